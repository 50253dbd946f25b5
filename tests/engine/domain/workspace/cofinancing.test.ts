import { describe, expect, it } from 'vitest';
import { REMOVED, type CellValue, type Cells } from '#domain/workspace/cells.ts';
import { readLedger } from '#domain/workspace/cofinancing/balance.ts';
import { listCosts, promisedOf, shareFirms } from '#domain/workspace/cofinancing/costs.ts';
import { listCostFaults, listPaymentFaults } from '#domain/workspace/cofinancing/faults.ts';
import { bringPlanned, findPlanChange, listPlannedCosts, takePlanned } from '#domain/workspace/cofinancing/fromPlan.ts';
import type { CostItemModel } from '#domain/workspace/cofinancing/model.ts';
import { codeOf, listGaps, listPayments, listRepeated, nextNumber } from '#domain/workspace/cofinancing/payments.ts';
import { suggestPayment } from '#domain/workspace/cofinancing/suggest.ts';
import { mergeCells } from '#domain/workspace/merge.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { takes } from '#domain/workspace/fields.ts';
import { cellsOfTool, findField, withoutPersons } from '#domain/workspace/tools.ts';
import { cellsWith, NOW, valuesOf, writeIn } from './support/workspaces.ts';

type Fields = Readonly<Record<string, CellValue>>;

const TODAY = '2026-06-15';
const firms: Fields = {
  'firm/f1/removed': false,
  'firm/f1/name': 'Uno',
  'firm/f2/removed': false,
  'firm/f2/name': 'Dos',
  'firm/f3/removed': false,
  'firm/f3/name': 'Tres',
};
const cost = (id: string, fields: Fields): Fields => ({
  [`cost/${id}/removed`]: false,
  ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [`cost/${id}/${field}`, value])),
});
const payment = (id: string, fields: Fields): Fields => ({
  [`payment/${id}/removed`]: false,
  ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [`payment/${id}/${field}`, value])),
});
const paid = (id: string, number: number, firm: string, of: string, amount: number, more: Fields = {}): Fields =>
  payment(id, { number, mark: 'abc', firm, cost: of, amount, on: '2026-06-01', ...more });
const write = (cells: Cells, written: readonly { readonly path: string; readonly value: CellValue }[]): Cells =>
  written.reduce((all, { path, value }, place) => writeIn(all, path, value, 'bbbbb', NOW + 1000 + place), cells);

const course: Fields = cost('curso', {
  what: 'Curso',
  amount: 300,
  project: 150,
  firms: 100,
  third: 50,
  due: '2026-06-10',
  'gives/f1': 50,
  'gives/f2': 50,
  split: 'hand',
});

const expense = (projectMayPay: CostItemModel['projectMayPay']): CostItemModel => ({
  id: 'imprenta',
  title: 'La imprenta',
  text: 'El papel.',
  nature: 'tangible',
  projectMayPay,
  firmsPay: 'yes',
  why: 'Son cosas.',
  isProposed: false,
  links: [],
});
const faultsOf = (fields: Fields, expenses: readonly CostItemModel[] = []) => {
  const cells = cellsWith({ ...firms, ...fields });
  return listCostFaults(cells, expenses, listCosts(cells)[0]!);
};

