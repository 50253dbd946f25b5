import { textOf } from '#domain/workspace/cells.ts';
import { costOf, salesPerSpent } from '#domain/workspace/fair/balance.ts';
import { fromCents } from '#domain/workspace/money.ts';
import type { Report, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceFair } from '#words/workspaceFair.ts';
import { amountCell, countCell } from './reportCells.ts';
import type { FairSetting } from './setting.ts';
import { nameFair, tellSpan } from './tell.ts';

const t = workspaceFair.report;

const SUMMARY = 'fairs';
/** Columns that others are worked out of. */
const [SPENT, CONTACTS, SALES] = [3, 4, 7] as const;

/** The fairs of a network beside each other. */
export function tableFairs(fairs: readonly FairSetting[]): ReportTable {
  return {
    kind: 'table',
    id: SUMMARY,
    title: t.fairs,
    columns: [
      { label: t.fair, width: 3 },
      { label: t.days, width: 2.4 },
      { label: t.currency, width: 1 },
      { label: t.spent, isNumber: true },
      { label: t.contacts, isNumber: true },
      { label: t.qualified, isNumber: true },
      { label: t.orders, isNumber: true },
      { label: t.sales, isNumber: true },
      { label: t.perContact, isNumber: true },
      { label: t.perOne, isNumber: true },
    ],
    rows: fairs.map(({ fair, balance, format }, row): ReportCell[] => {
      const per = salesPerSpent(balance);
      return [
        nameFair(fair),
        tellSpan(fair, format),
        fair.currency,
        amountCell(balance.spent),
        countCell(balance.contacts),
        countCell(balance.qualified),
        countCell(balance.orders),
        amountCell(balance.sales),
        amountCell(
          costOf(balance, 'contacts'),
          (name) => `ROUND(ROUND(${name(SUMMARY, row, SPENT)}*100,0)/${name(SUMMARY, row, CONTACTS)},0)/100`,
        ),
        per === undefined
          ? null
          : {
              value: fromCents(per),
              decimals: 2,
              formula: (name) =>
                `ROUND(ROUND(${name(SUMMARY, row, SALES)}*100,0)*100/ROUND(${name(SUMMARY, row, SPENT)}*100,0),0)/100`,
            },
      ];
    }),
    note: t.summaryNote,
  };
}

/** What each fair brought for what was spent on it. @param fairs at least one */
export function buildSummaryReport(fairs: readonly [FairSetting, ...FairSetting[]]): Report {
  const [{ cells, format, frame, today }] = fairs;
  return {
    ...frame,
    title: t.summaryTitle,
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.date, format.date(today)],
    ],
    blocks: [tableFairs(fairs), { kind: 'paragraph', text: workspaceFair.balance.definitions }],
  };
}
