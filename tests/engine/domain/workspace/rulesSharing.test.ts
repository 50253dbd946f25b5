import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '#domain/workspace/money.ts';
import { listUneven, setAside, share, WAYS, type Mix, type Partner } from '#domain/workspace/rules/sharing.ts';

const SEED = { seed: 20261201, numRuns: 400 };
const HALF: Mix = { equal: 0, contribution: 50, work: 50 };
const cents = fc.integer({ min: -1e10, max: 1e10 });
const partner: fc.Arbitrary<Partner> = fc.record({
  contribution: fc.option(fc.integer({ min: 0, max: 1e10 }), { nil: undefined }),
  work: fc.option(
    fc.integer({ min: 0, max: 1e8 }).map((whole) => whole / 100),
    { nil: undefined },
  ),
});
const partners = fc.array(partner, { minLength: 1, maxLength: 12 });
/** Three percentages that make the whole. */
const mix: fc.Arbitrary<Mix> = fc.tuple(fc.nat(10_000), fc.nat(10_000)).map(([a, b]) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  return { equal: low / 100, contribution: (high - low) / 100, work: (10_000 - high) / 100 };
});
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('what is set aside', () => {
  it('and what is left make the profit, to the cent', () => {
    fc.assert(
      fc.property(cents, fc.nat(10_000), fc.nat(10_000), (profit, rate, reserve) => {
        const aside = setAside(profit, rate / 100, reserve / 100);
        expect(aside === undefined).toBe(rate + reserve > 10_000);
        if (!aside) return;
        expect(aside.rate + aside.reserve + aside.rest).toBe(profit);
        expect(Object.values(aside!).every(Number.isSafeInteger)).toBe(true);
        if (profit > 0) expect(Math.min(aside.rate, aside.reserve, aside.rest)).toBeGreaterThanOrEqual(0);
        else expect(aside).toEqual({ rate: 0, reserve: 0, rest: profit });
      }),
      SEED,
    );
    expect(setAside(10_001, 10, 5)).toEqual({ rate: 1000, reserve: 500, rest: 8501 });
    expect(setAside(100, 60, 40)).toEqual({ rate: 60, reserve: 40, rest: 0 });
  });
});