describe('the balance', () => {
  it('is what was promised, paid, owed, overdue and paid over, by firm and by item', () => {
    const cells = cellsWith({
      ...firms,
      ...course,
      ...paid('p1', 1, 'f1', 'curso', 20),
      ...paid('p2', 2, 'f2', 'curso', 60.5),
    });
    const { firms: lines, costs, total } = readLedger(cells, TODAY);
    expect(lines.map(({ id, paid: of, owed, overdue, over }) => [id, of, owed, overdue, over])).toEqual([
      ['f1', 2000, 3000, 3000, 0],
      ['f2', 6050, 0, 0, 1050],
      ['f3', 0, 0, 0, 0],
    ]);
    expect(costs[0]).toMatchObject({ id: 'curso', promised: 10_000, paid: 8050, owed: 3000, over: 1050 });
    expect(total).toMatchObject({ promised: 10_000, paid: 8050, owed: 3000, overdue: 3000, ahead: 0, over: 1050 });
    expect(lines[0]?.next).toEqual({ on: '2026-06-10', cents: 3000 });
  });

  it('is not overdue on the day itself, and counts a payment from its own day on', () => {
    const cells = cellsWith({ ...firms, ...course, ...paid('p1', 1, 'f1', 'curso', 50, { on: '2026-06-12' }) });
    const at = (day: string) => readLedger(cells, day).firms[0];
    expect(at('2026-06-10')).toMatchObject({ overdue: 0, owed: 5000, paid: 0 });
    expect(at('2026-06-11')).toMatchObject({ overdue: 5000, owed: 5000, paid: 0 });
    expect(at('2026-06-12')).toMatchObject({ overdue: 0, owed: 0, paid: 5000 });
  });

  it('goes by monthly parts: what is past is overdue, what comes later was paid in advance', () => {
    const monthly = cost('gerente', { due: '2026-05-31', parts: 3, 'gives/f1': 100, firms: 100, amount: 100 });
    const at = (amount: number) =>
      readLedger(cellsWith({ ...firms, ...monthly, ...paid('p1', 1, 'f1', 'gerente', amount) }), TODAY).firms[0];
    // 33.34 by 31 May, 33.33 by 30 June, 33.33 by 31 July.
    expect(at(10)).toMatchObject({ overdue: 2334, ahead: 0, next: { on: '2026-05-31', cents: 2334 } });
    expect(at(33.34)).toMatchObject({ overdue: 0, ahead: 0, next: { on: '2026-06-30', cents: 3333 } });
    expect(at(70)).toMatchObject({ overdue: 0, ahead: 3666, next: { on: '2026-07-31', cents: 3000 } });
    expect(at(100)).toMatchObject({ overdue: 0, ahead: 6666, owed: 0, next: undefined });
  });

  it('leaves out void receipts, those of days to come and payments without a receipt', () => {
    const cells = cellsWith({
      ...firms,
      ...course,
      ...paid('p1', 1, 'f1', 'curso', 10, { void: true, 'void-why': 'Monto errado' }),
      ...paid('p2', 2, 'f1', 'curso', 20, { on: '2026-06-16' }),
      ...payment('p3', { firm: 'f1', cost: 'curso', amount: 30, on: TODAY }),
    });
    expect(readLedger(cells, TODAY).total.paid).toBe(0);
    expect(readLedger(cells, '2026-06-16').total.paid).toBe(2000);
    expect(listPayments(cells).map(({ isVoid, voidWhy }) => [isVoid, voidWhy])).toEqual([
      [true, 'Monto errado'],
      [false, ''],
      [false, ''],
    ]);
  });

  it('keeps what a firm or an item that was taken out had paid, and asks nothing more of it', () => {
    const cells = cellsWith({
      ...firms,
      ...course,
      ...paid('p1', 1, 'f1', 'curso', 20),
      'firm/f1/removed': true,
    });
    const line = readLedger(cells, TODAY).firms.find(({ id }) => id === 'f1');
    expect(line).toMatchObject({ isGone: true, promised: 0, paid: 2000, owed: 0, over: 2000 });
    const without = readLedger(writeIn(cells, 'cost/curso/removed', true, 'bbbbb', NOW + 99), TODAY);
    expect(without.costs).toMatchObject([{ id: 'curso', isGone: true, paid: 2000, owed: 0 }]);
    expect(without.total).toMatchObject({ promised: 0, paid: 2000 });
  });

  it('counts each payment once, whatever stands in the fields of a file from elsewhere', () => {
    const odd = cellsWith({ ...paid('p1', 1, 'a b', 'c', 10), ...paid('p2', 2, 'a', 'b c', 20) });
    expect(readLedger(odd, TODAY).total.paid).toBe(3000);
  });

  it('asks for nothing today of a day that no calendar reaches', () => {
    const far = cost('lejos', { due: '9999-12-15', parts: 3, 'gives/f1': 30, firms: 30, amount: 30 });
    expect(readLedger(cellsWith({ ...firms, ...far }), TODAY).total).toMatchObject({ owed: 3000, overdue: 0 });
  });
});

