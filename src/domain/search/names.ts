import type { ReadQuery } from './questions.ts';
import { stemOf } from './stem.ts';
import type { Phrase, Synonyms } from './synonyms.ts';
import { fold, keyOf } from './text.ts';
import type { EntryName, PreparedEntry } from './vocabulary.ts';

/** A way to say a whole query, with what a name equal to it is worth. */
export interface Whole {
  readonly folded: string;
  readonly keys: string;
  readonly stems: string;
  readonly worth: number;
}

/** How a name answers a query as a whole. */
const NAME_WORTH = { same: 1, keys: 0.8, stems: 0.5, starts: 0.22, holds: 0.12, startsStems: 0.17, holdsStems: 0.09 } as const;
/** An alias names a thing less than its title does. */
const ALIAS_SHARE = 0.9;
/** A query spelt right by us, or said in the words of a synonym, is not quite what was typed. */
const SPELT_SHARE = 0.8;
const SYNONYM_SHARE = 0.6;

/**
 * The whole query as it is written, as it is spelt right, and in the words of its synonyms.
 *
 * @param spelt its words with meaning, each as the index knows it
 */
export function listWholes(query: string, { words, all }: ReadQuery, spelt: Phrase, synonyms: Synonyms): Whole[] {
  const whole = (phrase: Phrase, worth: number, folded = phrase.join(' ')): Whole => ({ folded, keys: phrase.map(keyOf).join(' '), stems: phrase.map(stemOf).join(' '), worth });
  return [whole(words, 1, fold(query).trim()), whole(spelt, SPELT_SHARE), ...[words, spelt, all].flatMap((phrase) => synonyms.find(phrase)).map((phrase) => whole(phrase, SYNONYM_SHARE))];
}

/** What the names of an entry add: the more of a name the query says, in its order, the more. */
export function nameWorth({ names }: PreparedEntry, wholes: readonly Whole[]): number {
  let most = 0;
  for (const name of names) for (const whole of wholes) most = Math.max(most, oneNameWorth(name, whole) * whole.worth * (name.isTitle ? 1 : ALIAS_SHARE));
  return most;
}

function oneNameWorth(name: EntryName, whole: Whole): number {
  if (!whole.keys) return 0;
  if (name.folded === whole.folded) return NAME_WORTH.same;
  if (name.keys === whole.keys) return NAME_WORTH.keys;
  if (name.stems === whole.stems) return NAME_WORTH.stems;
  if (name.keys.startsWith(`${whole.keys} `)) return NAME_WORTH.starts;
  if (` ${name.keys} `.includes(` ${whole.keys} `)) return NAME_WORTH.holds;
  if (name.stems.startsWith(`${whole.stems} `)) return NAME_WORTH.startsStems;
  return ` ${name.stems} `.includes(` ${whole.stems} `) ? NAME_WORTH.holdsStems : 0;
}
