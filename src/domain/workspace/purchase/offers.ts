/** What an offer costs for a quantity, and whether it can be taken at all. */
import { toCents } from '../money.ts';
import { CHARGES, MOST_TOTAL, type Charge } from './fields.ts';
import type { Offer, PriceStep } from './purchases.ts';
import { percentOf, sumOf, valueAt } from './quantities.ts';

/** The total cost of an offer, in cents. */
export interface OfferCost {
  /** Hundredths of a unit. */
  readonly quantity: number;
  /** Cents of a unit, at this quantity. */
  readonly price: number;
  readonly goods: number;
  readonly charges: Readonly<Record<Charge, number>>;
  /** The charges together, without the tax. */
  readonly shared: number;
  readonly tax: number;
  readonly total: number;
}

/** The price that counts at a quantity; undefined below the first. @param quantity hundredths */
export const stepAt = ({ prices }: Pick<Offer, 'prices'>, quantity: number): PriceStep | undefined =>
  prices.filter(({ from }) => from <= quantity).at(-1);

/** The total cost of a quantity; undefined where the offer has no price for it. @param quantity hundredths */
export function costOf(offer: Pick<Offer, 'prices' | 'charges'>, quantity: number): OfferCost | undefined {
  const price = stepAt(offer, quantity)?.price;
  if (price === undefined) return undefined;
  const goods = valueAt(quantity, price);
  const charge = (one: Charge): number => {
    const { amount, by } = offer.charges[one];
    return by === 'fixed-sum' ? amount : by === 'per-unit' ? valueAt(quantity, amount) : percentOf(goods, amount);
  };
  const charges = Object.fromEntries(CHARGES.map((one) => [one, charge(one)])) as Record<Charge, number>;
  const shared = sumOf(CHARGES.map((one) => (one === 'tax' ? 0 : charges[one])));
  return { quantity, price, goods, charges, shared, tax: charges.tax, total: goods + shared + charges.tax };
}

/** Why an offer cannot be taken. */
export type Obstacle =
  | { readonly kind: 'no-price' }
  /** It comes to more than can be kept. */
  | { readonly kind: 'too-large' }
  /** Less is asked for than the supplier sells. Hundredths of a unit. */
  | { readonly kind: 'under-minimum'; readonly minimum: number; readonly asked: number }
  | { readonly kind: 'expired'; readonly on: string }
  | { readonly kind: 'fails-standard'; readonly why: string };

/** Why an offer cannot be taken for a quantity on a day; nothing where it can. @param today `YYYY-MM-DD` */
export function listObstacles(offer: Offer, quantity: number, today: string): readonly Obstacle[] {
  const { minimum, validUntil, meets, meetsWhy } = offer;
  return [
    ...(stepAt(offer, quantity) ? [] : [{ kind: 'no-price' } as const]),
    ...((costOf(offer, quantity)?.total ?? 0) > toCents(MOST_TOTAL) ? [{ kind: 'too-large' } as const] : []),
    ...(quantity < minimum ? [{ kind: 'under-minimum', minimum, asked: quantity } as const] : []),
    ...(validUntil !== '' && validUntil < today ? [{ kind: 'expired', on: validUntil } as const] : []),
    ...(meets === 'fails-standard' ? [{ kind: 'fails-standard', why: meetsWhy } as const] : []),
  ];
}

/** The next lower price. Quantities are hundredths, money cents. */
export interface NextStep {
  readonly missing: number;
  readonly price: number;
  /** What all would cost at the quantity from which it counts. */
  readonly total: number;
}

/** The next quantity at which the price falls; undefined where there is none. */
export function findNextStep(offer: Pick<Offer, 'prices' | 'charges'>, quantity: number): NextStep | undefined {
  const now = stepAt(offer, quantity)?.price;
  if (now === undefined) return undefined;
  const next = offer.prices.find(({ from, price }) => from > quantity && price < now);
  const cost = next && costOf(offer, next.from);
  return next && cost && { missing: next.from - quantity, price: next.price, total: cost.total };
}