describe('receipts', () => {
  it('are numbered one after the other, and two copies that gave the same number keep both', () => {
    const base = cellsWith({ ...firms, ...course, ...paid('p1', 1, 'f1', 'curso', 10) });
    const add = (id: string, mark: string, amount: number, by: string) => {
      const number = nextNumber(listPayments(base));
      return Object.entries(paid(id, number, 'f2', 'curso', amount, { mark })).reduce<Cells>(
        (cells, [path, value], place) => writeIn(cells, path, value, by, NOW + 500 + place),
        base,
      );
    };
    const one = add('p2', 'kx4', 15, 'ccccc');
    const other = add('p3', 'pq7', 25, 'ddddd');
    const merged = mergeCells(one, other);
    expect(merged.apart).toEqual([]);
    const all = listPayments(merged.cells);
    expect(all.map(codeOf)).toEqual(['1-ABC', '2-KX4', '2-PQ7']);
    expect(listRepeated(all).map((same) => same.map(codeOf))).toEqual([['2-KX4', '2-PQ7']]);
    expect(nextNumber(all)).toBe(3);
    expect(listGaps(all)).toEqual([]);
    expect(readLedger(merged.cells, TODAY).total.paid).toBe(5000);
    expect(valuesOf(mergeCells(other, one).cells)).toEqual(valuesOf(merged.cells));
  });

  it('stay where one copy took the payment away before it had one, and another recorded it', () => {
    const base = cellsWith({ ...firms, ...course, ...payment('p1', { firm: 'f1', cost: 'curso', amount: 10 }) });
    const without = writeIn(base, 'payment/p1/removed', true, 'ccccc', NOW + 500);
    const recorded = write(base, [
      { path: 'payment/p1/on', value: '2026-06-01' },
      { path: 'payment/p1/number', value: 1 },
      { path: 'payment/p1/mark', value: 'kx4' },
    ]);
    const { cells } = mergeCells(without, recorded);
    expect(listPayments(without)).toEqual([]);
    expect(listPayments(cells).map(codeOf)).toEqual(['1-KX4']);
    expect(readLedger(cells, TODAY).total.paid).toBe(1000);
    expect(nextNumber(listPayments(cells))).toBe(2);
  });

  it('have no number that a file does not take, whatever the last one is', () => {
    const next = (...numbers: readonly number[]) =>
      nextNumber(listPayments(cellsWith(Object.assign({}, ...numbers.map((n) => paid(`p${n}`, n, 'f1', 'curso', 1))))));
    expect(next(99_998)).toBe(99_999);
    expect(next(99_999)).toBe(1);
    expect(next(1, 2, 4, 99_999)).toBe(3);
    // As many as a file may hold.
    const [one] = listPayments(cellsWith(paid('p1', 7, 'f1', 'curso', 1)));
    expect(nextNumber(Array.from({ length: 200_000 }, () => one!))).toBe(8);
  });

  it('tell which numbers are missing', () => {
    const cells = cellsWith({ ...firms, ...paid('p1', 2, 'f1', 'c', 1), ...paid('p2', 5, 'f1', 'c', 1) });
    expect(listGaps(listPayments(cells))).toEqual([1, 3, 4]);
  });
});

