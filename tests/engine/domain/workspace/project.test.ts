import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells, CellValue } from '#domain/workspace/cells.ts';
import { takes } from '#domain/workspace/fields.ts';
import {
  findBreakEven,
  findFalls,
  fixedTotalOf,
  fullCostOf,
  priceFor,
  profitOf,
  unitsOf,
  type Business,
} from '#domain/workspace/project/business.ts';
import { flowCash, inOf, outOf } from '#domain/workspace/project/cash.ts';
import { listProjectFaults } from '#domain/workspace/project/faults.ts';
import { projectFields } from '#domain/workspace/project/fields.ts';
import { copyOn } from '#domain/workspace/project/goOn.ts';
import {
  listMonthResults,
  listMovementFaults,
  listMovements,
  readAccounts,
  writeMovement,
} from '#domain/workspace/project/movements.ts';
import { listProjects, monthOf, readProject } from '#domain/workspace/project/projects.ts';
import { applyChange, listScenarios } from '#domain/workspace/project/scenarios.ts';
import { readSharingRule, shareProfit } from '#domain/workspace/project/shares.ts';
import { findApprovalChange, listNextSteps, listSteps, stateOf, writeStep } from '#domain/workspace/project/steps.ts';
import { withoutPersons } from '#domain/workspace/tools.ts';
import { cellsWith, NOW, valuesOf, writeIn } from './support/workspaces.ts';

const SEED = { seed: 20261130, numRuns: 400 };
const cents = (most: number) => fc.integer({ min: 0, max: most });

/** Any business, with whole cents and all that moves its cash. */
const anyBusiness: fc.Arbitrary<Business & { readonly price: number }> = fc
  .integer({ min: 1, max: 24 })
  .chain((months) =>
    fc.record({
      price: cents(50_000),
      variable: cents(40_000),
      units: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: months, maxLength: months }),
      fixed: cents(900_000),
      investments: fc.array(
        fc.record({ cents: cents(2_000_000), life: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }) }),
        { maxLength: 3 },
      ),
      taxes: fc.array(cents(30_000), { minLength: months, maxLength: months }),
      cashShare: cents(10_000),
      creditMonths: fc.integer({ min: 0, max: 6 }),
      paidShare: cents(10_000),
      supplierMonths: fc.integer({ min: 0, max: 6 }),
      buyBefore: fc.integer({ min: 0, max: 3 }),
      opening: cents(1_000_000),
      contributions: cents(1_000_000),
      loan: fc.record({
        cents: cents(1_000_000),
        month: fc.integer({ min: 0, max: 24 }),
        payment: cents(100_000),
        from: fc.integer({ min: 1, max: 24 }),
        count: fc.integer({ min: 0, max: 24 }),
      }),
    }),
  );

/** The same business with as many units in all, in its first month. */
const withUnits = (business: Business, count: number): Business => ({
  ...business,
  units: business.units.map((_, place) => (place === 0 ? count : 0)),
});

