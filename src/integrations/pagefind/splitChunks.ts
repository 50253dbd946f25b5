import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCbor } from '#domain/search/fullText/decodeCbor.ts';
import { encodeCbor } from './cbor.ts';
import { makePagefindFile, readPagefindFile } from './files.ts';
import type { IndexedWord, Metadata } from './metadata.ts';

/** Bytes of a piece before it is compressed, to about half: a search loads one piece for each of its words. */
const PIECE_BYTES = 8_000;

/**
 * Cuts the index of words into smaller pieces, by number. Pagefind makes pieces of some 30 KB and gives no choice; on a slow phone
 * each is most of a second. Only the cuts change, the format stays.
 *
 * @param folder the folder that Pagefind wrote
 * @returns the start from which each piece holds the words, in their order
 */
export function splitChunks(folder: string, { pieces: list }: Metadata): string[] {
  const pathOf = (name: string) => join(folder, 'index', `${name}.pf_index`);
  const words = list.flatMap(([, , file]) => (decodeCbor(readPagefindFile(readFileSync(pathOf(file)))) as unknown as readonly (readonly IndexedWord[])[])[0] ?? []);
  for (const file of readdirSync(join(folder, 'index'))) rmSync(join(folder, 'index', file));
  const pieces = cutPieces(words);
  pieces.forEach((piece, number) => writeFileSync(pathOf(String(number)), makePagefindFile(encodeCbor([piece]))));
  return pieces.map((piece, number) => prefixApart(piece[0]?.[0] ?? '', pieces[number - 1]?.at(-1)?.[0] ?? ''));
}

/** Parts a list of words, in its order, into pieces of about the same size. */
function cutPieces(words: readonly IndexedWord[]): IndexedWord[][] {
  const pieces: IndexedWord[][] = [];
  let bytes = Infinity;
  for (const word of words) {
    const size = encodeCbor(word).length;
    if (bytes + size > PIECE_BYTES) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)?.push(word);
    bytes += size;
  }
  return pieces;
}

/** The shortest start of a word that the one before it does not share: by it the piece of a word is found. */
function prefixApart(word: string, before: string): string {
  const letters = [...word];
  const others = [...before];
  const shared = letters.findIndex((letter, place) => letter !== others[place]);
  return shared < 0 ? word : letters.slice(0, shared + 1).join('');
}
