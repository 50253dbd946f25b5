import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '#domain/workspace/cells.ts';
import { listCollection, outcomeOf, splitArrived } from '#domain/workspace/purchase/accounts.ts';
import { findBreakEven, savesAt } from '#domain/workspace/purchase/breakEven.ts';
import { BASES, CHARGES, SPLITS } from '#domain/workspace/purchase/fields.ts';
import { costOf, findNextStep, stepAt } from '#domain/workspace/purchase/offers.ts';
import { listOrders, writeOrder } from '#domain/workspace/purchase/orders.ts';
import type { Need, Offer } from '#domain/workspace/purchase/purchases.ts';
import { readPurchase } from '#domain/workspace/purchase/purchases.ts';
import { grainOf, sumOf } from '#domain/workspace/purchase/quantities.ts';
import { findBest, listWithout, shareOffer, sumSaving, viewOffer } from '#domain/workspace/purchase/shares.ts';
import { takes } from '#domain/workspace/fields.ts';
import { findField } from '#domain/workspace/tools.ts';
import { cellsWith } from './support/workspaces.ts';

const SEED = { seed: 20261201, numRuns: 300 };
const TODAY = '2026-06-15';

const quantity = fc.oneof(
  fc.integer({ min: 1, max: 500 }).map((whole) => whole * 100),
  fc.integer({ min: 1, max: 50_000 }),
);
const price = fc.integer({ min: 0, max: 20_000 });

const takersOf = (quantities: readonly number[], prices: readonly (number | undefined)[]): Need[] =>
  quantities.map((asked, place) => ({
    firm: { id: `f${place}`, name: `Taller ${place}`, trade: '', person: '', phone: '' },
    isOut: false,
    each: asked,
    months: 1,
    asked,
    price: prices[place],
    priceOn: '',
    place: '',
  }));

const anyTakers = (known: boolean) =>
  fc
    .array(fc.tuple(quantity, known ? price : fc.option(price, { nil: undefined })), { minLength: 1, maxLength: 6 })
    .map((all) =>
      takersOf(
        all.map(([asked]) => asked),
        all.map(([, today]) => today),
      ),
    );

const anyOffer: fc.Arbitrary<Offer> = fc
  .record({
    prices: fc.array(fc.tuple(quantity, price), { maxLength: 4 }),
    base: fc.option(price, { nil: undefined }),
    minimum: fc.oneof(fc.constant(0), quantity),
    charges: fc.tuple(...CHARGES.map(() => fc.tuple(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(...BASES)))),
    isFree: fc.boolean(),
  })
  .map(({ prices, base, minimum, charges, isFree }) => {
    const steps = [...(base === undefined ? [] : [[0, base] as const]), ...prices];
    return {
      id: 'o1',
      supplier: 'P',
      contact: '',
      stepIds: [],
      prices: [...new Map(steps.map(([from, one]) => [from, { id: '', from, price: one }])).values()].sort(
        (a, b) => a.from - b.from,
      ),
      minimum,
      validUntil: '',
      deliveryDays: undefined,
      payTerms: '',
      meets: undefined,
      meetsWhy: '',
      note: '',
      charges: Object.fromEntries(
        CHARGES.map((charge, place) => {
          const [amount, by] = charges[place]!;
          return [charge, { amount: isFree ? 0 : by === 'of-price' ? amount % 3000 : amount, by }];
        }),
      ) as Offer['charges'],
    };
  });

describe('the shares of a joint purchase', () => {
  it('make up the total to the cent, whatever the charges are shared out by', () => {
    fc.assert(
      fc.property(anyOffer, anyTakers(false), fc.constantFrom(...SPLITS), (offer, takers, split) => {
        const cost = costOf(offer, sumOf(takers.map(({ asked }) => asked)));
        if (!cost) return;
        const shares = shareOffer(takers, cost, split);
        expect(sumOf(shares.map(({ pays }) => pays))).toBe(cost.total);
        expect(sumOf(shares.map(({ goods }) => goods))).toBe(cost.goods);
        expect(sumOf(shares.map(({ shared }) => shared))).toBe(cost.shared);
        for (const { pays, goods, shared, tax } of shares) {
          expect(pays).toBe(goods + shared + tax);
          expect(Math.min(goods, shared, tax)).toBeGreaterThanOrEqual(0);
        }
      }),
      SEED,
    );
  });

  it('save Σ(price of today × quantity) less joint price × quantity, freight, management and the rest', () => {
    fc.assert(
      fc.property(anyOffer, anyTakers(true), fc.constantFrom(...SPLITS), (offer, takers, split) => {
        const { cost, shares, saving } = viewOffer(offer, takers, split, TODAY);
        if (!cost) return;
        const { freight, storage, management, further, tax } = cost.charges;
        expect(saving.saving).toBe(saving.alone - cost.goods - freight - storage - management - further - tax);
        expect(saving.saving).toBe(sumOf(shares.map((one) => one.saving ?? 0)));
        expect(saving.unknown).toBe(0);
      }),
      SEED,
    );
  });

  it('of firms whose price is not known are in no saving', () => {
    fc.assert(
      fc.property(anyOffer, anyTakers(false), (offer, takers) => {
        const { cost, shares, saving } = viewOffer(offer, takers, 'by-quantity', TODAY);
        if (!cost) return;
        const known = takers.filter((need) => need.price !== undefined);
        expect(saving.unknown).toBe(takers.length - known.length);
        expect(saving).toEqual({
          ...sumSaving(shares.filter(({ need }) => known.includes(need))),
          unknown: saving.unknown,
        });
      }),
      SEED,
    );
  });
});

