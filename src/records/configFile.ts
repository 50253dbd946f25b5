import { parseExpressionAt, type Expression, type Node } from 'acorn';
import { formatFieldPath, type FieldPath, type Position } from './raw.ts';

/** The configuration as read from its file, before its schema was applied. */
export interface ConfigFile {
  readonly data: unknown;
  /** Where a value stands; the nearest known ancestor when the value itself is missing. */
  readonly locate: (fieldPath: FieldPath, key?: boolean) => Position | undefined;
}

/** What could not be read, and where. */
export interface ConfigError {
  readonly position: Position;
  /** Text of that line. */
  readonly line: string;
}

/**
 * Reads `export default { … }` as text, so that a project is checked without running anything of it.
 *
 * @param source the text of `src/site.config.ts`
 * @returns its values and their places, an error where it cannot be read, or undefined where it is made by code
 *   (spreads, calls, names), which only running it would tell
 */
export function parseConfigFile(source: string): ConfigFile | ConfigError | undefined {
  const start = /^export default\s+/m.exec(source);
  if (!start) return undefined;
  const places = new Map<string, Place>();
  const from = start.index + start[0].length;
  let root: Expression;
  try {
    root = parseExpressionAt(source, from, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  } catch (error) {
    const { loc } = error as { loc?: { line: number; column: number } };
    if (!loc) throw error;
    return {
      position: { line: loc.line, column: loc.column + 1 },
      line: (source.split('\n')[loc.line - 1] ?? '').trim(),
    };
  }
  // What follows the object may only be a type.
  const rest = source.slice(root.end).trim();
  if (rest && !/^(?:satisfies|as|;)/.test(rest))
    return { position: positionOf(source, root.end), line: rest.split('\n')[0] ?? '' };
  try {
    const data = evaluate(root, [], places);
    return { data, locate: (fieldPath, key) => locate(places, fieldPath, key) };
  } catch (error) {
    if (error instanceof MadeByCode) return undefined;
    throw error;
  }
}

interface Place {
  readonly value: Position;
  readonly key: Position;
}

/** A value that only running the file would tell. */
class MadeByCode extends Error {}

const startOf = (node: Node): Position => ({
  line: node.loc?.start.line ?? 1,
  column: (node.loc?.start.column ?? 0) + 1,
});

function positionOf(source: string, offset: number): Position {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function evaluate(node: Expression, fieldPath: FieldPath, places: Map<string, Place>, key: Node = node): unknown {
  places.set(formatFieldPath(fieldPath), { value: startOf(node), key: startOf(key) });
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral':
      if (node.expressions.length) throw new MadeByCode();
      return node.quasis.map((quasi) => quasi.value.cooked).join('');
    case 'UnaryExpression':
      if (node.operator !== '-') throw new MadeByCode();
      return -Number(evaluate(node.argument, fieldPath, places));
    case 'Identifier':
      if (node.name === 'undefined') return undefined;
      throw new MadeByCode();
    case 'ArrayExpression':
      return node.elements.map((element, index) => {
        if (!element || element.type === 'SpreadElement') throw new MadeByCode();
        return evaluate(element, [...fieldPath, index], places);
      });
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type !== 'Property' || property.computed || property.kind !== 'init' || property.method)
            throw new MadeByCode();
          const name =
            property.key.type === 'Identifier'
              ? property.key.name
              : property.key.type === 'Literal'
                ? String(property.key.value)
                : undefined;
          if (name === undefined) throw new MadeByCode();
          return [name, evaluate(property.value, [...fieldPath, name], places, property.key)];
        }),
      );
    default:
      throw new MadeByCode();
  }
}

function locate(places: ReadonlyMap<string, Place>, fieldPath: FieldPath, key = false): Position | undefined {
  for (let length = fieldPath.length; length >= 0; length -= 1) {
    const place = places.get(formatFieldPath(fieldPath.slice(0, length)));
    if (place) return key && length === fieldPath.length ? place.key : place.value;
  }
  return undefined;
}
