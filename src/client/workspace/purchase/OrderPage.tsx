import { useMemo } from 'react';
import { REMOVED } from '#domain/workspace/cells.ts';
import { LENGTHS, listAgreements } from '#domain/workspace/network.ts';
import { listCollection } from '#domain/workspace/purchase/accounts.ts';
import { purchasePathOf } from '#domain/workspace/purchase/fields.ts';
import {
  codeOfOrder,
  isOrderStale,
  listRepeatedOrders,
  nextOrderNumber,
  writeOrder,
  type Order,
} from '#domain/workspace/purchase/orders.ts';
import { sumOf } from '#domain/workspace/purchase/quantities.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { useWorkspace } from '../context.tsx';
import { Documents } from '../Documents.tsx';
import { TextField } from '../fields.tsx';
import { ReportView } from '../ReportView.tsx';
import { linkTo, PARTS } from '../route.ts';
import { newId } from '../session.ts';
import { toFileName } from '../saveFile.ts';
import { Faults } from './Faults.tsx';
import { Head, Onward } from './Head.tsx';
import { listParts } from './parts.ts';
import { buildOrderReport } from './orderReport.ts';
import { PurchaseCalendar } from './PurchaseCalendar.tsx';
import type { PurchaseProps } from './setting.ts';
import { nameOffer, namePurchase, tellObstacle, tellSaving } from './tell.ts';

const t = workspacePurchase.order;

/** The order: what is missing before it, how it is given, and what it says. */
export function OrderPage({ setting }: PurchaseProps) {
  const { order, orders, format, allOrders } = setting;
  const repeated = listRepeatedOrders(allOrders).filter((one) => orders.some(({ id }) => id === one.id));
  const valid = orders.filter(({ isVoid }) => !isVoid);
  return (
    <>
      <Head setting={setting} page="order" />
      <Faults
        told={[
          ...(valid.length > 1 ? [t.several(format.list(valid.map(codeOfOrder)))] : []),
          ...(repeated.length ? [t.repeated(format.list(repeated.map(codeOfOrder)))] : []),
        ]}
      />
      {order ? <Given setting={setting} order={order} /> : <Giving setting={setting} />}
      {orders
        .filter((one) => one !== order)
        .map((one) =>
          one.isVoid ? (
            <p key={one.id} className="meta">
              {t.voided(codeOfOrder(one), one.voidOn && format.date(one.voidOn), one.voidWhy)}
            </p>
          ) : (
            <Voiding key={one.id} setting={setting} order={one} />
          ),
        )}
      <Onward setting={setting} page="order" />
    </>
  );
}

function Giving({ setting }: PurchaseProps) {
  const { session, today } = useWorkspace();
  const { purchase, chosen, allOrders, money, amount, quantity, takers, collected } = setting;
  const cost = chosen?.cost;
  const lines = listCollection(listParts(setting), collected);
  const lacks = sumOf(lines.map((line) => line.lacks));
  const put = sumOf(lines.map((line) => line.collected));
  const isTooLarge = chosen?.obstacles.some(({ kind }) => kind === 'too-large') ?? false;
  const give = () => {
    if (!chosen) return;
    const number = nextOrderNumber(allOrders);
    session.writeForGood(...writeOrder(purchase, chosen, { id: newId(), number, mark: session.mark, today }), {
      path: purchasePathOf(purchase.id, 'chosen-offer'),
      value: chosen.offer.id,
    });
  };
  if (!chosen || !cost || !takers.length) return <p>{t.notYet}</p>;
  return (
    <>
      <p>{t.willSay(nameOffer(setting, chosen.offer), amount(quantity), money(cost.price), money(cost.total))}</p>
      {tellSaving(chosen.saving, setting).map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p>
        {lacks > 0
          ? workspacePurchase.money.lacks(money(put), money(lacks))
          : workspacePurchase.money.complete(money(put))}
      </p>
      <Faults told={chosen.obstacles.map((one) => tellObstacle(one, setting))} />
      {!session.isReadOnly && (
        <p className="tools area-ways">
          <button type="button" className="go" disabled={isTooLarge} onClick={give}>
            {t.give}
          </button>
        </p>
      )}
      <p className="meta">{t.giveHelp}</p>
    </>
  );
}

function Given({ setting, order }: PurchaseProps & { readonly order: Order }) {
  const { session } = useWorkspace();
  const { purchase, takers, cells, amount, money } = setting;
  const report = useMemo(() => buildOrderReport(setting, order), [setting, order]);
  const text = t
    .agreement(namePurchase(purchase), amount(order.quantity), order.supplier, money(order.total))
    .slice(0, LENGTHS.line);
  const isAgreed = listAgreements(cells).some((one) => one.text === text.trim());
  const agree = () => {
    const path = (field: string) => `agreement/${id}/${field}`;
    const id = newId();
    session.write(
      { path: path(REMOVED), value: false },
      { path: path('text'), value: text },
      ...(order.arrives ? [{ path: path('due'), value: order.arrives }] : []),
    );
  };
  return (
    <>
      {isOrderStale(order, takers) && <Faults told={[t.stale]} />}
      <ReportView report={report} />
      <p className="no-print">{t.inside(money(order.total), money(order.charges), money(order.tax))}</p>
      <Documents report={report} name={`${t.sheet}-${toFileName(codeOfOrder(order))}`} />
      <p className="tools no-print">
        {isAgreed ? (
          <a href={linkTo(PARTS.network)}>{t.isAgreed}</a>
        ) : (
          !session.isReadOnly && (
            <button type="button" onClick={agree}>
              {t.agree}
            </button>
          )
        )}
      </p>
      <PurchaseCalendar setting={setting} />
      <Voiding setting={setting} order={order} />
    </>
  );
}

/** An order is never changed: it is made void, with the reason. */
function Voiding({ setting, order }: PurchaseProps & { readonly order: Order }) {
  const { session, today } = useWorkspace();
  if (session.isReadOnly) return null;
  const path = (field: string) => purchasePathOf(setting.purchase.id, 'order', order.id, field);
  const code = codeOfOrder(order);
  return (
    <details className="no-print">
      <summary>{t.voiding(code)}</summary>
      <p className="meta">{t.voidHelp}</p>
      <TextField path={path('void-why')} label={t.voidWhy} />
      <p className="tools">
        <button
          type="button"
          disabled={order.voidWhy === ''}
          onClick={() =>
            session.writeForGood({ path: path('void'), value: true }, { path: path('void-on'), value: today })
          }
        >
          {t.makeVoid(code)}
        </button>
      </p>
    </details>
  );
}