describe('the price', () => {
  it('of a larger quantity is that of its step, and never rises where the steps fall', () => {
    fc.assert(
      fc.property(anyOffer, quantity, quantity, (offer, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        let lowest = Infinity;
        const falling = {
          ...offer,
          prices: offer.prices.map((step) => ({ ...step, price: (lowest = Math.min(lowest, step.price)) })),
        };
        const [first, second] = [stepAt(falling, less), stepAt(falling, more)];
        if (first) expect(second!.price).toBeLessThanOrEqual(first.price);
        const step = stepAt(offer, more);
        expect(step).toBe(offer.prices.filter(({ from }) => from <= more).at(-1));
        const next = findNextStep(offer, less);
        if (next) {
          expect(next.price).toBeLessThan(stepAt(offer, less)!.price);
          expect(stepAt(offer, less + next.missing)?.price).toBe(next.price);
        }
      }),
      SEED,
    );
  });
});

describe('the quantity from which it saves', () => {
  it('saves, and one unit less does not, exactly', () => {
    let found = 0;
    fc.assert(
      fc.property(anyOffer, anyTakers(false), fc.constantFrom(1 as const, 100 as const), (offer, takers, grain) => {
        const from = findBreakEven(offer, takers, grain);
        if (from === undefined) {
          for (const at of [100, 1_000, 50_000, 1_000_000, 100_000_000]) expect(savesAt(offer, takers, at)).toBe(false);
          return;
        }
        found += 1;
        expect(from % grain).toBe(0);
        expect(savesAt(offer, takers, from)).toBe(true);
        expect(from === grain || !savesAt(offer, takers, from - grain)).toBe(true);
        // Nor does any smaller one.
        for (let part = 1; part < 40; part += 1)
          expect(savesAt(offer, takers, Math.floor((from * part) / 40 / grain) * grain) && part > 0).toBe(false);
      }),
      SEED,
    );
    expect(found).toBeGreaterThan(60);
  });

  it('agrees with the cents that are really paid, up to the rounding of them', () => {
    fc.assert(
      fc.property(anyOffer, anyTakers(true), (offer, takers) => {
        const asked = sumOf(takers.map((one) => one.asked));
        const { cost, saving } = viewOffer(offer, takers, 'by-quantity', TODAY);
        if (!cost || asked < offer.minimum) return;
        const room = takers.length + CHARGES.length;
        if (saving.saving > room) expect(savesAt(offer, takers, asked)).toBe(true);
        if (saving.saving < -room) expect(savesAt(offer, takers, asked)).toBe(false);
      }),
      SEED,
    );
  });
});

describe('what arrived', () => {
  it('is split whole, nobody gets more than he asked for, and whoever asked for more gets no less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400_000 }),
        fc.array(quantity, { minLength: 1, maxLength: 8 }),
        (came, asked) => {
          const parts = splitArrived(came, asked);
          const grain = grainOf([Math.min(came, sumOf(asked)), ...asked]);
          expect(sumOf(parts)).toBe(Math.min(came, sumOf(asked)));
          for (const [place, part] of parts.entries()) {
            expect(part).toBeLessThanOrEqual(asked[place]!);
            expect(part % grain).toBe(0);
            for (const [other, one] of asked.entries())
              if (one < asked[place]!) expect(parts[other]!).toBeLessThanOrEqual(part);
          }
        },
      ),
      SEED,
    );
  });
});