describe('what a business needs to lose nothing', () => {
  it('is the fewest units: with one less it loses', () => {
    fc.assert(
      fc.property(anyBusiness, (business) => {
        const even = findBreakEven(business);
        expect(even.ok).toBe(business.price > business.variable);
        if (!even.ok) return;
        expect(profitOf(withUnits(business, even.units))).toBeGreaterThanOrEqual(0);
        if (even.units > 0) expect(profitOf(withUnits(business, even.units - 1))).toBeLessThan(0);
        expect(even.perMonth * business.units.length).toBeGreaterThanOrEqual(even.units);
        expect((even.perMonth - 1) * business.units.length).toBeLessThan(Math.max(even.units, 1));
      }),
      SEED,
    );
  });

  it('is the lowest price: with a cent less it loses', () => {
    fc.assert(
      fc.property(anyBusiness, (business) => {
        const full = fullCostOf(business);
        expect(full === undefined).toBe(unitsOf(business) === 0);
        if (full === undefined) return;
        expect(profitOf({ ...business, price: full })).toBeGreaterThanOrEqual(0);
        if (fixedTotalOf(business).all > 0) expect(profitOf({ ...business, price: full - 1 })).toBeLessThan(0);
      }),
      SEED,
    );
  });

  it('is as far as sales and price can fall, exactly', () => {
    fc.assert(
      fc.property(anyBusiness, (business) => {
        const { units, price } = findFalls(business);
        const profit = profitOf(business) ?? 0;
        if (profit < 0) expect([units, price]).toEqual([undefined, undefined]);
        if (units) {
          expect(profitOf(withUnits(business, unitsOf(business) - units.fall))).toBeGreaterThanOrEqual(0);
          if (units.least > 0) expect(profitOf(withUnits(business, units.least - 1))).toBeLessThan(0);
        }
        if (price) {
          expect(profitOf({ ...business, price: business.price - price.fall })).toBeGreaterThanOrEqual(0);
          if (price.least > business.variable)
            expect(profitOf({ ...business, price: price.least - 1 })).toBeLessThan(0);
        }
      }),
      SEED,
    );
  });

  it('leaves at least the margin that is wished, and not with a cent less', () => {
    fc.assert(
      fc.property(cents(1_000_000), cents(9_999), fc.constantFrom('on-price', 'on-cost'), (cost, share, of) => {
        const price = priceFor(cost, share, of) ?? 0;
        const leaves = (at: number) => (at - cost) * 10_000 >= share * (of === 'on-price' ? at : cost);
        expect(leaves(price)).toBe(true);
        if (price > 0) expect(leaves(price - 1)).toBe(false);
      }),
      SEED,
    );
    expect(priceFor(1000, 10_000, 'on-price')).toBeUndefined();
    expect(priceFor(1000, 10_000, 'on-cost')).toBe(2000);
  });
});

describe('the flow of cash', () => {
  it('loses no cent: what there was, came and went is what is left, and what is not collected is told', () => {
    fc.assert(
      fc.property(anyBusiness, (business) => {
        const { months, lowest, toCollect, toPay, loanLeft } = flowCash(business);
        const sum = (of: (month: (typeof months)[number]) => number) =>
          months.reduce((all, month) => all + of(month), 0);
        expect(business.opening + sum(inOf) - sum(outOf)).toBe(months.at(-1)?.closing);
        expect(sum(({ collected }) => collected) + toCollect).toBe(unitsOf(business) * business.price);
        expect(sum(({ paid }) => paid) + toPay).toBe(unitsOf(business) * business.variable);
        expect(sum(({ loanOut }) => loanOut) + loanLeft).toBe(business.loan.payment * business.loan.count);
        expect(toCollect).toBeGreaterThanOrEqual(0);
        expect(toPay).toBeGreaterThanOrEqual(0);
        expect(lowest.closing).toBe(Math.min(...months.map(({ closing }) => closing)));
        expect(months.find(({ closing }) => closing === lowest.closing)).toBe(lowest);
        expect(months).toHaveLength(business.units.length + 1);
        for (const month of months) expect(Number.isSafeInteger(month.closing)).toBe(true);
      }),
      SEED,
    );
  });

  it('has money late where clients and suppliers have credit, and buys ahead', () => {
    const { months, toCollect } = flowCash({
      price: 1000,
      variable: 600,
      units: [10, 10],
      fixed: 0,
      investments: [],
      taxes: [0, 0],
      cashShare: 5000,
      creditMonths: 1,
      paidShare: 10_000,
      supplierMonths: 1,
      buyBefore: 1,
      opening: 0,
      contributions: 0,
      loan: { cents: 0, month: 0, payment: 0, from: 1, count: 0 },
    });
    expect(months.map(({ collected, paid, closing }) => [collected, paid, closing])).toEqual([
      [0, 6000, -6000],
      [5000, 6000, -7000],
      [10_000, 0, 3000],
    ]);
    expect(toCollect).toBe(5000);
  });
});

