/**
 * An envelope as a text, for ways that carry no other files: share sheets take `.txt` where they refuse what they do
 * not know, mail programs may turn line ends, and a message can be pasted. One line says what it is, then comes base64
 * in lines of 76 signs (RFC 4648, §4; RFC 2045, §6.8), then a line that ends it. What stands around is not looked at.
 */
import type { Bytes } from './bytes.ts';

const BEGIN = '-----BEGIN TRAMA SOBRE-----';
const END = '-----END TRAMA SOBRE-----';
const WIDTH = 76;
/** Bytes that are turned at once: a whole file as arguments would be too many. */
const CHUNK = 0x8000;

/** The text of an envelope. */
export function armour(bytes: Bytes): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  const lines = btoa(binary).match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  return [BEGIN, ...lines, END, ''].join('\n');
}

/** Whether bytes begin as a text with an envelope may: who gives a message whole has words before it. */
const isText = (bytes: Bytes): boolean => !bytes.subarray(0, 64).includes(0);

/**
 * The envelope in a text, wherever in it it stands, and however its lines were broken on the way.
 *
 * @param source the text, or a file that may be one
 * @returns undefined for what holds none, or one that was cut
 */
export function findArmoured(source: string | Bytes): Bytes | undefined {
  if (typeof source !== 'string' && !isText(source)) return undefined;
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0) return undefined;
  // Mail quotes lines with «>», and messages put spaces where they like.
  const base64 = text.slice(start + BEGIN.length, end).replace(/[\s>]/g, '');
  if (!/^[A-Za-z\d+/]+={0,2}$/.test(base64)) return undefined;
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
