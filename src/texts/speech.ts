/** What a person is after, as far as the form of the query tells. */
export type Intent = 'figure' | 'amount' | 'definition' | 'method' | 'reason' | 'people' | 'list';

/**
 * How a language is spoken and written, as far as a search must know. Every word is folded: in lower case, without
 * marks. It travels to the browser with the search (`#words/speech.ts`).
 */
export interface Speech {
  /** A word as it sounds, so that the commonest slips are none. Numbers stay as they are. */
  readonly soundOf: (word: string) => string;
  /** A word as it sounds, without the ending of number. */
  readonly singularOf: (word: string) => string;
  /** A word as it sounds, without the endings of number and gender: the form in which words are compared. */
  readonly keyOf: (word: string) => string;
  /** The stem of a word of which the key is known: a light one, which would rather part two words than join them. */
  readonly stemOfKey: (key: string) => string;
  /** The stem under which Pagefind keeps a word: Snowball's for the language. */
  readonly snowball: (word: string) => string;
  /** A word as it sounds, with its ending as one sign: slips of the pen are counted in what is left. */
  readonly withoutEnding: (word: string) => string;
  /** Whether a word carries no meaning of its own, however it is spelt. */
  readonly isStopWord: (word: string) => boolean;
  /** Whether a phrase can lose a word without saying anything else. */
  readonly isEmptyWord: (word: string) => boolean;
  /** Whether a word names what is measured: a figure of something else is no answer. */
  readonly namesQuantity: (word: string) => boolean;
  /** Whether a query names a quantity, beside another word that says of what. */
  readonly namesAmount: (words: readonly string[], text: string) => boolean;
  /**
   * What stands before a figure and is no word of it: signs of money and of number. Its first group is kept: what is
   * before it.
   */
  readonly beforeFigure: RegExp;
  /** What stands after a figure and is no word of it; its first group, the last digit, is kept. */
  readonly afterFigure: RegExp;
  /** Words with the Roman numerals after a noun that is counted as numbers: «fase iii» is «fase 3». */
  readonly readNumerals: (words: readonly string[]) => string[];
  /** A query without the slips in its turn of phrase. */
  readonly mendQuery: (text: string) => string;
  /** Turns of phrase that show what the person is after. */
  readonly turns: readonly (readonly [Intent, RegExp])[];
  /** Says that the person asks what they have to do themselves: no figure of the past answers that. */
  readonly oneself: RegExp;
  /** What is said before the thing meant, and is no word of it. */
  readonly fillers: RegExp;
  /** How a question begins. */
  readonly asks: RegExp;
}
