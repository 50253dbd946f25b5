import { useMemo } from 'react';
import type { Outcome } from '#domain/workspace/purchase/accounts.ts';
import { purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import { copyPurchase } from '#domain/workspace/purchase/next.ts';
import type { Order } from '#domain/workspace/purchase/orders.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { NoteField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { goTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { toFileName } from '../saveFile.ts';
import { buildClosingReport } from './closingReport.ts';
import { Head } from './Head.tsx';
import type { PurchaseProps } from './setting.ts';
import { namePurchase } from './tell.ts';
import { WAYS } from './ways.ts';

const t = workspacePurchase.closing;

/** What was saved in truth, what was learned, and the next purchase. */
export function ClosingPage({ setting }: PurchaseProps) {
  const { session, today } = useWorkspace();
  const { purchase, order, outcome, cells } = setting;
  const path = (field: string) => purchasePathOf(purchase.id, field);
  const follow = () => {
    const id = newId();
    session.write(...copyPurchase(cells, purchase.id, id, newId));
    goTo(PARTS.purchase, id, WAYS.needs);
  };
  return (
    <>
      <Head setting={setting} page="closing" />
      {order && outcome ? <Balance setting={setting} order={order} outcome={outcome} /> : <p>{t.noOrder}</p>}
      <div className="no-print">
        <NoteField path={path('learned')} label={t.learned} help={t.learnedHelp} />
        {!session.isReadOnly && (
          <p className="tools area-ways">
            {purchase.isClosed ? (
              <>
                <button type="button" className="go" onClick={follow}>
                  {t.follow}
                </button>
                <button
                  type="button"
                  onClick={() =>
                    session.write({ path: path('closed'), value: null }, { path: path('closed-on'), value: null })
                  }
                >
                  {t.open}
                </button>
              </>
            ) : (
              <button
                type="button"
                className="go"
                onClick={() =>
                  session.write({ path: path('closed'), value: true }, { path: path('closed-on'), value: today })
                }
              >
                {t.close}
              </button>
            )}
          </p>
        )}
        <p className="meta">{purchase.isClosed ? t.followHelp : t.closeHelp}</p>
      </div>
    </>
  );
}

function Balance({ setting, order, outcome }: PurchaseProps & { readonly order: Order; readonly outcome: Outcome }) {
  const report = useMemo(() => buildClosingReport(setting, order, outcome), [setting, order, outcome]);
  return (
    <>
      <ReportView report={report} />
      <Documents report={report} name={`${t.sheet}-${toFileName(namePurchase(setting.purchase))}`} />
    </>
  );
}