describe('another case', () => {
  it('of which nothing changes is what was thought', () => {
    fc.assert(
      fc.property(anyBusiness, (business) => {
        expect(applyChange(business, { price: 0, units: 0, cost: 0, delay: 0 })).toEqual(business);
      }),
      SEED,
    );
  });

  it('with a delay collects nothing earlier, and the same in the end', () => {
    fc.assert(
      fc.property(anyBusiness, fc.integer({ min: 1, max: 6 }), (business, delay) => {
        const late = flowCash(applyChange(business, { price: 0, units: 0, cost: 0, delay }));
        const base = flowCash(business);
        let [soon, later] = [0, 0];
        for (const [place, month] of base.months.entries()) {
          soon += month.collected;
          later += late.months[place]?.collected ?? 0;
          expect(later).toBeLessThanOrEqual(soon);
        }
        expect(later + late.toCollect).toBe(soon + base.toCollect);
      }),
      SEED,
    );
  });
});

const FIRMS = ['f1', 'f2', 'f3'];
const row = (list: string, id: string, fields: Readonly<Record<string, CellValue>>) =>
  Object.fromEntries(
    Object.entries({ removed: false, ...fields }).map(([field, value]) => [`project/p1/${list}/${id}/${field}`, value]),
  );
const sample: Readonly<Record<string, CellValue>> = {
  'network/began': '2026-01-10',
  ...Object.fromEntries(FIRMS.map((id) => [`firm/${id}/removed`, false])),
  'project/p1/removed': false,
  'project/p1/kind': 'pilot',
  'project/p1/name': 'Polos',
  'project/p1/begins': '2026-11-15',
  'project/p1/price': 20,
  'project/p1/units': 100,
  'project/p1/months': 3,
  'project/p1/loss': 500,
  ...row('variable', 'v1', { what: 'Tela', quantity: 1.125, price: 8.01 }),
  ...row('variable', 'v2', { what: 'Costura', quantity: 1, price: 3 }),
  ...row('fixed', 'x1', { what: 'Local', amount: 400 }),
  ...row('investment', 'i1', { what: 'Molde', amount: 120, life: 12 }),
};
const project = (cells: Cells) => readProject(cells, 'p1');

