import type { Nodes, Parents, Root } from 'mdast';
import { componentOf } from './prose.ts';

/** A stretch of prose with the place where it starts in its text. */
export interface ProseBlock {
  readonly text: string;
  /** Whether it is running text: no heading, and no cell of a table. */
  readonly isRunning: boolean;
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
 * @param text the text with its tree
 * @param keepQuoted whether what is marked as a statement of a source (`<Segun>`) stays
 */
export function listBlocks(
  { tree, source }: { readonly tree: Root | undefined; readonly source: string },
  keepQuoted = true,
): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const pieces = flatten(node, keepQuoted);
      const text = joinPieces(pieces);
      if (text)
        blocks.push({
          text,
          isRunning: node.type === 'paragraph',
          ...startOf(node),
          offsetOf: createLookup(node, pieces, source),
        });
      return;
    }
    if (!keepQuoted && node.type === 'mdxJsxFlowElement' && node.name === 'Segun') return;
    if ('children' in node) (node as Parents).children.forEach((child) => visit(child));
  };
  if (tree) visit(tree);
  return blocks;
}

const startOf = ({ position }: Nodes) => ({ line: position?.start.line ?? 1, column: position?.start.column ?? 1 });

/** Finds characters of a block where they are written. The places are sought once, and only if somebody asks. */
function createLookup(node: Nodes, pieces: readonly Piece[], source: string): (index: number) => number {
  let offsets: readonly number[] | undefined;
  return (index) => (offsets ??= locatePieces(pieces, source))[index] ?? node.position?.start.offset ?? 0;
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

/** Joins pieces with every run of white space as one blank, and none at the ends. */
function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where each character of the joined pieces is written. */
function locatePieces(pieces: readonly Piece[], source: string): readonly number[] {
  const offsets: number[] = [];
  let last = ' ';
  for (const piece of pieces) {
    let at = piece.start;
    for (const character of piece.text.split('')) {
      // What was written may hold more than was read: indentation, escapes, marks of a quotation.
      const found = source.indexOf(character, at);
      const place = found >= 0 && found < piece.end ? found : at;
      at = Math.min(place + 1, piece.end);
      const blank = /\s/.test(character);
      if (blank && last === ' ') continue;
      last = blank ? ' ' : character;
      offsets.push(place);
    }
  }
  return offsets;
}
