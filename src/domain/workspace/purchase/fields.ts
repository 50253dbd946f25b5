/**
 * Joint purchases: what the firms need and pay today, what suppliers offer, the order, the money, and what arrived.
 * What a firm needs and pays is its own affair, and a supplier may be a person: neither ever goes into a link.
 */
import { pathOf } from '../cells.ts';
import { removalOf, type FieldDeclaration } from '../fields.ts';
import { day, flag, line, moneyUpTo, name, note, number } from '../forms.ts';

/** The tool, by its name in files. */
export const PURCHASE_TOOL = { id: 'purchase', version: 1 } as const;

/** What is paid beside the goods. A tax is written by hand, and follows the quantity. */
export const CHARGES = ['freight', 'storage', 'management', 'further', 'tax'] as const;
export type Charge = (typeof CHARGES)[number];

/** How a charge is counted: one sum for all, for each unit, or a percentage of the price of the goods. */
export const BASES = ['fixed-sum', 'per-unit', 'of-price'] as const;
export type Basis = (typeof BASES)[number];

/** How the charges, without the tax, are shared out among the firms. */
export const SPLITS = ['by-quantity', 'by-value', 'even-parts'] as const;
export type PurchaseSplit = (typeof SPLITS)[number];

/** Whether an offer meets the standard. */
export const MEETS = ['meets-standard', 'fails-standard'] as const;
export type Meets = (typeof MEETS)[number];

/** For what the network paid. */
export const PAID_FOR = ['paid-goods', 'paid-charges'] as const;
export type PaidFor = (typeof PAID_FOR)[number];

/** Greatest price of a unit, in units of the currency. */
export const MOST_PRICE = 100_000;
/** Greatest amount, in units of the currency. */
const MOST_MONEY = 1e9;
/** Greatest quantity of one purchase of a firm. */
export const MOST_QUANTITY = 1e6;
/** Most months that are bought at once. */
export const MOST_MONTHS = 24;
/** Greatest total of an order, in units of the currency: its cents are still whole numbers. */
export const MOST_TOTAL = 1e13;
/** Greatest number of an order. */
export const MOST_ORDERS = 99_999;

const money = moneyUpTo(MOST_MONEY);
const price = moneyUpTo(MOST_PRICE);
const quantity = number(0, MOST_QUANTITY, 2);
/** Of an order: what all firms ask for several months. */
const whole = number(0, MOST_QUANTITY * MOST_MONTHS, 2);
const total = moneyUpTo(MOST_TOTAL);

const choice = (of: readonly string[]) => ({ type: 'choice', of }) as const;
const own = (path: string, form: FieldDeclaration['form']): FieldDeclaration => ({
  path: `purchase/*/${path}`,
  form,
  personal: true,
});

export const purchaseFields: readonly FieldDeclaration[] = [
  removalOf('purchase'),
  { path: 'purchase/*/invented', form: flag },
  { path: 'purchase/*/what', form: line },
  { path: 'purchase/*/unit', form: name },
  { path: 'purchase/*/standard', form: note },
  { path: 'purchase/*/tolerance', form: line },
  own('sample', line),
  { path: 'purchase/*/place', form: line },
  { path: 'purchase/*/currency', form: name },
  { path: 'purchase/*/split', form: choice(SPLITS) },
  { path: 'purchase/*/from', form: name },
  { path: 'purchase/*/closed', form: flag },
  { path: 'purchase/*/closed-on', form: day },
  own('learned', note),
  own('chosen-offer', name),
  // What a firm needs and pays today.
  own('need/*/quantity', quantity),
  own('need/*/months', number(1, MOST_MONTHS, 0)),
  own('need/*/price', price),
  own('need/*/price-on', day),
  own('need/*/out', flag),
  own('need/*/place', line),
  // Offers.
  own('offer/*/removed', flag),
  own('offer/*/supplier', name),
  own('offer/*/contact', name),
  own('offer/*/price', price),
  own('offer/*/step/*/removed', flag),
  own('offer/*/step/*/at-least', quantity),
  own('offer/*/step/*/price', price),
  own('offer/*/minimum', quantity),
  own('offer/*/valid-until', day),
  own('offer/*/delivery-days', number(0, 3650, 0)),
  own('offer/*/pay-terms', line),
  own('offer/*/meets', choice(MEETS)),
  own('offer/*/meets-why', line),
  own('offer/*/note', note),
  ...CHARGES.flatMap((charge) => [
    own(`offer/*/charge-${charge}`, money),
    own(`offer/*/charge-${charge}-by`, choice(BASES)),
  ]),
  // Orders, as they were given: they are made void, never changed.
  own('order/*/removed', flag),
  own('order/*/number', number(1, MOST_ORDERS, 0)),
  own('order/*/mark', { type: 'text', most: 8 }),
  own('order/*/on', day),
  own('order/*/arrives', day),
  own('order/*/supplier', name),
  own('order/*/price', price),
  own('order/*/split', choice(SPLITS)),
  own('order/*/goods', total),
  own('order/*/charges', total),
  own('order/*/tax', total),
  own('order/*/void', flag),
  own('order/*/void-on', day),
  own('order/*/void-why', line),
  own('order/*/asked/*', whole),
  own('order/*/pays/*', total),
  own('order/*/alone/*', total),
  own('order/*/place/*', line),
  // Money of the firms, what was paid, and what arrived.
  own('collected/*/removed', flag),
  own('collected/*/firm', name),
  own('collected/*/on', day),
  own('collected/*/amount', money),
  own('spending/*/removed', flag),
  own('spending/*/paid-for', choice(PAID_FOR)),
  own('spending/*/due', day),
  own('spending/*/on', day),
  own('spending/*/amount', money),
  own('spending/*/receipt', line),
  own('arrival/*/removed', flag),
  own('arrival/*/on', day),
  own('arrival/*/arrived', whole),
  own('arrival/*/refused', whole),
  own('arrival/*/refused-why', line),
];

/** The path of a field of a purchase. */
export const purchasePathOf = (purchaseId: string, ...rest: readonly string[]): string =>
  pathOf('purchase', purchaseId, ...rest);
/** The path of a field of what a firm needs. */
export const needPathOf = (purchaseId: string, firmId: string, field: string): string =>
  purchasePathOf(purchaseId, 'need', firmId, field);
/** The path of a field of an offer. */
export const offerPathOf = (purchaseId: string, offerId: string, ...rest: readonly string[]): string =>
  purchasePathOf(purchaseId, 'offer', offerId, ...rest);
