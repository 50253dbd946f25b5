import { isMap, isNode, isPair, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { Path, Position } from './raw.ts';

/** YAML as data, with the place of every value. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly errors: readonly { readonly code: 'yaml-sintaxis' | 'yaml-clave-repetida'; readonly message: string; readonly position: Position }[];
  readonly locate: (path: Path, key?: boolean) => Position | undefined;
}

/**
 * Parses YAML 1.2 and keeps where each value stands.
 *
 * @param source the YAML text
 * @param firstLine line of the file at which the text starts, from 1
 */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors = document.errors.map((error) => ({
    code: error.code === 'DUPLICATE_KEY' ? ('yaml-clave-repetida' as const) : ('yaml-sintaxis' as const),
    message: error.message,
    position: positionAt(error.pos[0]),
  }));
  const locate = (path: Path, key = false): Position | undefined => {
    let node: unknown = document.contents;
    let found: Node | null = isNode(node) ? node : null;
    for (const [depth, part] of path.entries()) {
      if (isMap(node)) {
        const pair: Pair | undefined = node.items.find((item) => isPair(item) && String(item.key) === String(part));
        if (!pair) break;
        if (key && depth === path.length - 1 && isNode(pair.key)) return pair.key.range ? positionAt(pair.key.range[0]) : undefined;
        node = pair.value;
        found = isNode(pair.value) ? pair.value : isNode(pair.key) ? pair.key : found;
      } else {
        node = document.contents && 'getIn' in document.contents ? (document.getIn(path.slice(0, depth + 1), true) as unknown) : undefined;
        if (!isNode(node)) break;
        found = node;
      }
    }
    return found?.range ? positionAt(found.range[0]) : undefined;
  };
  return { data: errors.length ? undefined : document.toJS(), errors, locate };
}