describe('an order', () => {
  const base = (takers: readonly Need[]): Readonly<Record<string, CellValue>> => ({
    'purchase/p1/removed': false,
    ...Object.fromEntries(takers.map(({ firm }) => [`firm/${firm.id}/removed`, false])),
  });

  it('says what the offer came to, in fields that keep it, and reads the same', () => {
    fc.assert(
      fc.property(anyOffer, anyTakers(false), fc.constantFrom(...SPLITS), (offer, takers, split) => {
        const purchase = { ...readPurchase(new Map(), 'p1'), split };
        const view = viewOffer(offer, takers, split, TODAY);
        const written = writeOrder(purchase, view, { id: 'x1', number: 7, mark: 'kx4', today: TODAY });
        for (const { path, value } of written) {
          const form = findField(path)?.field.form;
          expect(form && takes(form, value), path).toBe(true);
        }
        const cells = cellsWith({
          ...base(takers),
          ...Object.fromEntries(written.map(({ path, value }) => [path, value])),
        });
        const [order] = listOrders(cells, 'p1');
        expect(order === undefined).toBe(view.cost === undefined);
        if (!view.cost) return;
        expect(order?.total).toBe(view.cost.total);
        expect(order?.quantity).toBe(view.cost.quantity);
        expect(order?.lines.map(({ firmId, asked, pays, alone }) => [firmId, asked, pays, alone])).toEqual(
          view.shares.map(({ need, pays, alone }) => [need.firm.id, need.asked, pays, alone]),
        );
      }),
      { ...SEED, numRuns: 120 },
    );
  });

  it('comes out with what was paid shared out to the cent, by what each received', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        anyOffer,
        anyTakers(false),
        fc.constantFrom(...SPLITS),
        fc.record({ goods: cents, charges: cents, put: cents, came: quantity, refused: quantity }),
        (offer, takers, split, { goods, charges, put, came, refused }) => {
          const view = viewOffer(offer, takers, split, TODAY);
          if (!view.cost) return;
          const written = writeOrder({ ...readPurchase(new Map(), 'p1'), split }, view, {
            id: 'x1',
            number: 1,
            mark: 'kx4',
            today: TODAY,
          });
          const order = listOrders(
            cellsWith(Object.fromEntries(written.map(({ path, value }) => [path, value]))),
            'p1',
          )[0]!;
          const outcome = outcomeOf(order, {
            collected: [{ id: 'c', firmId: 'f0', on: TODAY, cents: put }],
            spending: [
              { id: 'a', paidFor: 'paid-goods', due: '', on: TODAY, cents: goods, receipt: '' },
              { id: 'b', paidFor: 'paid-charges', due: '', on: TODAY, cents: charges, receipt: '' },
              { id: 'd', paidFor: 'paid-goods', due: TODAY, on: '', cents: 5, receipt: '' },
            ],
            arrivals: [{ id: 'r', on: TODAY, arrived: came, refused, refusedWhy: '' }],
          });
          expect(sumOf(outcome.firms.map(({ realPays }) => realPays))).toBe(goods + charges);
          expect(sumOf(outcome.firms.map(({ owes }) => owes))).toBe(goods + charges - put);
          expect(outcome.unpaid).toBe(5);
          expect(outcome.accepted).toBe(Math.max(0, came - refused));
          expect(sumOf(outcome.firms.map(({ received }) => received)) + outcome.over).toBe(outcome.accepted);
          expect(outcome.realSaving).toBe(sumOf(outcome.firms.map(({ realSaving = 0 }) => realSaving)));
        },
      ),
      { ...SEED, numRuns: 150 },
    );
  });
});

describe('without one firm', () => {
  it('is what the others would pay if they asked alone', () => {
    fc.assert(
      fc.property(anyOffer, anyTakers(true), fc.constantFrom(...SPLITS), (offer, takers, split) => {
        const view = viewOffer(offer, takers, split, TODAY);
        const all = listWithout(view, takers, split, TODAY);
        expect(all).toHaveLength(takers.length > 1 ? takers.length : 0);
        for (const [place, one] of all.entries()) {
          const others = viewOffer(offer, takers.toSpliced(place, 1), split, TODAY);
          expect(one.total).toBe(others.cost?.total);
          if (one.extra !== undefined && view.cost)
            expect(one.extra).toBe(others.cost!.total - (view.cost.total - view.shares[place]!.pays));
        }
      }),
      { ...SEED, numRuns: 120 },
    );
  });

  it('of the offers the cheapest that can be taken is the best, and of equal ones the first', () => {
    fc.assert(
      fc.property(fc.array(anyOffer, { minLength: 1, maxLength: 4 }), anyTakers(true), (offers, takers) => {
        const views = offers.map((offer) => viewOffer(offer, takers, 'by-quantity', TODAY));
        const best = findBest(views);
        const can = views.filter(({ cost, obstacles }) => cost && obstacles.length === 0);
        expect(best).toBe(can.find(({ cost }) => cost!.total === Math.min(...can.map((one) => one.cost!.total))));
      }),
      { ...SEED, numRuns: 120 },
    );
  });
});

describe('the money that is collected', () => {
  it('of each firm is what it put in, with what is missing, and money without a part is told', () => {
    expect(
      listCollection(
        [
          { firmId: 'a', pays: 100 },
          { firmId: 'b', pays: 50 },
        ],
        [
          { id: '1', firmId: 'a', on: TODAY, cents: 30 },
          { id: '2', firmId: 'a', on: TODAY, cents: 30 },
          { id: '3', firmId: 'b', on: TODAY, cents: 60 },
          { id: '4', firmId: 'c', on: TODAY, cents: 5 },
        ],
      ),
    ).toEqual([
      { firmId: 'a', pays: 100, collected: 60, lacks: 40, over: 0 },
      { firmId: 'b', pays: 50, collected: 60, lacks: 0, over: 10 },
      { firmId: 'c', pays: 0, collected: 5, lacks: 0, over: 5 },
    ]);
  });
});
