import type { Outcome } from '#domain/workspace/purchase/accounts.ts';
import { codeOfOrder, type Order } from '#domain/workspace/purchase/orders.ts';
import { sumOf } from '#domain/workspace/purchase/quantities.ts';
import type { Report, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { headOf, listInvented, listStandard } from './compareReport.ts';
import { dayCell, quantityCell, sumOfColumn } from './reportCells.ts';
import type { PurchaseSetting } from './setting.ts';
import { tellFirm } from './tell.ts';

const t = workspacePurchase.arrivalSheet;

/** What of what arrived is to be told beside its figures. */
export function tellArrived({ amount }: PurchaseSetting, order: Order, { accepted, over }: Outcome): readonly string[] {
  return [
    t.came(amount(order.quantity), amount(accepted)),
    ...(accepted < order.quantity ? [t.less(amount(order.quantity - accepted))] : []),
    ...(over > 0 ? [t.over(amount(over))] : []),
  ];
}

/** The act of reception: what arrived, what was refused and why, and how it was split. */
export function buildArrivalReport(setting: PurchaseSetting, order: Order, outcome: Outcome): Report {
  const { cells, arrivals, purchase } = setting;
  const { firms } = outcome;
  const say = (text: string): ReportBlock => ({ kind: 'paragraph', text });
  const [ARRIVED, SPLIT] = ['arrived', 'split'] as const;
  return {
    ...setting.frame,
    title: t.title(codeOfOrder(order)),
    about: [...headOf(setting), [t.supplier, order.supplier], [t.sample, purchase.sample]],
    blocks: [
      ...listInvented(setting),
      ...listStandard(setting),
      ...tellArrived(setting, order, outcome).map(say),
      {
        kind: 'table',
        id: ARRIVED,
        title: t.arrivals,
        columns: [
          { label: t.on, width: 1.4 },
          { label: t.arrived, isNumber: true },
          { label: t.refused, isNumber: true },
          { label: t.accepted, isNumber: true },
          { label: t.why, width: 3 },
        ],
        rows: [
          ...arrivals.map(({ on, arrived, refused, refusedWhy }, row): ReportCell[] => [
            dayCell(on),
            quantityCell(arrived),
            quantityCell(refused),
            quantityCell(Math.max(0, arrived - refused), (name) => {
              const [came, back] = [name(ARRIVED, row, 1), name(ARRIVED, row, 2)];
              return `IF(${came}>${back},ROUND(${came}-${back},2),0)`;
            }),
            refusedWhy,
          ]),
          ...(arrivals.length
            ? [
                [
                  workspacePurchase.report.total,
                  quantityCell(sumOf(arrivals.map((one) => one.arrived)), sumOfColumn(ARRIVED, 1, arrivals.length)),
                  quantityCell(sumOf(arrivals.map((one) => one.refused)), sumOfColumn(ARRIVED, 2, arrivals.length)),
                  quantityCell(outcome.accepted, sumOfColumn(ARRIVED, 3, arrivals.length)),
                  null,
                ],
              ]
            : []),
        ],
        hasTotal: arrivals.length > 0,
      },
      {
        kind: 'table',
        id: SPLIT,
        title: t.split,
        columns: [
          { label: workspacePurchase.report.firm, width: 3 },
          { label: t.ordered, isNumber: true },
          { label: t.gets, isNumber: true },
          { label: t.lacks, isNumber: true },
        ],
        rows: [
          ...firms.map(({ firmId, asked, received }, row): ReportCell[] => [
            tellFirm(cells, firmId),
            quantityCell(asked),
            quantityCell(received),
            quantityCell(asked - received, (name) => `ROUND(${name(SPLIT, row, 1)}-${name(SPLIT, row, 2)},2)`),
          ]),
          [
            workspacePurchase.report.total,
            quantityCell(order.quantity, sumOfColumn(SPLIT, 1, firms.length)),
            quantityCell(sumOf(firms.map(({ received }) => received)), sumOfColumn(SPLIT, 2, firms.length)),
            quantityCell(
              sumOf(firms.map(({ asked, received }) => asked - received)),
              sumOfColumn(SPLIT, 3, firms.length),
            ),
          ],
        ],
        hasTotal: true,
        note: t.splitNote,
      },
      { kind: 'signatures', names: [...t.signatures] },
    ],
  };
}
