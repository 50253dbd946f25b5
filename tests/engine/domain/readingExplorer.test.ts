import { describe, expect, it } from 'vitest';
import { findTopTwo, scaleTo100, sumUp } from '#domain/readingExplorer.ts';

const rows = (...values: readonly (number | readonly [number, number])[]) =>
  values.map((value, index) => {
    const [number, weight] = typeof value === 'number' ? [value, undefined] : value;
    return { id: `r${index}`, value: number, weight };
  });

describe('the explorer of a set of readings', () => {
  it('sums chosen rows up, and nothing where there is nothing to sum up', () => {
    expect(sumUp(rows([10, 1], [20, 3]))).toEqual({ mean: 15, median: 15, weighted: 17.5 });
    expect(sumUp([])).toEqual({ mean: undefined, median: undefined, weighted: undefined });
    expect(sumUp(rows([10, 0], [20, 0])).weighted).toBeUndefined();
  });

  it('leaves out the two highest only where nobody can doubt which they are', () => {
    expect(findTopTwo(rows(3, 9, 7, 1))).toEqual(new Set(['r1', 'r2']));
    expect(findTopTwo(rows(9, 9, 7))).toEqual(new Set(['r0', 'r1']));
    expect(findTopTwo(rows(9, 7, 7))).toBeUndefined();
    expect(findTopTwo(rows(9, 7))).toBeUndefined();
  });

  it('puts values of either sign on one scale', () => {
    const xOf = scaleTo100([-10, 30, 10]);
    expect([-10, 0, 30].map(xOf)).toEqual([0, 25, 100]);
    expect(scaleTo100([0, 0])(0)).toBe(0);
  });
});
