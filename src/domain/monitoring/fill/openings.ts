/** Which forms may be filled in on a day, for which units, and by whom. */
import type { MonitoringConfig, MonitoringForm, MonitoringPeriod } from '../config.ts';
import { isWithin, windowOf } from '../ledger/days.ts';
import { findFirm, reaches, unitPathOf, type Membership, type Registry } from '../ledger/registry.ts';

/** A form of a period that is open. */
export interface Opening {
  readonly form: MonitoringForm;
  readonly period: MonitoringPeriod;
  /** Units that it may be filled in for on that day, and until when each may. */
  readonly units: readonly { readonly unit: string; readonly closesOn: string }[];
  /** Whether a unit that is not known here may be typed: a firm, before this device knows the registry. */
  readonly takesOthers: boolean;
}

/** Whoever looks, and when. */
export interface Filler {
  /** Roles that the signer holds; none where nobody is enrolled here yet, and then all may be looked at. */
  readonly memberships: readonly Membership[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Units of the level of a form that there were in a period. */
function listUnits(
  config: MonitoringConfig,
  registry: Registry,
  { level }: MonitoringForm,
  period: MonitoringPeriod,
): readonly string[] {
  if (level === 'firm') return [...registry.firms.keys()].filter((firm) => findFirm(registry, firm, period)).sort();
  return config.units.filter((unit) => unit.level === level).map(({ id }) => id);
}

/** The forms that are open, narrowest period first as the configuration has them. */
export function listOpenings(
  config: MonitoringConfig,
  registry: Registry,
  { memberships, day }: Filler,
): readonly Opening[] {
  return config.forms.flatMap((form) => {
    const able = memberships.filter(
      ({ role, from, until }) => role === form.permissions.submit && isWithin(day, from, until),
    );
    if (memberships.length && !able.length) return [];
    return config.periods.flatMap((period): readonly Opening[] => {
      const units = listUnits(config, registry, form, period).flatMap((unit) => {
        const path = unitPathOf(config, registry, unit, period);
        const { opensOn, closesOn } = windowOf(period, { form: form.id }, path);
        const isReached = !memberships.length || able.some((member) => reaches(config, member, path));
        return isReached && isWithin(day, opensOn, closesOn) ? [{ unit, closesOn }] : [];
      });
      const isOpen = isWithin(day, period.opensOn, period.closesOn);
      const takesOthers = form.level === 'firm' && !memberships.length && isOpen;
      return units.length || takesOthers ? [{ form, period, units, takesOthers }] : [];
    });
  });
}

/** Periods before one, the nearest first. */
export const listEarlierPeriods = (
  { periods }: Pick<MonitoringConfig, 'periods'>,
  { coversTo }: MonitoringPeriod,
): readonly MonitoringPeriod[] =>
  periods.filter((one) => one.coversTo < coversTo).sort((one, other) => (one.coversTo < other.coversTo ? 1 : -1));

/** Days around a period within which a clock is believed: a year. */
const NEAR = 366 * 86_400_000;

/** Whether the day of a device can hardly be: before the site was published, or more than a year from the period. */
export function isStrangeDay(day: string, publishedOn: string | undefined, period?: MonitoringPeriod): boolean {
  const time = Date.parse(day);
  if (publishedOn !== undefined && day < publishedOn) return true;
  return (
    period !== undefined && (time < Date.parse(period.opensOn) - NEAR || time > Date.parse(period.closesOn) + NEAR)
  );
}
