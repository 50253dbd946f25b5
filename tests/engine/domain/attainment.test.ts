import { describe, expect, it } from 'vitest';
import { computeAttainment } from '#domain/attainment.ts';
import type { Figure } from '#domain/figures.ts';

const figure = (value: unknown, unitId = 'empresas') =>
  ({ value, unitId, isPercentage: unitId === 'porcentaje' }) as unknown as Figure;

describe('computeAttainment', () => {
  it.each([
    [24, 40, { verdict: 'above', percent: (40 / 24) * 100 }],
    [81, 81, { verdict: 'equal', percent: 100 }],
    [2, 1, { verdict: 'below', percent: 50 }],
  ])('of %f by %f', (target, result, expected) => {
    expect(computeAttainment(figure(target), figure(result))).toEqual(expected);
  });

  it('takes no ratio of percentages', () => {
    expect(computeAttainment(figure(10, 'porcentaje'), figure(59.76, 'porcentaje'))).toEqual({
      verdict: 'above',
      percent: undefined,
    });
  });

  it('is none where there is nothing to compare', () => {
    for (const [target, result] of [
      [figure(24), undefined],
      [undefined, figure(40)],
      [figure(1), figure(null)],
      [figure(0), figure(1)],
      [figure(24), figure(40, 'redes')],
    ] as const)
      expect(computeAttainment(target, result)).toBeUndefined();
  });
});
