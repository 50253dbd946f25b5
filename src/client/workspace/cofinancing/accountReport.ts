import { textOf } from '#domain/workspace/cells.ts';
import { isGiven } from '#domain/workspace/cofinancing/payments.ts';
import type { Report } from '#domain/workspace/report.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { tableCells } from './balanceTables.ts';
import { tablePayments } from './paymentsTable.ts';
import type { LedgerSetting } from './setting.ts';
import { tellFirm } from './tell.ts';

const t = workspaceCofinancing.account;

/** The account of a firm: what falls to it, what it paid, and what comes next. */
export function buildAccountReport(setting: LedgerSetting, firmId: string): Report {
  const { cells, ledger, format, money, frame, today } = setting;
  const own = ledger.cells.filter((cell) => cell.firmId === firmId);
  const line = ledger.firms.find(({ id }) => id === firmId);
  const payments = setting.payments.filter((payment) => isGiven(payment) && payment.firmId === firmId);
  const said = line
    ? [
        t.said(money(line.promised), money(line.paid), money(line.owed)),
        ...(line.overdue > 0 ? [t.overdue(money(line.overdue))] : []),
        ...(line.next ? [t.next(money(line.next.cents), format.date(line.next.on))] : []),
        ...(line.over > 0 ? [t.over(money(line.over))] : []),
      ]
    : [];
  return {
    ...frame,
    title: t.title(tellFirm(cells, firmId)),
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.date, format.date(today)],
    ],
    blocks: [
      { kind: 'paragraph', text: own.length ? said.join(' ') : t.nothing },
      ...(own.length
        ? [{ kind: 'heading', level: 2, text: t.promises } as const, tableCells(setting, own, payments)]
        : []),
      ...(payments.length
        ? [{ kind: 'heading', level: 2, text: t.payments } as const, tablePayments(setting, payments)]
        : []),
    ],
  };
}
