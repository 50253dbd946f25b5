/** What each firm promised, paid and owes of each item on a day, in cents. */
import type { Cells } from '../cells.ts';
import { listFirms, type Firm } from '../network.ts';
import { listCosts, type Cost } from './costs.ts';
import { counts, listPayments, type Payment } from './payments.ts';
import { listParts } from './months.ts';

/** What is promised, paid and owed. Promised and paid differ by what is owed, less what was paid over. */
export interface Balance {
  readonly promised: number;
  readonly paid: number;
  /** What is still to be paid. */
  readonly owed: number;
  /** What of it should have been paid before that day. */
  readonly overdue: number;
  /** What was paid of what is only due later. */
  readonly ahead: number;
  /** What was paid beyond what was promised. */
  readonly over: number;
}

/** What is due next. */
export interface Due {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly cents: number;
}

/** A firm and an item. Either may have been taken out since: what was paid stays. */
export interface LedgerCell extends Balance {
  readonly firmId: string;
  readonly costId: string;
  /** The first part that is not paid whole, with what is missing of it; undefined where no day was said. */
  readonly next: Due | undefined;
}

/** A row or a column of the ledger. */
export interface LedgerLine extends Balance {
  readonly id: string;
  /** Whether the firm or the item is no longer there. */
  readonly isGone: boolean;
  readonly next: Due | undefined;
}

/** The ledger on a day. */
export interface Ledger {
  readonly cells: readonly LedgerCell[];
  readonly firms: readonly LedgerLine[];
  readonly costs: readonly LedgerLine[];
  readonly total: Balance;
}

const NOTHING: Balance = { promised: 0, paid: 0, owed: 0, overdue: 0, ahead: 0, over: 0 };

/** Several balances together. */
export const sumBalances = (parts: readonly Balance[]): Balance =>
  parts.reduce(
    (sum, part) => ({
      promised: sum.promised + part.promised,
      paid: sum.paid + part.paid,
      owed: sum.owed + part.owed,
      overdue: sum.overdue + part.overdue,
      ahead: sum.ahead + part.ahead,
      over: sum.over + part.over,
    }),
    NOTHING,
  );

/** What a firm promised of an item against what it paid of it. @param on `YYYY-MM-DD` */
export function balanceOf(
  promised: number,
  paid: number,
  { due, parts }: Pick<Cost, 'due' | 'parts'>,
  on: string,
): Balance & { readonly next: Due | undefined } {
  const all = listParts(promised, due, parts);
  const sum = (of: (day: string) => boolean) =>
    all.reduce((total, part) => total + (part.due !== '' && of(part.due) ? part.cents : 0), 0);
  const past = sum((day) => day < on);
  const upTo = due === '' ? promised : sum((day) => day <= on);
  let covered = paid;
  let next: Due | undefined;
  for (const part of all) {
    if (covered < part.cents && part.due !== '') {
      next = { on: part.due, cents: part.cents - covered };
      break;
    }
    covered -= part.cents;
  }
  return {
    promised,
    paid,
    owed: Math.max(0, promised - paid),
    overdue: Math.max(0, past - paid),
    ahead: Math.max(0, Math.min(paid, promised) - upTo),
    over: Math.max(0, paid - promised),
    next,
  };
}

/** What comes first of several; of the same day, together. */
function firstDue(dues: readonly (Due | undefined)[]): Due | undefined {
  const known = dues.flatMap((due) => due ?? []);
  const [first] = known.map(({ on }) => on).sort();
  return first === undefined
    ? undefined
    : { on: first, cents: known.reduce((sum, { on, cents }) => sum + (on === first ? cents : 0), 0) };
}

/** The ledger of a network on a day: who or what was taken out owes nothing more, and what was paid stays. */
export function readLedger(cells: Cells, on: string): Ledger {
  return makeLedger(listFirms(cells), listCosts(cells), listPayments(cells), on);
}

/** The ledger of these firms, items and payments. @param on `YYYY-MM-DD` */
export function makeLedger(
  firms: readonly Pick<Firm, 'id'>[],
  costs: readonly Cost[],
  payments: readonly Payment[],
  on: string,
): Ledger {
  const counted = payments.filter((payment) => counts(payment, on));
  const paid = new Map<string, number>();
  // What comes from elsewhere may have any sign in its ids.
  const keyOf = (firmId: string, costId: string) => JSON.stringify([firmId, costId]);
  for (const { firmId, costId, cents } of counted) {
    const key = keyOf(firmId, costId);
    paid.set(key, (paid.get(key) ?? 0) + cents);
  }
  const there = { firms: firms.map(({ id }) => id), costs: costs.map(({ id }) => id) };
  const goneFirms = [...new Set(counted.map(({ firmId }) => firmId))].filter((id) => !there.firms.includes(id)).sort();
  const goneCosts = [...new Set(counted.map(({ costId }) => costId))].filter((id) => !there.costs.includes(id)).sort();
  const all = [...there.firms, ...goneFirms].flatMap((firmId) =>
    [...there.costs, ...goneCosts].flatMap((costId): readonly LedgerCell[] => {
      const cost = costs.find(({ id }) => id === costId);
      const promised = cost?.promises.find(({ firm }) => firm.id === firmId)?.cents ?? 0;
      const given = paid.get(keyOf(firmId, costId)) ?? 0;
      if (promised === 0 && given === 0) return [];
      return [{ firmId, costId, ...balanceOf(promised, given, cost ?? { due: '', parts: 1 }, on) }];
    }),
  );
  const lineOf = (id: string, isGone: boolean, of: (cell: LedgerCell) => boolean): LedgerLine => {
    const own = all.filter(of);
    return { id, isGone, ...sumBalances(own), next: firstDue(own.map(({ next }) => next)) };
  };
  return {
    cells: all,
    firms: [...there.firms, ...goneFirms].map((id) => lineOf(id, goneFirms.includes(id), (cell) => cell.firmId === id)),
    costs: [...there.costs, ...goneCosts].map((id) => lineOf(id, goneCosts.includes(id), (cell) => cell.costId === id)),
    total: sumBalances(all),
  };
}
