import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '#domain/workspace/money.ts';
import {
  centsOfLine,
  centsOfLines,
  fundingOf,
  pledgedOf,
  sumFunding,
  sumShares,
  type Pledge,
} from '#domain/workspace/plan/budget.ts';

const SEED = { seed: 20261130, numRuns: 500 };
const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((whole) => whole / 100);
const line = fc.record({ quantity: hundredths(100_000), unitCost: hundredths(1e8) });
const amount = fc.option(hundredths(1e8), { nil: undefined });
const share = fc.option(hundredths(1000), { nil: undefined });
const pledge = (isByShare: boolean): fc.Arbitrary<Pledge> => {
  const one = isByShare ? share : amount;
  return fc.record({ isByShare: fc.constant(isByShare), said: fc.record({ own: one, project: one, third: one }) });
};
const anyPledge = fc.boolean().chain(pledge);
const cost = fc.integer({ min: 0, max: 1e12 });

describe('the cost of an activity', () => {
  it('is so many of something at so much, halves of cents up', () => {
    expect(centsOfLine({ quantity: 3, unitCost: 12.5 })).toBe(3750);
    expect(centsOfLine({ quantity: 2.5, unitCost: 10.33 })).toBe(2583);
    expect(centsOfLine({ quantity: 0.1, unitCost: 0.05 })).toBe(1);
    expect(centsOfLine({ quantity: 0.1, unitCost: 0.04 })).toBe(0);
    expect(centsOfLine({ quantity: undefined, unitCost: 5 })).toBeUndefined();
    expect(
      centsOfLines([
        { quantity: 1, unitCost: 0.1 },
        { quantity: 1, unitCost: 0.2 },
        { quantity: 2, unitCost: undefined },
      ]),
    ).toBe(30);
  });

  it('is in whole cents, and the same in any order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const total = centsOfLines(lines);
        expect(Number.isSafeInteger(total)).toBe(true);
        expect(centsOfLines([...lines].reverse())).toBe(total);
        expect(total).toBe(lines.reduce((sum, one) => sum + centsOfLines([one]), 0));
        for (const one of lines) {
          const exact = BigInt(Math.round(one.quantity * 100)) * BigInt(Math.round(one.unitCost * 100));
          const off = BigInt(centsOfLine(one)!) * 100n - exact;
          expect(off > -50n && off <= 50n).toBe(true);
        }
      }),
      SEED,
    );
  });
});

describe('the funding', () => {
  it('adds up: what each source gives and what is missing make the cost', () => {
    fc.assert(
      fc.property(cost, anyPledge, (cents, said) => {
        const funding = fundingOf(cents, said);
        expect(Object.values(funding).every(Number.isSafeInteger)).toBe(true);
        expect(pledgedOf(funding) + funding.missing).toBe(cents);
      }),
      SEED,
    );
  });

  it('by shares that make the whole leaves not a cent over', () => {
    const parts = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return [low / 100, (high - low) / 100, (10_000 - high) / 100] as const;
    });
    fc.assert(
      fc.property(cost, parts, (cents, [own, project, third]) => {
        const said: Pledge = { isByShare: true, said: { own, project, third } };
        expect(sumShares(said)).toBe(100);
        expect(fundingOf(cents, said).missing).toBe(0);
        for (const [place, percent] of [own, project, third].entries()) {
          const got = shareOut(cents, [own, project, third])[place]!;
          expect(Math.abs(got - (cents * percent) / 100)).toBeLessThanOrEqual(1.01);
        }
      }),
      SEED,
    );
  });

  it('keeps what is over the whole, as less than nothing missing', () => {
    const said: Pledge = { isByShare: true, said: { own: 60, project: 50, third: undefined } };
    expect(sumShares(said)).toBe(110);
    expect(fundingOf(10_000, said)).toEqual({ cost: 10_000, own: 6000, project: 5000, third: 0, missing: -1000 });
  });

  it('of a plan is the sum of that of its activities, however they are put together', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cost, anyPledge), { maxLength: 8 }), fc.nat(8), (all, cut) => {
        const parts = all.map(([cents, said]) => fundingOf(cents, said));
        const sum = sumFunding(parts);
        expect(pledgedOf(sum) + sum.missing).toBe(sum.cost);
        expect(sumFunding([sumFunding(parts.slice(0, cut)), sumFunding(parts.slice(cut))])).toEqual(sum);
      }),
      SEED,
    );
  });
});
