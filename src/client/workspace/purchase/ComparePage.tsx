import { useMemo } from 'react';
import { purchasePathOf, SPLITS } from '#domain/workspace/purchase/fields.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { Choice } from '../Choice.tsx';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { ReportView } from '../ReportView.tsx';
import { toFileName } from '../saveFile.ts';
import { buildCompareReport } from './compareReport.ts';
import { Head, Onward } from './Head.tsx';
import { PurchaseCalendar } from './PurchaseCalendar.tsx';
import type { PurchaseProps } from './setting.ts';
import { nameOffer, namePurchase, tellFirm } from './tell.ts';
import { linkToPurchase } from './ways.ts';

const t = workspacePurchase.compare;

/** The offers beside each other, what each firm pays and saves, and what was chosen. */
export function ComparePage({ setting }: PurchaseProps) {
  const { session } = useWorkspace();
  const { cells, purchase, views, chosen, takers } = setting;
  const report = useMemo(() => buildCompareReport(setting), [setting]);
  const path = (field: string) => purchasePathOf(purchase.id, field);
  return (
    <>
      <Head setting={setting} page="compare" />
      <div className="desk-fields plan-days no-print">
        {views.length > 1 && (
          <Choice
            label={t.choose}
            value={purchase.chosenId && chosen?.offer.id === purchase.chosenId ? purchase.chosenId : ''}
            choose={(value) => session.write({ path: path('chosen-offer'), value: value || null })}
          >
            <option value="">{t.cheapest}</option>
            {views.map(({ offer }) => (
              <option key={offer.id} value={offer.id}>
                {nameOffer(setting, offer)}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label={t.split}
          value={purchase.split}
          choose={(value) => session.write({ path: path('split'), value })}
        >
          {SPLITS.map((one) => (
            <option key={one} value={one}>
              {workspacePurchase.splits[one]}
            </option>
          ))}
        </Choice>
      </div>
      <ReportView report={report} />
      <Documents report={report} name={`${t.sheet}-${toFileName(namePurchase(purchase))}`} />
      {chosen?.cost && (
        <section className="no-print" aria-labelledby="compra-hojas">
          <h3 id="compra-hojas">{t.firms}</h3>
          <ul>
            {takers.map(({ firm }) => (
              <li key={firm.id}>
                <a href={linkToPurchase(purchase.id, 'firm', firm.id)}>{tellFirm(cells, firm.id)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PurchaseCalendar setting={setting} />
      <Onward setting={setting} page="compare" />
    </>
  );
}
