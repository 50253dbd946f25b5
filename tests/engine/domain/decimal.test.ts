import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp, meanOf, ratioOf, roundTo, subtract, toFraction, toNumber, writeFixed } from '#domain/decimal.ts';
import { aggregate } from '#domain/measures.ts';
import { openBook } from '#texts/book.ts';

/** A decimal as people write it: up to four decimals, of either sign. */
const decimal = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => Number(`${digits}e-${scale}`));
const always = { seed: 1, numRuns: 500 };

describe('exact decimals', () => {
  it('are what is written, not the binary number beside it', () => {
    expect(addUp([0.1, 0.2])).toBe(0.3);
    expect(addUp(Array<number>(10).fill(0.1))).toBe(1);
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(ratioOf(150, 100, 100)).toBe(150);
    expect(ratioOf(57, 1000, 100)).toBe(5.7);
    expect(meanOf([18.99, 30])).toBe(24.495);
    expect(meanOf([10, 20], [1, 3])).toBe(17.5);
    expect(meanOf([10, 20], [0, 0])).toBeNaN();
    expect(ratioOf(1, 0)).toBeNaN();
    expect(addUp([1e21, -1e21, 1e-7])).toBe(1e-7);
  });

  it('round halves away from zero', () => {
    for (const [value, decimals, written] of [
      [24.495, 2, '24.50'],
      [-24.495, 2, '-24.50'],
      [1.005, 2, '1.01'],
      [0.5, 0, '1'],
      [2.5, 0, '3'],
      [-0.4, 0, '0'],
      [0.0049, 2, '0.00'],
      [1e21, 1, '1000000000000000000000.0'],
      [1234567.891, 1, '1234567.9'],
    ] as const)
      expect(writeFixed(value, decimals)).toBe(written);
    expect(writeFixed(NaN, 2)).toBe('NaN');
  });

  it('are whole again as numbers, and add up in any order', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(toFraction(value)) + 0).toBe(value + 0);
      }),
      always,
    );
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 30 }), (values) => {
        const scaled = values.map((value) => Math.round(value * 10_000));
        expect(addUp(values)).toBe(scaled.reduce((sum, value) => sum + value, 0) / 10_000 + 0);
        expect(addUp([...values].reverse())).toBe(addUp(values));
        expect(aggregate('mean', values)).toBe(meanOf([...values].reverse()));
      }),
      always,
    );
  });

  it('are printed for readers as they are rounded for files, in every language', () => {
    const formats = [openBook('es-PE').format, openBook('en').format];
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        for (const format of formats)
          expect(Number(format.number(value, decimals).replaceAll(',', '')) + 0).toBe(roundTo(value, decimals) + 0);
      }),
      { ...always, numRuns: 2000 },
    );
  });

  it('leave nothing of a half that only binary numbers have', () => {
    // The middle of two decimals is one, with one decimal more at most.
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -99_999, max: 99_999 }), (a, b) => {
        const median = aggregate('median', [a / 100, b / 100]);
        expect(median).toBe(Number(`${(a + b) * 5}e-3`) + 0);
      }),
      always,
    );
  });
});
