import { toString } from 'mdast-util-to-string';
import { parseProse } from './prose.ts';

/** The headings of prose by which its page is divided, as plain text, in their order. */
export function listHeadings(source: string): string[] {
  const { tree } = parseProse(source);
  return (tree?.children ?? [])
    .flatMap((node) => (node.type === 'heading' && node.depth <= 3 ? [toString(node)] : []))
    .filter(Boolean);
}
