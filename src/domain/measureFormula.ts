import type { Texts } from '#texts/es/index.ts';
import type { Measure } from '#kinds/dataset/schema.ts';

/** What a measure needs of itself to be told as a formula. */
type Formula = Pick<Measure, 'operation' | 'column' | 'weightColumn' | 'numerator' | 'denominator'> & {
  readonly where?: Filter | undefined;
  readonly shareWhere?: Filter | undefined;
};
type Filter = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const writeFilter = (filter: Filter): string =>
  Object.entries(filter)
    .map(([column, wanted]) => `${column} = ${Array.isArray(wanted) ? wanted.join(' | ') : String(wanted)}`)
    .join('; ');

/**
 * A measure as a formula over the columns as the files name them, so that it can be computed again from them:
 * `promedio(pedidos) donde lugar = la-loma; exporta = true`.
 */
export function formatFormula(
  { operation, column, weightColumn, numerator, denominator, where, shareWhere }: Formula,
  words: Texts['dataFiles']['formula'],
): string {
  const among = (formula: string): string => (where ? words.where(formula, writeFilter(where)) : formula);
  const name = words.operations[operation];
  if (numerator !== undefined && denominator !== undefined)
    return `${numerator} ${operation === 'ratio' ? '÷' : '−'} ${denominator}`;
  if (shareWhere) return among(words.share(name, writeFilter(shareWhere)));
  const over = column && weightColumn ? words.weight(column, weightColumn) : (column ?? weightColumn);
  return among(over ? `${name}(${over})` : name);
}
