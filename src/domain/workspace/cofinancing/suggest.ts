import type { Ledger, LedgerCell } from './balance.ts';

/** What a firm is most likely to pay now. */
export interface Suggestion {
  readonly costId: string;
  readonly cents: number;
}

/** What is to be paid of an item now: all that is overdue, else the next part, else all that is owed. */
const centsNow = ({ overdue, next, owed }: LedgerCell): number => overdue || (next?.cents ?? owed);

/**
 * What a firm is most likely to pay now: the item that is due first, without a day last. Undefined where it owes
 * nothing.
 *
 * @param costId the item, where that is known
 */
export function suggestPayment({ cells }: Ledger, firmId: string, costId?: string): Suggestion | undefined {
  const [first] = cells
    .filter((cell) => cell.firmId === firmId && cell.owed > 0 && (costId === undefined || cell.costId === costId))
    .sort((a, b) => ((a.next?.on ?? '9') < (b.next?.on ?? '9') ? -1 : 1));
  return first && { costId: first.costId, cents: centsNow(first) };
}
