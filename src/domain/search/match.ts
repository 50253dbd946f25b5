import { allowedErrors, editDistance } from './distance.ts';
import type { Speech } from '#texts/speech.ts';
import type { IndexWord, Vocabulary } from './vocabulary.ts';

/** How near a word of the index is to a word of the query, and what that is worth. */
const CLOSENESS = {
  same: 1,
  key: 0.94,
  prefix: 0.85,
  stem: 0.8,
  shortStem: 0.79,
  near: 0.7,
  gender: 0.6,
  far: 0.5,
} as const;

/** A word of the index that answers a word of the query. */
export interface WordMatch {
  readonly word: IndexWord;
  readonly closeness: number;
}

/** Letters up to which two words that part in their gender only are often two things: «marca» and «marco». */
const SHORT_KEY = 4;
/**
 * Letters up to which a stem says too little where the word itself is known («casual» is not «casos»), and up to which
 * it may (of «confianza» is «confiar», and not «confirma»).
 */
const SHORT_STEM = { none: 3, loose: 4 };
/** Words shorter than this are initials and the like: anything is near to them. */
const SHORTEST_NEAR = 4;
/** Letters from which the first may be wrong: people get it right, and in a short word it makes another. */
const WRONG_FIRST_LETTER = 7;

/** Letters that a beginning must have before it counts for a word. */
const LEAST_PREFIX = 2;
/** An index word found by its beginning is worth less the longer it is: at the least this share. */
const LEAST_SHARE = 0.75;

/** Whether a match is of a word that may well be another: it finds, and is not marked. */
export const isLoose = ({ closeness }: WordMatch): boolean =>
  closeness === CLOSENESS.gender || closeness === CLOSENESS.shortStem;

/**
 * The words of the index that answer a word of the query. Slips of the pen are looked for only where nothing else
 * answers:
 * a word that exists is meant as it is.
 *
 * @param folded the word, folded
 * @param typing whether it may still be going on: its beginning counts
 * @param exists whether the synonyms know it: it is spelt right, and they say what it is called here
 */
export function matchWord(vocabulary: Vocabulary, folded: string, typing: boolean, exists = false): WordMatch[] {
  const { keyOf, singularOf, stemOfKey } = vocabulary.speech;
  const key = keyOf(folded);
  const found = new Map<IndexWord, number>();
  const add = (words: Iterable<IndexWord>, closeness: number): void => {
    for (const word of words) if ((found.get(word) ?? 0) < closeness) found.set(word, closeness);
  };
  const same = vocabulary.words.get(folded);
  if (same) add([same], CLOSENESS.same);
  const singular = singularOf(folded);
  for (const word of vocabulary.byKey.get(key) ?? [])
    add([word], key.length <= SHORT_KEY && singularOf(word.folded) !== singular ? CLOSENESS.gender : CLOSENESS.key);
  const stem = stemOfKey(key);
  if (stem.length > SHORT_STEM.none || found.size === 0) {
    const others = (vocabulary.byStem.get(stem) ?? []).filter((word) => word.key !== key);
    add(others, stem.length > SHORT_STEM.loose ? CLOSENESS.stem : CLOSENESS.shortStem);
  }
  if (typing && folded.length >= LEAST_PREFIX) {
    for (const word of vocabulary.words.values()) {
      if (word.folded.startsWith(folded))
        add([word], CLOSENESS.prefix * (LEAST_SHARE + (1 - LEAST_SHARE) * (folded.length / word.folded.length)));
    }
  }
  if (found.size === 0 && !exists)
    for (const { word, errors } of nearWords(vocabulary, folded))
      add([word], errors === 1 ? CLOSENESS.near : CLOSENESS.far);
  return [...found].map(([word, closeness]) => ({ word, closeness }));
}

/** Whether a word may be what somebody meant to write: with their endings, too, they are as near. */
function isMeant({ folded, key }: IndexWord, written: string, most: number, speech: Speech): boolean {
  const { isStopWord, keyOf, withoutEnding } = speech;
  if (
    isStopWord(folded) ||
    folded.length < SHORTEST_NEAR ||
    (written.length < WRONG_FIRST_LETTER && key[0] !== keyOf(written)[0])
  )
    return false;
  return editDistance(withoutEnding(written), withoutEnding(folded), most) <= most;
}

/**
 * Words of the index that a slip or two of the pen part from a word, the nearest only.
 *
 * @param more slips allowed beyond the usual
 */
export function nearWords(
  vocabulary: Vocabulary,
  folded: string,
  more = 0,
): { readonly word: IndexWord; readonly errors: number }[] {
  const { speech } = vocabulary;
  const key = speech.keyOf(folded);
  const sound = speech.soundOf(folded);
  // What looks like the plural of a verb may be a name with one letter wrong («Belem», «Belen»).
  const forms = key.length < sound.length - 1 ? [key, sound] : [key];
  const most = /^\d/.test(key) ? 0 : allowedErrors(folded.length) + more;
  const near: { word: IndexWord; errors: number }[] = [];
  let least = most;
  if (most === 0) return near;
  for (const [other, words] of vocabulary.byKey) {
    if (other.length < 3) continue;
    const errors = Math.min(...forms.map((form) => editDistance(form, other, least)));
    if (errors > least || !words.some((word) => isMeant(word, folded, most, speech))) continue;
    if (errors < least) near.length = 0;
    least = errors;
    near.push(...words.filter((word) => isMeant(word, folded, most, speech)).map((word) => ({ word, errors })));
  }
  // People get the first letter right: where some of the nearest share it, the others are not meant.
  const sharing = near.filter(({ word }) => word.key[0] === key[0]);
  return sharing.length ? sharing : near;
}
