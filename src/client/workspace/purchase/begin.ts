/** What begins rows of a purchase. */
import { REMOVED, textOf, type Cells } from '#domain/workspace/cells.ts';
import { NETWORK_PLAN, planPathOf } from '#domain/workspace/plan/fields.ts';
import { offerPathOf, purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import { goTo, PARTS } from '../route.ts';
import { newId, type Session } from '../session.ts';
import { WAYS } from './ways.ts';

/** Where a network may have said in which currency it counts. */
const CURRENCIES = ['cofinancing/currency', planPathOf(NETWORK_PLAN, 'currency'), 'rules/currency'];

/** The currency in which the network counts already; empty where it said none. */
export const currencyOf = (cells: Cells): string =>
  CURRENCIES.map((path) => textOf(cells, path)).find((one) => one !== '') ?? '';

/** Begins a purchase, and goes to what is entered of it. */
export function beginPurchase(session: Session): void {
  const id = newId();
  const currency = currencyOf(session.cells);
  session.write(
    { path: purchasePathOf(id, REMOVED), value: false },
    ...(currency ? [{ path: purchasePathOf(id, 'currency'), value: currency }] : []),
  );
  goTo(PARTS.purchase, id, WAYS.data);
}

/** Begins an offer, and goes to it. */
export function beginOffer(session: Session, purchaseId: string): void {
  const id = newId();
  session.write({ path: offerPathOf(purchaseId, id, REMOVED), value: false });
  goTo(PARTS.purchase, purchaseId, WAYS.offer, id);
}
