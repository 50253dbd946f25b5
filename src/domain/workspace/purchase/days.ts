/** Days of a purchase. */
const DAY = 86_400_000;
/** The last day that is written with four digits of its year. */
const LAST = '9999-12-31';

/** A day some days later, at the latest the last that can be written. @param day `YYYY-MM-DD` */
export function addDays(day: string, days: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY);
  return date.getUTCFullYear() > 9999 ? LAST : date.toISOString().slice(0, 10);
}
