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

/**
 * An apostrophe within a word, as people type it: straight, curly or turned, the letters of Quechua and Aymara that
 * look like it, an accent that stands alone. «Juk’ampi», «juk'ampi» and «jukʼampi» are one word.
 */
const APOSTROPHES = /(\p{L})['\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02c8`\u00b4\u2032\ua78c\uff07\u00ad]+(?=\p{L})/gu;

/** A text with its words whole: without the apostrophes within them. */
export const joinApostrophes = (text: string): string => text.replace(APOSTROPHES, '$1');

/** A text without accents, in lower case, its words without apostrophes. */
export function fold(text: string): string {
  return joinApostrophes(text.normalize('NFD').replace(MARKS, '').toLowerCase());
}

/** The words of a text, folded. Anything that is no letter or number parts them. */
export function splitWords(text: string): string[] {
  return split(fold(text));
}

const split = (text: string): string[] =>
  joinApostrophes(text)
    .replace(ACRONYM, (acronym) => acronym.replaceAll('.', ''))
    .match(WORD) ?? [];

/**
 * The words of a text in the forms in which they are compared.
 *
 * @param known words read before: most come again, and their forms cost more than finding them
 */
export function readWords(text: string, speech: Speech, known: Map<string, Word> = new Map()): Word[] {
  return speech.readNumerals(split(text.normalize('NFC').toLowerCase())).map((written) => {
    const before = known.get(written);
    if (before) return before;
    const folded = fold(written);
    const word = { written, folded, key: speech.keyOf(folded) };
    known.set(written, word);
    return word;
  });
}

/** Words parted by a hyphen. */
const COMPOUND = /\p{L}{2,}(?:[-\u2010\u2011]\p{L}{2,})+/gu;
const HYPHENS = /[-\u2010\u2011]/g;

/** A text with what it writes with a hyphen in one word. */
export const joinCompounds = (text: string): string =>
  text.replace(COMPOUND, (compound) => compound.replace(HYPHENS, ''));

/** The words of a text that are written with a hyphen, each in one: «co-financiamiento» is «cofinanciamiento» too. */
export const readCompounds = (text: string, speech: Speech, known?: Map<string, Word>): Word[] =>
  (text.match(COMPOUND) ?? []).flatMap((compound) => readWords(joinCompounds(compound), speech, known));

/** What stands for a word of a text that is shown: its letters, the marks on them, and the apostrophes between them. */
export const SHOWN_WORD =
  /(\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+(?:['\u2018\u2019\u201b`\u00b4\u2032\uff07\u00ad]+[\p{L}\p{M}]+)*)/u;
