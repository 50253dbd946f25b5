/**
 * How prose writes amounts: pieces of a pattern that finds numerals which no data hold. Alternatives are parted by `|`.
 */
export const amounts = {
  /** After a number, to make it larger. */
  scale: 'mil|millones|millón',
  percent: 'por ciento',
  currency: String.raw`(?:de\s+)?(?:dólares|soles)`,
  /** What money is marked by, before the number. */
  signs: String.raw`US\$|S/\.?|\$`,
  /** What is counted where the project has no units of its own. */
  unit: 'empresas',
};
