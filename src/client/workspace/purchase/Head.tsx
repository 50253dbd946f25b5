import { workspacePurchase as t } from '#words/workspacePurchase.ts';
import { linkTo, PARTS } from '../route.ts';
import type { PurchaseProps } from './setting.ts';
import { namePurchase } from './tell.ts';
import { linkToPurchase, PAGES, type PurchasePage } from './ways.ts';

/** Whose page this is, and the ways to the others of the purchase. */
export function Head({ setting, page }: PurchaseProps & { readonly page: PurchasePage }) {
  const { purchase, format } = setting;
  return (
    <div className="no-print">
      <p>
        <a href={linkTo(PARTS.purchase)}>{t.back}</a>
      </p>
      <h2>{namePurchase(purchase)}</h2>
      {purchase.isInvented && <p className="note">{t.invented}</p>}
      {purchase.isClosed && (
        <p className="meta">{purchase.closedOn ? t.closedOn(format.date(purchase.closedOn)) : t.isClosed}</p>
      )}
      <nav className="fair-pages" aria-label={t.pages.label}>
        <ul>
          {PAGES.map((one) => (
            <li key={one}>
              <a href={linkToPurchase(purchase.id, one)} aria-current={one === page ? 'page' : undefined}>
                {t.pages[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** The way on to the page that comes next. */
export function Onward({ setting, page }: PurchaseProps & { readonly page: PurchasePage }) {
  const next = PAGES[PAGES.indexOf(page) + 1];
  return next ? (
    <p className="tools area-ways no-print">
      <a className="go" href={linkToPurchase(setting.purchase.id, next)}>
        {t.onward(t.pages[next])}
      </a>
    </p>
  ) : null;
}
