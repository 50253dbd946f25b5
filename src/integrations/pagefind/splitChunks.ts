import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCbor, type Cbor } from '#domain/search/fullText/decodeCbor.ts';
import { encodeCbor } from './cbor.ts';
import { makePagefindFile, readPagefindFile } from './files.ts';

/** A word of the index: its stem first, then the pages that hold it. */
type IndexedWord = readonly [string, ...Cbor[]];

/** Bytes of a piece before it is compressed, to about half: a search loads one piece for each of its words. */
const PIECE_BYTES = 8_000;
/** Place of the list of pieces in the metadata of Pagefind 1.5: `[first word, last word, file]` each. */
const PIECES_FIELD = 2;

/**
 * Cuts the index of words into smaller pieces. Pagefind makes pieces of some 30 KB and gives no choice; on a slow phone each is
 * most of a second. Only the pieces and their list change, in Pagefind's own format.
 *
 * @param folder the folder that Pagefind wrote
 * @returns how many pieces there are now
 */
export function splitChunks(folder: string): number {
  const metaFile = readdirSync(folder).find((file) => file.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('El índice de búsqueda no tiene metadatos.');
  const metaPath = join(folder, metaFile);
  const meta = decodeCbor(readPagefindFile(readFileSync(metaPath))) as Cbor[];
  const list = meta[PIECES_FIELD] as readonly (readonly [string, string, string])[];
  const pathOf = (file: string) => join(folder, 'index', `${file}.pf_index`);
  const words = list.flatMap(([, , file]) => (decodeCbor(readPagefindFile(readFileSync(pathOf(file)))) as readonly (readonly IndexedWord[])[])[0] ?? []);
  for (const [, , file] of list) rmSync(pathOf(file));
  const pieces = cutPieces(words);
  const named = pieces.map((piece) => {
    const content = encodeCbor([piece]);
    const file = `es_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
    writeFileSync(pathOf(file), makePagefindFile(content));
    return { first: piece[0]?.[0] ?? '', last: piece.at(-1)?.[0] ?? '', file };
  });
  const bounds = named.map(({ first, last, file }, place) => [prefixApart(first, named[place - 1]?.last), prefixApart(last, named[place + 1]?.first), file]);
  writeFileSync(metaPath, makePagefindFile(encodeCbor(meta.map((field, place) => (place === PIECES_FIELD ? bounds : field)))));
  return pieces.length;
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

/** The shortest start of a word that its neighbour in another piece does not share: by it Pagefind finds the piece of a word. */
function prefixApart(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const letters = [...word];
  const others = [...neighbour];
  const shared = letters.findIndex((letter, place) => letter !== others[place]);
  return shared < 0 ? word : letters.slice(0, shared + 1).join('');
}