describe('what is odd about an item', () => {
  it('is told with its figures', () => {
    expect(faultsOf(course)).toEqual([]);
    expect(faultsOf({ ...course, 'cost/curso/project': 100 })).toEqual([
      { kind: 'unbalanced', cost: 30_000, given: 25_000 },
    ]);
    expect(faultsOf({ ...course, 'cost/curso/gives/f2': 40 })).toEqual([
      { kind: 'promises-off', firms: 10_000, promised: 9000 },
    ]);
    expect(faultsOf({ ...course, 'cost/curso/gives/f1': null, 'cost/curso/gives/f2': null })).toEqual([
      { kind: 'no-promises', firms: 10_000 },
    ]);
    expect(faultsOf({ ...course, 'cost/curso/due': null })).toEqual([{ kind: 'no-due' }]);
    expect(faultsOf({ ...course, 'network/began': '2026-07-01' })).toEqual([
      { kind: 'before-network', day: '2026-06-10', began: '2026-07-01' },
    ]);
    const shares = { 'by-share': true, 'project-share': 60, 'firms-share': 60 };
    expect(faultsOf(cost('x', { amount: 100, ...shares }))).toEqual([
      { kind: 'over-whole', percent: 120 },
      { kind: 'unbalanced', cost: 10_000, given: 12_000 },
      { kind: 'no-promises', firms: 6000 },
    ]);
  });

  it('is that the project pays what it does not pay, with why', () => {
    const printed = { ...course, 'cost/curso/expense': 'imprenta' };
    expect(faultsOf(printed, [expense('no')])).toEqual([{ kind: 'not-payable', expense: expense('no') }]);
    expect(faultsOf({ ...printed, 'cost/curso/project': null, 'cost/curso/amount': 150 }, [expense('no')])).toEqual([]);
    // What was chosen and is no longer on the site is told, also where the site has none at all.
    expect(faultsOf(printed)).toEqual([{ kind: 'gone-expense' }]);
    for (const answer of ['yes', 'part', 'unknown'] as const) expect(faultsOf(printed, [expense(answer)])).toEqual([]);
  });

  it('is percentages that do not make a hundred, and a way of sharing that changed since', () => {
    const shared = { ...course, 'cost/curso/split': 'share', 'cost/curso/percent/f1': 60 };
    expect(faultsOf({ ...shared, 'cost/curso/percent/f2': 60 })).toEqual([{ kind: 'percents-off', percent: 120 }]);
    expect(faultsOf({ ...shared, 'cost/curso/percent/f2': 40 })).toEqual([{ kind: 'split-stale' }]);
    expect(faultsOf({ ...course, 'cost/curso/split': 'equal' })).toEqual([{ kind: 'split-stale' }]);
    expect(faultsOf({ ...course, 'cost/curso/split': 'equal', 'cost/curso/out/f3': true })).toEqual([]);
  });
});

describe('what is odd about a payment', () => {
  const setting = { today: TODAY, began: '2026-01-10', firmIds: ['f1'], costIds: ['curso'] };
  const one = (fields: Fields) =>
    listPayments(cellsWith(payment('p', { firm: 'f1', cost: 'curso', amount: 50, on: TODAY, ...fields })))[0]!;
  const cells = cellsWith({ ...firms, ...course });
  const cell = readLedger(cells, TODAY).cells[0];
  const kinds = (fields: Fields, more = {}) =>
    listPaymentFaults(one(fields), { ...setting, cell, ...more }).map(({ kind }) => kind);

  it('is told before there is a receipt', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ firm: null, cost: null, amount: null, on: null })).toEqual([
      'no-firm',
      'no-cost',
      'no-amount',
      'no-day',
    ]);
    expect(kinds({ amount: 0 })).toEqual(['no-amount']);
    expect(kinds({ on: '2026-01-09' })).toEqual(['before-network']);
    expect(kinds({ on: '2026-06-16' })).toEqual(['future']);
    expect(kinds({ firm: 'f9' })).toEqual(['gone-firm']);
    expect(kinds({ cost: 'c9' })).toEqual(['gone-cost']);
    expect(kinds({}, { cell: undefined })).toEqual(['no-promise']);
    expect(listPaymentFaults(one({ amount: 50.01 }), { ...setting, cell })).toEqual([
      { kind: 'over', owed: 5000, over: 1 },
    ]);
  });

  it('is filled in with what is most likely', () => {
    const later = cost('feria', { due: '2026-08-01', 'gives/f1': 80, amount: 80, firms: 80 });
    const ledger = readLedger(cellsWith({ ...firms, ...later, ...course }), TODAY);
    expect(suggestPayment(ledger, 'f1')).toEqual({ costId: 'curso', cents: 5000 });
    expect(suggestPayment(ledger, 'f1', 'feria')).toEqual({ costId: 'feria', cents: 8000 });
    expect(suggestPayment(ledger, 'f3')).toBeUndefined();
    // What has no day comes after any day, and of two alike the first one.
    const open = (id: string, due: CellValue) => cost(id, { due, 'gives/f1': 80, amount: 80, firms: 80 });
    const of = (...items: readonly Fields[]) =>
      suggestPayment(readLedger(cellsWith(Object.assign({}, firms, ...items)), TODAY), 'f1')?.costId;
    expect([of(open('x', null), open('y', null)), of(open('x', null), open('y', '9999-12-31'))]).toEqual(['x', 'y']);
  });
});

