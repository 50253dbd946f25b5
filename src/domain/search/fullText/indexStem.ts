import { stemmer } from '@orama/stemmers/spanish';
import { fold } from '../text.ts';

/**
 * The stem under which Pagefind 1.5 keeps a word: Snowball's for Spanish, of the word without accents or signs. Its
 * Snowball knows
 * «articulacion» for «articulación», which the package does not.
 */
export function indexStem(word: string): string {
  return fold(
    stemmer(
      fold(word)
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/([au])cion$/, '$1ción'),
    ),
  );
}

/** Letters of a stem from which longer words that start with it count too. */
const LEAST_START = 4;

/** Whether a stem of the index answers the one asked for. */
export const isOfStem = (word: string, stem: string): boolean =>
  word === stem || (stem.length >= LEAST_START && word.startsWith(stem));
