import { parseExpressionAt, type Expression, type Node, type Property } from 'acorn';
import { findGroupExcess, tellBound } from './bounds.ts';
import type { Problem } from './problem.ts';
import { formatFieldPath, type FieldPath, type OddNumber, type Position } from './raw.ts';
import { isConfigRefused } from './survey.ts';
import { readTextFile } from './textFile.ts';

/** The configuration of a site, from the root of its project. */
export const CONFIG_FILE = 'src/site.config.ts';

/** The configuration as read from its file, before its schema was applied. */
export interface ConfigFile {
  readonly file: string;
  readonly data: unknown;
  /** Where a value stands; the nearest known ancestor when the value itself is missing. */
  readonly locate: (fieldPath: FieldPath, key?: boolean) => Position | undefined;
  /** Numbers that are written otherwise than they are read. */
  readonly oddNumbers: readonly OddNumber[];
}

/** What reading the configuration gave. */
export interface ReadConfig {
  /** Undefined where it cannot be read. */
  readonly config: ConfigFile | undefined;
  readonly problems: readonly Problem[];
}

/** What may stand before the values: blanks, comments and imports of types, none of which does anything. */
const BEFORE = /^(?:\s+|\/\/.*|\/\*[\s\S]*?\*\/|import\s+type\s[^;'"]*['"][^'"\n]*['"]\s*;?)*/;
/** What may stand after them: types and comments. */
const AFTER = /^(?:\s+|\/\/.*|\/\*[\s\S]*?\*\/|(?:satisfies|as)\s+[\w.<>]+|;)*/;

/** Reads the configuration of a project. @param root folder of the project */
export function readConfigFile(root: string): ReadConfig {
  const problems: Problem[] = [];
  // A pipe would never end, and a link may lead to anybody's file.
  if (isConfigRefused(root)) return { config: undefined, problems };
  const source = readTextFile(root, CONFIG_FILE, problems);
  if (source === undefined) return { config: undefined, problems };
  const { config, problems: found } = parseConfigFile(source);
  return { config, problems: [...problems, ...found] };
}

/**
 * Reads `export default { … }` as text, so that a project is checked without running anything of it: the file holds
 * values, and code in it is told, with its place.
 *
 * @param source the text of `src/site.config.ts`
 */
export function parseConfigFile(source: string): ReadConfig {
  const refuse = (wrong: string, offset: number, code: Problem['code'] = 'configuracion-sintaxis'): ReadConfig => {
    const position = positionOf(source, offset);
    const received = (source.split('\n')[position.line - 1] ?? '').trim();
    return { config: undefined, problems: [{ code, file: CONFIG_FILE, ...position, received, detail: { wrong } }] };
  };
  const excess = findGroupExcess(source);
  if (excess)
    return {
      config: undefined,
      problems: [{ code: 'texto-enorme', file: CONFIG_FILE, line: excess.line, column: 1, ...tellBound(excess.bound) }],
    };
  const before = BEFORE.exec(source)?.[0].length ?? 0;
  const start = /^export\s+default\s+/.exec(source.slice(before));
  if (!start) return before < source.length ? refuse('noExport', before) : refuse('empty', 0);
  const from = before + start[0].length;
  let root: Expression;
  try {
    root = parseExpressionAt(source, from, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  } catch (error) {
    const { pos } = error as { pos?: number };
    if (pos === undefined) throw error;
    return refuse('syntax', pos);
  }
  const after = root.end + (AFTER.exec(source.slice(root.end))?.[0].length ?? 0);
  if (after < source.length) return refuse('rest', after);
  const reading: Reading = { places: new Map(), oddNumbers: [], problems: [] };
  try {
    const data = evaluate(root, [], reading);
    const { places, oddNumbers, problems } = reading;
    const config = { file: CONFIG_FILE, data, locate: locateIn(places), oddNumbers };
    return { config, problems };
  } catch (error) {
    if (error instanceof MadeByCode) return refuse('code', error.node.start, 'configuracion-codigo');
    throw error;
  }
}

interface Place {
  readonly value: Position;
  readonly key: Position;
}

/** What an evaluation gathers beside the values. */
interface Reading {
  readonly places: Map<string, Place>;
  readonly oddNumbers: OddNumber[];
  readonly problems: Problem[];
}

/** A value that only running the file would tell. */
class MadeByCode extends Error {
  readonly node: Node;

  constructor(node: Node) {
    super('made by code');
    this.node = node;
  }
}

const startOf = (node: Node): Position => ({
  line: node.loc?.start.line ?? 1,
  column: (node.loc?.start.column ?? 0) + 1,
});

function positionOf(source: string, offset: number): Position {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function evaluate(node: Expression, fieldPath: FieldPath, reading: Reading, key: Node = node): unknown {
  reading.places.set(formatFieldPath(fieldPath), { value: startOf(node), key: startOf(key) });
  switch (node.type) {
    case 'Literal':
      if (node.regex) throw new MadeByCode(node);
      if (typeof node.value === 'number' && node.raw !== undefined && node.raw !== String(node.value))
        reading.oddNumbers.push({ fieldPath, written: node.raw });
      return node.value;
    case 'TemplateLiteral':
      if (node.expressions.length) throw new MadeByCode(node);
      return node.quasis.map((quasi) => quasi.value.cooked).join('');
    case 'UnaryExpression':
      if (node.operator !== '-') throw new MadeByCode(node);
      if (node.argument.type !== 'Literal') throw new MadeByCode(node);
      return -Number(evaluate(node.argument, fieldPath, reading, node));
    case 'BinaryExpression':
      return joinTexts(node, fieldPath, reading);
    case 'Identifier':
      if (node.name === 'undefined') return undefined;
      throw new MadeByCode(node);
    case 'ArrayExpression':
      return node.elements.map((element, index) => {
        if (!element || element.type === 'SpreadElement') throw new MadeByCode(element ?? node);
        return evaluate(element, [...fieldPath, index], reading);
      });
    case 'ObjectExpression':
      return Object.fromEntries(node.properties.map((property) => readProperty(property, fieldPath, reading)));
    default:
      throw new MadeByCode(node);
  }
}

/** A long text over several lines: `'one ' + 'two'`. */
function joinTexts(
  node: Extract<Expression, { type: 'BinaryExpression' }>,
  fieldPath: FieldPath,
  reading: Reading,
): string {
  const { left, right } = node;
  if (node.operator !== '+' || left.type === 'PrivateIdentifier') throw new MadeByCode(node);
  const [one, other] = [left, right].map((part) => evaluate(part, fieldPath, reading));
  reading.places.set(formatFieldPath(fieldPath), { value: startOf(node), key: startOf(node) });
  if (typeof one !== 'string' || typeof other !== 'string') throw new MadeByCode(node);
  return one + other;
}

/** A field with its value. One that is written twice is told: the first would be lost. */
function readProperty(property: Node, fieldPath: FieldPath, reading: Reading): readonly [string, unknown] {
  const { type, computed, kind, method, key, value } = property as Property;
  if (type !== 'Property' || computed || kind !== 'init' || method) throw new MadeByCode(property);
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
  if (name === undefined) throw new MadeByCode(property);
  const own = [...fieldPath, name];
  if (reading.places.has(formatFieldPath(own)))
    reading.problems.push({ code: 'yaml-clave-repetida', file: CONFIG_FILE, ...startOf(key), received: name });
  return [name, evaluate(value, own, reading, key)];
}

/** Finds the place of a value, or of the nearest known value around it. */
const locateIn = (places: ReadonlyMap<string, Place>) => (fieldPath: FieldPath, key?: boolean) =>
  locate(places, fieldPath, key);

function locate(places: ReadonlyMap<string, Place>, fieldPath: FieldPath, key = false): Position | undefined {
  for (let length = fieldPath.length; length >= 0; length -= 1) {
    const place = places.get(formatFieldPath(fieldPath.slice(0, length)));
    if (place) return key && length === fieldPath.length ? place.key : place.value;
  }
  return undefined;
}
