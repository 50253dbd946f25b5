import { useMemo } from 'react';
import { textOf } from '#domain/workspace/cells.ts';
import { listPaymentFaults } from '#domain/workspace/cofinancing/faults.ts';
import { paymentPathOf } from '#domain/workspace/cofinancing/fields.ts';
import { codeOf, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { TextField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { Back } from './Back.tsx';
import { Faults } from './Faults.tsx';
import { buildReceiptReport } from './receiptReport.ts';
import { beganOf, type LedgerSetting } from './setting.ts';
import { tellNumbering, tellPaymentFault } from './tell.ts';

const t = workspaceCofinancing.payment;

interface Props {
  readonly setting: LedgerSetting;
  readonly payment: Payment;
}

/** A receipt: to print, to send, and to make void. */
export function ReceiptPage({ setting, payment }: Props) {
  const report = useMemo(() => buildReceiptReport(setting, payment), [setting, payment]);
  return (
    <>
      <Back />
      <div className="no-print">
        <Faults told={listOdd(setting, payment)} />
      </div>
      <ReportView report={report} />
      <Documents report={report} name={`${workspaceCofinancing.receipt.sheet}-${codeOf(payment).toLowerCase()}`} />
      {!payment.isVoid && <Voiding setting={setting} payment={payment} />}
    </>
  );
}

/** What is odd about a payment that has its receipt. */
function listOdd({ cells, costs, payments, today, format, money }: LedgerSetting, payment: Payment): readonly string[] {
  const same = payments.filter(({ number }) => number === payment.number);
  const faults = listPaymentFaults(payment, {
    today,
    began: beganOf(cells),
    firmIds: listFirms(cells).map(({ id }) => id),
    costIds: costs.map(({ id }) => id),
    cell: undefined,
  });
  const kinds = ['gone-firm', 'gone-cost', 'before-network', 'future'];
  return [
    ...faults.filter(({ kind }) => kinds.includes(kind)).map((fault) => tellPaymentFault(fault, format, money)),
    ...(same.length > 1 ? tellNumbering(same, format).slice(0, 1) : []),
  ];
}

/** A receipt that was wrong stays, with why. */
function Voiding({ setting: { cells, today }, payment: { id } }: Props) {
  const { session } = useWorkspace();
  if (session.isReadOnly) return null;
  const path = (field: string) => paymentPathOf(id, field);
  const hasWhy = textOf(cells, path('void-why')) !== '';
  return (
    <details className="no-print">
      <summary>{t.void}</summary>
      <p className="meta">{t.voidHelp}</p>
      <TextField path={path('void-why')} label={t.voidWhy} odd={hasWhy ? undefined : t.voidNeeds} />
      <p className="tools">
        <button
          type="button"
          disabled={!hasWhy}
          onClick={() => session.write({ path: path('void'), value: true }, { path: path('void-on'), value: today })}
        >
          {t.voidDo}
        </button>
      </p>
    </details>
  );
}
