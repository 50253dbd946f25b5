import { textOf } from '#domain/workspace/cells.ts';
import { codeOfOrder, type Order } from '#domain/workspace/purchase/orders.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { listInvented, listStandard } from './compareReport.ts';
import { amountCell, productOf, quantityCell, sumOfColumn } from './reportCells.ts';
import type { PurchaseSetting } from './setting.ts';
import { namePurchase } from './tell.ts';

const t = workspacePurchase.orderSheet;
const LINES = 'order';

/** The order for the supplier: of the firms it says no more than how much goes where. */
export function buildOrderReport(setting: PurchaseSetting, order: Order): Report {
  const { cells, purchase, format, money, amount } = setting;
  const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
  const { lines, isVoid, voidOn, voidWhy } = order;
  const network = textOf(cells, 'network/name');
  return {
    ...setting.frame,
    title: t.title(codeOfOrder(order)),
    about: [
      [t.date, order.on && format.date(order.on)],
      [t.from, network],
      [t.to, order.supplier],
      [t.what, namePurchase(purchase)],
      [t.quantity, amount(order.quantity)],
      [t.price, money(order.price)],
      [t.goods, money(order.goods)],
      [t.arrives, order.arrives && format.date(order.arrives)],
      [t.place, purchase.place],
    ],
    blocks: [
      ...listInvented(setting),
      ...(isVoid ? [say(t.voided(voidOn && format.date(voidOn), voidWhy))] : []),
      ...listStandard(setting),
      {
        kind: 'table',
        id: LINES,
        title: t.deliveries,
        columns: [
          { label: t.delivery, width: 1 },
          { label: t.place, width: 4 },
          { label: t.quantity, isNumber: true },
        ],
        rows: [
          ...lines.map(({ place, asked }, row): ReportCell[] => [
            t.part(row + 1),
            place || purchase.place || t.noPlace,
            quantityCell(asked),
          ]),
          [workspacePurchase.report.total, null, quantityCell(order.quantity, sumOfColumn(LINES, 2, lines.length))],
        ],
        hasTotal: true,
      },
      {
        kind: 'table',
        id: 'order-total',
        title: t.amounts,
        columns: [
          { label: t.amounts, width: 3 },
          { label: t.amount, isNumber: true },
        ],
        rows: [
          [t.price, amountCell(order.price)],
          [
            t.goods,
            amountCell(order.goods, (name) => productOf(name(LINES, lines.length, 2), name('order-total', 0, 1))),
          ],
        ],
        note: t.note,
      },
      ...(isVoid ? [] : [{ kind: 'signatures', names: [network || t.from, order.supplier || t.to] } as const]),
    ],
  };
}
