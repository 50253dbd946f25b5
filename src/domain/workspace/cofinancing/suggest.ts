import type { Ledger, LedgerCell } from './balance.ts';

/** What a firm is most likely to pay now. */
export interface Suggestion {
  readonly costId: string;
  readonly cents: number;
}

/** What is to be paid of an item now: all that is overdue, else the next part, else all that is owed. */
const centsNow = ({ overdue, next, owed }: LedgerCell): number => overdue || (next?.cents ?? owed);

/** Whether an item is due before another; one without a day is due before none. */
const isDueBefore = ({ next: one }: LedgerCell, { next: other }: LedgerCell): boolean =>
  one !== undefined && (other === undefined || one.on < other.on);

/**
 * What a firm is most likely to pay now: the item that is due first, without a day last. Undefined where it owes
 * nothing.
 *
 * @param costId the item, where that is known
 */
export function suggestPayment({ cells }: Ledger, firmId: string, costId?: string): Suggestion | undefined {
  const owing = cells.filter(
    (cell) => cell.firmId === firmId && cell.owed > 0 && (costId === undefined || cell.costId === costId),
  );
  const first = owing.reduce<LedgerCell | undefined>(
    (best, cell) => (best && !isDueBefore(cell, best) ? best : cell),
    undefined,
  );
  return first && { costId: first.costId, cents: centsNow(first) };
}