describe('sharing', () => {
  it('loses no cent by any way, of a profit and of a loss', () => {
    fc.assert(
      fc.property(cents, partners, mix, (rest, all, said) => {
        for (const way of WAYS) {
          const result = share(way, rest, all, said);
          if (!result.ok) continue;
          expect(result.shares).toHaveLength(all.length);
          expect(result.shares.every(Number.isSafeInteger)).toBe(true);
          expect(sum(result.shares)).toBe(rest);
          // Nobody pays where there is a profit, and nobody gains by a loss.
          expect(result.shares.every((one) => one * rest >= 0)).toBe(true);
          expect(result.shares.some((one) => Object.is(one, -0))).toBe(false);
        }
      }),
      SEED,
    );
  });

  it('gives each its exact part, but for less than a cent', () => {
    fc.assert(
      fc.property(cents, fc.array(fc.bigInt(0n, 10n ** 12n), { minLength: 1, maxLength: 12 }), (total, weights) => {
        const all = weights.reduce((one, other) => one + other, 0n);
        fc.pre(all > 0n);
        for (const [place, got] of apportion(total, weights).entries()) {
          const off = BigInt(got) * all - BigInt(total) * weights[place]!;
          expect(off < all && off > -all).toBe(true);
          if (weights[place] === 0n) expect(got).toBe(0);
        }
      }),
      SEED,
    );
  });

  it('never gives less to whoever counts for more', () => {
    fc.assert(
      fc.property(fc.nat(1e10), fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 }), (total, weights) => {
        fc.pre(sum(weights) > 0);
        const shares = apportion(total, weights.map(BigInt));
        for (const [a, one] of weights.entries())
          for (const [b, other] of weights.entries())
            if (one > other) expect(shares[a]).toBeGreaterThanOrEqual(shares[b]!);
      }),
      SEED,
    );
  });

  it('turns with the firms: another order moves a cent at most, and only between equals of the remainder', () => {
    fc.assert(
      fc.property(cents, partners, mix, fc.nat(20), (rest, all, said, turn) => {
        const cut = turn % all.length;
        const turned = [...all.slice(cut), ...all.slice(0, cut)];
        for (const way of WAYS) {
          const [one, other] = [share(way, rest, all, said), share(way, rest, turned, said)];
          expect(other.ok).toBe(one.ok);
          if (!one.ok || !other.ok) continue;
          const back = [...other.shares.slice(all.length - cut), ...other.shares.slice(0, all.length - cut)];
          for (const [place, got] of one.shares.entries()) expect(Math.abs(got - back[place]!)).toBeLessThanOrEqual(1);
        }
      }),
      SEED,
    );
  });

  it('of a loss is that of the profit, turned round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e10 }), partners, mix, (rest, all, said) => {
        for (const way of WAYS) {
          const [gain, loss] = [share(way, rest, all, said), share(way, -rest, all, said)];
          if (gain.ok && loss.ok) expect(loss.shares.map((one) => -one || 0)).toEqual(gain.shares);
        }
      }),
      SEED,
    );
  });

  it('gives cents that are left over to the greatest remainders, of equal ones to who was entered first', () => {
    expect(apportion(100, [1n, 1n, 1n])).toEqual([34, 33, 33]);
    expect(apportion(-100, [1n, 1n, 1n])).toEqual([-34, -33, -33]);
    expect(apportion(101, [1n, 1n, 1n])).toEqual([34, 34, 33]);
    // 33.4, 33.4 and 33.2: the cent goes to the first of the two greatest.
    expect(apportion(100, [334n, 334n, 332n])).toEqual([34, 33, 33]);
    // 10.5, 10.6 and 78.9.
    expect(apportion(100, [105n, 106n, 789n])).toEqual([10, 11, 79]);
  });

  it('by contribution and by work follows what was put in; mixed is between them', () => {
    const two = [
      { contribution: 30_000, work: 10 },
      { contribution: 10_000, work: 30 },
    ];
    const of = (way: (typeof WAYS)[number], said = HALF) => share(way, 100_001, two, said);
    expect(of('equal')).toEqual({ ok: true, shares: [50_001, 50_000] });
    expect(of('contribution')).toEqual({ ok: true, shares: [75_001, 25_000] });
    expect(of('work')).toEqual({ ok: true, shares: [25_000, 75_001] });
    expect(of('mixed')).toEqual({ ok: true, shares: [50_001, 50_000] });
    expect(of('mixed', { equal: 100, contribution: 0, work: 0 })).toEqual(of('equal'));
    expect(of('mixed', { equal: 0, contribution: 100, work: 0 })).toEqual(of('contribution'));
    expect(of('mixed', { equal: 0, contribution: 0, work: 100 })).toEqual(of('work'));
  });

  it('says why it cannot, and needs only what its way goes by', () => {
    const bare = [{ contribution: undefined, work: undefined }];
    const put = [{ contribution: 5, work: undefined }];
    expect(share('equal', 5, [], HALF)).toEqual({ ok: false, fault: 'no-firms' });
    expect(share('contribution', 5, bare, HALF)).toEqual({ ok: false, fault: 'no-contribution' });
    expect(share('work', 5, put, HALF)).toEqual({ ok: false, fault: 'no-work' });
    expect(share('mixed', 5, bare, HALF)).toEqual({ ok: false, fault: 'no-contribution' });
    expect(share('mixed', 5, put, HALF)).toEqual({ ok: false, fault: 'no-work' });
    expect(share('mixed', 5, put, { equal: 40, contribution: 50, work: 0 })).toEqual({ ok: false, fault: 'no-mix' });
    expect(share('mixed', 5, put, { equal: 50, contribution: 50, work: 0 })).toEqual({ ok: true, shares: [5] });
    // Percentages that a binary number cannot hold.
    expect(share('mixed', 3, put, { equal: 33.33, contribution: 66.67, work: 0 }).ok).toBe(true);
  });
});

describe('an uneven share', () => {
  it('is less than half of an equal one, or more than double; a cent that was left over makes none', () => {
    expect(listUneven([100, 100, 100], 50, 200)).toEqual([]);
    expect(listUneven([49, 101, 150], 50, 200)).toEqual([0]);
    expect(listUneven([50, 50, 200], 50, 200)).toEqual([]);
    expect(listUneven([50, 49, 201], 50, 200)).toEqual([1, 2]);
    expect(listUneven([-49, -101, -150], 50, 200)).toEqual([0]);
    expect(listUneven([1, 0], 50, 200)).toEqual([]);
  });
});
