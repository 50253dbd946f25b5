import type { Nodes, Parents } from 'mdast';
import { componentOf, parseProse } from './prose.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import { listPointers } from './references.ts';

/** A stretch of prose with the place where it starts in its text. */
export interface ProseBlock {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Where a character of `text` comes from, as an offset into the text with its markup. */
  readonly offsetOf: (index: number) => number;
}

/** What a component leaves in plain text: its children, or this stand-in for a figure. */
const FIGURE_STAND_IN = 'N';

/** A stretch of plain text, and where it is written. */
interface Piece {
  readonly text: string;
  /** Offsets of the stretch in the text with its markup. */
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs, headings, list items and cells of prose as plain text.
 *
 * @param source Markdown with the components of prose
 * @param keepQuoted whether text marked as a statement of a source (`<Segun>`) stays
 */
export function listBlocks(source: string, keepQuoted = true): ProseBlock[] {
  const { tree } = parseProse(source);
  if (!tree) return [];
  const blocks: ProseBlock[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const { text, offsets } = joinPieces(flatten(node, keepQuoted), source);
      const start = node.position?.start;
      if (text)
        blocks.push({
          text,
          line: start?.line ?? 1,
          column: start?.column ?? 1,
          offsetOf: (index) => offsets[index] ?? start?.offset ?? 0,
        });
      return;
    }
    if (!keepQuoted && node.type === 'mdxJsxFlowElement' && node.name === 'Segun') return;
    if ('children' in node) (node as Parents).children.forEach((child) => visit(child));
  };
  visit(tree);
  return blocks;
}

function flatten(node: Nodes, keepQuoted: boolean): Piece[] {
  const piece = (text: string): Piece[] => [
    { text, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
  ];
  if (node.type === 'text' || node.type === 'inlineCode') return piece(node.value);
  if (node.type === 'break') return piece(' ');
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const use = componentOf(node);
    if (use?.name === 'Cifra') return piece(FIGURE_STAND_IN);
    if (use?.name === 'Segun' && !keepQuoted) return piece(' ');
  }
  return 'children' in node ? (node as Parents).children.flatMap((child) => flatten(child, keepQuoted)) : [];
}

/**
 * Joins pieces with every run of white space as one blank, none at the ends, and finds each character where it is
 * written.
 */
function joinPieces(
  pieces: readonly Piece[],
  source: string,
): { readonly text: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let text = '';
  for (const piece of pieces) {
    let at = piece.start;
    for (const character of piece.text.split('')) {
      // What was written may hold more than was read: indentation, escapes, marks of a quotation.
      const found = source.indexOf(character, at);
      const place = found >= 0 && found < piece.end ? found : at;
      at = Math.min(place + 1, piece.end);
      const blank = /\s/.test(character);
      if (blank && (text === '' || text.endsWith(' '))) continue;
      text += blank ? ' ' : character;
      offsets.push(place);
    }
  }
  return { text: text.trimEnd(), offsets };
}

/** A text of a record: the field it stands in, or none for its body. */
export interface RecordText {
  readonly path?: readonly (string | number)[];
  readonly blocks: readonly ProseBlock[];
}

/** Every text that an editor wrote in a record: its body and its fields of prose. */
export function listTexts(kind: Kind, data: object, body: string, keepQuoted = true): RecordText[] {
  const fields = listPointers(kinds[kind].schema, data)
    .filter((pointer) => pointer.meta.richText)
    .map((pointer) => ({ path: pointer.path, blocks: listBlocks(pointer.value, keepQuoted) }));
  return [...(body.trim() ? [{ blocks: listBlocks(body, keepQuoted) }] : []), ...fields];
}
