import type { Speech } from '#texts/speech.ts';
import type { ReadQuery } from './questions.ts';
import { stemOf } from './stem.ts';
import type { Phrase, Synonyms } from './synonyms.ts';
import type { EntryName, PreparedEntry } from './vocabulary.ts';

/** A way to say a whole query, with what a name equal to it is worth. */
export interface Whole {
  readonly spoken: string;
  readonly spokenStems: string;
  readonly keys: string;
  readonly stems: string;
  readonly worth: number;
}

/** How a name answers a query as a whole. */
const NAME_WORTH = {
  same: 1,
  sameStems: 0.75,
  keys: 0.8,
  stems: 0.5,
  starts: 0.22,
  holds: 0.12,
  startsStems: 0.17,
  holdsStems: 0.09,
} as const;
/** An alias names a thing less than its title does, and the end of its address less than an alias. */
const SHARE = { title: 1, alias: 0.9, asked: 0.85, address: 0.6 } as const;
/** A query spelt right by us, or said in the words of a synonym, is not quite what was typed. */
const SPELT_SHARE = 0.8;
const SYNONYM_SHARE = 0.6;

/** How many of the ways to say a query are its own words: the others are synonyms. */
export const OWN_WHOLES = 2;

/**
 * The whole query as it is written, as it is spelt right, and in the words of its synonyms.
 *
 * @param spelt its words with meaning, each as the index knows it
 */
export function listWholes(
  { words, all, spoken }: ReadQuery,
  spelt: Phrase,
  synonyms: Synonyms,
  speech: Speech,
): Whole[] {
  const { keyOf } = speech;
  const stemOfWord = (word: string) => stemOf(word, speech);
  const whole = (phrase: Phrase, worth: number, said = phrase, stem = stemOfWord): Whole => ({
    spoken: said.join(' '),
    spokenStems: said.map(stem).join(' '),
    keys: phrase.map(keyOf).join(' '),
    stems: phrase.map(stem).join(' '),
    worth,
  });
  // A synonym is another word already: a name that only shares its stem («manualidades», «Manuales») is one step too
  // far.
  const synonym = (phrase: Phrase): Whole => whole(phrase, SYNONYM_SHARE, phrase, keyOf);
  return [
    whole(words, 1, spoken),
    whole(spelt, SPELT_SHARE),
    ...[words, spelt, all].flatMap((phrase) => synonyms.find(phrase)).map(synonym),
  ];
}

/**
 * What the names of an entry add: the more of a name the query says, in its order, the more.
 *
 * @param how `exact`: whether a name that only shares the stems of its words is none; `others`: what is left of the
 *   worth of a name that is not the very question, as an editor wrote it down
 */
export function nameWorth(
  { names }: PreparedEntry,
  wholes: readonly Whole[],
  { exact = false, others = 1 }: { readonly exact?: boolean; readonly others?: number } = {},
): number {
  let most = 0;
  for (const name of names)
    for (const whole of wholes) {
      const worth = oneNameWorth(name, whole, exact);
      const isQuestion = name.from === 'asked' && worth >= NAME_WORTH.sameStems;
      most = Math.max(most, worth * whole.worth * SHARE[name.from] * (isQuestion ? 1 : others));
    }
  return most;
}

function oneNameWorth(name: EntryName, whole: Whole, exact: boolean): number {
  if (!whole.keys) return 0;
  if (name.spoken === whole.spoken) return NAME_WORTH.same;
  // «Mi red» is no name of «redes»; of a question, its small words are the turn of phrase.
  if (name.keys === whole.keys && (name.isWhole || name.from === 'asked')) return NAME_WORTH.keys;
  if (exact) return 0;
  if (name.spokenStems === whole.spokenStems) return NAME_WORTH.sameStems;
  if (name.stems === whole.stems) return NAME_WORTH.stems;
  if (name.keys.startsWith(`${whole.keys} `)) return NAME_WORTH.starts;
  if (` ${name.keys} `.includes(` ${whole.keys} `)) return NAME_WORTH.holds;
  if (name.stems.startsWith(`${whole.stems} `)) return NAME_WORTH.startsStems;
  return ` ${name.stems} `.includes(` ${whole.stems} `) ? NAME_WORTH.holdsStems : 0;
}
