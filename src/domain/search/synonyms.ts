import type { Speech } from '#texts/speech.ts';
import { stemOf } from './stem.ts';
import { splitWords } from './text.ts';

/** A way to say something: its folded words. */
export type Phrase = readonly string[];

/** Finds what else a word or a phrase may be called. */
export interface Synonyms {
  /** Other ways to say a phrase, by their words with meaning; none when it stands in no group. */
  find(phrase: Phrase): readonly Phrase[];
  /** Words of the longest phrase of the groups, small ones included. */
  readonly longest: number;
}

/** Groups are compared by stem: «gestores» finds the group of «gestor». */
const stemsOf = (phrase: Phrase, speech: Speech): string => phrase.map((word) => stemOf(word, speech)).join(' ');

/** The words of a phrase that carry meaning, or all where none does. */
export function meaningOf(phrase: Phrase, speech: Speech): Phrase {
  const meaning = phrase.filter((word) => !speech.isStopWord(word));
  return meaning.length ? meaning : phrase;
}

/** Whether a phrase says the same without its small words: «se van» does, «después del proyecto» does not. */
export const isWhole = (phrase: Phrase, speech: Speech): boolean =>
  meaningOf(phrase, speech).length > 1 || phrase.filter((word) => !speech.isEmptyWord(word)).length === 1;

/** Reads groups of words that mean the same. */
export function buildSynonyms(groups: readonly (readonly string[])[], speech: Speech): Synonyms {
  const byStems = new Map<string, Phrase[]>();
  let longest = 1;
  for (const group of groups) {
    const phrases = group.map(splitWords).filter((phrase) => phrase.length > 0);
    for (const phrase of phrases) {
      longest = Math.max(longest, phrase.length);
      // «Después del proyecto» would be found wherever a project is: it leads to its group, and is led to by none.
      const others = phrases
        .filter((other) => other !== phrase && isWhole(other, speech))
        .map((other) => meaningOf(other, speech));
      const meaning = meaningOf(phrase, speech);
      // Found as it is written and, where enough is left, without its small words: «gestor redes».
      const forms = new Set([stemsOf(phrase, speech), ...(meaning.length > 1 ? [stemsOf(meaning, speech)] : [])]);
      for (const form of forms) byStems.set(form, [...(byStems.get(form) ?? []), ...others]);
    }
  }
  return { longest, find: (phrase) => byStems.get(stemsOf(phrase, speech)) ?? [] };
}
