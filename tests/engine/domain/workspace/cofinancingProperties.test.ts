import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, Cells } from '#domain/workspace/cells.ts';
import { readLedger, sumBalances, type Balance } from '#domain/workspace/cofinancing/balance.ts';
import { listCosts } from '#domain/workspace/cofinancing/costs.ts';
import { codeOf, listGaps, listPayments, nextNumber } from '#domain/workspace/cofinancing/payments.ts';
import { addMonths, listParts } from '#domain/workspace/cofinancing/months.ts';
import { apportion } from '#domain/workspace/money.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { cellsWith, NOW, valuesOf, writeIn } from './support/workspaces.ts';

const SEED = { seed: 20261201, numRuns: 300 };
const cents = fc.integer({ min: 0, max: 1e11 });
const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('sharing out', () => {
  it('gives all of it, each at most a cent from the exact share, and more to nobody with less weight', () => {
    fc.assert(
      fc.property(
        cents,
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 }),
        (sum, weights) => {
          const whole = weights.reduce((total, weight) => total + weight, 0);
          const shares = apportion(sum, weights.map(BigInt));
          expect(shares.reduce((total, share) => total + share, 0)).toBe(whole === 0 ? 0 : sum);
          for (const [place, share] of shares.entries()) {
            const exact = (BigInt(sum) * BigInt(weights[place]!) * 1000n) / BigInt(whole || 1);
            expect(Number.isSafeInteger(share)).toBe(true);
            expect(Math.abs(Number(BigInt(share) * 1000n - (whole ? exact : 0n)))).toBeLessThanOrEqual(1000);
            for (const [other, weight] of weights.entries())
              if (weight < weights[place]!) expect(shares[other]!).toBeLessThanOrEqual(share);
              // Among equals, whoever comes first has the odd cent.
              else if (weight === weights[place] && other > place) expect(shares[other]!).toBeLessThanOrEqual(share);
          }
        },
      ),
      SEED,
    );
  });

  it('in months keeps the sum, and the days in their order', () => {
    fc.assert(
      fc.property(cents, day, fc.integer({ min: 1, max: 60 }), (sum, due, count) => {
        const parts = listParts(sum, due, count);
        expect(parts.reduce((total, part) => total + part.cents, 0)).toBe(sum);
        expect(parts.map((part) => part.due)).toEqual([...parts.map((part) => part.due)].sort());
        expect(parts[0]?.due).toBe(due);
        for (const [place, part] of parts.entries()) {
          expect(new Date(`${part.due}T00:00:00Z`).toJSON()?.slice(0, 10)).toBe(part.due);
          const months = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
          expect(months(part.due) - months(due)).toBe(place);
        }
      }),
      SEED,
    );
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
  });
});

const FIRMS = ['f1', 'f2', 'f3'];
const COSTS = ['c1', 'c2', 'c3'];
const amount = fc.integer({ min: 0, max: 1e7 }).map((whole) => whole / 100);
const anyPayment = fc.record({
  firm: fc.constantFrom(...FIRMS, 'gone'),
  cost: fc.constantFrom(...COSTS, 'gone'),
  amount,
  on: day,
  isVoid: fc.boolean(),
});
const anyLedger = fc.record({
  gives: fc.array(amount, { minLength: 9, maxLength: 9 }),
  dues: fc.array(fc.option(day, { nil: null }), { minLength: 3, maxLength: 3 }),
  parts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 3, maxLength: 3 }),
  payments: fc.array(anyPayment, { maxLength: 12 }),
});
type AnyPayment = typeof anyPayment extends fc.Arbitrary<infer T> ? T : never;

const fieldsOf = (id: string, number: number, mark: string, one: AnyPayment): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(
    Object.entries({
      removed: false,
      number,
      mark,
      firm: one.firm,
      cost: one.cost,
      amount: one.amount,
      on: one.on,
      ...(one.isVoid ? { void: true } : {}),
    }).map(([field, value]) => [`payment/${id}/${field}`, value]),
  );

