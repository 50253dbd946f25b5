import { listFirms } from '#domain/workspace/network.ts';
import { PURCHASE_TOOL, purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import type { Purchase } from '#domain/workspace/purchase/purchases.ts';
import { workspacePurchase as t } from '#words/workspacePurchase.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { goTo, linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { ToolFigures } from '../ToolFigures.tsx';
import { beginPurchase } from './begin.ts';
import { writeExample } from './example.ts';
import { usePurchase } from './setting.ts';
import { namePurchase } from './tell.ts';
import { linkToPurchase, WAYS } from './ways.ts';

/** The purchases of the network at a glance. */
export function Overview({ purchases }: { readonly purchases: readonly Purchase[] }) {
  const { session, model, today } = useWorkspace();
  const cells = useCells();
  const instruments = model.instruments[PURCHASE_TOOL.id] ?? [];
  const bringExample = () => {
    const id = newId();
    session.write(...writeExample(cells, id, today));
    goTo(PARTS.purchase, id, WAYS.compare);
  };
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <section aria-labelledby="compras-lista">
        <h3 id="compras-lista">{t.list}</h3>
        {purchases.length === 0 && <p>{t.none}</p>}
        <ol className="workspace-rows fair-rows">
          {purchases.map((purchase) => (
            <li key={purchase.id}>
              <Row purchase={purchase} />
            </li>
          ))}
        </ol>
        {listFirms(cells).length === 0 && (
          <p>
            {t.noFirms} <a href={linkTo(PARTS.network)}>{t.goFirms}</a>
          </p>
        )}
        {!session.isReadOnly && (
          <>
            <p className="tools">
              <button type="button" className="go" onClick={() => beginPurchase(session)}>
                {t.add}
              </button>
              {listFirms(cells).length > 0 && (
                <button type="button" onClick={bringExample}>
                  {t.example}
                </button>
              )}
            </p>
            {listFirms(cells).length > 0 && <p className="meta">{t.exampleHelp}</p>}
          </>
        )}
      </section>
      {instruments.length > 0 && (
        <section aria-labelledby="compras-instrumentos">
          <h3 id="compras-instrumentos">{t.instruments}</h3>
          <ul>
            {instruments.map(({ title, address }) => (
              <li key={address}>
                <a href={`${model.base}${address.slice(1)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ToolFigures tool={PURCHASE_TOOL.id} />
      <p className="meta">{t.privacy}</p>
      <p className="meta">{t.own}</p>
    </>
  );
}

function Row({ purchase }: { readonly purchase: Purchase }) {
  const { session, takeAway } = useWorkspace();
  const { takers, quantity, views, order, amount, orders } = usePurchase(purchase);
  const name = namePurchase(purchase);
  const state = purchase.isClosed ? t.states.closed : order ? t.states.ordered : t.states.open;
  return (
    <>
      <a href={linkToPurchase(purchase.id, order ? 'money' : views.length ? 'compare' : 'needs')}>{name}</a>
      {purchase.isInvented && <p className="meta">{t.invented}</p>}
      <p className="meta">{t.listMeta(state, takers.length, amount(quantity), views.length)}</p>
      {!session.isReadOnly && orders.length === 0 && (
        <p className="tools">
          <button
            type="button"
            aria-label={`${t.remove}: ${name}`}
            onClick={() => takeAway(t.removed(name), purchasePathOf(purchase.id))}
          >
            {t.remove}
          </button>
        </p>
      )}
    </>
  );
}
