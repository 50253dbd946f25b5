/**
 * Orders to suppliers. An order has all that it says written with it, so that it stays as it was given: the number
 * follows the last one that is known here, and the sign of the device tells apart what two devices numbered alike.
 */
import { numberOf, textOf, valueOf, type Cells, type CellValue } from '../cells.ts';
import { isOfField } from '../fields.ts';
import { fromCents, toCents } from '../money.ts';
import { MOST_ORDERS, purchasePathOf, SPLITS, type PurchaseSplit } from './fields.ts';
import { addDays } from './days.ts';
import type { Purchase } from './purchases.ts';
import { fromHundredths, sumOf, toHundredths } from './quantities.ts';
import type { OfferView } from './shares.ts';

/** What an order says of a firm. Quantities are hundredths of a unit, money cents. */
export interface OrderLine {
  readonly firmId: string;
  readonly asked: number;
  readonly pays: number;
  readonly alone: number | undefined;
  readonly place: string;
}

/** An order, as it was given. */
export interface Order {
  readonly id: string;
  readonly purchaseId: string;
  readonly number: number;
  /** Sign of the device that gave the number. */
  readonly mark: string;
  readonly on: string;
  /** The day on which it should arrive; empty where the offer said nothing. */
  readonly arrives: string;
  readonly supplier: string;
  readonly price: number;
  readonly split: PurchaseSplit;
  readonly goods: number;
  readonly charges: number;
  readonly tax: number;
  readonly total: number;
  readonly quantity: number;
  readonly lines: readonly OrderLine[];
  readonly isVoid: boolean;
  readonly voidOn: string;
  readonly voidWhy: string;
}

/** Fields of an order by firm. */
const ASKED = 'asked';

function readLines(cells: Cells, path: (...rest: readonly string[]) => string): readonly OrderLine[] {
  const start = `${path(ASKED)}/`;
  const firms = [...cells].flatMap(([one, { value, marks }]) =>
    one.startsWith(start) && typeof value === 'number'
      ? [{ id: one.slice(start.length), begun: marks.at(-1) ?? '' }]
      : [],
  );
  return firms
    .sort((a, b) => (`${a.begun} ${a.id}` < `${b.begun} ${b.id}` ? -1 : 1))
    .map(({ id }) => {
      const alone = numberOf(cells, path('alone', id));
      return {
        firmId: id,
        asked: toHundredths(numberOf(cells, path(ASKED, id)) ?? 0),
        pays: toCents(numberOf(cells, path('pays', id)) ?? 0),
        alone: alone === undefined ? undefined : toCents(alone),
        place: textOf(cells, path('place', id)),
      };
    });
}

function readOrder(cells: Cells, purchaseId: string, id: string): Order {
  const path = (...rest: readonly string[]) => purchasePathOf(purchaseId, 'order', id, ...rest);
  const text = (field: string) => textOf(cells, path(field));
  const cents = (field: string) => toCents(numberOf(cells, path(field)) ?? 0);
  const [goods, charges, tax] = [cents('goods'), cents('charges'), cents('tax')];
  const lines = readLines(cells, path);
  return {
    id,
    purchaseId,
    number: numberOf(cells, path('number')) ?? 0,
    mark: text('mark'),
    on: text('on'),
    arrives: text('arrives'),
    supplier: text('supplier'),
    price: cents('price'),
    split: SPLITS.find((one) => one === text('split')) ?? 'by-quantity',
    goods,
    charges,
    tax,
    total: goods + charges + tax,
    quantity: sumOf(lines.map(({ asked }) => asked)),
    lines,
    isVoid: valueOf(cells, path('void')) === true,
    voidOn: text('void-on'),
    voidWhy: text('void-why'),
  };
}

/** All orders of the network, by their numbers. One that has a number is never taken away. */
export const listAllOrders = (cells: Cells): readonly Order[] =>
  [...cells]
    .flatMap(([path, { value }]) => {
      const [, purchaseId = '', , id = ''] = path.split('/');
      return typeof value === 'number' && isOfField(path, { path: purchasePathOf('*', 'order', '*', 'number') })
        ? [readOrder(cells, purchaseId, id)]
        : [];
    })
    .sort((a, b) => a.number - b.number || (a.mark < b.mark ? -1 : Number(a.mark > b.mark)));

/** The orders of a purchase. */
export const listOrders = (cells: Cells, purchaseId: string): readonly Order[] =>
  listAllOrders(cells).filter((order) => order.purchaseId === purchaseId);

/** The order that counts: the last one that is not void. */
export const findOrder = (orders: readonly Order[]): Order | undefined => orders.filter(({ isVoid }) => !isVoid).at(-1);

/** The number of an order as people say it: `7-KX4`. */
export const codeOfOrder = ({ number, mark }: Pick<Order, 'number' | 'mark'>): string =>
  `${number}${mark && `-${mark.toUpperCase()}`}`;

/** The number of the next order: one more than the last that is known here, then the first that is free. */
export function nextOrderNumber(orders: readonly Pick<Order, 'number'>[]): number {
  const known = new Set(orders.map(({ number }) => number));
  const last = Math.max(0, ...known);
  if (last < MOST_ORDERS) return last + 1;
  for (let number = 1; number < MOST_ORDERS; number += 1) if (!known.has(number)) return number;
  return MOST_ORDERS;
}

/** Orders whose number another one has too. */
export const listRepeatedOrders = (orders: readonly Order[]): readonly Order[] =>
  orders.filter(({ number }) => orders.filter((one) => one.number === number).length > 1);

/**
 * All that an order says, to be written for good.
 *
 * @param today `YYYY-MM-DD`
 * @param mark sign of the device
 */
export function writeOrder(
  purchase: Purchase,
  { offer, cost, shares }: OfferView,
  {
    id,
    number,
    mark,
    today,
  }: { readonly id: string; readonly number: number; readonly mark: string; readonly today: string },
): readonly { readonly path: string; readonly value: CellValue }[] {
  if (!cost) return [];
  const fields: readonly (readonly [string, CellValue])[] = [
    ['removed', false],
    ['number', number],
    ['mark', mark],
    ['on', today],
    ['arrives', offer.deliveryDays === undefined ? null : addDays(today, offer.deliveryDays)],
    ['supplier', offer.supplier || null],
    ['price', fromCents(cost.price)],
    ['split', purchase.split],
    ['goods', fromCents(cost.goods)],
    ['charges', fromCents(cost.shared)],
    ['tax', fromCents(cost.tax)],
    ...shares.flatMap(({ need, pays, alone }): readonly (readonly [string, CellValue])[] => [
      [`${ASKED}/${need.firm.id}`, fromHundredths(need.asked)],
      [`pays/${need.firm.id}`, fromCents(pays)],
      [`alone/${need.firm.id}`, alone === undefined ? null : fromCents(alone)],
      [`place/${need.firm.id}`, need.place || null],
    ]),
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([field, value]) => ({ path: purchasePathOf(purchase.id, 'order', id, field), value }));
}

/** Whether the firms ask for something else by now than what was ordered. */
export const isOrderStale = (
  order: Order,
  takers: readonly { readonly firm: { readonly id: string }; readonly asked: number }[],
) =>
  takers.length !== order.lines.length ||
  order.lines.some(({ firmId, asked }) => takers.find(({ firm }) => firm.id === firmId)?.asked !== asked);