const base = ({
  gives,
  dues,
  parts,
}: Pick<typeof anyLedger extends fc.Arbitrary<infer T> ? T : never, 'gives' | 'dues' | 'parts'>): Cells =>
  cellsWith({
    ...Object.fromEntries(FIRMS.map((id) => [`firm/${id}/removed`, false])),
    ...Object.fromEntries(
      COSTS.flatMap((id, place) => [
        [`cost/${id}/removed`, false],
        [`cost/${id}/due`, dues[place] ?? null],
        [`cost/${id}/parts`, parts[place] ?? 1],
        ...FIRMS.map((firm, index) => [`cost/${id}/gives/${firm}`, gives[place * 3 + index] ?? 0]),
      ]),
    ),
  });

const amounts = ({ promised, paid, owed, overdue, ahead, over }: Balance): Balance => ({
  promised,
  paid,
  owed,
  overdue,
  ahead,
  over,
});

describe('the ledger', () => {
  it('adds up by rows and by columns, to the cent', () => {
    fc.assert(
      fc.property(anyLedger, day, (any, on) => {
        const cells = any.payments.reduce<Cells>(
          (all, one, place) =>
            Object.entries(fieldsOf(`p${place}`, place + 1, 'abc', one)).reduce<Cells>(
              (now, [path, value]) => writeIn(now, path, value, 'aaaaa', NOW + 100),
              all,
            ),
          base(any),
        );
        const { cells: all, firms, costs, total } = readLedger(cells, on);
        expect(sumBalances(firms)).toEqual(total);
        expect(sumBalances(costs)).toEqual(total);
        expect(sumBalances(all)).toEqual(total);
        for (const one of [...all, ...firms, ...costs].map(amounts)) {
          expect(Object.values(one).every((value) => Number.isSafeInteger(value) && value >= 0)).toBe(true);
          expect(one.promised - one.paid).toBe(one.owed - one.over);
          expect(one.overdue).toBeLessThanOrEqual(one.owed);
          expect(one.ahead).toBeLessThanOrEqual(one.paid);
        }
        const counted = any.payments.filter((one) => !one.isVoid && one.on <= on);
        expect(total.paid).toBe(counted.reduce((sum, one) => sum + Math.round(one.amount * 100), 0));
        expect(total.promised).toBe(any.gives.reduce((sum, one) => sum + Math.round(one * 100), 0));
        // What comes next is within what is owed.
        for (const { next, owed } of all) if (next) expect(next.cents).toBeLessThanOrEqual(owed);
      }),
      SEED,
    );
  });

  it('of two copies that both added payments has every one of them, once', () => {
    fc.assert(
      fc.property(
        anyLedger,
        fc.array(anyPayment, { maxLength: 6 }),
        fc.array(anyPayment, { maxLength: 6 }),
        (any, mine, theirs) => {
          const start = base(any);
          const add = (payments: readonly AnyPayment[], mark: string, maker: string) =>
            payments.reduce<Cells>((all, one, place) => {
              const number = nextNumber(listPayments(all));
              return Object.entries(fieldsOf(`${mark}${place}`, number, mark, one)).reduce<Cells>(
                (now, [path, value]) => writeIn(now, path, value, maker, NOW + 100 + place),
                all,
              );
            }, start);
          const [one, other] = [add(mine, 'kx4', 'ccccc'), add(theirs, 'pq7', 'ddddd')];
          const merged = mergeCells(one, other).cells;
          expect(valuesOf(mergeCells(other, one).cells)).toEqual(valuesOf(merged));
          const all = listPayments(merged);
          expect(all).toHaveLength(mine.length + theirs.length);
          expect(new Set(all.map(codeOf)).size).toBe(all.length);
          expect(listGaps(all)).toEqual([]);
          expect(listCosts(merged)).toHaveLength(3);
          const paid = (payments: readonly AnyPayment[]) =>
            payments.reduce((sum, { isVoid, amount: of }) => sum + (isVoid ? 0 : Math.round(of * 100)), 0);
          expect(readLedger(merged, '2099-01-01').total.paid).toBe(paid(mine) + paid(theirs));
        },
      ),
      { ...SEED, numRuns: 100 },
    );
  });
});
