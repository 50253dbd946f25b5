/** What each firm pays of an offer, what it saves, and what changes when one of them leaves. */
import { apportion } from '../money.ts';
import type { PurchaseSplit } from './fields.ts';
import { costOf, listObstacles, stepAt, type Obstacle, type OfferCost } from './offers.ts';
import type { Need, Offer } from './purchases.ts';
import { sumOf, valueAt } from './quantities.ts';

/** What a firm pays and saves, in cents. */
export interface FirmShare {
  readonly need: Need;
  readonly goods: number;
  readonly shared: number;
  readonly tax: number;
  readonly pays: number;
  /** What it would pay alone at its price of today; undefined where that is not known. */
  readonly alone: number | undefined;
  /** Less than nothing where the joint purchase costs it more. */
  readonly saving: number | undefined;
}

/** Savings together. Only firms whose price of today is known are in it. */
export interface Saving {
  readonly alone: number;
  readonly pays: number;
  readonly saving: number;
  /** Firms whose price of today is not known. */
  readonly unknown: number;
}

/**
 * By what the charges are shared out: the quantity, what the firm pays today for it (at the joint price where nobody
 * knows that), or the same for all. Where nothing has a value, the quantity.
 */
export function weightsOf(takers: readonly Need[], split: PurchaseSplit, price: number): readonly bigint[] {
  const quantities = takers.map(({ asked }) => BigInt(asked));
  if (split === 'even-parts') return takers.map(() => 1n);
  if (split === 'by-quantity') return quantities;
  const values = takers.map((need) => BigInt(need.asked) * BigInt(need.price ?? price));
  return values.some((value) => value > 0n) ? values : quantities;
}

/**
 * What each firm pays: the goods and the tax by its quantity, the charges as the network chose. Each of the three is
 * shared out in whole cents by the largest remainder; of equal remainders, whoever was written first has the cent.
 */
export function shareOffer(takers: readonly Need[], cost: OfferCost, split: PurchaseSplit): readonly FirmShare[] {
  const quantities = takers.map(({ asked }) => BigInt(asked));
  const goods = apportion(cost.goods, quantities);
  const tax = apportion(cost.tax, quantities);
  const shared = apportion(cost.shared, weightsOf(takers, split, cost.price));
  return takers.map((need, place) => {
    const part = { goods: goods[place] ?? 0, shared: shared[place] ?? 0, tax: tax[place] ?? 0 };
    const pays = part.goods + part.shared + part.tax;
    const alone = need.price === undefined ? undefined : valueAt(need.asked, need.price);
    return { need, ...part, pays, alone, saving: alone === undefined ? undefined : alone - pays };
  });
}

/** What is saved together: Σ(price of today × quantity) less what those firms pay in the joint purchase. */
export function sumSaving(shares: readonly Pick<FirmShare, 'alone' | 'pays'>[]): Saving {
  const known = shares.filter((one) => one.alone !== undefined);
  const alone = sumOf(known.map((one) => one.alone ?? 0));
  const pays = sumOf(known.map((one) => one.pays));
  return { alone, pays, saving: alone - pays, unknown: shares.length - known.length };
}

/** An offer with what it comes to for the quantity that is asked for. */
export interface OfferView {
  readonly offer: Offer;
  readonly obstacles: readonly Obstacle[];
  /** Undefined where it has no price for the quantity, or nobody asks for anything. */
  readonly cost: OfferCost | undefined;
  readonly shares: readonly FirmShare[];
  readonly saving: Saving;
}

/** An offer with what it comes to. @param today `YYYY-MM-DD` */
export function viewOffer(offer: Offer, takers: readonly Need[], split: PurchaseSplit, today: string): OfferView {
  const quantity = sumOf(takers.map(({ asked }) => asked));
  const cost = quantity === 0 ? undefined : costOf(offer, quantity);
  const shares = cost ? shareOffer(takers, cost, split) : [];
  return { offer, obstacles: listObstacles(offer, quantity, today), cost, shares, saving: sumSaving(shares) };
}

/** The cheapest offer that can be taken; of equal ones, the one that was written first. */
export const findBest = (views: readonly OfferView[]): OfferView | undefined =>
  views
    .filter(({ cost, obstacles }) => cost && obstacles.length === 0)
    .reduce<OfferView | undefined>(
      (best, one) => (best && (best.cost?.total ?? 0) <= (one.cost?.total ?? 0) ? best : one),
      undefined,
    );

/** What becomes of an offer without one firm. */
export interface WithoutFirm {
  readonly need: Need;
  /** Hundredths of a unit that are left. */
  readonly quantity: number;
  /** Cents of a unit; undefined where the offer has no price for what is left. */
  readonly price: number | undefined;
  /** Whether the price of a unit rises. */
  readonly losesStep: boolean;
  readonly total: number | undefined;
  /** What the others pay more in all, in cents. */
  readonly extra: number | undefined;
  readonly obstacles: readonly Obstacle[];
}

/** What changes when each firm leaves; nothing to tell of a firm that buys alone. */
export function listWithout(
  { offer, shares }: OfferView,
  takers: readonly Need[],
  split: PurchaseSplit,
  today: string,
): readonly WithoutFirm[] {
  if (takers.length < 2) return [];
  const all = sumOf(takers.map(({ asked }) => asked));
  return takers.map((need) => {
    const others = takers.filter((one) => one !== need);
    const quantity = all - need.asked;
    const view = viewOffer(offer, others, split, today);
    const before = sumOf(shares.filter((one) => one.need !== need).map(({ pays }) => pays));
    const [now, then] = [stepAt(offer, all)?.price, stepAt(offer, quantity)?.price];
    return {
      need,
      quantity,
      price: then,
      losesStep: now !== undefined && (then === undefined || then > now),
      total: view.cost?.total,
      extra: view.cost && view.cost.total - before,
      obstacles: view.obstacles,
    };
  });
}
