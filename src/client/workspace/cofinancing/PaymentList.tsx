import { paymentPathOf } from '#domain/workspace/cofinancing/fields.ts';
import { codeOf, isGiven, type Payment } from '#domain/workspace/cofinancing/payments.ts';
import { workspaceCofinancing as t } from '#words/workspaceCofinancing.ts';
import { useWorkspace } from '../context.tsx';
import { linkTo, PARTS } from '../route.ts';
import { beginPayment } from './beginPayment.ts';
import { Faults } from './Faults.tsx';
import type { LedgerSetting } from './setting.ts';
import { tellCost, tellFirm, tellNumbering } from './tell.ts';
import { WAYS } from './ways.ts';

const words = t.overview;
/** Receipts that the overview shows; all of them are in the ledger. */
const MOST_SHOWN = 6;

/** The last receipts, and payments that were begun. */
export function PaymentList({ setting }: { readonly setting: LedgerSetting }) {
  const { session } = useWorkspace();
  const { payments, format } = setting;
  const given = payments.filter(isGiven).reverse();
  return (
    <section aria-labelledby="cuenta-pagos">
      <h3 id="cuenta-pagos">{words.payments}</h3>
      {payments.length === 0 && <p>{words.noPayments}</p>}
      <Faults told={tellNumbering(payments, format)} />
      <ul className="ledger-list">
        {payments
          .filter((payment) => !isGiven(payment))
          .map((payment) => (
            <li key={payment.id}>
              <BegunRow setting={setting} payment={payment} />
            </li>
          ))}
        {given.slice(0, MOST_SHOWN).map((payment) => (
          <li key={payment.id}>
            <PaymentRow setting={setting} payment={payment} />
          </li>
        ))}
      </ul>
      <p className="tools">
        {!session.isReadOnly && (
          <button type="button" onClick={() => beginPayment(session, setting)}>
            {words.pay}
          </button>
        )}
        {given.length > MOST_SHOWN && <a href={linkTo(PARTS.cofinancing, WAYS.ledger)}>{words.all}</a>}
      </p>
    </section>
  );
}

interface RowProps {
  readonly setting: LedgerSetting;
  readonly payment: Payment;
}

function BegunRow({ setting: { cells }, payment: { id, firmId } }: RowProps) {
  const { session, takeAway } = useWorkspace();
  const title = words.unfinished(firmId && tellFirm(cells, firmId));
  return (
    <>
      <strong>{title}</strong>
      <span className="tools">
        <a href={linkTo(PARTS.cofinancing, WAYS.payment, id)} aria-label={`${words.goOn}: ${title}`}>
          {words.goOn}
        </a>
        {!session.isReadOnly && (
          <button
            type="button"
            className="plain"
            aria-label={`${t.remove}: ${title}`}
            onClick={() => takeAway(t.removed(title), paymentPathOf(id))}
          >
            {t.remove}
          </button>
        )}
      </span>
    </>
  );
}

function PaymentRow({ setting: { cells, costs, format, money }, payment }: RowProps) {
  const { id, firmId, costId, cents, on, isVoid } = payment;
  return (
    <>
      <a href={linkTo(PARTS.cofinancing, WAYS.payment, id)}>
        {words.payment(codeOf(payment), tellFirm(cells, firmId))}
      </a>
      <span className="meta">
        {words.paymentMeta(money(cents), format.date(on), tellCost(cells, costs, costId))}
        {isVoid && (
          <>
            {' · '}
            <b>{words.void}</b>
          </>
        )}
      </span>
    </>
  );
}
