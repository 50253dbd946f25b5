import { describe, expect, it } from 'vitest';
import { meanOf } from '#domain/decimal.ts';
import {
  aggregate,
  computeMeasure,
  differsFromReported,
  filterRows,
  MeasureError,
  type ReadonlyDataset,
  type ReadonlyMeasure,
} from '#domain/measures.ts';

const columns = [
  { id: 'red', title: 'Red', type: 'text' },
  { id: 'zona', title: 'Zona', type: 'text' },
  { id: 'ventas', title: 'Ventas', type: 'number' },
  { id: 'empresas', title: 'Empresas', type: 'integer' },
  { id: 'exporta', title: 'Exporta', type: 'boolean' },
] as const;
const rows = [
  { red: 'a', zona: 'norte', ventas: 10, empresas: 1, exporta: true },
  { red: 'b', zona: 'norte', ventas: 20, empresas: 3, exporta: false },
  { red: 'c', zona: 'sur', ventas: 60, empresas: 2, exporta: true },
  { red: 'd', zona: 'sur', ventas: null, empresas: 4, exporta: null },
];
const dataset = { id: 'datos', keyColumn: 'red', columns, rows, measures: [] } as unknown as ReadonlyDataset;
const compute = (
  measure: Partial<ReadonlyMeasure>,
  figures: Readonly<Record<string, number>> = {},
  otherRows: ReadonlyDataset['rows'] = rows,
) =>
  computeMeasure(
    { ...dataset, rows: otherRows },
    {
      id: 'medida',
      title: 'Medida',
      unitId: 'cantidad',
      decimals: 2,
      explanation: '',
      reported: [],
      noteIds: [],
      ...measure,
    } as ReadonlyMeasure,
    (reference) => figures[reference] ?? NaN,
    measure.unitId === 'porcentaje',
  );
const failure = (measure: Partial<ReadonlyMeasure>, figures = {}) => {
  try {
    return compute(measure, figures);
  } catch (error) {
    if (error instanceof MeasureError) return error.code;
    throw error;
  }
};

describe('computeMeasure', () => {
  it.each([
    ['sum', 90],
    ['mean', 30],
    ['median', 20],
    ['min', 10],
    ['max', 60],
  ] as const)('%s leaves missing cells out', (operation, value) => {
    expect(compute({ operation, column: 'ventas' })).toBe(value);
  });

  it('takes the middle of an even number of values', () => {
    expect(compute({ operation: 'median', column: 'empresas' })).toBe(2.5);
  });

  it('weights each row by another column, whole rows only', () => {
    // (10·1 + 20·3 + 60·2) / 6; the last row has no value, so its weight does not count.
    expect(compute({ operation: 'weightedMean', column: 'ventas', weightColumn: 'empresas' })).toBeCloseTo(190 / 6, 12);
    // Turned round, the last row has no weight: (1·10 + 3·20 + 2·60) / 90, wherever that row stands.
    const measure = { operation: 'weightedMean', column: 'empresas', weightColumn: 'ventas' } as const;
    expect(compute(measure)).toBeCloseTo(190 / 90, 12);
    expect(compute(measure, {}, [...rows].reverse())).toBeCloseTo(190 / 90, 12);
  });

  it('counts rows, or the cells of a column', () => {
    expect(compute({ operation: 'count' })).toBe(4);
    expect(compute({ operation: 'count', where: { zona: 'sur' } })).toBe(2);
    expect(compute({ operation: 'count', column: 'ventas', where: { zona: 'sur' } })).toBe(1);
    expect(compute({ operation: 'count', where: { zona: 'sur', exporta: false } })).toBe(0);
  });

  it('gives a share of rows, in per cent where its unit is that', () => {
    expect(compute({ operation: 'share', shareWhere: { exporta: true } })).toBe(0.5);
    expect(compute({ operation: 'share', shareWhere: { exporta: true }, unitId: 'porcentaje' })).toBe(50);
    expect(compute({ operation: 'share', where: { zona: 'norte' }, shareWhere: { exporta: true, red: 'b' } })).toBe(0);
  });

  it('divides and subtracts other figures', () => {
    const figures = { 'a/x': 3, 'a/y': 4 };
    expect(compute({ operation: 'ratio', numerator: 'a/x', denominator: 'a/y' }, figures)).toBe(0.75);
    expect(compute({ operation: 'ratio', numerator: 'a/x', denominator: 'a/y', unitId: 'porcentaje' }, figures)).toBe(
      75,
    );
    expect(
      compute({ operation: 'difference', numerator: 'a/x', denominator: 'a/y', unitId: 'porcentaje' }, figures),
    ).toBe(-1);
  });

  it('sums so that the order of the rows does not matter', () => {
    const values = [1e16, 1, -1e16, 0.1, 0.2, 0.3];
    expect(aggregate('sum', values)).toBeCloseTo(1.6, 15);
    expect(aggregate('sum', [...values].reverse())).toBe(aggregate('sum', values));
    expect(aggregate('sum', Array(10).fill(0.1) as number[])).toBe(1);
  });

  it('says why it cannot be computed', () => {
    expect(failure({ operation: 'mean' })).toBe('medida-definicion');
    expect(failure({ operation: 'share' })).toBe('medida-definicion');
    expect(failure({ operation: 'ratio', numerator: 'a/x' })).toBe('medida-definicion');
    expect(failure({ operation: 'weightedMean', column: 'ventas' })).toBe('medida-definicion');
    expect(failure({ operation: 'mean', column: 'no-hay' })).toBe('medida-columna');
    expect(failure({ operation: 'mean', column: 'zona' })).toBe('medida-columna');
    expect(failure({ operation: 'mean', column: 'ventas', where: { 'no-hay': 1 } })).toBe('medida-columna');
    expect(failure({ operation: 'mean', column: 'ventas', where: { red: 'd' } })).toBe('medida-sin-filas');
    expect(failure({ operation: 'share', where: { zona: 'este' }, shareWhere: { exporta: true } })).toBe(
      'medida-sin-filas',
    );
    expect(failure({ operation: 'ratio', numerator: 'a/x', denominator: 'a/y' }, { 'a/x': 1, 'a/y': 0 })).toBe(
      'medida-sin-filas',
    );
    expect(
      failure({ operation: 'weightedMean', column: 'ventas', weightColumn: 'empresas', where: { red: 'd' } }),
    ).toBe('medida-sin-filas');
  });
});