describe('what the plans bring', () => {
  const activity = (owner: string, id: string, fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [`plan/${owner}/${id}/${field}`, value]));
  const plans: Fields = {
    ...firms,
    'plan/f1/currency': 'S/',
    ...activity('f1', 'a1', { removed: false, what: 'Comprar hilo', ends: '2026-07-31', own: 30, project: 70 }),
    ...activity('f1', 'a1', { 'l1/removed': false, 'l1/quantity': 1, 'l1/unit-cost': 100 }),
    ...activity('f1', 'a2', { removed: false, what: 'Conversar' }),
    ...activity('network', 'n1', { removed: false, what: 'Curso', own: 100, 'l1/removed': false }),
    ...activity('network', 'n1', { 'l1/quantity': 1, 'l1/unit-cost': 100 }),
  };
  const bring = (cells: Cells) => {
    const { fresh, currency } = listPlannedCosts(cells);
    return write(cells, bringPlanned(fresh, listFirms(cells), currency));
  };

  it('is each activity that costs something, once, with what each firm promises of it', () => {
    const cells = bring(cellsWith(plans));
    expect(listCosts(cells).map(({ what, funding, due }) => [what, funding.cost, funding.firms, due])).toEqual([
      ['Comprar hilo', 10_000, 3000, '2026-07-31'],
      ['Curso', 10_000, 10_000, ''],
    ]);
    expect(listCosts(cells).map(({ promises }) => promises.map(({ cents }) => cents))).toEqual([
      [3000, undefined, undefined],
      [3334, 3333, 3333],
    ]);
    expect(valuesOf(cells)['cofinancing/currency']).toBe('S/');
    expect(listPlannedCosts(cells).fresh).toEqual([]);
    const without = writeIn(cells, `cost/n1/${REMOVED}`, true, 'bbbbb', NOW + 9999);
    expect(listPlannedCosts(without).fresh).toEqual([]);
    // What was undone may come again.
    expect(listPlannedCosts(writeIn(cells, `cost/n1/${REMOVED}`, null, 'bbbbb', NOW + 9999)).fresh).toHaveLength(1);
    for (const one of listCosts(cells)) expect(promisedOf(one)).toBe(one.funding.firms);
  });

  it('is one item where two copies brought the same activity apart', () => {
    const start = cellsWith(plans);
    const { fresh, currency } = listPlannedCosts(start);
    const by = (maker: string) =>
      bringPlanned(fresh, listFirms(start), currency).reduce<Cells>(
        (cells, { path, value }, place) => writeIn(cells, path, value, maker, NOW + 100 + place),
        start,
      );
    const merged = mergeCells(by('ccccc'), by('ddddd'));
    expect(listCosts(merged.cells)).toHaveLength(2);
    expect(merged.apart).toEqual([]);
  });

  it('is told and not copied where a plan changes afterwards', () => {
    const cells = bring(cellsWith(plans));
    const changed = writeIn(cells, 'plan/f1/a1/l1/unit-cost', 120, 'bbbbb', NOW + 9999);
    const first = listCosts(changed)[0]!;
    expect(first.funding.cost).toBe(10_000);
    const change = findPlanChange(changed, first);
    expect(change).toMatchObject({ was: { amount: 10_000 }, is: { amount: 12_000 } });
    if (!change || change === 'gone') throw new Error('The change was not seen.');
    const taken = write(changed, takePlanned(change.planned));
    expect(listCosts(taken)[0]?.funding.cost).toBe(12_000);
    expect(findPlanChange(taken, listCosts(taken)[0]!)).toBeUndefined();
    // What firms promised is not touched by it.
    expect(promisedOf(listCosts(taken)[0]!)).toBe(3000);
    const gone = writeIn(cells, `plan/f1/a1/${REMOVED}`, true, 'bbbbb', NOW + 9999);
    expect(findPlanChange(gone, listCosts(gone)[0]!)).toBe('gone');
  });

  it('is not taken over either where it changed to what the ledger has no room for, or to another currency', () => {
    const cells = bring(cellsWith(plans));
    const changeOf = (path: string, value: CellValue) => {
      const changed = writeIn(writeIn(cells, 'plan/f1/a1/what', 'Hilo', 'bbbbb', NOW + 9999), path, value, 'bbbbb');
      const change = findPlanChange(changed, listCosts(changed)[0]!);
      if (!change || change === 'gone') throw new Error('The change was not seen.');
      return change;
    };
    expect(changeOf('plan/f1/a1/l1/unit-cost', 120).obstacle).toBeUndefined();
    expect(changeOf('plan/f1/a1/l1/quantity', 100_000).obstacle).toBeUndefined();
    expect(changeOf('plan/f1/a1/l1/unit-cost', 1e8).obstacle).toBeUndefined();
    expect(changeOf('plan/f1/currency', 'US$').obstacle).toBe('other-currency');
    const large = writeIn(cells, 'plan/f1/a1/l1/unit-cost', 1e8, 'bbbbb', NOW + 9998);
    const larger = writeIn(large, 'plan/f1/a1/l1/quantity', 100, 'bbbbb', NOW + 9999);
    expect(findPlanChange(larger, listCosts(larger)[0]!)).toMatchObject({ obstacle: 'too-large' });
  });

  it('is not said to be gone where the ledger was handed on without the plans', () => {
    const cells = bring(cellsWith(plans));
    const copy = cellsOfTool(cells, 'cofinancing');
    expect(listCosts(copy)).toHaveLength(2);
    for (const one of listCosts(copy)) expect(findPlanChange(copy, one)).toBeUndefined();
  });

  it('leaves out what is in another currency or does not fit', () => {
    const cells = cellsWith({
      ...plans,
      'cofinancing/currency': 'US$',
      'plan/network/n1/l1/quantity': 100_000,
      'plan/network/n1/l1/unit-cost': 1e8,
    });
    const { fresh, otherCurrency, tooLarge } = listPlannedCosts(cells);
    expect(fresh).toEqual([]);
    expect(otherCurrency.map(({ activity: { id } }) => id)).toEqual(['a1']);
    expect(tooLarge.map(({ activity: { id } }) => id)).toEqual(['n1']);
  });
});

