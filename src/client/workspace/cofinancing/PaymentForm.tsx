import { listPaymentFaults, needed, type PaymentFault } from '#domain/workspace/cofinancing/faults.ts';
import { MEANS, paymentPathOf } from '#domain/workspace/cofinancing/fields.ts';
import { nextNumber, writeReceipt, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import { suggestPayment } from '#domain/workspace/cofinancing/suggest.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { workspaceCofinancing } from '#words/workspaceCofinancing.ts';
import { AmountField } from '../AmountField.tsx';
import { useWorkspace } from '../context.tsx';
import { DayField, TextField } from '../fields.tsx';
import { nameFirm } from '../nameFirm.ts';
import { Choice } from '../Choice.tsx';
import { goTo, PARTS } from '../route.ts';
import { Back } from './Back.tsx';
import { Faults } from './Faults.tsx';
import { beganOf, type LedgerSetting } from './setting.ts';
import { nameCost, tellPaymentFault } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspaceCofinancing.payment;

interface Props {
  readonly setting: LedgerSetting;
  readonly payment: Payment;
}

/** A payment that is being written down: it is kept at each letter, and counts once it has its receipt. */
export function PaymentForm({ setting, payment }: Props) {
  const { session, takeAway } = useWorkspace();
  const { id, firmId, costId } = payment;
  const { cells, costs, ledger, payments, money } = setting;
  const path = (field: string) => paymentPathOf(id, field);
  const faults = useFaults({ setting, payment });
  const cell = ledger.cells.find((one) => one.firmId === firmId && one.costId === costId);
  // What was filled in follows the firm and the item; an amount that somebody wrote stays.
  const refill = (toFirm: string, toCost: string | undefined) => {
    const before = suggestPayment(ledger, firmId, costId || undefined);
    const suggestion = suggestPayment(ledger, toFirm, toCost);
    const isFilled = payment.cents === 0 || payment.cents === before?.cents;
    return isFilled ? [{ path: path('amount'), value: suggestion ? fromCents(suggestion.cents) : null }] : [];
  };
  const chooseFirm = (to: string) =>
    session.write(
      { path: path('firm'), value: to || null },
      { path: path('cost'), value: suggestPayment(ledger, to)?.costId ?? null },
      ...refill(to, undefined),
    );
  const chooseCost = (to: string) =>
    session.write({ path: path('cost'), value: to || null }, ...refill(firmId, to || undefined));
  const record = () => {
    session.writeForGood(...writeReceipt(payment, nextNumber(payments), session.mark));
    // A way of its own, so that whoever reads by ear is taken to the receipt.
    goTo(PARTS.cofinancing, WAYS.payment, id, WAYS.receipt);
  };
  return (
    <>
      <Back />
      <h2>{t.title}</h2>
      <div className="desk-fields plan-days">
        <Choice label={t.firm} value={firmId} choose={chooseFirm}>
          <option value="">{t.choose}</option>
          {listFirms(cells).map((firm) => (
            <option key={firm.id} value={firm.id}>
              {nameFirm(cells, firm)}
            </option>
          ))}
        </Choice>
        <Choice label={t.cost} value={costId} choose={chooseCost}>
          <option value="">{t.choose}</option>
          {costs.map((cost) => (
            <option key={cost.id} value={cost.id}>
              {nameCost(cost)}
            </option>
          ))}
        </Choice>
        <AmountField
          key={`${firmId} ${costId}`}
          path={path('amount')}
          label={t.amount}
          bad={workspaceCofinancing.badNumber}
          {...(cell ? { help: t.amountHelp(money(cell.owed)) } : {})}
          odd={faults.tell('over', 'no-promise')}
        />
        <DayField path={path('on')} label={t.on} odd={faults.tell('future', 'before-network')} />
        <Choice
          label={t.means}
          value={payment.means ?? ''}
          choose={(value) => session.write({ path: path('means'), value: value || null })}
        >
          <option value="">{t.meansNone}</option>
          {MEANS.map((means) => (
            <option key={means} value={means}>
              {t.meansOf[means]}
            </option>
          ))}
        </Choice>
        <TextField path={path('received')} label={t.received} />
      </div>
      <TextField path={path('note')} label={t.note} />
      <Faults isLive told={faults.missing} />
      {!session.isReadOnly && (
        <p className="tools area-ways">
          <button type="button" className="go" disabled={faults.missing.length > 0} onClick={record}>
            {t.record}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() => {
              takeAway(workspaceCofinancing.removed(workspaceCofinancing.overview.unfinished('')), paymentPathOf(id));
              goTo(PARTS.cofinancing);
            }}
          >
            {workspaceCofinancing.remove}
          </button>
        </p>
      )}
      <p className="meta">{t.recordHelp}</p>
    </>
  );
}

/** What is odd about a payment, and what must be there before a receipt can be made. */
function useFaults({ setting, payment }: Props) {
  const { cells, costs, ledger, format, money, today } = setting;
  const faults = listPaymentFaults(payment, {
    today,
    began: beganOf(cells),
    firmIds: listFirms(cells).map(({ id }) => id),
    costIds: costs.map(({ id }) => id),
    cell: ledger.cells.find((one) => one.firmId === payment.firmId && one.costId === payment.costId),
  });
  const say = (fault: PaymentFault) => tellPaymentFault(fault, format, money);
  return {
    missing: faults.filter(({ kind }) => needed.has(kind) || kind === 'gone-firm' || kind === 'gone-cost').map(say),
    tell: (...kinds: readonly PaymentFault['kind'][]) =>
      faults
        .filter(({ kind }) => kinds.includes(kind))
        .map(say)
        .join(' ') || undefined,
  };
}