describe('a project', () => {
  const cells = cellsWith(sample);
  it('is read with its costs to the cent, halves up', () => {
    const { business, variable } = project(cells);
    // 1.125 × 8.01 = 9.01125.
    expect(variable.map(({ cents: of }) => of)).toEqual([901, 300]);
    expect(business).toMatchObject({ price: 2000, variable: 1201, units: [100, 100, 100], fixed: 40_000 });
    expect(fixedTotalOf(business)).toMatchObject({ fixed: 120_000, used: 3000, all: 123_000 });
    expect(findBreakEven(business)).toMatchObject({ units: 154, perMonth: 52, salesPerMonth: 104_000 });
    expect([0, 1, 2, 3].map((place) => monthOf(project(cells), place))).toEqual([
      undefined,
      '2026-11',
      '2026-12',
      '2027-01',
    ]);
  });

  it('has no break-even at a price under its cost, and nothing at a price of nothing', () => {
    const at = (price: number | null) => project(cellsWith({ ...sample, 'project/p1/price': price }));
    expect(findBreakEven(at(12.01).business)).toEqual({ ok: false, fault: 'under-cost' });
    expect(findBreakEven(at(0).business)).toEqual({ ok: false, fault: 'under-cost' });
    expect(findBreakEven(at(null).business)).toEqual({ ok: false, fault: 'no-price' });
    const faultsAt = (price: number) => listProjectFaults(cells, at(price)).map(({ kind }) => kind);
    expect([faultsAt(0), faultsAt(12), faultsAt(13)]).toEqual([['price-zero'], ['under-cost'], []]);
  });

  it('tells days that cannot be, shares over the whole, and a unit that costs too much', () => {
    const odd = cellsWith({
      ...sample,
      'project/p1/begins': '2025-12-01',
      'project/p1/ends': '2025-11-01',
      'project/p1/cash-share': 120,
      'project/p1/margin': 100,
      ...row('variable', 'v3', { quantity: 10_000, price: 1e6 }),
    });
    expect(listProjectFaults(odd, project(odd)).map(({ kind }) => kind)).toEqual([
      'ends-before',
      'before-network',
      'under-cost',
      'too-large',
      'share-over',
      'margin-over',
    ]);
    expect(project(odd).business.cashShare).toBe(10_000);
  });

  it('tells a loan that comes after the last month, which no month would have', () => {
    const kinds = (month: number) => {
      const late = cellsWith({
        ...sample,
        'project/p1/loan': 300,
        'project/p1/loan-month': month,
        'project/p1/loan-payment': 100,
        'project/p1/loan-count': 3,
      });
      return listProjectFaults(late, project(late)).map(({ kind }) => kind);
    };
    expect([kinds(3), kinds(4)]).toEqual([[], ['loan-late']]);
  });

  it('takes no more units and no less than none', () => {
    const form = projectFields.find(({ path }) => path === 'project/*/units')?.form;
    expect(form && [-1, 0.5, 100_000, 100_001].map((value) => takes(form, value))).toEqual([false, false, true, false]);
  });

  it('keeps names, what firms put in and the accounts out of links', () => {
    const told = withoutPersons(
      cellsWith({
        ...sample,
        'project/p1/puts/f1': 300,
        'project/p1/sells': 'Rosa',
        'project/p1/learned': 'Rosa cumplió',
        ...row('movement', 'm1', { amount: 10 }),
        ...row('step', 's1', { state: 'approved', who: 'Rosa' }),
      }),
    );
    const paths = [...told.keys()];
    expect(paths.filter((path) => /puts|sells|learned|movement|who/.test(path))).toEqual([]);
    expect(paths).toContain('project/p1/price');
  });

  it('keeps what an approval says of contributions and names out of links, and tells no change where it is gone', () => {
    const fields = { ...sample, 'project/p1/puts/f1': 300, 'project/p1/sells': 'Rosa' };
    const approval = { state: 'approved', on: '2026-06-01', who: 'Rosa', note: '' } as const;
    const step = writeStep(readProject(cellsWith(fields), 'p1'), 's1', approval);
    const told = withoutPersons(
      cellsWith({ ...fields, ...Object.fromEntries(step.map(({ path, value }) => [path, value])) }),
    );
    // The lowest balance has in it what the firms put in, and the mark is made of all that was said.
    expect([...told.keys()].filter((path) => /lowest|mark/.test(path))).toEqual([]);
    const steps = listSteps(told, 'p1');
    expect(steps.map(({ state }) => state)).toEqual(['approved']);
    expect(findApprovalChange(readProject(told, 'p1'), steps)).toBeUndefined();
  });

  it('goes on from a pilot with what holds, its rows in their order, and nothing of what happened', () => {
    const before = cellsWith({
      ...sample,
      ...row('movement', 'm1', { amount: 10 }),
      ...row('step', 's1', { state: 'approved' }),
      'project/p1/learned': 'Algo',
    });
    const go = { name: 'Polos, plan', kind: 'business-plan' } as const;
    let after = writeIn(before, 'project/p2/removed', false, 'aaaaa', NOW + 500);
    for (const [place, { path, value }] of copyOn(before, 'p1', 'p2', go).entries())
      after = writeIn(after, path, value, 'aaaaa', NOW + 501 + place);
    const [pilot, plan] = listProjects(after);
    expect(plan).toMatchObject({ kind: 'business-plan', from: 'p1', name: 'Polos, plan', begins: '', months: 12 });
    expect(plan?.variable).toEqual(pilot?.variable);
    expect(plan?.fixed).toEqual(pilot?.fixed);
    expect(plan?.learned).toBe('');
    expect([listSteps(after, 'p2'), listMovements(after, 'p2')]).toEqual([[], []]);
    expect(Object.keys(valuesOf(before)).every((path) => after.get(path)?.value === before.get(path)?.value)).toBe(
      true,
    );
  });
});

