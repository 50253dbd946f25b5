import type { Speech } from '#texts/speech.ts';
import { fold } from '../text.ts';

/** The stem under which Pagefind 1.5 keeps a word: Snowball's for the language, of the word without marks or signs. */
export const indexStem = (word: string, speech: Speech): string =>
  fold(speech.snowball(fold(word).replace(/[^\p{L}\p{N}]/gu, '')));

/** Letters of a stem from which longer words that start with it count too. */
const LEAST_START = 4;

/** Whether a stem of the index answers the one asked for. */
export const isOfStem = (word: string, stem: string): boolean =>
  word === stem || (stem.length >= LEAST_START && word.startsWith(stem));
