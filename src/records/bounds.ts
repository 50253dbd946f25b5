import type { Problem } from './problem.ts';
import { phrase } from './wording.ts';

/**
 * What a text may hold at the most. Every parser of Markdown and YAML takes time by the square of something (brackets
 * of a paragraph, levels of a list), or a level of its stack for each level of the text: what is beyond reason is told
 * before one of them sees it. Each bound is many times what the longest text of a real site holds.
 */
export const MOST = {
  /** Bytes of a file of text: a book of three hundred pages. */
  textBytes: 500_000,
  /** Bytes of a CSV: fifty thousand rows of a hundred letters. */
  tableBytes: 5_000_000,
  /** Lines of front matter or YAML. */
  yamlLines: 10_000,
  /** Letters of a paragraph, or of a table: eight thousand words. */
  paragraphLetters: 50_000,
  /** Signs in a paragraph that may open something: `*`, `_`, `[`, `<`, `{`, `!`, a back quote or `~`. */
  paragraphMarks: 2_000,
  /** Letters of a title: five lines on a telephone. */
  titleLetters: 300,
  /** Columns of a table in prose. */
  tableColumns: 100,
  /** Levels of lists, quotations and groups inside of each other. */
  levels: 12,
  /** Levels of a tree of Markdown: a list takes two, bold in a link two more. */
  treeLevels: 30,
} as const;

/** A bound that a text passes, and the line where it does. */
export interface Excess {
  readonly bound: keyof typeof MOST;
  /** From 1. */
  readonly line: number;
}

/** What a problem says of a bound that is passed. */
export const tellBound = (bound: keyof typeof MOST): Pick<Problem, 'expected' | 'detail'> => ({
  expected: phrase('bound', bound, String(MOST[bound])),
  detail: { bound },
});

/** Signs that open a level of Markdown or YAML before the text of a line. */
const OPENINGS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
/** Columns that the deepest level is indented by. */
const MOST_INDENT = MOST.levels * 6;

/** The first bound that prose passes. */
export function findProseExcess(source: string): Excess | undefined {
  let [letters, marks] = [0, 0];
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1;
    if (!text.trim()) [letters, marks] = [0, 0];
    letters += text.length;
    if (letters > MOST.paragraphLetters) return { bound: 'paragraphLetters', line };
    marks += text.match(/[*_[<{!`~]/g)?.length ?? 0;
    if (marks > MOST.paragraphMarks) return { bound: 'paragraphMarks', line };
    if ((text.match(/\|/g)?.length ?? 0) > MOST.tableColumns + 1) return { bound: 'tableColumns', line };
    if (isTooDeep(text)) return { bound: 'levels', line };
  }
  return undefined;
}

/** The first bound that YAML, or the configuration, passes. */
export function findGroupExcess(source: string): Excess | undefined {
  let depth = 0;
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1;
    if (line > MOST.yamlLines) return { bound: 'yamlLines', line };
    if (isTooDeep(text)) return { bound: 'levels', line };
    // A field at the margin starts anew: brackets of a text that nobody closed are not summed up over the file.
    if (/^[^\s[\]{}#-]/.test(text)) depth = 0;
    for (const [sign] of text.matchAll(/[[\]{}]/g)) {
      depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
      if (depth > MOST.levels * 2) return { bound: 'levels', line };
    }
  }
  return undefined;
}

/** Whether a line opens too many levels, or is indented as if it stood in them. */
function isTooDeep(text: string): boolean {
  const openings = OPENINGS.exec(text)?.[0].replace(/\s|\d/g, '').length ?? 0;
  return openings > MOST.levels || text.search(/[^ \t]/) > MOST_INDENT;
}
