import type { Cell, Dataset, Row } from '#kinds/dataset/schema.ts';
import { toId } from './toId.ts';

/** What is known when rows are typed. */
export interface TableContext {
  /** Words of a language that head a row of totals, as ids: `total`, `promedio`. */
  readonly totalWords: readonly string[];
  /** Parts of the names of two columns that make a span, as ids: `inicio` and `fin`. */
  readonly spanWords: readonly (readonly [start: string, end: string])[];
  /** Whether a record exists: one may be called «Promedio». */
  readonly exists: (kind: string, id: string) => boolean;
}

/** What is known of a table by itself. */
export const NOTHING_KNOWN: TableContext = { totalWords: [], spanWords: [], exists: () => false };

/** Fewest rows above a row of sums: three that add up by chance are too likely in one column alone. */
const FEWEST_ROWS = { oneColumn: 4, moreColumns: 3 };

/**
 * The text that says that a row holds totals: in the cell that names it, or in the one that a chart writes beside it.
 *
 * @param cells the cells of the row as they stand in the file
 */
export function findTotalWord(dataset: Dataset, cells: readonly string[], context: TableContext): string | undefined {
  const { columns, charts, keyColumn } = dataset;
  const firstText = columns.find(({ type, id }) => type === 'text' && id !== keyColumn)?.id;
  const labels = new Set([keyColumn, firstText, ...charts.map(({ labelColumn }) => labelColumn)]);
  return columns
    .flatMap(({ id, type, references = '' }, index) => {
      const cell = cells[index]?.trim() ?? '';
      return labels.has(id) && !(type === 'reference' && context.exists(references, cell)) ? [cell] : [];
    })
    .find((cell) => isTotalWord(toId(cell), context.totalWords));
}

/** «TOTAL», «Subtotal Lima»; «Total de empresas» may be the name of a row. */
const isTotalWord = (id: string, words: readonly string[]): boolean =>
  words.includes(id) || /^subtotal(?:-|$)/.test(id);

/**
 * Whether the last row adds up those above it, or is their mean, in every column of numbers. Chance is left room: what
 * is one row's own value may be the sum of two others.
 */
export function isRowOfTotals(dataset: Dataset, rows: readonly Row[]): boolean {
  const numbers = dataset.columns.filter(({ type }) => type === 'number' || type === 'integer').map(({ id }) => id);
  const [above, last] = [rows.slice(0, -1), rows.at(-1)];
  const fewest = numbers.length > 1 ? FEWEST_ROWS.moreColumns : FEWEST_ROWS.oneColumn;
  if (!last || !numbers.length || above.length < fewest) return false;
  const columns = numbers.map((id) => ({
    value: last[id] ?? null,
    others: above.flatMap((row): number[] => (typeof row[id] === 'number' ? [row[id]] : [])),
  }));
  const told = columns.every(({ others }) => others.filter((other) => other !== 0).length > 1);
  const isSum = columns.every(({ value, others }) => equals(value, sum(others)));
  const isMean = numbers.length > 1 && columns.every(({ value, others }) => equals(value, sum(others) / others.length));
  return told && (isSum || (isMean && columns.some(({ others }) => new Set(others).size > 1)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whether a cell is a value, within the decimals that it is written with. */
function equals(cell: Cell, value: number): boolean {
  if (typeof cell !== 'number') return false;
  const decimals = String(cell).split('.')[1]?.length ?? 0;
  return Math.abs(cell - value) <= 0.5 * 10 ** -decimals * (decimals ? 1 : 1e-6) + Math.abs(value) * 1e-12;
}
