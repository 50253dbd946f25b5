import { decodeCbor } from './decodeCbor.ts';

/** A word of the full text in one page. */
export interface Posting {
  /** Place of the page in the table of pages. */
  readonly page: number;
  /** How often the page says it, a heading counting for more. */
  readonly weight: number;
  /** Where in the text of the page, in words from its start; none where only its other names hold the word. */
  readonly locations: readonly number[];
}

/** A piece of the index of words: the stems that it holds, each with the pages. */
export type Piece = ReadonlyMap<string, readonly Posting[]>;

/** A page in the file: how far its number is from the one before; where the word stands; where in the other names of the page. */
type PackedPage = readonly [number, readonly number[], readonly number[]];
/** A stem in the file, without accents; with its pages, and those where the word stands with accents. */
type PackedWord = readonly [string, readonly PackedPage[], readonly (readonly [string, readonly PackedPage[]])[]];

/** What stands before the content of every file of Pagefind. */
export const SIGNATURE = 'pagefind_dcd';
/** Weight of plain text in the file, and where nothing else is said. */
const PLAIN_WEIGHT = 24;
/** What a word in another name of a page is worth, beside one in its text. */
const NAME_WEIGHT = 5;

/** The content of a file of Pagefind, unzipped. @throws Error when it is none */
export function stripSignature(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new Error('No es un archivo de Pagefind.');
  return bytes.subarray(SIGNATURE.length);
}

/** Letters of a stem from which longer words that start with it count too. */
const LEAST_START = 4;
/** What such a longer word is worth beside the word itself. */
const START_WORTH = 0.5;

/** The pages of a stem and, for less, of the longer words that start with it: Pagefind joins words that no blank parts on a page. */
export function findPostings(piece: Piece, stem: string): readonly Posting[] {
  const longer = stem.length < LEAST_START ? [] : [...piece].filter(([word]) => word.startsWith(stem) && word !== stem);
  return mergePostings([...(piece.get(stem) ?? []), ...longer.flatMap(([, postings]) => postings.map((posting) => ({ ...posting, weight: posting.weight * START_WORTH })))]);
}

/** Reads a piece of the index of words that Pagefind 1.5 wrote. */
export function readPiece(content: Uint8Array): Piece {
  const [words] = decodeCbor(content) as unknown as readonly [readonly PackedWord[]];
  return new Map(words.map(([word, pages, accented]) => [word, joinPages([pages, ...accented.map(([, withAccents]) => withAccents)])]));
}

/** The pages of all the forms of a word, each page once. */
function joinPages(forms: readonly (readonly PackedPage[])[]): readonly Posting[] {
  return mergePostings(
    forms.flatMap((pages) => {
      let page = 0;
      return pages.map(([step, places, names]): Posting => {
        page += step;
        const { weight, locations } = readPlaces(places);
        return { page, weight: weight + NAME_WEIGHT * names.filter((place) => place >= 0).length, locations };
      });
    }),
  );
}

/** Puts together what is said of the same page. */
function mergePostings(postings: readonly Posting[]): readonly Posting[] {
  const found = new Map<number, Posting>();
  for (const { page, weight, locations } of postings) {
    const before = found.get(page);
    found.set(page, { page, weight: (before?.weight ?? 0) + weight, locations: [...(before?.locations ?? []), ...locations] });
  }
  return [...found.values()];
}

/** Places as steps from one to the next; a number below zero says the weight of those that follow, which start anew. */
function readPlaces(places: readonly number[]): { readonly weight: number; readonly locations: number[] } {
  const locations: number[] = [];
  let [weight, worth, place] = [0, 1, 0];
  for (const step of places) {
    if (step < 0) {
      worth = (-1 - step) / PLAIN_WEIGHT;
      place = 0;
    } else {
      place += step;
      locations.push(place);
      weight += worth;
    }
  }
  return { weight, locations };
}
