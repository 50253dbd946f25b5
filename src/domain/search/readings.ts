import type { Speech } from '#texts/speech.ts';
import type { ReadQuery } from './questions.ts';
import type { JoinedPair } from './spellings.ts';
import { isWhole, meaningOf, type Phrase, type Synonyms } from './synonyms.ts';

/** A word or phrase of the query, with what else it may be called. */
export interface Unit {
  /** Words with meaning that it stands for; none where only its synonyms say what is meant. */
  readonly phrase: Phrase;
  readonly synonyms: readonly Phrase[];
}

/** Readings of a query beyond which no more are tried. */
const MOST_READINGS = 6;

/** A way to read a query. */
export interface Reading {
  readonly units: readonly Unit[];
  /** How far it is to be believed. */
  readonly share: number;
}

/**
 * A query that holds a phrase of its own («después del proyecto») hardly means the one word of it that has a meaning.
 */
const BROKEN_SHARE = 0.55;

/**
 * Ways to read a query: word by word, with a phrase of it taken as one, where the synonyms know it, and with pairs in
 * one word.
 */
export function listReadings(
  { words, all }: ReadQuery,
  pairs: readonly JoinedPair[],
  synonyms: Synonyms,
  speech: Speech,
): Reading[] {
  const unit = (phrase: Phrase): Unit => ({
    phrase: isWhole(phrase, speech) ? meaningOf(phrase, speech) : [],
    synonyms: synonyms.find(phrase),
  });
  const single = (rest: Phrase): Unit[] => rest.filter((word) => !speech.isStopWord(word)).map((word) => unit([word]));
  const readings: Reading[] = [];
  let share = 1;
  for (let length = Math.min(synonyms.longest, all.length); length > 1; length -= 1) {
    for (let start = 0; start + length <= all.length && readings.length < MOST_READINGS; start += 1) {
      const phrase = all.slice(start, start + length);
      if (!synonyms.find(phrase).length) continue;
      if (!isWhole(phrase, speech) || phrase.every(speech.isStopWord)) share = BROKEN_SHARE;
      readings.push({
        units: [...single(all.slice(0, start)), unit(phrase), ...single(all.slice(start + length))],
        share: 1,
      });
    }
  }
  for (const { start, joined } of pairs.slice(0, MOST_READINGS - readings.length))
    readings.push({
      units: [...single(all.slice(0, start)), unit([joined]), ...single(all.slice(start + 2))],
      share: 1,
    });
  return [{ units: words.map((word) => unit([word])), share }, ...readings];
}
