/** The next purchase after a closed one: what holds is copied, and prices are asked again. */
import { REMOVED, valueOf, type Cells, type CellValue } from '../cells.ts';
import { listFirms } from '../network.ts';
import { needPathOf, offerPathOf, purchasePathOf } from './fields.ts';
import { listOffers } from './purchases.ts';

/** What holds of a purchase, of what a firm needs, and of a supplier. No price, day or answer does. */
const HOLDS = ['what', 'unit', 'standard', 'tolerance', 'sample', 'place', 'currency', 'split'] as const;
const NEED_HOLDS = ['quantity', 'months', 'out', 'place'] as const;
const OFFER_HOLDS = ['supplier', 'contact', 'minimum', 'delivery-days', 'pay-terms', 'note'] as const;

/**
 * The fields of a purchase that follows another one.
 *
 * @param makeId makes ids that no other device makes
 */
export function copyPurchase(
  cells: Cells,
  fromId: string,
  toId: string,
  makeId: () => string,
): readonly { readonly path: string; readonly value: CellValue }[] {
  const take = (from: string, to: string) => {
    const value = valueOf(cells, from);
    return value === undefined ? [] : [{ path: to, value }];
  };
  return [
    { path: purchasePathOf(toId, REMOVED), value: false },
    { path: purchasePathOf(toId, 'from'), value: fromId },
    ...HOLDS.flatMap((field) => take(purchasePathOf(fromId, field), purchasePathOf(toId, field))),
    ...listFirms(cells).flatMap(({ id }) =>
      NEED_HOLDS.flatMap((field) => take(needPathOf(fromId, id, field), needPathOf(toId, id, field))),
    ),
    ...listOffers(cells, fromId).flatMap(({ id }) => {
      const offerId = makeId();
      return [
        { path: offerPathOf(toId, offerId, REMOVED), value: false },
        ...OFFER_HOLDS.flatMap((field) => take(offerPathOf(fromId, id, field), offerPathOf(toId, offerId, field))),
      ];
    }),
  ];
}
