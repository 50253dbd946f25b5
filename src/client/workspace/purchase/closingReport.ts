import type { Outcome } from '#domain/workspace/purchase/accounts.ts';
import type { Order } from '#domain/workspace/purchase/orders.ts';
import { sumOf } from '#domain/workspace/purchase/quantities.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { headOf, listInvented } from './compareReport.ts';
import { tellArrived } from './arrivalReport.ts';
import { amountCell, quantityCell, sumOfColumn } from './reportCells.ts';
import type { PurchaseSetting } from './setting.ts';
import { namePurchase, tellFirm } from './tell.ts';

const t = workspacePurchase.closingSheet;
const TABLE = 'closing';

/** What was saved in truth against what was foreseen, in sentences. */
export function tellClosing(setting: PurchaseSetting, order: Order, outcome: Outcome): readonly string[] {
  const { money } = setting;
  const { realSaving, foreseenSaving, paidGoods, paidCharges, unpaid, unknown, firms } = outcome;
  const paid = paidGoods + paidCharges;
  const said = (saving: number) => (saving < 0 ? t.loss(money(-saving)) : t.gain(money(saving)));
  return [
    ...tellArrived(setting, order, outcome),
    t.paid(money(paid), money(order.total)),
    ...(unpaid > 0 ? [t.unpaid(money(unpaid))] : []),
    ...(unknown === firms.length ? [t.allUnknown] : [t.savings(said(foreseenSaving), said(realSaving))]),
    ...(unknown > 0 && unknown < firms.length ? [t.unknown(unknown)] : []),
    ...firms.flatMap((one) =>
      one.realSaving !== undefined && one.realSaving < 0
        ? [workspacePurchase.result.dearer(tellFirm(setting.cells, one.firmId), money(-one.realSaving))]
        : [],
    ),
  ];
}

/** The balance of a purchase. */
export function buildClosingReport(setting: PurchaseSetting, order: Order, outcome: Outcome): Report {
  const { cells, purchase } = setting;
  const { firms } = outcome;
  const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
  const count = firms.length;
  const total = (column: number, cents: number) => amountCell(cents, sumOfColumn(TABLE, column, count));
  const of = (field: 'foreseenPays' | 'realPays' | 'collected' | 'owes') => sumOf(firms.map((one) => one[field]));
  return {
    ...setting.frame,
    title: t.title(namePurchase(purchase)),
    about: [...headOf(setting), [workspacePurchase.orderSheet.to, order.supplier]],
    blocks: [
      ...listInvented(setting),
      ...tellClosing(setting, order, outcome).map(say),
      {
        kind: 'table',
        id: TABLE,
        title: t.byFirm,
        columns: [
          { label: workspacePurchase.report.firm, width: 2 },
          { label: t.asked, isNumber: true },
          { label: t.received, isNumber: true },
          { label: t.foreseenPays, isNumber: true },
          { label: t.realPays, isNumber: true },
          { label: t.realAlone, isNumber: true },
          { label: t.foreseenSaving, isNumber: true },
          { label: t.realSaving, isNumber: true },
          { label: t.collected, isNumber: true },
          { label: t.owes, isNumber: true },
        ],
        rows: [
          ...firms.map((one, row): ReportCell[] => [
            tellFirm(cells, one.firmId),
            quantityCell(one.asked),
            quantityCell(one.received),
            amountCell(one.foreseenPays),
            amountCell(one.realPays),
            amountCell(one.realAlone),
            amountCell(one.foreseenSaving),
            amountCell(one.realSaving, (name) => `ROUND(${name(TABLE, row, 5)}-${name(TABLE, row, 4)},2)`),
            amountCell(one.collected),
            amountCell(one.owes, (name) => `ROUND(${name(TABLE, row, 4)}-${name(TABLE, row, 8)},2)`),
          ]),
          [
            workspacePurchase.report.total,
            quantityCell(sumOf(firms.map(({ asked }) => asked)), sumOfColumn(TABLE, 1, count)),
            quantityCell(sumOf(firms.map(({ received }) => received)), sumOfColumn(TABLE, 2, count)),
            total(3, of('foreseenPays')),
            total(4, of('realPays')),
            total(5, sumOf(firms.map(({ realAlone = 0 }) => realAlone))),
            total(6, outcome.foreseenSaving),
            total(7, outcome.realSaving),
            total(8, of('collected')),
            total(9, of('owes')),
          ],
        ],
        hasTotal: true,
        note: t.note,
      },
      ...(purchase.learned ? [{ kind: 'heading', level: 2, text: t.learned } as const, say(purchase.learned)] : []),
    ],
  };
}
