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
  /** What heads a row of totals in a spreadsheet, in the form of an id. */
  totals: [
    'total',
    'totales',
    'total-general',
    'gran-total',
    'suma',
    'suma-total',
    'sumatoria',
    'subtotales',
    'promedio',
    'promedio-general',
  ],
  /** Parts of the names of two columns that make a span: where it starts and where it ends. */
  spans: [
    ['inicio', 'fin'],
    ['inicio', 'final'],
    ['inicio', 'termino'],
    ['comienzo', 'fin'],
    ['desde', 'hasta'],
    ['minimo', 'maximo'],
    ['min', 'max'],
    ['start', 'end'],
  ] as readonly (readonly [string, string])[],
};
