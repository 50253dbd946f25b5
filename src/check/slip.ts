import type { Heading, Paragraph, TableCell } from 'mdast';

/** What looks like Markdown and was not read as such, by its name in the words of the report. */
export type SlipName =
  | 'mark'
  | 'italic'
  | 'strike'
  | 'linkSpace'
  | 'linkTurned'
  | 'linkName'
  | 'linkOpen'
  | 'addressSpace'
  | 'image'
  | 'wiki'
  | 'highlight'
  | 'entity'
  | 'backslash'
  | 'noteUnknown'
  | 'noteInline'
  | 'noteUnused'
  | 'noteTwice'
  | 'nameUnused'
  | 'headingSpace'
  | 'headingEmpty'
  | 'linkEmpty'
  | 'itemEmpty'
  | 'bullet'
  | 'numbers'
  | 'container'
  | 'tableRule'
  | 'tableTabs'
  | 'cellLost'
  | 'cellMissing';

/** A stretch of a text that shows as it was typed, or is lost. */
export interface Slip {
  readonly wrong: SlipName;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What to write in its place, where that is known. */
  readonly right?: string | undefined;
  /** Further values of the words: the names that there are, how many cells. */
  readonly detail?: Readonly<Record<string, string>>;
}

/** A block of words as it is written, with all that was read as markup put out of sight. */
export interface BareBlock {
  readonly node: Heading | Paragraph | TableCell;
  /** As long as the block: what was read as something is `READ` there. */
  readonly bare: string;
  readonly start: number;
}

/** Stands for what was read as markup. */
export const READ = '\uFFFC';
