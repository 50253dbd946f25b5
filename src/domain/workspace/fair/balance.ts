/** What a fair cost and what came of it, in whole cents. */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { scale, toCents } from '../money.ts';
import { isQualified, orderedOf, type Contact } from './contacts.ts';
import { COST_LINES, expensePathOf, fairPathOf, type CostLine, type Goal } from './fields.ts';

/** Something that a fair costs. Amounts are cents; undefined where nothing was said. */
export interface FairCost {
  readonly id: string;
  readonly line: CostLine;
  readonly what: string;
  readonly planned: number | undefined;
  readonly spent: number | undefined;
  /** Who pays it, in words. */
  readonly payer: string;
}

/** The costs of a fair by their lines, each line as they were begun. */
export function listFairCosts(cells: Cells, fairId: string): readonly FairCost[] {
  const cents = (path: string) => {
    const said = numberOf(cells, path);
    return said === undefined ? undefined : toCents(said);
  };
  return listRows(cells, fairPathOf(fairId, 'cost'))
    .map((id): FairCost => {
      const path = (field: string) => expensePathOf(fairId, id, field);
      const line = valueOf(cells, path('line'));
      return {
        id,
        line: COST_LINES.find((one) => one === line) ?? 'other-cost',
        what: textOf(cells, path('what')),
        planned: cents(path('planned')),
        spent: cents(path('spent')),
        payer: textOf(cells, path('payer')),
      };
    })
    .sort((one, other) => COST_LINES.indexOf(one.line) - COST_LINES.indexOf(other.line));
}

/** What a fair came to. Amounts are cents. */
export interface FairBalance {
  readonly planned: number;
  readonly spent: number;
  /** Costs of which nobody wrote yet what was spent. */
  readonly unspent: number;
  readonly contacts: number;
  /** Contacts of grade A or B. */
  readonly qualified: number;
  /** Contacts with a sample order. */
  readonly trials: number;
  /** Contacts with a purchase order. */
  readonly orders: number;
  /** What contacts ordered. */
  readonly ordered: number;
  /** What was sold at the stand. */
  readonly standSales: number;
  /** Both. */
  readonly sales: number;
}

/** Counts what a fair came to. */
export function balanceOf(costs: readonly FairCost[], contacts: readonly Contact[], standSales: number): FairBalance {
  const sum = (of: (cost: FairCost) => number | undefined) => costs.reduce((total, cost) => total + (of(cost) ?? 0), 0);
  const ordered = contacts.reduce((total, contact) => total + orderedOf(contact), 0);
  return {
    planned: sum(({ planned }) => planned),
    spent: sum(({ spent }) => spent),
    unspent: costs.filter(({ spent }) => spent === undefined).length,
    contacts: contacts.length,
    qualified: contacts.filter(isQualified).length,
    trials: contacts.filter(({ days }) => days.trial !== '').length,
    orders: contacts.filter(({ days }) => days.order !== '').length,
    ordered,
    standSales,
    sales: ordered + standSales,
  };
}

/** What is counted of a fair and its costs are divided by. */
export const RATIOS = ['contacts', 'qualified', 'orders'] as const;
export type Ratio = (typeof RATIOS)[number];

/** Cents spent for each of a count, halves up; undefined where nothing was spent or none is there. */
export const costOf = (balance: FairBalance, of: Ratio): number | undefined =>
  balance.spent === 0 || balance[of] === 0 ? undefined : scale(balance.spent, 1, balance[of]);

/** Hundredths sold for each unit of money that was spent, halves up; undefined where nothing was spent. */
export const salesPerSpent = ({ sales, spent }: FairBalance): number | undefined =>
  spent === 0 ? undefined : scale(sales, 100, spent);

/** What came of what a fair set out to reach; the amount in cents. */
export const resultOf = (balance: FairBalance, goal: Goal): number =>
  goal === 'amount' ? balance.sales : balance[goal];
