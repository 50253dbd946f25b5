import { offerPathOf } from '#domain/workspace/purchase/fields.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { useWorkspace } from '../context.tsx';
import { beginOffer } from './begin.ts';
import { Faults } from './Faults.tsx';
import { Head, Onward } from './Head.tsx';
import type { PurchaseProps } from './setting.ts';
import { nameOffer, tellObstacle } from './tell.ts';
import { linkToPurchase } from './ways.ts';

const t = workspacePurchase.offer;

/** The offers of a purchase. */
export function OffersPage({ setting }: PurchaseProps) {
  const { session, takeAway } = useWorkspace();
  const { purchase, views, money } = setting;
  return (
    <>
      <Head setting={setting} page="offers" />
      <p>{t.lead}</p>
      {views.length === 0 && <p>{t.none}</p>}
      <ol className="workspace-rows fair-rows">
        {views.map(({ offer, cost, obstacles }) => {
          const name = nameOffer(setting, offer);
          return (
            <li key={offer.id}>
              <a href={linkToPurchase(purchase.id, 'offer', offer.id)}>{name}</a>
              {cost && <p className="meta">{t.totalOf(money(cost.price), money(cost.total))}</p>}
              <Faults told={obstacles.map((one) => tellObstacle(one, setting))} />
              {!session.isReadOnly && (
                <p className="tools">
                  <button
                    type="button"
                    aria-label={`${workspacePurchase.drop}: ${name}`}
                    onClick={() => takeAway(workspacePurchase.removed(name), offerPathOf(purchase.id, offer.id))}
                  >
                    {workspacePurchase.drop}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {!session.isReadOnly && (
        <p className="tools">
          <button type="button" className="go" onClick={() => beginOffer(session, purchase.id)}>
            {t.add}
          </button>
        </p>
      )}
      <Onward setting={setting} page="offers" />
    </>
  );
}