describe('sharing', () => {
  it('adds up to the profit or the loss in every case, by every way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.tuple(cents(1e6), cents(1e6)), { minLength: 1, maxLength: 9 }),
        fc.constantFrom('equal', 'contribution', 'work', 'mixed'),
        fc.integer({ min: 0, max: 50 }),
        (profit, put, way, rate) => {
          const members = put.map(([money, work], place) => ({
            firm: { id: `f${place}`, name: '', trade: '', person: '', phone: '' },
            isIn: true,
            money,
            inKind: '',
            kindValue: 100,
            work: work / 100 + 1,
          }));
          const mix = { equal: 20, contribution: 30, work: 50 };
          const shares = shareProfit(profit, members, { way, isOfRules: true, rate, reserve: 10, mix });
          if (!shares.ok) throw new Error(shares.fault);
          const { aside, cents: of } = shares;
          expect(aside.rate + aside.reserve + of.reduce((all, one) => all + one, 0)).toBe(profit);
        },
      ),
      SEED,
    );
  });

  it('goes by what was chosen for the project while the rules say nothing', () => {
    const cells = cellsWith({ ...sample, 'project/p1/share-by': 'by-contribution' });
    expect(readSharingRule(cells, [], project(cells))).toMatchObject({ way: 'contribution', isOfRules: false });
    expect(readSharingRule(cellsWith(sample), [], project(cellsWith(sample))).way).toBe('equal');
  });
});

describe('the accounts', () => {
  const recorded = { on: '2026-12-02', 'recorded-on': '2026-12-02' };
  const cells = cellsWith({
    ...sample,
    'project/p1/opening': 50,
    ...row('movement', 'm1', { ...recorded, line: 'sales', amount: 200 }),
    ...row('movement', 'm2', { ...recorded, line: 'sales', amount: 100, pending: true }),
    ...row('movement', 'm3', { ...recorded, line: 'v1', amount: 90.1 }),
    ...row('movement', 'm4', { ...recorded, line: 'v1', amount: 500, void: true, 'void-why': 'Dos veces' }),
    ...row('movement', 'm5', { ...recorded, line: 'contributions', amount: 300 }),
    ...row('movement', 'm6', { ...recorded, line: 'ya-no-esta', amount: 5 }),
    ...row('movement', 'm7', { on: '2026-12-03', line: 'sales', amount: 999 }),
  });
  it('count what was recorded and not made void, and tell what is open and in hand', () => {
    const accounts = readAccounts(project(cells), listMovements(cells, 'p1'));
    expect(accounts).toMatchObject({
      income: 30_000,
      expense: 9510,
      result: 20_490,
      toCollect: 10_000,
      toPay: 0,
      inHand: 5000 + 20_000 + 30_000 - 9510,
    });
    expect(accounts.lines.find(({ id }) => id === 'v1')).toMatchObject({ planned: 270_300, real: 9010 });
    expect(accounts.lines.find(({ isGone }) => isGone)).toMatchObject({ real: 500, planned: 0 });
    const months = listMonthResults(project(cells), listMovements(cells, 'p1'));
    expect(months.map(({ place, income, expense }) => [place, income, expense])).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [2, 30_000, 9510],
      [3, 0, 0],
    ]);
    expect(months[0]?.plannedExpense).toBe(12_000);
    expect(months[1]).toMatchObject({ plannedIncome: 200_000, plannedExpense: 160_100 });
  });

  it('tell what is missing or odd of a movement before it is recorded', () => {
    const faults = (fields: Readonly<Record<string, CellValue>>) => {
      const all = cellsWith({ ...sample, ...row('movement', 'm1', fields) });
      const [movement] = listMovements(all, 'p1');
      return listMovementFaults(movement!, project(all), '2026-01-10', '2026-12-31');
    };
    expect(faults({})).toEqual(['no-amount', 'no-line', 'no-day']);
    expect(faults({ amount: 1, line: 'zz', on: '2026-01-01' })).toEqual(['gone-line', 'before-network']);
    expect(faults({ amount: 1, line: 'sales', on: '2027-01-01' })).toEqual(['future']);
    expect(faults({ amount: 1, line: 'sales', on: '2026-11-01' })).toEqual(['before-project']);
  });

  it('keep a movement that was recorded, though another copy took it out while it was a draft', () => {
    const [draft] = listMovements(cellsWith({ ...sample, ...row('movement', 'm1', { amount: 7 }) }), 'p1');
    let all = cellsWith({ ...sample, ...row('movement', 'm1', { amount: 7 }) });
    for (const { path, value } of writeMovement('p1', draft!, '2026-12-01'))
      all = writeIn(all, path, value, 'bbbbb', NOW + 900);
    all = writeIn(all, 'project/p1/movement/m1/removed', true, 'ccccc', NOW + 901);
    expect(listMovements(all, 'p1').map(({ id }) => id)).toEqual(['m1']);
  });
});

