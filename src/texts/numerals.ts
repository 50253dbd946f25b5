const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
/** Numerals up to 39: more are not counted so. */
const NUMERAL = /^x{0,3}(?:ix|iv|v?i{0,3})$/;

/** A Roman numeral in lower case as a number; undefined for any other word. */
function readNumeral(word: string): string | undefined {
  if (!word || !NUMERAL.test(word)) return undefined;
  const values = [...word].map((letter) => VALUES[letter] ?? 0);
  return String(values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0));
}

/** Reads the numerals that follow a noun which is counted, of words in lower case. */
export const readNumeralsAfter =
  (nouns: ReadonlySet<string>) =>
  (words: readonly string[]): string[] =>
    words.map((word, place) => (nouns.has(words[place - 1] ?? '') ? readNumeral(word) : undefined) ?? word);
