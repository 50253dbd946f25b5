/** What is odd about an item, a payment or the whole ledger: each is told in its place, and nothing is taken away. */
import { textOf, type Cells } from '../cells.ts';
import type { LedgerCell } from './balance.ts';
import { givenOf, isSharedOut, promisedOf, sumPercents, sumSaid, type Cost } from './costs.ts';
import type { CostItemModel } from './model.ts';
import type { Payment } from './payments.ts';
import { findPlanChange, type PlanChange } from './fromPlan.ts';

/** What is odd about an item. Amounts are cents. */
export type CostFault =
  | { readonly kind: 'not-payable'; readonly expense: CostItemModel }
  /** Its kind is no longer in the list of the site. */
  | { readonly kind: 'gone-expense' }
  | { readonly kind: 'over-whole'; readonly percent: number }
  | { readonly kind: 'unbalanced'; readonly cost: number; readonly given: number }
  | { readonly kind: 'no-promises'; readonly firms: number }
  | { readonly kind: 'promises-off'; readonly firms: number; readonly promised: number }
  | { readonly kind: 'percents-off'; readonly percent: number }
  | { readonly kind: 'split-stale' }
  | { readonly kind: 'no-due' }
  | { readonly kind: 'before-network'; readonly day: string; readonly began: string }
  | { readonly kind: 'plan-gone' }
  | { readonly kind: 'plan-changed'; readonly change: PlanChange };

/** What is odd about an item. */
export function listCostFaults(cells: Cells, expenses: readonly CostItemModel[], cost: Cost): readonly CostFault[] {
  const { funding, expenseId, isByShare, due, split, promises } = cost;
  const faults: CostFault[] = [];
  const expense = expenses.find(({ id }) => id === expenseId);
  if (expenseId !== '' && !expense) faults.push({ kind: 'gone-expense' });
  if (expense?.projectMayPay === 'no' && funding.project > 0) faults.push({ kind: 'not-payable', expense });
  const percent = isByShare ? sumSaid(cost) : 0;
  if (percent > 100) faults.push({ kind: 'over-whole', percent });
  const given = givenOf(funding);
  // Before anybody said who pays, the cost is not yet odd.
  if (given > 0 && given !== funding.cost) faults.push({ kind: 'unbalanced', cost: funding.cost, given });
  const promised = promisedOf(cost);
  const percents = sumPercents(cost);
  if (split === 'share' && percents > 0 && percents !== 100) faults.push({ kind: 'percents-off', percent: percents });
  if (funding.firms > 0 && promises.length > 0 && promised === 0)
    faults.push({ kind: 'no-promises', firms: funding.firms });
  else if (promised !== funding.firms && promised > 0)
    faults.push({ kind: 'promises-off', firms: funding.firms, promised });
  else if (promised > 0 && !isSharedOut(cost)) faults.push({ kind: 'split-stale' });
  if (due === '' && promised > 0) faults.push({ kind: 'no-due' });
  const began = textOf(cells, 'network/began');
  if (due && began && due < began) faults.push({ kind: 'before-network', day: due, began });
  const change = findPlanChange(cells, cost);
  if (change === 'gone') faults.push({ kind: 'plan-gone' });
  else if (change) faults.push({ kind: 'plan-changed', change });
  return faults;
}

/** What is odd about a payment. Amounts are cents. */
export type PaymentFault =
  | { readonly kind: 'no-firm' | 'no-cost' | 'no-amount' | 'no-day' | 'gone-firm' | 'gone-cost' | 'no-promise' }
  | { readonly kind: 'before-network'; readonly began: string }
  | { readonly kind: 'future'; readonly day: string }
  | { readonly kind: 'over'; readonly owed: number; readonly over: number };

/** What must be there before a receipt can be made. */
export const needed: ReadonlySet<PaymentFault['kind']> = new Set(['no-firm', 'no-cost', 'no-amount', 'no-day']);

/** What a payment is held against. */
export interface PaymentSetting {
  /** `YYYY-MM-DD`, by the clock of the device. */
  readonly today: string;
  /** First day of the network; empty where it is not known. */
  readonly began: string;
  readonly firmIds: readonly string[];
  readonly costIds: readonly string[];
  /** The firm and the item without this payment; undefined where nothing was promised or paid. */
  readonly cell: LedgerCell | undefined;
}

/** What is odd about a payment, given or still being written down. */
export function listPaymentFaults(payment: Payment, setting: PaymentSetting): readonly PaymentFault[] {
  const { firmId, costId, cents, on } = payment;
  const { today, began, firmIds, costIds, cell } = setting;
  const faults: PaymentFault[] = [];
  if (firmId === '') faults.push({ kind: 'no-firm' });
  else if (!firmIds.includes(firmId)) faults.push({ kind: 'gone-firm' });
  if (costId === '') faults.push({ kind: 'no-cost' });
  else if (!costIds.includes(costId)) faults.push({ kind: 'gone-cost' });
  if (cents <= 0) faults.push({ kind: 'no-amount' });
  if (on === '') faults.push({ kind: 'no-day' });
  if (on && began && on < began) faults.push({ kind: 'before-network', began });
  if (on > today) faults.push({ kind: 'future', day: on });
  if (firmIds.includes(firmId) && costIds.includes(costId)) {
    if (!cell || cell.promised === 0) faults.push({ kind: 'no-promise' });
    else if (cents > cell.owed) faults.push({ kind: 'over', owed: cell.owed, over: cents - cell.owed });
  }
  return faults;
}
