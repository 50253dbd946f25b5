import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergePostings, packPostings, type PackedPiece, type Posting } from '#domain/search/fullText/piece.ts';
import { decodeCbor } from './cbor.ts';
import { readPagefindFile, zipJson } from './files.ts';
import type { Metadata } from './metadata.ts';

/**
 * A page in Pagefind's index: how far its number is from the one before; where the word stands; where in the other
 * names of the page.
 */
type IndexedPage = readonly [step: number, places: readonly number[], names: readonly number[]];
/** A stem in Pagefind's index, without accents; with its pages, and those where the word stands with accents. */
type IndexedWord = readonly [
  stem: string,
  pages: readonly IndexedPage[],
  accented: readonly (readonly [string, readonly IndexedPage[]])[],
];

/** Weight of plain text in Pagefind's index, and where nothing else is said. */
const PLAIN_WEIGHT = 24;
/** What a word in another name of a page is worth, beside one in its text. */
const NAME_WEIGHT = 5;
/** Letters of a piece before it is zipped, to about a third: a search loads one piece for each of its words. */
const PIECE_LENGTH = 6_500;

/**
 * Writes the index of words anew, in small pieces that say how often a page holds a word but not where: that is found
 * again in the
 * text of the few pages that are shown, and is four fifths of the index. Pagefind's own pieces are some 30 KB; on a
 * slow phone
 * each is most of a second.
 *
 * @param folder the folder that Pagefind wrote
 * @returns the start from which each piece holds the words, in their order
 */
export function writeWords(folder: string, { pieces: list }: Metadata): string[] {
  const pathOf = (name: string) => join(folder, 'index', `${name}.pf_index`);
  const words = list.flatMap(
    ([, , file]) =>
      (decodeCbor(readPagefindFile(readFileSync(pathOf(file)))) as unknown as readonly (readonly IndexedWord[])[])[0] ??
      [],
  );
  for (const file of readdirSync(join(folder, 'index'))) rmSync(join(folder, 'index', file));
  const pieces = cutPieces(
    words.map(([stem, pages, accented]) => [
      stem,
      packPostings(joinForms([pages, ...accented.map(([, withAccents]) => withAccents)])),
    ]),
  );
  pieces.forEach((piece, number) =>
    writeFileSync(pathOf(String(number)), zipJson(Object.fromEntries(piece) satisfies PackedPiece)),
  );
  return pieces.map((piece, number) => prefixApart(piece[0]?.[0] ?? '', pieces[number - 1]?.at(-1)?.[0] ?? ''));
}

/** The pages of all the forms of a word, each page once. */
function joinForms(forms: readonly (readonly IndexedPage[])[]): Posting[] {
  const all = forms.flatMap((pages) => {
    let page = 0;
    return pages.map(([step, places, names]): Posting => {
      page += step;
      return { page, weight: weighPlaces(places) + NAME_WEIGHT * names.filter((place) => place >= 0).length };
    });
  });
  return mergePostings(all).map(({ page, weight }) => ({ page, weight: Math.max(1, Math.round(weight)) }));
}

/** Sums the places where a word stands; a number below zero says the weight of those that follow. */
function weighPlaces(places: readonly number[]): number {
  let worth = 1;
  return places.reduce((sum, place) => {
    if (place >= 0) return sum + worth;
    worth = (-1 - place) / PLAIN_WEIGHT;
    return sum;
  }, 0);
}

type PackedWord = readonly [stem: string, postings: readonly number[]];

/** Parts a list of words, in its order, into pieces of about the same size. */
function cutPieces(words: readonly PackedWord[]): PackedWord[][] {
  const pieces: PackedWord[][] = [];
  let length = Infinity;
  for (const word of words) {
    const size = JSON.stringify(word).length;
    if (length + size > PIECE_LENGTH) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(word);
    length += size;
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
