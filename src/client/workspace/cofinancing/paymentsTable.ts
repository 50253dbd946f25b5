import { codeOf, counts, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import type { ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { amountCell, dayCell, totalCell } from './reportCells.ts';
import type { LedgerSetting } from './setting.ts';
import { tellCost, tellFirm } from './tell.ts';

/** Name of the table of payments, and its column of what counts. */
export const PAYMENTS = 'payments';
export const COUNTED = 5;

/** What a payment is worth on the day of the report, in words. */
const tellState = ({ today }: LedgerSetting, payment: Payment): string => {
  if (payment.isVoid) return t.states.void(payment.voidWhy);
  if (payment.on === '') return t.states.noDay;
  return counts(payment, today) ? t.states.valid : t.states.future;
};

/** The payments that have a receipt; what does not count stands with nothing in its column. */
export function tablePayments(setting: LedgerSetting, payments: readonly Payment[]): ReportTable {
  const { cells, costs, today } = setting;
  const { columns } = t;
  const counted = (payment: Payment) => (counts(payment, today) ? payment.cents : 0);
  const total = payments.reduce((sum, payment) => sum + counted(payment), 0);
  return {
    kind: 'table',
    id: PAYMENTS,
    title: t.ledger.payments,
    columns: [
      { label: columns.receipt, width: 1.2 },
      { label: columns.date, width: 1.3 },
      { label: columns.firm, width: 2 },
      { label: columns.cost, width: 3 },
      { label: columns.amount, isNumber: true },
      { label: columns.counted, isNumber: true },
      { label: columns.means, width: 1.5 },
      { label: columns.received, width: 1.5 },
      { label: columns.state, width: 2 },
    ],
    rows: [
      ...payments.map((payment, row): ReportCell[] => [
        codeOf(payment),
        dayCell(payment.on),
        tellFirm(cells, payment.firmId),
        tellCost(cells, costs, payment.costId),
        amountCell(payment.cents),
        counts(payment, today) ? amountCell(payment.cents, (name) => name(PAYMENTS, row, COUNTED - 1)) : amountCell(0),
        payment.means ? t.payment.meansOf[payment.means] : '',
        payment.received,
        tellState(setting, payment),
      ]),
      [columns.total, null, null, null, null, totalCell(total, PAYMENTS, payments.length, COUNTED), null, null, null],
    ],
    hasTotal: true,
    note: t.ledger.paymentsNote,
  };
}
