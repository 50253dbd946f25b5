import { isLoose, type WordMatch } from './match.ts';
import type { Reading } from './readings.ts';
import type { Phrase } from './synonyms.ts';
import type { IndexWord, Vocabulary } from './vocabulary.ts';

/** Gives the words of the index that answer a word. */
export type Matcher = (word: string) => readonly WordMatch[];

/** A reading of a query, scored over all entries, by their place. */
export interface Scores {
  /** How far the reading is to be believed. */
  readonly share: number;
  /** How well an entry answers, from 0 to 1. */
  readonly worth: Float64Array;
  /** Share of the query that it answers, rare words counting more. */
  readonly coverage: Float64Array;
  /** Words of the index that answered. */
  readonly marks: ReadonlySet<IndexWord>;
  /** Synonyms of several words that answered: what holds all of one may be marked with it. */
  readonly phrases: ReadonlySet<Phrase>;
}

/** What a synonym is worth beside the word itself. */
const SYNONYM_WORTH = 0.5;
/** A word in fewer entries than this is not rarer still: one chance meeting must not outweigh the rest of the query. */
const RAREST = 4;
/** How much rarer words count more: below 1, a word that stands in few entries outweighs the others less. */
const RARITY = 0.7;
/** Weight of a word that the index does not know: it tells the entries apart in nothing. */
const UNKNOWN_WEIGHT = 1;
/** What an entry keeps of its worth that answers next to nothing of the query. */
const LEAST_KEPT = 0.85;

/** Scores every entry by a reading: rare words count more, and so do words found in a title. */
export function scoreReading({ entries }: Vocabulary, { units, share }: Reading, matches: Matcher): Scores {
  const size = entries.length;
  const scores = {
    share,
    worth: new Float64Array(size),
    coverage: new Float64Array(size),
    marks: new Set<IndexWord>(),
    phrases: new Set<Phrase>(),
  };
  let total = 0;
  for (const unit of units) {
    const best = new Map<number, number>();
    findPhrase(unit.phrase, 1, matches, best, scores.marks);
    const literal = best.size;
    // Of a synonym of several words each may stand in the text for reasons of its own: only single ones are marked.
    for (const synonym of unit.synonyms) {
      const isPhrase = synonym.length > 1;
      const isFound = findPhrase(synonym, SYNONYM_WORTH, matches, best, isPhrase ? undefined : scores.marks);
      if (isPhrase && isFound) scores.phrases.add(synonym);
    }
    const found = literal || best.size;
    const weight =
      (found ? Math.log(1 + size / Math.max(RAREST, found)) ** RARITY : UNKNOWN_WEIGHT) *
      Math.max(1, unit.phrase.length);
    total += weight;
    for (const [place, worth] of best) {
      scores.worth[place] = at(scores.worth, place) + weight * worth;
      scores.coverage[place] = at(scores.coverage, place) + weight;
    }
  }
  for (let place = 0; place < size && total; place += 1) {
    scores.coverage[place] = at(scores.coverage, place) / total;
    // What leaves words of the query without an answer falls behind.
    scores.worth[place] =
      (at(scores.worth, place) / total) * (LEAST_KEPT + (1 - LEAST_KEPT) * at(scores.coverage, place));
  }
  return scores;
}

const at = (array: Float64Array, place: number): number => array[place] ?? 0;

/**
 * Finds the entries that hold every word of a phrase, with the worth of its weakest word, and keeps what is better.
 *
 * @returns whether there are any
 */
function findPhrase(
  phrase: Phrase,
  share: number,
  matches: Matcher,
  best: Map<number, number>,
  marks: Set<IndexWord> | undefined,
): boolean {
  let common: Map<number, number> | undefined;
  for (const word of phrase) {
    const found = new Map<number, number>();
    for (const match of matches(word)) {
      if (!isLoose(match)) marks?.add(match.word);
      for (const { entry, worth } of match.word.postings) {
        const value = Math.min(common ? (common.get(entry) ?? 0) : 1, worth * match.closeness);
        if ((found.get(entry) ?? 0) < value) found.set(entry, value);
      }
    }
    common = found;
  }
  for (const [entry, worth] of common ?? []) {
    const value = worth * share;
    if ((best.get(entry) ?? 0) < value) best.set(entry, value);
  }
  return Boolean(common?.size);
}
