import type { Nodes, Parents } from 'mdast';
import { componentOf, parseProse } from './prose.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { listPointers } from './references.ts';

/** A stretch of prose with the place where it starts in its text. */
export interface ProseBlock {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What a component leaves in plain text: its children, or this stand-in for a figure. */
const FIGURE_STAND_IN = 'N';

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
      const text = flatten(node, keepQuoted).replace(/\s+/g, ' ').trim();
      if (text) blocks.push({ text, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
      return;
    }
    if ('children' in node) (node as Parents).children.forEach((child) => visit(child));
  };
  visit(tree);
  return blocks;
}

function flatten(node: Nodes, keepQuoted: boolean): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const use = componentOf(node);
    if (use?.name === 'Cifra') return FIGURE_STAND_IN;
    if (use?.name === 'Segun' && !keepQuoted) return ' ';
  }
  return 'children' in node ? (node as Parents).children.map((child) => flatten(child, keepQuoted)).join('') : '';
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
