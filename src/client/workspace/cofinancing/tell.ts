/** How money, firms, items and what is odd are told. */
import { textOf, type Cells } from '#domain/workspace/cells.ts';
import type { Due, LedgerLine } from '#domain/workspace/cofinancing/balance.ts';
import type { Cost } from '#domain/workspace/cofinancing/costs.ts';
import type { CostFault, PaymentFault } from '#domain/workspace/cofinancing/faults.ts';
import { costPathOf } from '#domain/workspace/cofinancing/fields.ts';
import type { PlanChange } from '#domain/workspace/cofinancing/fromPlan.ts';
import { codeOf, listGaps, listRepeated, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { fromCents } from '#domain/workspace/money.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { nameFirm } from '../nameFirm.ts';

/** Writes cents as money of the ledger: `S/ 1,234.50`. */
export type TellMoney = (cents: number) => string;

/** Writes money with the currency of the ledger, if it has any. */
export function moneyOf(cells: Cells, format: Formats): TellMoney {
  const currency = textOf(cells, 'cofinancing/currency');
  return (cents) => `${currency ? `${currency}\u00a0` : ''}${format.number(fromCents(cents), 2)}`;
}

/** A percentage. */
export const tellPercent = (percent: number, format: Formats): string =>
  format.number(percent, Number.isInteger(percent) ? 0 : 2);

/** The name of a firm, also of one that was taken out. */
export function tellFirm(cells: Cells, firmId: string): string {
  const firm = listFirms(cells).find(({ id }) => id === firmId);
  return firm ? nameFirm(cells, firm) : t.goneFirm(textOf(cells, `firm/${firmId}/name`) || t.unnamedFirm);
}

/** The name of an item. */
export const nameCost = ({ what }: Pick<Cost, 'what'>): string => what || t.unnamedCost;

/** The name of an item, also of one that was taken out. */
export function tellCost(cells: Cells, costs: readonly Cost[], costId: string): string {
  const cost = costs.find(({ id }) => id === costId);
  return cost ? nameCost(cost) : t.goneCost(textOf(cells, costPathOf(costId, 'what')) || t.unnamedCost);
}

/** What is odd about an item, in words. */
export function tellCostFault(fault: CostFault, format: Formats, money: TellMoney): string {
  const { faults } = t;
  switch (fault.kind) {
    case 'not-payable':
      return faults.notPayable(fault.expense.title, fault.expense.why);
    case 'gone-expense':
      return faults.goneExpense;
    case 'over-whole':
      return faults.overWhole(tellPercent(fault.percent, format));
    case 'unbalanced': {
      const { cost, given } = fault;
      return cost > given
        ? faults.short(money(cost), money(given), money(cost - given))
        : faults.over(money(cost), money(given), money(given - cost));
    }
    case 'no-promises':
      return faults.noPromises(money(fault.firms));
    case 'promises-off': {
      const { firms, promised } = fault;
      return firms > promised
        ? faults.promisesShort(money(firms), money(promised), money(firms - promised))
        : faults.promisesOver(money(firms), money(promised), money(promised - firms));
    }
    case 'percents-off':
      return faults.percentsOff(tellPercent(fault.percent, format));
    case 'split-stale':
      return faults.splitStale;
    case 'no-due':
      return faults.noDue;
    case 'before-network':
      return faults.beforeNetwork(format.date(fault.day), format.date(fault.began));
    case 'plan-gone':
      return faults.planGone;
    case 'plan-changed':
      return faults.planChanged(tellChange(fault.change, format, money));
  }
}

function tellChange({ was, is }: PlanChange, format: Formats, money: TellMoney): string {
  const { faults } = t;
  const hasOtherParts = was.project !== is.project || was.third !== is.third || was.firms !== is.firms;
  return [
    ...(was.what === is.what ? [] : [faults.changeWhat(is.what)]),
    ...(was.amount === is.amount ? [] : [faults.changeAmount(money(was.amount), money(is.amount))]),
    ...(hasOtherParts ? [faults.changeParts] : []),
    ...(was.due === is.due ? [] : [is.due ? faults.changeDue(format.date(is.due)) : faults.changeNoDue]),
  ].join(' ');
}

/** What is odd about a payment, in words. */
export function tellPaymentFault(fault: PaymentFault, format: Formats, money: TellMoney): string {
  const { faults } = t.payment;
  switch (fault.kind) {
    case 'before-network':
      return faults.beforeNetwork(format.date(fault.began));
    case 'future':
      return faults.future(format.date(fault.day));
    case 'over':
      return faults.over(money(fault.owed), money(fault.over));
    default:
      return faults[fault.kind];
  }
}

/** What is odd about the numbers of the receipts, in words. */
export function tellNumbering(payments: readonly Payment[], format: Formats): readonly string[] {
  const repeated = listRepeated(payments).flat();
  const gaps = listGaps(payments).map((number) => format.number(number));
  return [
    ...(repeated.length ? [t.faults.repeated(format.list(repeated.map(codeOf)))] : []),
    ...(gaps.length ? [(gaps.length === 1 ? t.faults.gaps : t.faults.gapsMany)(format.list(gaps))] : []),
  ];
}

/** Where a firm stands, in a line: what it paid, what comes next, what it has in its favour. */
export function tellLine(line: LedgerLine, format: Formats, money: TellMoney): string {
  const { overview } = t;
  const { promised, paid, owed, overdue, ahead, over, next } = line;
  if (promised === 0 && paid === 0) return overview.nothing;
  return [
    overview.paidOf(money(paid), money(promised)),
    ...(overdue === 0 && owed > 0 ? [tellNext(next, owed, format, money)] : []),
    ...(owed === 0 && promised > 0 ? [overview.settled] : []),
    ...(ahead > 0 ? [overview.ahead(money(ahead))] : []),
    ...(over > 0 ? [overview.inFavour(money(over))] : []),
  ].join(' · ');
}

const tellNext = (next: Due | undefined, owed: number, format: Formats, money: TellMoney): string =>
  next ? t.overview.next(money(next.cents), format.date(next.on)) : t.overview.noDue(money(owed));
