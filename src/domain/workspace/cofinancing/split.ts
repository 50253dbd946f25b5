/** How a sum is shared out in whole cents. */

/**
 * Shares a sum out by weights, by the method of the largest remainder (Hamilton): each gets the whole cents of its
 * exact share, and the cents that are left go one by one to those whose share was cut most; of equal ones, to whoever
 * comes first. Nobody gets one cent more or less than the exact share, and nothing is left over.
 *
 * @param cents the sum
 * @param weights whole numbers of nothing or more; a list without any weight gets nothing
 */
export function splitCents(cents: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(cents) * BigInt(weight));
  const shares = exact.map((product) => Number(product / whole));
  const left = cents - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((product, place) => ({ place, remainder: product % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1));
  for (const { place } of byRemainder.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1;
  return shares;
}

/** A part of something that is paid in several months. */
export interface Part {
  /** `YYYY-MM-DD`; empty where no day was said. */
  readonly due: string;
  readonly cents: number;
}

const two = (count: number): string => String(count).padStart(2, '0');

/** The same day some months later; the last day of a month that has no such day. @param day `YYYY-MM-DD` */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(2000 + (inYear % 400), inMonth, 0)).getUTCDate();
  return `${String(inYear).padStart(4, '0')}-${two(inMonth)}-${two(Math.min(date, last))}`;
}

/**
 * The monthly parts of a sum, the first on its day. Odd cents go to the first ones.
 *
 * @param parts how many
 */
export const listParts = (cents: number, due: string, parts: number): readonly Part[] =>
  splitCents(
    cents,
    Array.from({ length: parts }, () => 1),
  ).map((share, place) => ({ due: due && addMonths(due, place), cents: share }));
