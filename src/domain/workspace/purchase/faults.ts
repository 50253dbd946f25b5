/** What is odd about prices and days: each is told in its place, and nothing is taken away. */
import type { Need, Offer } from './purchases.ts';

/** How many times another price a price must be to be told as odd. */
const TIMES = 10;

/** A price beside another one that it cannot well stand beside. Cents. */
export interface OddPrice {
  /** Whose the other price is. */
  readonly other: string;
  readonly price: number;
}

/** A price with whose it is. */
interface Priced {
  readonly id: string;
  readonly price: number;
}

/** The first other price that is ten times as much or as little; undefined where all are alike. */
function findOdd(own: Priced, all: readonly Priced[]): OddPrice | undefined {
  const other = all.find(
    ({ id, price }) =>
      id !== own.id && (own.price >= price * TIMES || price >= own.price * TIMES) && own.price !== price,
  );
  return other && { other: other.id, price: other.price };
}

/** What is odd about what a firm pays today, beside the others. */
export function findOddNeed(need: Need, needs: readonly Need[]): OddPrice | undefined {
  if (need.price === undefined) return undefined;
  const all = needs.flatMap(({ firm, price }) => (price === undefined ? [] : [{ id: firm.id, price }]));
  return findOdd({ id: need.firm.id, price: need.price }, all);
}

/** What is odd about the first price of an offer, beside what the firms pay today; else beside the other offers. */
export function findOddOffer(offer: Offer, offers: readonly Offer[], needs: readonly Need[]): OddPrice | undefined {
  const [first] = offer.prices;
  if (!first) return undefined;
  const all = [
    ...needs.flatMap(({ firm, price }) => (price === undefined ? [] : [{ id: firm.id, price }])),
    ...offers.flatMap(({ id, prices: [one] }) => (one ? [{ id, price: one.price }] : [])),
  ];
  return findOdd({ id: offer.id, price: first.price }, all);
}

/** Whether a larger quantity costs more for each unit than a smaller one. */
export const risesSomewhere = ({ prices }: Pick<Offer, 'prices'>): boolean =>
  prices.some(({ price }, place) => place > 0 && price > (prices[place - 1]?.price ?? price));
