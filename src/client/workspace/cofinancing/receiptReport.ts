import { textOf } from '#domain/workspace/cells.ts';
import { codeOf, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import type { Report } from '#domain/workspace/report.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import type { LedgerSetting } from './setting.ts';
import { tellCost, tellFirm } from './tell.ts';

const t = workspaceCofinancing.receipt;

/** The receipt of a payment. */
export function buildReceiptReport(setting: LedgerSetting, payment: Payment): Report {
  const { cells, costs, ledger, format, money, frame, today } = setting;
  const { firmId, costId, cents, on, means, received, note, isVoid, voidOn, voidWhy } = payment;
  const firm = tellFirm(cells, firmId);
  const cell = ledger.cells.find((one) => one.firmId === firmId && one.costId === costId);
  const balance = cell
    ? [
        t.balance(firm, money(cell.promised), money(cell.paid), money(cell.owed), format.date(today)),
        ...(cell.over > 0 ? [t.inFavour(money(cell.over))] : []),
      ]
    : [];
  return {
    ...frame,
    title: t.title(codeOf(payment)),
    about: [
      [t.network, textOf(cells, 'network/name')],
      [t.date, on && format.date(on)],
      [t.from, firm],
      [t.amount, money(cents)],
      [t.for, tellCost(cells, costs, costId)],
      [t.means, means ? workspaceCofinancing.payment.meansOf[means] : ''],
      [t.received, received],
      [t.note, note],
    ],
    blocks: [
      ...(isVoid ? [{ kind: 'paragraph', text: t.voided(voidOn && format.date(voidOn), voidWhy) } as const] : []),
      ...(balance.length ? [{ kind: 'paragraph', text: balance.join(' ') } as const] : []),
      ...(isVoid ? [] : [{ kind: 'signatures', names: t.signatures } as const]),
      { kind: 'paragraph', text: t.legal },
    ],
  };
}