describe('who decided what', () => {
  const step = (cells: Cells, state: Parameters<typeof writeStep>[2]['state'], id: string) =>
    writeStep(project(cells), id, { state, on: '2026-11-20', who: 'Comité', note: '' }).reduce<Cells>(
      (all, { path, value }) => writeIn(all, path, value, 'aaaaa', NOW + 1000 + id.charCodeAt(1)),
      cells,
    );
  it('is a list that grows, and an approval tells when the numbers changed after it', () => {
    let cells = cellsWith(sample);
    expect(listNextSteps(stateOf(listSteps(cells, 'p1')))).toEqual(['presented']);
    cells = step(cells, 'presented', 's1');
    cells = step(cells, 'approved', 's2');
    const steps = listSteps(cells, 'p1');
    expect(steps.map(({ state }) => state)).toEqual(['presented', 'approved']);
    expect(findApprovalChange(project(cells), steps)).toBeUndefined();
    const changed = writeIn(cells, 'project/p1/price', 19, 'aaaaa', NOW + 2000);
    const change = findApprovalChange(project(changed), listSteps(changed, 'p1'));
    expect(change).toMatchObject({ was: { price: 2000 }, is: { price: 1900 } });
    // The accounts and what was learned are no part of what was approved.
    const learned = writeIn(cells, 'project/p1/learned', 'Algo', 'aaaaa', NOW + 2000);
    expect(findApprovalChange(project(learned), listSteps(learned, 'p1'))).toBeUndefined();
    // Presented again, it waits for a new approval.
    const again = step(changed, 'presented', 's3');
    expect(findApprovalChange(project(again), listSteps(again, 'p1'))).toBeUndefined();
  });

  it('does not hold what another copy returned after it was approved as approved', () => {
    let cells = step(cellsWith(sample), 'presented', 's1');
    cells = step(cells, 'approved', 's2');
    cells = step(cells, 'returned', 's3');
    const changed = writeIn(cells, 'project/p1/price', 19, 'aaaaa', NOW + 2000);
    expect(findApprovalChange(project(changed), listSteps(changed, 'p1'))).toBeUndefined();
  });

  it('says of the worse case whether it loses more than can be borne', () => {
    const cells = cellsWith({ ...sample, 'project/p1/worse/units-change': -80 });
    const [base, , worse] = listScenarios(cells, project(cells));
    expect([base?.isOverLoss, worse?.isOverLoss, worse?.profit]).toEqual([false, true, 60 * 799 - 123_000]);
  });
});
