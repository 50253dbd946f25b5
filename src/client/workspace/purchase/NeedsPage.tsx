import { listFirms } from '#domain/workspace/network.ts';
import { findOddNeed } from '#domain/workspace/purchase/faults.ts';
import { needPathOf } from '#domain/workspace/purchase/fields.ts';
import type { Need } from '#domain/workspace/purchase/purchases.ts';
import { valueAt } from '#domain/workspace/purchase/quantities.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import { AmountField } from '../AmountField.tsx';
import { DayField, TextField, TickField, WholeField } from '../fields.tsx';
import { linkTo, PARTS } from '../route.ts';
import { Head, Onward } from './Head.tsx';
import type { PurchaseProps } from './setting.ts';
import { tellFirm } from './tell.ts';

const t = workspacePurchase.need;

/** What each firm needs and pays today: two fields each, and more for whoever has it. */
export function NeedsPage({ setting }: PurchaseProps) {
  const { cells, needs, takers, quantity, amount } = setting;
  return (
    <>
      <Head setting={setting} page="needs" />
      <p>{t.lead}</p>
      {listFirms(cells).length === 0 && (
        <p>
          {workspacePurchase.noFirms} <a href={linkTo(PARTS.network)}>{workspacePurchase.goFirms}</a>
        </p>
      )}
      <ul className="workspace-rows">
        {needs.map((need) => (
          <li key={need.firm.id}>
            <NeedFields setting={setting} need={need} />
          </li>
        ))}
      </ul>
      <p role="status">
        <strong>{takers.length ? t.total(takers.length, amount(quantity)) : t.nothing}</strong>
      </p>
      <Onward setting={setting} page="needs" />
    </>
  );
}

function NeedFields({ setting, need }: PurchaseProps & { readonly need: Need }) {
  const { cells, purchase, needs, money, amount, format, today } = setting;
  const { firm, isOut, asked, months, price, priceOn } = need;
  const path = (field: string) => needPathOf(purchase.id, firm.id, field);
  const name = tellFirm(cells, firm.id);
  const odd = findOddNeed(need, needs);
  return (
    <fieldset>
      <legend>{name}</legend>
      {!isOut && (
        <>
          <div className="desk-fields plan-numbers">
            <AmountField
              path={path('quantity')}
              label={months > 1 ? t.each : t.quantity}
              bad={workspacePurchase.badNumber}
            />
            <AmountField
              path={path('price')}
              label={t.price}
              bad={workspacePurchase.badNumber}
              odd={odd && t.oddPrice(money(price ?? 0), tellFirm(cells, odd.other), money(odd.price))}
            />
          </div>
          {asked > 0 && (
            <p className="meta">
              {price === undefined ? t.asks(amount(asked)) : t.asksAt(amount(asked), money(valueAt(asked, price)))}
            </p>
          )}
        </>
      )}
      <details>
        <summary aria-label={`${t.more}: ${name}`}>{t.more}</summary>
        <div className="desk-fields plan-days">
          <WholeField path={path('months')} label={t.months} fallback={1} bad={t.badMonths} />
          <DayField
            path={path('price-on')}
            label={t.priceOn}
            odd={priceOn > today ? t.futurePrice(format.date(priceOn)) : undefined}
          />
        </div>
        <TextField path={path('place')} label={t.place} />
        <TickField path={path('out')} label={t.out} />
      </details>
      {isOut && <p className="meta">{t.isOut}</p>}
    </fieldset>
  );
}