describe('a link', () => {
  it('has the items, and nothing of what a firm promised or paid', () => {
    const cells = cellsWith({
      ...firms,
      ...course,
      'cost/curso/percent/f1': 50,
      'cost/curso/out/f3': true,
      'cost/curso/plan': 'f1',
      'cost/curso/plan-firms': 50,
      'cofinancing/currency': 'S/',
      'cofinancing/signer': 'Rosa',
      'cofinancing/how': 'A la cuenta de Rosa',
      ...paid('p1', 1, 'f1', 'curso', 10, { received: 'Rosa', note: 'x', 'void-why': 'y' }),
    });
    const kept = [...withoutPersons(cells).keys()].filter((path) => !path.startsWith('firm/'));
    expect(kept.sort()).toEqual([
      'cofinancing/currency',
      ...['amount', 'due', 'firms', 'project', 'removed', 'split', 'third', 'what'].map(
        (field) => `cost/curso/${field}`,
      ),
    ]);
  });
});

describe('sharing out', () => {
  it('is refused where it cannot be', () => {
    const of = (fields: Fields) => shareFirms(listCosts(cellsWith({ ...firms, ...cost('c', fields) }))[0]!);
    expect(of({ firms: 100 })).toEqual([3334, 3333, 3333]);
    expect(of({ firms: 100, 'out/f1': true })).toEqual([0, 5000, 5000]);
    expect(of({ firms: 100, split: 'hand' })).toBeUndefined();
    expect(of({ firms: 100, split: 'share', 'percent/f1': 120 })).toBeUndefined();
    expect(of({ firms: 0.01, split: 'share', 'percent/f1': 50, 'percent/f2': 50 })).toEqual([1, 0, 0]);
    expect(of({ firms: 100, 'out/f1': true, 'out/f2': true, 'out/f3': true })).toBeUndefined();
  });

  it('gives no amount that its field does not take', () => {
    const much: Fields = { amount: 1e9, 'by-share': true, 'firms-share': 1000, 'out/f2': true, 'out/f3': true };
    const shares = shareFirms(listCosts(cellsWith({ ...firms, ...cost('c', much) }))[0]!) ?? [];
    const form = findField('cost/c/gives/f1')!.field.form;
    expect(shares.filter((cents) => !takes(form, cents / 100))).toEqual([]);
  });
});
