import type { Measure } from '#kinds/dataset/schema.ts';

/** The operations by their name. */
const NAMES: Readonly<Record<Measure['operation'], string>> = {
  mean: 'promedio',
  median: 'mediana',
  sum: 'suma',
  count: 'cuenta de filas',
  share: 'parte de las filas',
  weightedMean: 'promedio ponderado',
  ratio: 'división',
  difference: 'resta',
  min: 'mínimo',
  max: 'máximo',
};

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
 * `promedio(incremento) donde conglomerado = cusco; en-promedio = true`.
 */
export function formatFormula({
  operation,
  column,
  weightColumn,
  numerator,
  denominator,
  where,
  shareWhere,
}: Formula): string {
  const rows = where ? ` donde ${writeFilter(where)}` : '';
  if (numerator !== undefined && denominator !== undefined)
    return `${numerator} ${operation === 'ratio' ? '÷' : '−'} ${denominator}`;
  if (shareWhere) return `${NAMES[operation]} con ${writeFilter(shareWhere)}${rows}`;
  const over = [column, weightColumn].filter(Boolean).join('; peso: ');
  return `${NAMES[operation]}${over && `(${over})`}${rows}`;
}
