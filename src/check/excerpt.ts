import type { Nodes } from 'mdast';

/** A text on one line, cut to a readable length. */
export function cut(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 3)}…` : line;
}

/** What stands at a node, as the editor wrote it. */
export function excerpt(source: string, node: Nodes): string {
  return cut(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0));
}
