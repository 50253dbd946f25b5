import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import { findGroupExcess, type Excess } from './bounds.ts';
import { mendNumber } from './mend.ts';
import type { FieldPath, OddNumber, Position } from './raw.ts';

/** What is wrong with the form of a YAML text. */
export interface YamlError {
  readonly code: 'yaml-sintaxis' | 'yaml-clave-repetida' | 'yaml-espacio' | 'yaml-coma' | 'texto-enorme';
  /** What the parser says. */
  readonly message: string;
  readonly position: Position;
  /** What stands there: the key that is written twice, or the line that cannot be read. */
  readonly written: string;
  /** Further places of the same mistake. */
  readonly places?: readonly Position[];
  /** The bound that is passed, where the text is beyond reason. */
  readonly excess?: Excess;
}

/** YAML as data, with the place of every value. */
export interface ParsedYaml {
  /** Undefined when the text cannot be read; a repeated key leaves the last value. */
  readonly data: unknown;
  readonly errors: readonly YamlError[];
  /** Numbers that are read as another than the one that was written. */
  readonly oddNumbers: readonly OddNumber[];
  readonly locate: (fieldPath: FieldPath, key?: boolean) => Position | undefined;
  readonly locateText: (fieldPath: FieldPath, start: number, length: number) => Position | undefined;
}

/** Most texts whose reading is kept, more than a site has records. */
const MOST_KEPT = 2_000;
/** What was read already, the latest last: who edits one record does not wait for all others. */
const kept = new Map<string, ParsedYaml>();

/**
 * Parses YAML 1.2 and keeps where each value stands. The same text gives the same reading, which nobody may change.
 *
 * @param source the YAML text
 * @param firstLine line of the file at which the text starts, from 1
 */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const key = `${firstLine}\n${source}`;
  const known = kept.get(key);
  kept.delete(key);
  const parsed = known ?? parseText(source, firstLine);
  if (!known) freeze(parsed.data);
  kept.set(key, parsed);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return parsed;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

function parseText(source: string, firstLine: number): ParsedYaml {
  const excess = findGroupExcess(source);
  if (excess) return refuseExcess(excess, firstLine);
  const mended = mendSpaces(source);
  const asWritten = readYaml(source, firstLine);
  if (!mended.places.length) return asWritten;
  const read = readYaml(mended.text, firstLine);
  const plain = (data: unknown): string => JSON.stringify(data ?? null).replace(ODD_SPACES, ' ');
  if (!asWritten.errors.length && plain(asWritten.data) === plain(read.data)) return asWritten;
  const [position = { line: firstLine, column: 1 }, ...places] = mended.places.map(({ line, column }) => ({
    line: line + firstLine - 1,
    column,
  }));
  const error = { code: 'yaml-espacio', message: '', position, places, written: mended.written } as const;
  return { ...read, errors: [error, ...read.errors] };
}

/** What is beyond reason is not read at all. */
const refuseExcess = (excess: Excess, firstLine: number): ParsedYaml => {
  const position = { line: excess.line + firstLine - 1, column: 1 };
  return {
    data: undefined,
    errors: [{ code: 'texto-enorme', message: '', position, written: '', excess }],
    oddNumbers: [],
    locate: () => position,
    locateText: () => position,
  };
};

/** Parses YAML as it stands. */
function readYaml(source: string, firstLine: number): ParsedYaml {
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
  const commas = joinCommas(document, source);
  const data = readData(document);
  const errors = [...listErrors(document, data.error, source), ...commas].map(
    ({ code, message, offset, written }): YamlError => ({ code, message, position: positionAt(offset), written }),
  );
  const isUnreadable = errors.some((error) => error.code === 'yaml-sintaxis');
  return {
    data: isUnreadable ? undefined : data.value,
    errors,
    oddNumbers: isUnreadable ? [] : listOddNumbers(document.contents, []),
    locate,
    locateText,
  };
}

/** Blanks that look like the one of the space bar and that YAML does not take for it. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Where YAML needs a blank: the indentation of a line, and after the colon, dash or comma of a field or item. */
const NEEDED_SPACES = new RegExp(String.raw`(?<=^[ \t]*|[\w'"][:]|^[ \t-]*-|[,{[])${ODD_SPACES.source}+`, 'gmu');

/** The text with plain blanks where YAML needs them, each in the place of the one that stood there. */
function mendSpaces(source: string): {
  readonly text: string;
  readonly places: readonly Position[];
  readonly written: string;
} {
  const places: Position[] = [];
  let written = '';
  const lines = source.split('\n').map((line, index) =>
    line.replace(NEEDED_SPACES, (spaces: string, offset: number) => {
      written ||= line.trim();
      places.push({ line: index + 1, column: offset + 1 });
      return ' '.repeat(spaces.length);
    }),
  );
  return { text: lines.join('\n'), places, written };
}

/**
 * A comma parts the fields of `{ … }`: what follows it without a colon belongs to the value before, `21,88` or
 * `Lima, Perú`. The two are joined again, so that nobody is told to delete half of a figure.
 */
function joinCommas(document: Document, source: string): (Slip & Pick<YamlError, 'code' | 'written'>)[] {
  const found: (Slip & Pick<YamlError, 'code' | 'written'>)[] = [];
  visit(document, {
    Map(_, map: YAMLMap) {
      if (!map.flow) return;
      for (let index = 1; index < map.items.length; index += 1) {
        const before = map.items[index - 1]?.value;
        const [start, end] = [before, map.items[index]?.key].map((node) => (isNode(node) ? node.range : undefined));
        if (map.items[index]?.value !== null || !isScalar(before) || before.type !== 'PLAIN' || !start || !end)
          continue;
        const written = source.slice(start[0], end[1]);
        const number = mendNumber(written);
        before.value = number === undefined ? written : Number(number);
        before.source = number ?? written;
        before.range = [start[0], end[1], end[2]];
        map.items.splice(index, 1);
        index -= 1;
        const last = found.at(-1);
        if (last?.offset === start[0]) found.pop();
        found.push({ code: 'yaml-coma', message: '', offset: start[0], written });
      }
    },
  });
  return found;
}

/** Numbers whose text says more, or other, than the number that was read. */
function listOddNumbers(node: unknown, fieldPath: FieldPath): OddNumber[] {
  if (isMap(node))
    return node.items.flatMap((pair) =>
      listOddNumbers(pair.value, [...fieldPath, String(isScalar(pair.key) ? pair.key.value : pair.key)]),
    );
  if (isSeq(node)) return node.items.flatMap((item, index) => listOddNumbers(item, [...fieldPath, index]));
  const { value, source } = (isScalar(node) ? node : {}) as Partial<Scalar>;
  return typeof value === 'number' && source !== undefined && source !== String(value)
    ? [{ fieldPath, written: source }]
    : [];
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
