/**
 * JSON that is written in one way only (RFC 8785, JSON Canonicalization Scheme): names in the order of their UTF-16
 * units, numbers as ECMAScript writes them, no blanks. What is signed or digested is this text in UTF-8.
 *
 * The scheme takes whatever I-JSON (RFC 7493) takes. What would be lost or changed silently is refused here: undefined,
 * numbers that are not finite, halves of surrogate pairs, dates, maps and other objects that are no plain data.
 */
import { textOf, utf8Of, type Bytes } from './bytes.ts';

/** A value of JSON. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** Why a value or a text is not taken. */
export type CanonicalFault = 'not-finite' | 'lone-surrogate' | 'not-json' | 'too-deep' | 'not-utf8' | 'not-canonical';

/** A value that has no canonical JSON. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError';
  readonly fault: CanonicalFault;
  /** Names and places from the outermost value on, as `answers.2.sales`. */
  readonly path: string;
  constructor(fault: CanonicalFault, path: string) {
    super(`No canonical JSON (${fault}) at «${path}».`);
    this.fault = fault;
    this.path = path;
  }
}

/** Levels of lists and objects: more than any act has, and far from where a stack ends. */
const DEEPEST = 32;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one text of a value.
 *
 * @throws CanonicalJsonError for what is no plain JSON, or is nested deeper than 32 levels
 */
export const canonicalJson = (value: unknown): string => write(value, []);

/** The text of a value in UTF-8: what is digested and signed. @throws CanonicalJsonError as `canonicalJson` */
export const canonicalBytes = (value: unknown): Bytes => utf8Of(canonicalJson(value));

/** What a text says, or why it is not taken. */
export type CanonicalReading =
  { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly fault: CanonicalFault };

/**
 * Reads a file that must be canonical JSON, to the byte: a name told twice, a blank or `1.0` for `1` is refused, so
 * that the digest of the file and that of its value are the same.
 */
export function parseCanonicalJson(bytes: Bytes): CanonicalReading {
  const text = textOf(bytes);
  if (text === undefined) return { ok: false, fault: 'not-utf8' };
  try {
    const value = JSON.parse(text) as JsonValue;
    return canonicalJson(value) === text ? { ok: true, value } : { ok: false, fault: 'not-canonical' };
  } catch (error) {
    return { ok: false, fault: error instanceof CanonicalJsonError ? error.fault : 'not-json' };
  }
}

function write(value: unknown, path: readonly string[]): string {
  if (path.length > DEEPEST) throw new CanonicalJsonError('too-deep', path.join('.'));
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new CanonicalJsonError('not-finite', path.join('.'));
      return JSON.stringify(value);
    case 'string':
      return writeText(value, path);
    case 'object':
      return value === null ? 'null' : writeObject(value, path);
    default:
      throw new CanonicalJsonError('not-json', path.join('.'));
  }
}

/** `JSON.stringify` writes texts as the scheme wants them: §3.2.2.2 was taken from it. */
function writeText(text: string, path: readonly string[]): string {
  if (LONE_SURROGATE.test(text)) throw new CanonicalJsonError('lone-surrogate', path.join('.'));
  return JSON.stringify(text);
}

function writeObject(value: object, path: readonly string[]): string {
  // By place, since `map` would leave the holes of a list out.
  if (Array.isArray(value))
    return `[${Array.from(value, (item: unknown, at) => write(item, [...path, String(at)])).join(',')}]`;
  if (!isPlain(value)) throw new CanonicalJsonError('not-json', path.join('.'));
  const members = Object.entries(value)
    // By UTF-16 units, as §3.2.3 wants: no language sorts so.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, item]) => `${writeText(name, [...path, name])}:${write(item, [...path, name])}`);
  return `{${members.join(',')}}`;
}

/** Data alone: no class, nothing that says itself how it is written, no names that would be left out. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const known = prototype === null || Object.getPrototypeOf(prototype) === null;
  return known && typeof Reflect.get(value, 'toJSON') !== 'function' && !Object.getOwnPropertySymbols(value).length;
}
