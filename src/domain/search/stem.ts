import type { Speech } from '#texts/speech.ts';

/** The stem of a folded word. */
export const stemOf = (word: string, speech: Speech): string => speech.stemOfKey(speech.keyOf(word));

/** Letters that a stem must have for what it joins to be marked: shorter ones join «marca» and «marco». */
const MARKED_STEM = 5;

/**
 * The form by which a folded word is marked on a page: its stem, or the word in the singular; none for a word without
 * meaning.
 */
export function markOf(word: string, speech: Speech): string | undefined {
  if (speech.isStopWord(word)) return undefined;
  const stem = stemOf(word, speech);
  return stem.length >= MARKED_STEM ? stem : speech.singularOf(word);
}
