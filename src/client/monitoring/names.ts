/** Names of units, roles, forms and people, and why something was not kept, in the words of the site. */
import type { MonitoringConfig } from '#domain/monitoring/config.ts';
import type { Membership, Registry } from '#domain/monitoring/ledger/registry.ts';
import { monitoringDevice as t } from '#words/monitoringDevice.ts';
import { StoreFailure } from '../store/failure.ts';
import type { MonitoringApp } from './app.ts';

/** Why something was not kept; undefined for an error that is of something else. */
export const tellStore = (error: unknown): string | undefined =>
  error instanceof StoreFailure ? t.store[error.fault] : undefined;

/** Name of a unit; a firm goes by its name where this device knows it, and by its code. */
export function nameUnit({ config, ledger }: Pick<MonitoringApp, 'config' | 'ledger'>, unit: string): string {
  const known = config.units.find(({ id }) => id === unit);
  if (known) return known.title;
  const digest = ledger.view.registry.firms.get(unit)?.findLast(({ name }) => name !== undefined)?.name;
  const name = digest === undefined ? undefined : ledger.view.blobs.get(digest)?.contents;
  return typeof name === 'string' ? `${name} (${unit})` : unit;
}

export const nameRole = (config: MonitoringConfig, role: string): string =>
  config.roles.find(({ id }) => id === role)?.title ?? role;
export const nameForm = (config: MonitoringConfig, form: string): string =>
  config.forms.find(({ id }) => id === form)?.title ?? form;
export const namePeriod = (config: MonitoringConfig, period: string): string =>
  config.periods.find(({ id }) => id === period)?.title ?? period;

/** Code of the person whose key this is; the key itself where the registry does not say. */
export function nameAuthor(registry: Registry, fingerprint: string): string {
  if (registry.root === fingerprint && !registry.memberships.has(fingerprint)) return t.who.root;
  return registry.memberships.get(fingerprint)?.[0]?.code ?? fingerprint.slice(0, 9);
}

/** A role with its units, in words. */
export const describeMembership = (
  app: Pick<MonitoringApp, 'config' | 'ledger'>,
  { role, units }: Membership,
): string => t.who.holds(nameRole(app.config, role), units.map((unit) => nameUnit(app, unit)).join(', '));
