/**
 * Bytes and the ways in which they are written: UTF-8, hexadecimal, base64url without padding and base32 (RFC 4648).
 * Reading is strict: of all texts that could stand for the same bytes one only is taken, so that nobody can change a
 * file without its digest changing.
 */

/** Bytes as WebCrypto takes them: a view of memory that nobody else writes to. */
export type Bytes = Uint8Array<ArrayBuffer>;

const HEX_DIGITS = '0123456789abcdef';
/** What a sign of base64url stands for, by its code. */
const BASE64URL = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(String.fromCharCode(code))),
);
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
/** Bytes handed to a call at once: engines bound the number of arguments. */
const CHUNK = 8192;

/** A text in UTF-8. A lone surrogate becomes U+FFFD: refuse it before. */
export const utf8Of = (text: string): Bytes => new TextEncoder().encode(text);

/** The text that UTF-8 stands for, its byte order mark kept; undefined for bytes that are no UTF-8. */
export function textOf(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Parts one after the other, in memory of their own. */
export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Whether two are the same bytes. It stops at the first difference: for public values, never for secrets. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Lower-case hexadecimal, two signs a byte. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';
  // A ledger writes some hundred thousand digests: one text that grows is several times quicker than a list.
  for (const byte of bytes) text += HEX_DIGITS.charAt(byte >> 4) + HEX_DIGITS.charAt(byte & 15);
  return text;
}

/** The bytes of lower-case hexadecimal; undefined for anything else. */
export function parseHex(text: string): Bytes | undefined {
  if (text.length % 2 !== 0 || !/^[\da-f]*$/.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

/** base64url without padding. */
export function base64urlOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The bytes of base64url without padding.
 *
 * @returns undefined for anything else, as padding, blanks, or a last sign whose spare bits are not zero
 */
export function parseBase64url(text: string): Bytes | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (let place = 0; place < text.length; place += 1) {
    held = ((held << 6) | (BASE64URL[text.charCodeAt(place)] ?? 0)) & 0x3fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}

/** Lower-case base32 without padding: letters and digits that cannot be taken for one another in most types. */
export function base32Of(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

/** Bytes that nobody can guess. @param length at most 65,536 */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
