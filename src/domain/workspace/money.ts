/**
 * Money in whole cents: what is shown adds up to the last of them. Products are made with whole numbers of any length,
 * since a large sum times a share has more digits than a number keeps.
 */

/** An amount as it is entered, in cents. */
export const toCents = (amount: number): number => Math.round(amount * 100);
/** Cents as an amount. */
export const fromCents = (cents: number): number => cents / 100;

/** `one × other ÷ by`, halves up. */
export const scale = (one: number, other: number, by: number): number => {
  const divisor = BigInt(by);
  return Number((2n * BigInt(one) * BigInt(other) + divisor) / (2n * divisor));
};

/** Shares of a cost in cents. Where the shares make up the whole, their cents make up the cost. */
export function shareOut(cost: number, percents: readonly number[]): readonly number[] {
  const upTo = percents.map((_, place) =>
    scale(
      cost,
      percents.slice(0, place + 1).reduce((sum, percent) => sum + toCents(percent), 0),
      10_000,
    ),
  );
  return upTo.map((cents, place) => cents - (upTo[place - 1] ?? 0));
}

/**
 * Shares a sum out by weights, by the method of the largest remainder (Hamilton): each gets the whole cents of its
 * exact share, and the cents that are left go one by one to those whose share was cut most; of equal ones, to whoever
 * comes first. Nobody gets one cent more or less than the exact share, and nothing is left over.
 *
 * @param total cents; a loss is less than nothing
 * @param weights none below nothing; a list without any weight gets nothing
 */
export function apportion(total: number, weights: readonly bigint[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  if (all === 0n) return weights.map(() => 0);
  const whole = BigInt(Math.abs(total));
  const parts = weights.map((weight) => (whole * weight) / all);
  const left = Number(whole - parts.reduce((sum, part) => sum + part, 0n));
  const lucky = new Set(
    weights
      .map((weight, place) => ({ place, remainder: (whole * weight) % all }))
      .sort((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ place }) => place),
  );
  const sign = total < 0 ? -1 : 1;
  // `|| 0`: no minus stands before nothing.
  return parts.map((part, place) => sign * (Number(part) + (lucky.has(place) ? 1 : 0)) || 0);
}
