import { listPurchases, type Purchase } from '#domain/workspace/purchase/purchases.ts';
import { addStyles } from '../../addStyles.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { ArrivalPage } from './ArrivalPage.tsx';
import { ClosingPage } from './ClosingPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { DataPage } from './DataPage.tsx';
import { FirmPage } from './FirmPage.tsx';
import { MoneyPage } from './MoneyPage.tsx';
import { NeedsPage } from './NeedsPage.tsx';
import { OfferPage } from './OfferPage.tsx';
import { OffersPage } from './OffersPage.tsx';
import { OrderPage } from './OrderPage.tsx';
import { Overview } from './Overview.tsx';
import styles from './purchase.css?inline';
import { usePurchase } from './setting.ts';
import { WAYS } from './ways.ts';

// The part is brought once, and its styles with it.
addStyles(styles);

/** The joint purchases of a workspace, and each of them step by step. */
export function PurchasePart() {
  const { route } = useWorkspace();
  const purchases = listPurchases(useCells());
  const purchase = purchases.find(({ id }) => id === route[1]);
  return purchase ? <OpenPurchase key={purchase.id} purchase={purchase} /> : <Overview purchases={purchases} />;
}

function OpenPurchase({ purchase }: { readonly purchase: Purchase }) {
  const { route } = useWorkspace();
  const setting = usePurchase(purchase);
  const [, , way, id] = route;
  switch (way) {
    case WAYS.needs:
      return <NeedsPage setting={setting} />;
    case WAYS.offers:
      return <OffersPage setting={setting} />;
    case WAYS.offer: {
      const view = setting.views.find(({ offer }) => offer.id === id);
      return view ? <OfferPage key={id} setting={setting} view={view} /> : <OffersPage setting={setting} />;
    }
    case WAYS.compare:
      return <ComparePage setting={setting} />;
    case WAYS.firm:
      return <FirmPage key={id} setting={setting} firmId={id ?? ''} />;
    case WAYS.order:
      return <OrderPage setting={setting} />;
    case WAYS.money:
      return <MoneyPage setting={setting} />;
    case WAYS.arrival:
      return <ArrivalPage setting={setting} />;
    case WAYS.closing:
      return <ClosingPage setting={setting} />;
    default:
      return <DataPage setting={setting} />;
  }
}
