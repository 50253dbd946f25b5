import { addUp, meanOf, ratioOf, subtract } from './decimal.ts';
import type { DatasetWithRows, Filter, Measure, Row } from '#kinds/dataset/schema.ts';
import type { Phrase, Wording } from '#records/wording.ts';

/** A dataset as the domain reads it: immutable. */
export type ReadonlyDataset = {
  readonly [K in keyof Omit<DatasetWithRows, 'rows' | 'measures' | 'columns'>]: unknown;
} & {
  readonly id: string;
  readonly keyColumn: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Readonly<
    Pick<DatasetWithRows['columns'][number], 'id' | 'title' | 'type' | 'unitId' | 'decimals' | 'ascending'>
  >[];
  readonly measures: readonly ReadonlyMeasure[];
};

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
export type ReadonlyMeasure = DeepReadonly<Measure>;
export type ReadonlyFilter = DeepReadonly<Filter>;

/** Why a measure cannot be computed. */
export class MeasureError extends Error {
  readonly code: 'medida-definicion' | 'medida-columna' | 'medida-sin-filas' | 'medida-circular';
  readonly received: Wording;
  readonly expected: Wording;
  readonly candidates: readonly string[];
  constructor(code: MeasureError['code'], received: Wording, expected: Wording, candidates: readonly string[] = []) {
    super(`${code}: ${JSON.stringify([received, expected])}`);
    this.code = code;
    this.received = received;
    this.expected = expected;
    this.candidates = candidates;
  }
}

const words = (name: Phrase['phrase'], ...values: readonly unknown[]): Phrase => ({ phrase: name, values });
const lacks = (operation: string, field: string): Phrase => words('operationWithout', operation, field);
const needs = (field: string): Phrase => words('measureField', field);

/** Gives the value of another figure, for measures made of figures. */
export type FigureValue = (reference: string) => number;

/** The rows that pass every condition of a filter. */
export function filterRows(rows: readonly Row[], where: ReadonlyFilter | undefined): readonly Row[] {
  if (!where) return rows;
  const conditions = Object.entries(where);
  return rows.filter((row) =>
    conditions.every(([column, wanted]) =>
      Array.isArray(wanted) ? wanted.includes(String(row[column])) : row[column] === wanted,
    ),
  );
}

/**
 * Computes a measure.
 *
 * Units: the value is in `measure.unitId`; a `share` or `ratio` whose unit is a percentage is multiplied by 100.
 * Missing cells are left out of every operation but `count`.
 *
 * @param dataset the dataset that declares it
 * @param measure its declaration
 * @param figureValue resolves the figures of a `ratio` or `difference`
 * @param isPercentage whether its unit is a percentage
 * @throws MeasureError when the declaration does not fit the data
 */
export function computeMeasure(
  dataset: ReadonlyDataset,
  measure: ReadonlyMeasure,
  figureValue: FigureValue,
  isPercentage: boolean,
): number {
  const columnIds = dataset.columns.map((column) => column.id);
  for (const name of [...Object.keys(measure.where ?? {}), ...Object.keys(measure.shareWhere ?? {})])
    requireColumn(name, columnIds);
  const rows = filterRows(dataset.rows, measure.where);
  const scale = isPercentage ? 100 : 1;
  switch (measure.operation) {
    case 'count':
      return measure.column ? values(dataset, rows, measure.column).length : rows.length;
    case 'share': {
      if (!measure.shareWhere)
        throw new MeasureError('medida-definicion', lacks('share', 'shareWhere'), needs('shareWhere'));
      if (!rows.length) throw new MeasureError('medida-sin-filas', words('noRow'), words('aRow'));
      return ratioOf(filterRows(rows, measure.shareWhere).length, rows.length, scale);
    }
    case 'ratio':
    case 'difference': {
      if (!measure.numerator || !measure.denominator)
        throw new MeasureError(
          'medida-definicion',
          lacks(measure.operation, measure.numerator ? 'denominator' : 'numerator'),
          needs(measure.numerator ? 'denominator' : 'numerator'),
        );
      const first = figureValue(measure.numerator);
      const second = figureValue(measure.denominator);
      if (measure.operation === 'difference') return subtract(first, second);
      if (second === 0) throw new MeasureError('medida-sin-filas', words('zeroDenominator'), words('otherDenominator'));
      return ratioOf(first, second, scale);
    }
    default: {
      if (!measure.column)
        throw new MeasureError('medida-definicion', lacks(measure.operation, 'column'), needs('column'));
      const cells = values(dataset, rows, measure.column);
      if (!cells.length) throw new MeasureError('medida-sin-filas', words('noRowWithValue'), words('aRow'));
      if (measure.operation === 'weightedMean') {
        if (!measure.weightColumn)
          throw new MeasureError('medida-definicion', lacks('weightedMean', 'weightColumn'), needs('weightColumn'));
        // A row counts only with both its value and its weight: else the two lists would no longer match.
        const { column, weightColumn } = measure;
        const whole = rows.filter((row) => typeof row[column] === 'number' && typeof row[weightColumn] === 'number');
        const weights = values(dataset, whole, weightColumn);
        if (!(addUp(weights) > 0))
          throw new MeasureError('medida-sin-filas', words('zeroWeights'), words('aWeightedRow'));
        return meanOf(values(dataset, whole, column), weights);
      }
      return aggregate(measure.operation, cells);
    }
  }
}

function requireColumn(name: string, columnIds: readonly string[]): void {
  if (!columnIds.includes(name))
    throw new MeasureError('medida-columna', name, { phrase: 'column', values: [columnIds] }, columnIds);
}

/** The numbers of a column, missing cells left out. */
function values(dataset: ReadonlyDataset, rows: readonly Row[], columnId: string): number[] {
  requireColumn(
    columnId,
    dataset.columns.map((column) => column.id),
  );
  const column = dataset.columns.find((candidate) => candidate.id === columnId);
  if (column?.type !== 'number' && column?.type !== 'integer')
    throw new MeasureError('medida-columna', columnId, { phrase: 'numberColumn', values: [[]] });
  return rows.map((row) => row[columnId]).filter((cell): cell is number => typeof cell === 'number');
}

/** Applies an operation over plain numbers. The list must not be empty. */
export function aggregate(operation: 'mean' | 'median' | 'sum' | 'min' | 'max', numbers: readonly number[]): number {
  switch (operation) {
    case 'sum':
      return addUp(numbers);
    case 'mean':
      return meanOf(numbers);
    case 'min':
      return Math.min(...numbers);
    case 'max':
      return Math.max(...numbers);
    case 'median': {
      const sorted = [...numbers].sort((a, b) => a - b);
      const middle = sorted.length >> 1;
      const upper = sorted[middle] as number;
      return sorted.length % 2 ? upper : meanOf([sorted[middle - 1] as number, upper]);
    }
  }
}

/**
 * Whether a computed value and one that a source reports differ beyond the rounding of the source.
 *
 * @param decimals decimals with which the source gives its value
 */
export function differsFromReported(computed: number, reportedValue: number, decimals: number): boolean {
  // Turned round, so that what is no number differs.
  return !(Math.abs(subtract(computed, reportedValue)) <= Number(`5e-${decimals + 1}`));
}
