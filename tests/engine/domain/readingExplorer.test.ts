import { describe, expect, it } from 'vitest';
import { readChosen, writeChosen } from '#client/explorer/chosen.ts';
import { findTopTwo, listTicks, scaleTo100, sumUp } from '#domain/readingExplorer.ts';

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

  it('marks the scale of what is shown at round values, with zero', () => {
    expect(listTicks([186.17, 7.5, 10], 4)).toEqual([0, 50, 100, 150]);
    expect(listTicks([438], 4)).toEqual([0, 200, 400]);
    expect(listTicks([-12, 30], 4)).toEqual([0, 20]);
    expect(listTicks([0.3, 0.1], 4)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(listTicks([0], 4)).toEqual([0]);
    for (let value = 1; value < 3000; value += 7) expect(listTicks([value / 3], 4).length).toBeLessThanOrEqual(5);
  });

  it('keeps a choice in the address, and nothing of the first one', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, inMean: id !== 'c' }));
    expect(writeChosen(items, new Set(['b', 'a']))).toBe('');
    expect(writeChosen(items, new Set(['c', 'a']))).toBe('?con=a,c');
    expect(writeChosen(items, new Set())).toBe('?con=');
    for (const chosen of [[], ['c'], ['a', 'b', 'c']])
      expect(readChosen(items, writeChosen(items, new Set(chosen)))).toEqual(new Set(chosen));
    expect(readChosen(items, '?con=c,otra')).toEqual(new Set(['c']));
    expect(readChosen(items, '?q=1')).toBeUndefined();
  });
});
