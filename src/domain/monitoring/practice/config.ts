/**
 * The configuration of a practice: the forms, roles and indicators of the site, on units and in periods that are
 * invented. Nothing of a practice counts anywhere else: every act in it says that it is one.
 */
import type { MonitoringConfig, MonitoringPeriod, MonitoringUnit } from '../config.ts';

/** Names of what is invented, in the language of the site. */
export interface PracticeUnits {
  readonly region: string;
  /** Two networks. */
  readonly networks: readonly [string, string];
  readonly baseline: string;
  readonly annual: string;
}

/**
 * Ids of the units and periods of a practice. Codes of its firms begin with the id of their network, so that they stand
 * in the order of the networks.
 */
export const PRACTICE = {
  region: 'practica-region',
  networks: ['practica-red-1', 'practica-red-2'],
  baseline: 'practica-base',
  annual: 'practica-anual',
} as const;

/** Days from the opening of the second measurement to the day on which the practice begins. */
export const ANNUAL_OPEN_BEFORE = 30;

const DAY = 86_400_000;

/** A day so many days from another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/**
 * @param today `YYYY-MM-DD`: the second measurement is open on that day, and for some weeks around it, so that a
 *   practice that was begun goes on later
 * @param began day on which the practice was begun, where it was
 */
export function buildPracticeConfig(
  config: MonitoringConfig,
  names: PracticeUnits,
  today: string,
  began = today,
): MonitoringConfig {
  const closes = addDays(today, 30);
  const period = (id: string, title: string, type: MonitoringPeriod['type'], from: number, until: string) => ({
    id,
    title,
    type,
    coversFrom: addDays(began, from - 90),
    coversTo: addDays(began, from),
    opensOn: addDays(began, from),
    closesOn: until,
    exceptions: [],
  });
  const units: readonly MonitoringUnit[] = [
    { id: PRACTICE.region, title: names.region, level: 'region' },
    ...PRACTICE.networks.map((id, place): MonitoringUnit => ({
      id,
      title: names.networks[place] ?? id,
      level: 'network',
      partOf: PRACTICE.region,
    })),
  ];
  const { rootFingerprint: _root, ...rest } = config;
  return {
    ...rest,
    units,
    periods: [
      period(PRACTICE.baseline, names.baseline, 'baseline', -400, addDays(began, -340)),
      period(PRACTICE.annual, names.annual, 'annual', -ANNUAL_OPEN_BEFORE, closes),
    ],
  };
}
