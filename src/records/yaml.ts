import {
  isAlias,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import type { FieldPath, Position } from './raw.ts';

/** What is wrong with the form of a YAML text. */
export interface YamlError {
  readonly code: 'yaml-sintaxis' | 'yaml-clave-repetida';
  /** What the parser says. */
  readonly message: string;
  readonly position: Position;
  /** What stands there: the key that is written twice, or the line that cannot be read. */
  readonly written: string;
}

/** YAML as data, with the place of every value. */
export interface ParsedYaml {
  /** Undefined when the text cannot be read; a repeated key leaves the last value. */
  readonly data: unknown;
  readonly errors: readonly YamlError[];
  readonly locate: (fieldPath: FieldPath, key?: boolean) => Position | undefined;
  readonly locateText: (fieldPath: FieldPath, start: number, length: number) => Position | undefined;
}

/**
 * Parses YAML 1.2 and keeps where each value stands.
 *
 * @param source the YAML text
 * @param firstLine line of the file at which the text starts, from 1
 */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    stringKeys: true,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const findNode = (fieldPath: FieldPath): Node | undefined => {
    const node = fieldPath.length ? document.getIn(fieldPath, true) : document.contents;
    return isNode(node) ? node : undefined;
  };
  const locate = (fieldPath: FieldPath, key = false): Position | undefined => {
    let node: unknown = document.contents;
    let found: Node | null = isNode(node) ? node : null;
    for (const [depth, part] of fieldPath.entries()) {
      if (isMap(node)) {
        const pair: Pair | undefined = node.items.find((item) => isPair(item) && String(item.key) === String(part));
        if (!pair) break;
        if (key && depth === fieldPath.length - 1 && isNode(pair.key))
          return pair.key.range ? positionAt(pair.key.range[0]) : undefined;
        node = pair.value;
        found = isNode(pair.value) ? pair.value : isNode(pair.key) ? pair.key : found;
      } else {
        node = findNode(fieldPath.slice(0, depth + 1));
        if (!isNode(node)) break;
        found = node;
      }
    }
    return found?.range ? positionAt(found.range[0]) : undefined;
  };
  const locateText = (fieldPath: FieldPath, start: number, length: number): Position | undefined => {
    const node = findNode(fieldPath);
    const value = node && 'value' in node && typeof node.value === 'string' ? node.value : undefined;
    if (!node?.range || value === undefined) return locate(fieldPath);
    const offset = findFolded(source.slice(node.range[0], node.range[1]), value, start, length);
    return positionAt(node.range[0] + (offset ?? 0));
  };
  const data = readData(document);
  const errors = listErrors(document, data.error, source).map(({ code, message, offset, written }): YamlError => ({
    code,
    message,
    position: positionAt(offset),
    written,
  }));
  return {
    data: errors.some((error) => error.code === 'yaml-sintaxis') ? undefined : data.value,
    errors,
    locate,
    locateText,
  };
}

/** What stops a reading, at an offset of the text. */
interface Slip {
  readonly message: string;
  readonly offset: number;
}

/** Every key that is written twice, and the first slip that keeps the text from being read. */
function listErrors(
  document: Document,
  slip: Slip | undefined,
  source: string,
): readonly (Slip & Pick<YamlError, 'code' | 'written'>)[] {
  const lineAt = (offset: number): string =>
    source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
  const first = findSyntaxError(document);
  const slips = [
    ...(first ? [{ message: first.message, offset: startOf(document, first) }] : []),
    ...(slip ? [slip] : []),
  ];
  return [
    ...document.errors.filter(isRepeatedKey).map(({ message, pos: [offset] }) => ({
      code: 'yaml-clave-repetida' as const,
      message,
      offset,
      written: /^[^:\n]*/.exec(source.slice(offset))?.[0] ?? '',
    })),
    ...slips.map((item) => ({ code: 'yaml-sintaxis' as const, ...item, written: lineAt(item.offset).trim() })),
  ];
}

const isRepeatedKey = (error: { readonly code: string }): boolean => error.code === 'DUPLICATE_KEY';

/** The first error that keeps the text from being read as it is meant: those after it mostly follow from it. */
const findSyntaxError = (document: Document): YAMLParseError | YAMLWarning | undefined =>
  [...document.errors, ...document.warnings].find((error) => !isRepeatedKey(error));

/**
 * Where an error starts for an editor: a quote that is never closed is found where it opens, not at the end of the
 * file.
 */
function startOf(document: Document, error: YAMLParseError | YAMLWarning): number {
  let start = error.pos[0];
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    visit(document, {
      Scalar(_, node) {
        if (
          node.type?.startsWith('QUOTE') &&
          node.range &&
          node.range[0] < error.pos[0] &&
          error.pos[0] <= node.range[1]
        )
          start = node.range[0];
      },
    });
  }
  return start;
}

/**
 * The values. An anchor or alias is a text that starts with `&` or `*` and lacks its quotes: content has no use for
 * them, and one that holds itself could not be walked.
 */
function readData(document: Document): {
  readonly value: unknown;
  readonly error?: Slip;
} {
  if (findSyntaxError(document)) return { value: undefined };
  let alias: Node | undefined;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return undefined;
      alias = node;
      return visit.BREAK;
    },
  });
  return alias
    ? { value: undefined, error: { message: 'alias', offset: alias.range?.[0] ?? 0 } }
    : { value: document.toJS() as unknown };
}

/**
 * Finds a stretch of a value in the text that it was read from, where lines may be folded and quotes escaped.
 *
 * @returns its offset, or undefined where the two cannot be matched
 */
function findFolded(written: string, value: string, start: number, length: number): number | undefined {
  const stretch = value.slice(start, start + length).trim();
  if (!stretch) return undefined;
  let before = 0;
  for (let at = value.indexOf(stretch); at >= 0 && at < start; at = value.indexOf(stretch, at + 1)) before += 1;
  const pattern = stretch
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/"/g, '\\\\?"')
        .replace(/'/g, "''?"),
    )
    .join('\\s+');
  return [...written.matchAll(new RegExp(pattern, 'g'))][before]?.index;
}
