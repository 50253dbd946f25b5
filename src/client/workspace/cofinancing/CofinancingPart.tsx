import { isGiven } from '#domain/workspace/cofinancing/payments.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { useWorkspace } from '../context.tsx';
import { CommitmentPage } from './CommitmentPage.tsx';
import { CostForm } from './CostForm.tsx';
import { FirmAccount } from './FirmAccount.tsx';
import { LedgerPage } from './LedgerPage.tsx';
import { Overview } from './Overview.tsx';
import { PayablePage } from './PayablePage.tsx';
import { PaymentForm } from './PaymentForm.tsx';
import { ReceiptPage } from './ReceiptPage.tsx';
import { useLedger } from './setting.ts';
import { WAYS } from './ways.ts';

/** The ledger: all at a glance, an item, a payment with its receipt, a firm with its papers, and what may be paid. */
export function CofinancingPart() {
  const { route } = useWorkspace();
  const setting = useLedger();
  const [, way, id] = route;
  if (way === WAYS.payable) return <PayablePage />;
  if (way === WAYS.ledger) return <LedgerPage setting={setting} />;
  if (way === WAYS.cost) {
    const cost = setting.costs.find((one) => one.id === id);
    if (cost) return <CostForm key={id} setting={setting} cost={cost} />;
  }
  if (way === WAYS.payment) {
    const payment = setting.payments.find((one) => one.id === id);
    if (payment && isGiven(payment)) return <ReceiptPage key={id} setting={setting} payment={payment} />;
    if (payment) return <PaymentForm key={id} setting={setting} payment={payment} />;
  }
  if (way === WAYS.firm && setting.ledger.firms.some((line) => line.id === id))
    return <FirmAccount key={id} setting={setting} firmId={id ?? ''} />;
  const firm = way === WAYS.commitment ? listFirms(setting.cells).find((one) => one.id === id) : undefined;
  return firm ? <CommitmentPage key={id} setting={setting} firm={firm} /> : <Overview setting={setting} />;
}
