import { isOfStem } from './indexStem.ts';

/** A word of the full text in one page. */
export interface Posting {
  /** Number of the page. */
  readonly page: number;
  /** How often the page says it, a heading or another name counting for more. */
  readonly weight: number;
}

/** A piece of the index of words: the stems that it holds, each with the pages. */
export type Piece = ReadonlyMap<string, readonly Posting[]>;

/**
 * A piece in its file: under each stem how far the number of a page is from the one before, and its weight, in turns.
 */
export type PackedPiece = Readonly<Record<string, readonly number[]>>;

/** What a longer word that starts with the one asked for is worth beside it. */
const START_WORTH = 0.5;

/** Writes the pages of a stem, in the order of their numbers. */
export function packPostings(postings: readonly Posting[]): number[] {
  return [...postings]
    .sort((a, b) => a.page - b.page)
    .flatMap(({ page, weight }, place, sorted) => [page - (sorted[place - 1]?.page ?? 0), weight]);
}

/** Reads a piece from its file. */
export function unpackPiece(packed: PackedPiece): Piece {
  return new Map(
    Object.entries(packed).map(([stem, numbers]) => {
      let page = 0;
      return [
        stem,
        numbers.flatMap((step, place) => {
          if (place % 2) return [];
          page += step;
          return [{ page, weight: numbers[place + 1] ?? 1 }];
        }),
      ];
    }),
  );
}

/** The pages of a stem and, for less, of the longer words that start with it. */
export function findPostings(piece: Piece, stem: string): readonly Posting[] {
  const longer = [...piece].filter(([word]) => word !== stem && isOfStem(word, stem));
  return mergePostings([
    ...(piece.get(stem) ?? []),
    ...longer.flatMap(([, postings]) => postings.map(({ page, weight }) => ({ page, weight: weight * START_WORTH }))),
  ]);
}

/** Puts together what is said of the same page. */
export function mergePostings(postings: readonly Posting[]): readonly Posting[] {
  const weights = new Map<number, number>();
  for (const { page, weight } of postings) weights.set(page, (weights.get(page) ?? 0) + weight);
  return [...weights].map(([page, weight]) => ({ page, weight }));
}
