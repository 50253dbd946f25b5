import { textOf } from '#domain/workspace/cells.ts';
import { sumCosts } from '#domain/workspace/cofinancing/costs.ts';
import { listCostFaults } from '#domain/workspace/cofinancing/faults.ts';
import { PAYERS } from '#domain/workspace/cofinancing/fields.ts';
import { isGiven } from '#domain/workspace/cofinancing/payments.ts';
import type { Report, ReportBars, ReportBlock, ReportCell } from '#domain/workspace/report.ts';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { tableCells, tableLines } from './balanceTables.ts';
import { tablePayments } from './paymentsTable.ts';
import { amountCell, dayCell, totalCell } from './reportCells.ts';
import type { LedgerSetting } from './setting.ts';
import { nameCost, tellCostFault, tellFirm, tellNumbering } from './tell.ts';

const ITEMS = 'items';
const OTHERS = 'others';
const { columns, ledger: words } = t;

/** What each firm paid, drawn against what it promised; undefined while there is nothing to draw. */
export function drawFirms({ cells, ledger, format, money }: LedgerSetting): ReportBars | undefined {
  const lines = ledger.firms.filter(({ promised, paid }) => promised > 0 || paid > 0);
  if (!lines.length) return undefined;
  return {
    kind: 'levels',
    title: t.overview.drawing,
    most: Math.max(...lines.map(({ promised, paid }) => Math.max(promised, paid))),
    bars: lines.map(({ id, promised, paid }) => ({
      label: tellFirm(cells, id),
      value: paid,
      mark: promised,
      text:
        promised > 0
          ? t.overview.drawingText(money(paid), money(promised), format.number(Math.round((paid / promised) * 100)))
          : t.overview.drawingNothing(money(paid)),
    })),
  };
}

/** What all firms promised, paid and owe, in sentences. */
export const tellTotal = ({ ledger: { total }, money }: LedgerSetting): readonly string[] => [
  t.overview.total(money(total.promised), money(total.paid), money(total.owed)),
  ...(total.overdue > 0 ? [words.overdue(money(total.overdue))] : []),
  ...(total.over > 0 ? [t.overview.over(money(total.over))] : []),
];

/** The whole ledger. */
export function buildLedgerReport(setting: LedgerSetting): Report {
  const { cells, costs, ledger, format, frame, today } = setting;
  const payments = setting.payments.filter(isGiven);
  const network = textOf(cells, 'network/name');
  const drawing = drawFirms(setting);
  const tables: readonly ReportBlock[] = [
    ...(ledger.cells.length
      ? [tableCells(setting, ledger.cells, payments), tableLines(setting, 'firms'), tableLines(setting, 'costs')]
      : []),
    ...(payments.length ? [tablePayments(setting, payments)] : []),
    ...(costs.length ? tableItems(setting) : []),
  ].flatMap((table): readonly ReportBlock[] => [{ kind: 'heading', level: 2, text: table.title }, table]);
  return {
    ...frame,
    title: words.title(network),
    about: [
      [words.entity, textOf(cells, 'cofinancing/entity')],
      [words.currency, textOf(cells, 'cofinancing/currency')],
      [words.date, format.date(today)],
    ],
    blocks: [
      { kind: 'paragraph', text: tables.length ? tellTotal(setting).join(' ') : words.nothing },
      ...(drawing ? [drawing] : []),
      ...listReview(setting),
      ...tables,
      { kind: 'paragraph', text: t.own },
    ],
  };
}

function listReview({ cells, costs, expenses, payments, format, money }: LedgerSetting): readonly ReportBlock[] {
  const items = [
    ...costs.flatMap((cost) =>
      listCostFaults(cells, expenses, cost).map((fault) =>
        words.fault(nameCost(cost), tellCostFault(fault, format, money)),
      ),
    ),
    ...tellNumbering(payments, format),
  ];
  if (!items.length) return [];
  return [
    { kind: 'heading', level: 2, text: words.review },
    { kind: 'list', ordered: false, items },
  ];
}

/** Who pays each item, and what other entities give, apart. */
function tableItems({ costs }: LedgerSetting) {
  const sum = sumCosts(costs);
  const of = ['cost', ...PAYERS] as const;
  const missing = (cents: number, row: number) =>
    amountCell(cents, (name) => [1, 2, 3, 4].map((column) => name(ITEMS, row, column)).join('-'));
  const items = {
    kind: 'table' as const,
    id: ITEMS,
    title: words.items,
    columns: [
      { label: columns.cost, width: 3 },
      { label: columns.wholeCost, isNumber: true },
      { label: columns.project, isNumber: true },
      { label: columns.third, isNumber: true },
      { label: columns.firms, isNumber: true },
      { label: columns.missing, isNumber: true },
      { label: columns.due, width: 1.3 },
      { label: columns.parts, isNumber: true },
    ],
    rows: [
      ...costs.map((cost, row): ReportCell[] => [
        nameCost(cost),
        ...of.map((part) => amountCell(cost.funding[part])),
        missing(cost.funding.missing, row),
        dayCell(cost.due),
        { value: cost.parts, decimals: 0 },
      ]),
      [
        columns.total,
        ...of.map((part, place) => totalCell(sum[part], ITEMS, costs.length, place + 1)),
        missing(sum.missing, costs.length),
        null,
        null,
      ],
    ],
    hasTotal: true,
    note: words.itemsNote,
  };
  const helped = costs.filter(({ funding }) => funding.third > 0);
  if (!helped.length) return [items];
  const others = {
    kind: 'table' as const,
    id: OTHERS,
    title: words.others,
    columns: [
      { label: columns.entity, width: 2 },
      { label: columns.cost, width: 3 },
      { label: columns.amount, isNumber: true },
    ],
    rows: [
      ...helped.map((cost): ReportCell[] => [
        cost.thirdName || columns.third,
        nameCost(cost),
        amountCell(cost.funding.third),
      ]),
      [columns.total, null, totalCell(sum.third, OTHERS, helped.length, 2)],
    ],
    hasTotal: true,
    note: words.othersNote,
  };
  return [items, others];
}
