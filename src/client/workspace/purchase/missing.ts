import type { Cells } from '#domain/workspace/cells.ts';
import { acceptedOf, listArrivals } from '#domain/workspace/purchase/accounts.ts';
import { findOrder, listOrders } from '#domain/workspace/purchase/orders.ts';
import { listOffers, listPurchases } from '#domain/workspace/purchase/purchases.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** Which purchases have offers and no order, should have arrived, or are whole and not closed. */
export function tellPurchaseMissing(cells: Cells, _model: WorkspacePageModel, today: string): string | undefined {
  const count = { open: 0, late: 0, close: 0 };
  for (const { id, isClosed, isInvented } of listPurchases(cells)) {
    if (isClosed || isInvented) continue;
    const order = findOrder(listOrders(cells, id));
    if (!order) count.open += listOffers(cells, id).length > 0 ? 1 : 0;
    else if (acceptedOf(listArrivals(cells, id)) >= order.quantity) count.close += 1;
    else if (order.arrives !== '' && order.arrives < today) count.late += 1;
  }
  const told = [
    ...(count.late ? [t.latePurchase(count.late)] : []),
    ...(count.open ? [t.openPurchase(count.open)] : []),
    ...(count.close ? [t.closePurchase(count.close)] : []),
  ];
  return told.join(' ') || undefined;
}
