import { describe, expect, it } from 'vitest';
import type { FigureIndex } from '#domain/figures.ts';
import { listIndicatorFaults } from '#domain/indicatorFigures.ts';
import { MeasureError } from '#domain/measures.ts';

const known: Readonly<Record<string, { readonly value: unknown; readonly unitId?: string }>> = {
  'd/ocho': { value: 8, unitId: 'pedidos' },
  'd/veinte': { value: 20, unitId: 'pedidos' },
  'd/por-ciento': { value: 10, unitId: 'porcentaje' },
  'd/desnuda': { value: 3 },
  'd/vacia': { value: null, unitId: 'pedidos' },
};
const figures = {
  find: (reference: string) => {
    if (reference === 'd/rota') throw new MeasureError('medida-columna', 'x', 'una columna');
    return known[reference] && { reference, ...known[reference] };
  },
} as unknown as FigureIndex;
const faultsOf = (indicator: Parameters<typeof listIndicatorFaults>[0]) =>
  listIndicatorFaults(indicator, figures).map(({ part, fault, other }) => [part, fault, other?.part]);

describe('the figures of an indicator', () => {
  it('are sound when all are numbers of one unit, and where there are none', () => {
    expect(
      faultsOf({ target: { figure: 'd/ocho' }, result: { figure: 'd/veinte' }, baseline: { figure: 'd/ocho' } }),
    ).toEqual([]);
    expect(faultsOf({ target: {}, result: {} })).toEqual([]);
  });

  it('need a unit', () => {
    expect(faultsOf({ target: { figure: 'd/desnuda' }, result: { figure: 'd/ocho' } })).toEqual([
      ['target', 'no-unit', undefined],
    ]);
  });

  it('need to be numbers', () => {
    expect(faultsOf({ target: { figure: 'd/ocho' }, result: { figure: 'd/vacia' } })).toEqual([
      ['result', 'no-number', undefined],
    ]);
  });

  it('need the same unit', () => {
    expect(
      faultsOf({
        target: { figure: 'd/por-ciento' },
        result: { figure: 'd/ocho' },
        baseline: { figure: 'd/por-ciento' },
      }),
    ).toEqual([['result', 'other-unit', 'target']]);
  });

  it('are judged elsewhere where they do not exist or cannot be computed', () => {
    expect(faultsOf({ target: { figure: 'd/rota' }, result: { figure: 'd/ninguna' } })).toEqual([]);
  });
});
