import type { Speech } from '#texts/speech.ts';

/** A word of a text, in the forms in which it is compared. */
export interface Word {
  /** As it is written, in lower case. */
  readonly written: string;
  /** The same without accents. */
  readonly folded: string;
  /** As it sounds, in the singular and without gender: «financieras» and «finansiero» are one. */
  readonly key: string;
}

/** Marks that letters carry: the tilde of the ñ too, which few type on a foreign keyboard. */
const MARKS = /\p{M}+/gu;
/** Letters that run together in an acronym: S.A.C. */
const ACRONYM = /\p{L}(?:\.\p{L})+\b\.?/gu;
/** Words, and numbers with their decimals. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu;

/** A text without accents, in lower case. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** The words of a text, folded. Anything that is no letter or number parts them. */
export function splitWords(text: string): string[] {
  return split(fold(text));
}

const split = (text: string): string[] =>
  text.replace(ACRONYM, (acronym) => acronym.replaceAll('.', '')).match(WORD) ?? [];

/**
 * The words of a text in the forms in which they are compared.
 *
 * @param known words read before: most come again, and their forms cost more than finding them
 */
export function readWords(text: string, speech: Speech, known: Map<string, Word> = new Map()): Word[] {
  return split(text.normalize('NFC').toLowerCase()).map((written) => {
    const before = known.get(written);
    if (before) return before;
    const folded = fold(written);
    const word = { written, folded, key: speech.keyOf(folded) };
    known.set(written, word);
    return word;
  });
}
