import { describe, expect, it } from 'vitest';
import { computeAttainment } from '#domain/attainment.ts';
import type { Figure } from '#domain/figures.ts';

const figure = (value: unknown, unitId = 'empresas') =>
  ({ value, unitId, isPercentage: unitId === 'porcentaje' }) as unknown as Figure;

describe('computeAttainment', () => {
  it.each([
    [24, 40, { verdict: 'above', met: true, percent: 500 / 3 }],
    [81, 81, { verdict: 'equal', met: true, percent: 100 }],
    [2, 1, { verdict: 'below', met: false, percent: 50 }],
    [0, 3, { verdict: 'above', met: true, percent: undefined }],
    [10, -5, { verdict: 'below', met: false, percent: undefined }],
  ])('of %f by %f', (target, result, expected) => {
    expect(computeAttainment(figure(target), figure(result))).toEqual({ ...expected, ascending: true });
  });

  it.each([
    [10, 8, true],
    [10, 10, true],
    [10, 11, false],
    [0, 0, true],
    [0, 1, false],
  ])('takes a target of %f as the most where fewer is better: %f', (target, result, met) => {
    expect(computeAttainment(figure(target), figure(result), false)?.met).toBe(met);
  });

  it('takes no ratio of percentages', () => {
    expect(computeAttainment(figure(10, 'porcentaje'), figure(59.76, 'porcentaje'))).toEqual({
      verdict: 'above',
      met: true,
      ascending: true,
      percent: undefined,
    });
  });

  it('is none where there is nothing to compare', () => {
    for (const [target, result] of [
      [figure(24), undefined],
      [undefined, figure(40)],
      [figure(1), figure(null)],
      [figure(24), figure(40, 'redes')],
    ] as const)
      expect(computeAttainment(target, result)).toBeUndefined();
  });
});
