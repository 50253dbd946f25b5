/** How a sum is paid in parts, month by month. */
import { apportion } from '../money.ts';

/** A part of something that is paid in several months. */
export interface Part {
  /** `YYYY-MM-DD`; empty where no day was said. */
  readonly due: string;
  readonly cents: number;
}

const two = (count: number): string => String(count).padStart(2, '0');

/** The last day that is written with four digits of its year: later ones would sort before it. */
const LAST_DAY = '9999-12-31';

/**
 * The same day some months later; the last day of a month that has no such day, and no later than the last day that can
 * be written.
 *
 * @param day `YYYY-MM-DD`
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  if (inYear > 9999) return LAST_DAY;
  const last = new Date(Date.UTC(2000 + (inYear % 400), inMonth, 0)).getUTCDate();
  return `${String(inYear).padStart(4, '0')}-${two(inMonth)}-${two(Math.min(date, last))}`;
}

/**
 * The monthly parts of a sum, the first on its day. Odd cents go to the first ones.
 *
 * @param parts how many
 */
export const listParts = (cents: number, due: string, parts: number): readonly Part[] =>
  apportion(
    cents,
    Array.from({ length: parts }, () => 1n),
  ).map((share, place) => ({ due: due && addMonths(due, place), cents: share }));
