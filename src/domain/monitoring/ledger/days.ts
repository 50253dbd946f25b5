/** Days, in the time zone of the site: the unit in which periods, exceptions and validities are told. */
import type { MonitoringConfig, MonitoringPeriod } from '../config.ts';
import type { ChainKey } from './acts.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day on which a moment lies. @param time milliseconds @param timeZone IANA name @returns `YYYY-MM-DD` */
export function dayOf(time: number, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${(parts['year'] ?? '').padStart(4, '0')}-${parts['month']}-${parts['day']}`;
}

/** Whether a day lies in a span, both ends included; null and undefined are no end. */
export const isWithin = (day: string, from: string, until: string | null | undefined): boolean =>
  from <= day && (until === null || until === undefined || day <= until);

/** Until when the form of a unit may still be received, and from when. */
export interface Window {
  readonly opensOn: string;
  /** The later of the close of the period and of the exceptions that were allowed. */
  readonly closesOn: string;
}

/**
 * The days on which a form is taken. An exception counts for its unit and for those that belong to it, so that a
 * network can be named in public where its firms cannot. A configuration writes codes of firms in capitals.
 *
 * @param unitPath the unit, then those that it belongs to
 */
export function windowOf(
  period: MonitoringPeriod,
  { form }: Pick<ChainKey, 'form'>,
  unitPath: readonly string[],
): Window {
  const exceptions = period.exceptions.filter(
    ({ unit, formId }) => unitPath.includes(unit.toLowerCase()) && (formId === undefined || formId === form),
  );
  return {
    opensOn: period.opensOn,
    closesOn: [period.closesOn, ...exceptions.map(({ until }) => until)].reduce((one, other) =>
      one < other ? other : one,
    ),
  };
}

/** A period of the configuration; undefined for what is none. */
export const findPeriod = (config: MonitoringConfig, id: string): MonitoringPeriod | undefined =>
  config.periods.find((period) => period.id === id);
