import { useMemo } from 'react';
import { REMOVED } from '#domain/workspace/cells.ts';
import { acceptedOf, type Outcome } from '#domain/workspace/purchase/accounts.ts';
import { purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import { codeOfOrder, type Order } from '#domain/workspace/purchase/orders.ts';
import { fromHundredths } from '#domain/workspace/purchase/quantities.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { AmountField } from '../AmountField.tsx';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { DayField, TextField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { newId } from '../session.ts';
import { toFileName } from '../saveFile.ts';
import { buildArrivalReport } from './arrivalReport.ts';
import { Head, Onward } from './Head.tsx';
import { RowEnd } from './RowEnd.tsx';
import type { PurchaseProps } from './setting.ts';

const { arrival: t, badNumber } = workspacePurchase;

/** What arrived, what was refused, and how it is split. */
export function ArrivalPage({ setting }: PurchaseProps) {
  const { order, outcome } = setting;
  return (
    <>
      <Head setting={setting} page="arrival" />
      {order && outcome ? <Arrivals setting={setting} order={order} outcome={outcome} /> : <p>{t.noOrder}</p>}
      <Onward setting={setting} page="arrival" />
    </>
  );
}

interface Props extends PurchaseProps {
  readonly order: Order;
  readonly outcome: Outcome;
}

function Arrivals({ setting, order, outcome }: Props) {
  const { session, today } = useWorkspace();
  const { purchase, arrivals } = setting;
  const report = useMemo(() => buildArrivalReport(setting, order, outcome), [setting, order, outcome]);
  const path = (id: string, field: string) => purchasePathOf(purchase.id, 'arrival', id, field);
  const add = () => {
    const id = newId();
    const left = Math.max(0, order.quantity - acceptedOf(arrivals));
    session.write(
      { path: path(id, REMOVED), value: false },
      { path: path(id, 'on'), value: today },
      ...(left > 0 ? [{ path: path(id, 'arrived'), value: fromHundredths(left) }] : []),
    );
  };
  return (
    <>
      <p className="no-print">{t.lead}</p>
      <ol className="workspace-rows no-print">
        {arrivals.map(({ id, arrived, refused }, place) => (
          <li key={id}>
            <div className="desk-fields plan-numbers">
              <DayField path={path(id, 'on')} label={t.on} />
              <AmountField path={path(id, 'arrived')} label={t.arrived} bad={badNumber} />
              <AmountField
                path={path(id, 'refused')}
                label={t.refused}
                bad={badNumber}
                odd={refused > arrived ? t.tooMuch : undefined}
              />
            </div>
            {refused > 0 && <TextField path={path(id, 'refused-why')} label={t.why} />}
            <RowEnd path={purchasePathOf(purchase.id, 'arrival', id)} name={t.delivery(place + 1)} />
          </li>
        ))}
      </ol>
      {!session.isReadOnly && (
        <p className="tools no-print">
          <button type="button" className="go" onClick={add}>
            {t.add}
          </button>
        </p>
      )}
      {arrivals.length > 0 && (
        <>
          <ReportView report={report} />
          <Documents report={report} name={`${t.sheet}-${toFileName(codeOfOrder(order))}`} />
        </>
      )}
    </>
  );
}
