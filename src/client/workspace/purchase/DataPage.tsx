import { purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import { readPurchase } from '#domain/workspace/purchase/purchases.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { NoteField, TextField } from '../fields.tsx';
import { Faults } from './Faults.tsx';
import { Head, Onward } from './Head.tsx';
import type { PurchaseProps } from './setting.ts';
import { namePurchase } from './tell.ts';

const t = workspacePurchase.data;

/** What is bought, and the quality that all accept. */
export function DataPage({ setting }: PurchaseProps) {
  const { cells, purchase, order } = setting;
  const path = (field: string) => purchasePathOf(purchase.id, field);
  return (
    <>
      <Head setting={setting} page="data" />
      {purchase.from !== '' && <p className="meta">{t.from(namePurchase(readPurchase(cells, purchase.from)))}</p>}
      {order && <Faults told={[t.isOrdered]} />}
      <TextField path={path('what')} label={t.what} help={t.whatHelp} />
      <div className="desk-fields plan-numbers">
        <TextField path={path('unit')} label={t.unit} help={t.unitHelp} />
        <TextField path={path('currency')} label={t.currency} help={t.currencyHelp} />
      </div>
      <section aria-labelledby="compra-calidad">
        <h3 id="compra-calidad">{t.quality}</h3>
        <p className="meta">{t.qualityHelp}</p>
        <NoteField path={path('standard')} label={t.standard} help={t.standardHelp} />
        <TextField path={path('tolerance')} label={t.tolerance} help={t.toleranceHelp} />
        <TextField path={path('sample')} label={t.sample} />
      </section>
      <TextField path={path('place')} label={t.place} help={t.placeHelp} />
      <Onward setting={setting} page="data" />
    </>
  );
}
