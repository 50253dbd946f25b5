/** Days around a fair. */
import type { Moment } from './fields.ts';

const DAY = 86_400_000;
/** The first and the last day that are written with four digits of their year. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31'];

/** A day some days later, or earlier where they are less than nothing. @param day `YYYY-MM-DD` */
export function addDays(day: string, days: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY);
  const year = date.getUTCFullYear();
  return year < 0 ? FIRST : year > 9999 ? LAST : date.toISOString().slice(0, 10);
}

/** First and last day of a fair; one alone is both. Empty where neither was said. */
export const spanOf = ({ begins, ends }: { readonly begins: string; readonly ends: string }) => ({
  first: begins || ends,
  last: ends || begins,
});

/**
 * The day on which something is to be done: counted from the first day of the fair, and what comes after it from its
 * last. Empty where the fair has no days.
 */
export function dueOn(fair: { readonly begins: string; readonly ends: string }, moment: Moment, days: number): string {
  const { first, last } = spanOf(fair);
  const from = moment === 'after' ? last : first;
  return from && addDays(from, days);
}
