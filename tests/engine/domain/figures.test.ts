import { decimalsOfCell, decimalsOfColumn } from '#domain/columnDecimals.ts';
import { describe, expect, it } from 'vitest';
import { buildFigureIndex } from '#domain/figures.ts';
import { MeasureError, type ReadonlyDataset } from '#domain/measures.ts';

const measure = (id: string, more: object) => ({
  id,
  title: id,
  unitId: 'cantidad',
  decimals: 1,
  explanation: '',
  reported: [],
  noteIds: [],
  ...more,
});
const build = (
  id: string,
  measures: readonly object[],
  rows: readonly object[] = [
    { red: 'a', ventas: 2 },
    { red: 'b', ventas: null },
  ],
) =>
  ({
    id,
    keyColumn: 'red',
    columns: [
      { id: 'red', title: 'Red', type: 'text' },
      { id: 'ventas', title: 'Ventas', type: 'number', unitId: 'usd', decimals: 2 },
    ],
    rows,
    measures,
  }) as unknown as ReadonlyDataset;

const index = buildFigureIndex(
  [
    build('uno', [
      measure('suma', {
        operation: 'sum',
        column: 'ventas',
        noteIds: ['n1'],
        reported: [{ value: 3, noteId: 'n2' }, { value: 2 }],
      }),
      measure('mitad', { operation: 'ratio', numerator: 'uno/suma', denominator: 'dos/suma', decimals: 3 }),
    ]),
    build(
      'dos',
      [
        measure('suma', { operation: 'sum', column: 'ventas' }),
        measure('rota', { operation: 'mean', column: 'no-hay' }),
      ],
      [{ red: 'c', ventas: 4 }],
    ),
    build('tres', [
      measure('ida', { operation: 'ratio', numerator: 'tres/vuelta', denominator: 'uno/suma' }),
      measure('vuelta', { operation: 'difference', numerator: 'tres/ida', denominator: 'uno/suma' }),
      measure('de-texto', { operation: 'ratio', numerator: 'uno/b/ventas', denominator: 'uno/suma' }),
    ]),
  ],
  [
    { id: 'n3', figures: ['uno/suma', 'uno/a/ventas'] },
    { id: 'n1', figures: ['uno/suma'] },
  ],
  [],
  (id) => `/datos/${id}/`,
);
const failure = (reference: string) => {
  try {
    return index.find(reference)?.value;
  } catch (error) {
    return error instanceof MeasureError ? error.code : error;
  }
};

describe('buildFigureIndex', () => {
  it('gives measures with their unit, notes and address', () => {
    expect(index.get('uno/suma')).toMatchObject({
      type: 'measure',
      value: 2,
      unitId: 'cantidad',
      decimals: 1,
      noteIds: ['n1', 'n2', 'n3'],
      address: '/datos/uno/#medida-suma',
    });
  });

  it('gives cells with theirs', () => {
    expect(index.get('uno/a/ventas')).toMatchObject({
      type: 'cell',
      value: 2,
      unitId: 'usd',
      decimals: 2,
      title: 'Ventas',
      rowKey: 'a',
      columnId: 'ventas',
      noteIds: ['n3'],
      address: '/datos/uno/#fila-a',
    });
    expect(index.get('uno/b/ventas').value).toBeNull();
  });

  it('computes a measure from measures of other datasets', () => {
    expect(index.get('uno/mitad').value).toBe(0.5);
  });

  it('finds nothing where there is nothing', () => {
    for (const reference of ['', 'uno', 'uno/no-hay', 'no-hay/suma', 'uno/z/ventas', 'uno/a/no-hay', 'uno//ventas'])
      expect(index.find(reference), reference).toBeUndefined();
    expect(() => index.get('uno/no-hay')).toThrow('uno/no-hay');
  });

  it('says of a circle that it is one, each time it is asked', () => {
    expect([failure('tres/ida'), failure('tres/vuelta'), failure('tres/ida')]).toEqual([
      'medida-circular',
      'medida-circular',
      'medida-circular',
    ]);
  });

  it('says what cannot be computed', () => {
    expect(failure('dos/rota')).toBe('medida-columna');
    expect(failure('tres/de-texto')).toBe('medida-definicion');
  });

  it('lists every figure by name, measures first', () => {
    const names = index.listReferences();
    expect(names.slice(0, 3)).toEqual(['uno/suma', 'uno/mitad', 'dos/suma']);
    expect(names.filter((name) => name.split('/').length === 3)).toEqual([
      'uno/a/ventas',
      'uno/b/ventas',
      'dos/c/ventas',
      'tres/a/ventas',
      'tres/b/ventas',
    ]);
  });
});

describe('a column that does not say its decimals', () => {
  const rows = [
    { a: 1.5, b: 3 },
    { a: 2.25, b: null },
  ];

  it('shows each cell with as many as it has, and all of them with as many as the most precise', () => {
    expect([1.5, 3, 0.125, 1e-9, null, 'x'].map((cell) => decimalsOfCell({ id: 'a' }, cell))).toEqual([
      1, 0, 3, 6, 0, 0,
    ]);
    expect(decimalsOfColumn({ id: 'a' }, rows)).toBe(2);
    expect(decimalsOfColumn({ id: 'b' }, rows)).toBe(0);
    expect(decimalsOfColumn({ id: 'a', decimals: 0 }, rows)).toBe(0);
    expect(decimalsOfColumn(undefined, rows)).toBe(0);
  });
});
