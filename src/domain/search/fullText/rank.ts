import type { Posting } from './piece.ts';

/** How soon a word said again adds nothing, and how much a long page is held to say more: the usual values of BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/**
 * Words that a page must hold where the index does not know them all: of one alone nobody would say that it answers.
 */
const LEAST_KNOWN = 2;

/**
 * The pages that hold all the words, best first (BM25: rare words count more, and so do short pages). Of a long query a
 * word that
 * the index does not know is let go.
 *
 * @param words the pages of each word of the query; an empty list for a word that the index does not know
 * @param lengths how long each page is beside the others
 * @returns their numbers
 */
export function rankPages(words: readonly (readonly Posting[])[], lengths: readonly number[]): number[] {
  const known = words.filter((postings) => postings.length > 0);
  if (known.length < Math.min(words.length, LEAST_KNOWN)) return [];
  const maps = known.map((postings) => new Map(postings.map((posting) => [posting.page, posting])));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const worth = (posting: Posting | undefined, pages: number): number => {
    if (!posting) return 0;
    const rarity = Math.log(1 + (lengths.length - pages + 0.5) / (pages + 0.5));
    return (
      (rarity * posting.weight * (SATURATION + 1)) /
      (posting.weight + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[posting.page] ?? mean)) / mean))
    );
  };
  return [...(maps[0]?.keys() ?? [])]
    .filter((page) => maps.every((postings) => postings.has(page)))
    .map((page) => ({ page, score: maps.reduce((sum, postings) => sum + worth(postings.get(page), postings.size), 0) }))
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .map(({ page }) => page);
}
