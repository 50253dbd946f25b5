import { codeOfOrder } from '#domain/workspace/purchase/orders.ts';
import { writeCalendar, type CalendarEvent } from '#publishers/calendar.ts';
import { workspacePurchase } from '#words/workspacePurchase.ts';
import type { PurchaseSetting } from './setting.ts';
import { nameOffer, namePurchase } from './tell.ts';

const t = workspacePurchase.calendar;

/** Until when offers hold, when the order should arrive, and what is to be paid. */
export function listPurchaseEvents(setting: PurchaseSetting): readonly CalendarEvent[] {
  const { purchase, views, order, spending, money, amount } = setting;
  const name = namePurchase(purchase);
  const event = (id: string, on: string, title: string, text: string): CalendarEvent => ({
    id: `${purchase.id}-${id}@trama`,
    title,
    text,
    begins: on,
    ends: on,
  });
  return [
    // Once it is ordered, nobody waits for offers any more.
    ...(order
      ? []
      : views
          .filter(({ offer }) => offer.validUntil !== '')
          .map(({ offer, cost }) =>
            event(
              offer.id,
              offer.validUntil,
              t.valid(nameOffer(setting, offer), name),
              cost ? t.validText(money(cost.total)) : '',
            ),
          )),
    ...(order && order.arrives !== ''
      ? [event(order.id, order.arrives, t.arrives(name), t.arrivesText(codeOfOrder(order), amount(order.quantity)))]
      : []),
    ...spending
      .filter(({ on, due }) => on === '' && due !== '')
      .map(({ id, due, cents }) => event(id, due, t.pay(name), money(cents))),
  ];
}

/** The days of a purchase as a calendar. @param siteName of the site, as who writes it */
export const writePurchaseCalendar = (setting: PurchaseSetting, siteName: string): string =>
  writeCalendar({
    title: t.title(namePurchase(setting.purchase)),
    maker: `-//${siteName}//Trama//`,
    agreedOn: setting.order?.on || setting.today,
    events: listPurchaseEvents(setting),
  });
