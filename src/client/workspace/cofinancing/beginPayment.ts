import { REMOVED } from '#domain/workspace/cells.ts';
import { MEANS, paymentPathOf } from '#domain/workspace/cofinancing/fields.ts';
import { isGiven } from '#domain/workspace/cofinancing/payments.ts';
import { suggestPayment } from '#domain/workspace/cofinancing/suggest.ts';
import { fromCents } from '#domain/workspace/money.ts';
import { goTo, PARTS } from '../route.ts';
import { newId, type Session } from '../session.ts';
import type { LedgerSetting } from './setting.ts';
import { WAYS } from './ways.ts';

/**
 * Begins to record a payment, filled in with what is most likely: the item that is due first, what is owed of it,
 * today, and whoever received the last one. One that a firm has begun already goes on.
 */
export function beginPayment(session: Session, { payments, ledger, today }: LedgerSetting, firmId?: string): void {
  const begun = payments.find((payment) => !isGiven(payment) && payment.firmId === (firmId ?? ''));
  if (begun) return goTo(PARTS.cofinancing, WAYS.payment, begun.id);
  const id = newId();
  const suggestion = firmId === undefined ? undefined : suggestPayment(ledger, firmId);
  const last = payments.filter(isGiven).at(-1);
  const path = (field: string) => paymentPathOf(id, field);
  session.write(
    { path: path(REMOVED), value: false },
    { path: path('on'), value: today },
    { path: path('means'), value: last?.means ?? MEANS[0] },
    ...(last?.received ? [{ path: path('received'), value: last.received }] : []),
    ...(firmId === undefined ? [] : [{ path: path('firm'), value: firmId }]),
    ...(suggestion
      ? [
          { path: path('cost'), value: suggestion.costId },
          { path: path('amount'), value: fromCents(suggestion.cents) },
        ]
      : []),
  );
  goTo(PARTS.cofinancing, WAYS.payment, id);
}
