/**
 * From what quantity a joint purchase begins to save. The firms keep their proportions, so that a unit costs them alone
 * the mean of their prices, weighted by their quantities. All is exact, before cents are rounded.
 */
import { CHARGES } from './fields.ts';
import { stepAt } from './offers.ts';
import type { Need, Offer } from './purchases.ts';

/** What is paid alone: Σ(hundredths × cents) of some hundredths of a unit. */
interface Mean {
  readonly value: bigint;
  readonly quantity: bigint;
}

/** What the firms pay today in the mean; undefined where no price is known, or nothing is asked for. */
export function meanOf(takers: readonly Need[]): Mean | undefined {
  const known = takers.filter(({ price }) => price !== undefined);
  const quantity = known.reduce((sum, { asked }) => sum + BigInt(asked), 0n);
  const value = known.reduce((sum, { asked, price = 0 }) => sum + BigInt(asked) * BigInt(price), 0n);
  return quantity === 0n ? undefined : { value, quantity };
}

const HUNDRED_PERCENT = 10_000n;

/**
 * What is saved at a quantity Q is `gain × Q − fixed`, up to a factor that is above nothing. With the mean price T/S,
 * the price p, charges of u a unit, of c of the price, and of F in all:
 * T/S·Q − (p·Q + p·Q·c + u·Q + F), times S and 100 %.
 */
function lineAt({ charges }: Pick<Offer, 'charges'>, price: number, { value, quantity }: Mean) {
  const sum = (by: string) =>
    CHARGES.reduce((all, one) => all + (charges[one].by === by ? BigInt(charges[one].amount) : 0n), 0n);
  const joint = BigInt(price) * (HUNDRED_PERCENT + sum('of-price')) + sum('per-unit') * HUNDRED_PERCENT;
  return {
    gain: value * HUNDRED_PERCENT - quantity * joint,
    // Cents for hundredths of units: a fixed sum counts a hundredfold.
    fixed: sum('fixed-sum') * 100n * HUNDRED_PERCENT * quantity,
  };
}

/** Whether a quantity saves, exactly. @param quantity hundredths of a unit */
export function savesAt(offer: Offer, takers: readonly Need[], quantity: number): boolean {
  const mean = meanOf(takers);
  const step = stepAt(offer, quantity);
  if (!mean || !step || quantity < offer.minimum) return false;
  const { gain, fixed } = lineAt(offer, step.price, mean);
  return gain * BigInt(quantity) > fixed;
}

/**
 * The least quantity that saves, in hundredths of a unit; undefined where none does.
 *
 * @param grain the smallest step of a quantity, in hundredths
 */
export function findBreakEven(offer: Offer, takers: readonly Need[], grain: 1 | 100): number | undefined {
  const mean = meanOf(takers);
  if (!mean) return undefined;
  const step = BigInt(grain);
  const upTo = (least: bigint) => ((least + step - 1n) / step) * step;
  for (const [place, { from, price }] of offer.prices.entries()) {
    const { gain, fixed } = lineAt(offer, price, mean);
    if (gain <= 0n) continue;
    const least = [upTo(BigInt(from)), upTo(BigInt(offer.minimum)), (fixed / gain / step + 1n) * step];
    const quantity = least.reduce((most, one) => (one > most ? one : most));
    const next = offer.prices[place + 1]?.from;
    if (next === undefined || quantity < BigInt(next)) return Number(quantity);
  }
  return undefined;
}
