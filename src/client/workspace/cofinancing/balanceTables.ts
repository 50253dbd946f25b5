import type { LedgerCell } from '#domain/workspace/cofinancing/balance.ts';
import { sumBalances } from '#domain/workspace/cofinancing/balance.ts';
import { counts, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import type { ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { COUNTED, PAYMENTS } from './paymentsTable.ts';
import { amountCell, dayCell, restCell, sumCell, totalCell } from './reportCells.ts';
import type { LedgerSetting } from './setting.ts';
import { tellCost, tellFirm } from './tell.ts';

const CELLS = 'ledger';
/** Columns of amounts, in every table of balances: promised, paid, owed, over, overdue. */
const AMOUNTS = ['promised', 'paid', 'owed', 'over', 'overdue'] as const;
/** Where they begin in the table by firm and item, and in the others. */
const FIRST = 2;
const FIRST_OF_LINES = 1;

const amountColumns = AMOUNTS.map((of) => ({ label: t.columns[of], isNumber: true }));

/**
 * What each firm promised, paid and owes of each item. What was paid adds up the payments of the table that stands in
 * the same report.
 */
export function tableCells(
  { cells, costs, today }: LedgerSetting,
  all: readonly LedgerCell[],
  payments: readonly Payment[],
): ReportTable {
  const sum = sumBalances(all);
  const { columns } = t;
  const rowsOf = ({ firmId, costId }: LedgerCell) =>
    payments.flatMap((payment, row) =>
      payment.firmId === firmId && payment.costId === costId && counts(payment, today) ? [row] : [],
    );
  return {
    kind: 'table',
    id: CELLS,
    title: t.ledger.cells,
    columns: [
      { label: columns.firm, width: 2 },
      { label: columns.cost, width: 3 },
      ...amountColumns,
      { label: columns.next, width: 1.4 },
      { label: columns.nextAmount, isNumber: true },
    ],
    rows: [
      ...all.map((cell, row): ReportCell[] => [
        tellFirm(cells, cell.firmId),
        tellCost(cells, costs, cell.costId),
        amountCell(cell.promised),
        sumCell(cell.paid, PAYMENTS, rowsOf(cell), COUNTED),
        restCell(cell.owed, CELLS, row, FIRST, FIRST + 1),
        restCell(cell.over, CELLS, row, FIRST + 1, FIRST),
        amountCell(cell.overdue),
        dayCell(cell.next?.on ?? ''),
        cell.next ? amountCell(cell.next.cents) : null,
      ]),
      [
        columns.total,
        null,
        ...AMOUNTS.map((of, place) => totalCell(sum[of], CELLS, all.length, FIRST + place)),
        null,
        null,
      ],
    ],
    hasTotal: true,
  };
}

/** The same by firm, or by item: each adds up its rows of the table by firm and item. */
export function tableLines(setting: LedgerSetting, by: 'firms' | 'costs'): ReportTable {
  const { cells, costs, ledger } = setting;
  const lines = ledger[by].filter(({ promised, paid }) => promised > 0 || paid > 0);
  const isFirm = by === 'firms';
  const rowsOf = (id: string) =>
    ledger.cells.flatMap((cell, row) => ((isFirm ? cell.firmId : cell.costId) === id ? [row] : []));
  return {
    kind: 'table',
    id: by,
    title: t.ledger[by],
    columns: [{ label: isFirm ? t.columns.firm : t.columns.cost, width: 3 }, ...amountColumns],
    rows: [
      ...lines.map((line): ReportCell[] => [
        isFirm ? tellFirm(cells, line.id) : tellCost(cells, costs, line.id),
        ...AMOUNTS.map((of, place) => sumCell(line[of], CELLS, rowsOf(line.id), FIRST + place)),
      ]),
      [
        t.columns.total,
        ...AMOUNTS.map((of, place) => totalCell(ledger.total[of], by, lines.length, FIRST_OF_LINES + place)),
      ],
    ],
    hasTotal: true,
  };
}