describe('filterRows', () => {
  const keys = (where: Parameters<typeof filterRows>[1]) =>
    filterRows(rows, where)
      .map((row) => row['red'])
      .join('');

  it('wants every condition', () => {
    expect(keys(undefined)).toBe('abcd');
    expect(keys({})).toBe('abcd');
    expect(keys({ zona: 'norte' })).toBe('ab');
    expect(keys({ zona: 'norte', exporta: true })).toBe('a');
    expect(keys({ empresas: 3 })).toBe('b');
  });

  it('takes a list of accepted values', () => {
    expect(keys({ red: ['a', 'd', 'x'] })).toBe('ad');
    expect(keys({ empresas: ['1', '4'] })).toBe('ad');
  });

  it('does not take a missing cell for false, nor a text for a number', () => {
    expect(keys({ exporta: false })).toBe('b');
    expect(keys({ empresas: '3' })).toBe('');
  });
});

describe('a mean by weights', () => {
  it('is the plain mean when all weigh the same', () => {
    expect(meanOf([1, 2, 6], [5, 5, 5])).toBe(3);
    expect(meanOf([1, 3], [3, 1])).toBe(1.5);
  });
});

describe('differsFromReported', () => {
  it('lets pass what rounds to the value of the source, at both edges', () => {
    for (const value of [59.755, 59.76, 59.765, 59.7600001])
      expect(differsFromReported(value, 59.76, 2), String(value)).toBe(false);
    for (const value of [59.7549, 59.7651, 59.77, 0, -59.76])
      expect(differsFromReported(value, 59.76, 2), String(value)).toBe(true);
  });

  it('goes by the decimals of the source', () => {
    expect(differsFromReported(59.5, 60, 0)).toBe(false);
    expect(differsFromReported(60.5, 60, 0)).toBe(false);
    expect(differsFromReported(59.49, 60, 0)).toBe(true);
    expect(differsFromReported(59.5, 60, 1)).toBe(true);
    expect(differsFromReported(0.1 + 0.2, 0.3, 6)).toBe(false);
  });

  it('knows that nothing is not a number', () => {
    expect(differsFromReported(NaN, 1, 0)).toBe(true);
  });
});
