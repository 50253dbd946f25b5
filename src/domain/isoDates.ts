/** A date as ISO 8601 with the precision known: a year, a month or a day. */
export type PartialDate = string;

/** The first day of a date: `2011` → `2011-01-01`, `2011-09` → `2011-09-01`. */
export function firstDayOf(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a date: `2011` → `2011-12-31`, `2011-09` → `2011-09-30`. */
export function lastDayOf(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  // Day 0 of the month that follows is the last one of this month.
  return `${year}-${month}-${day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')}`;
}

/** A date as parts, as many as are known: `[2011, 9]`. */
export const datePartsOf = (date: PartialDate): readonly number[] => date.split('-').map(Number);

/** A date as a year with its fraction, the first day where only a month or a year is known: `2011-07` → 2011.5. */
export function toYears(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = firstDayOf(date).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}
