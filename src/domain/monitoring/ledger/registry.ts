/**
 * Who may act, as far as the registry says so: the keys of people with their roles, the firms, and the keys that were
 * revoked. What is here was judged by {@link evaluateRegistry}.
 */
import type { MonitoringConfig, MonitoringPeriod, MonitoringUnit } from '../config.ts';
import { isWithin } from './days.ts';

/** A role that somebody holds with a key. */
export interface Membership {
  /** Who it is. Two keys of one code are one person. */
  readonly code: string;
  readonly role: string;
  readonly units: readonly string[];
  readonly signingKey: string;
  readonly encryptionKey: string | null;
  readonly fingerprint: string;
  readonly from: string;
  readonly until: string | null;
}

/** A key that counts no longer. */
export interface Revocation {
  readonly key: string;
  /** Moment of the revocation, in milliseconds. */
  readonly at: number;
  /** Hash of the checkpoint that shows what still stands. */
  readonly checkpoint: string | null;
}

/** Where a firm belongs, from a day on. */
export interface FirmEntry {
  readonly firm: string;
  readonly unit: string;
  readonly from: string;
  readonly until: string | null;
  /** Digest of the blob with its name. */
  readonly name?: string | undefined;
}

/** From when to when a firm agrees that the figures of a small group with it are published. */
export interface Agreement {
  readonly from: string;
  readonly until: string | null;
}

/** The registry of a ledger. */
export interface Registry {
  /** Fingerprint of the root; undefined where the registry has no beginning that counts. */
  readonly root: string | undefined;
  /** By the fingerprint of the key. */
  readonly memberships: ReadonlyMap<string, readonly Membership[]>;
  readonly revocations: ReadonlyMap<string, Revocation>;
  /** By the code of the firm, in the order of the acts. */
  readonly firms: ReadonlyMap<string, readonly FirmEntry[]>;
  readonly agreements: ReadonlyMap<string, readonly Agreement[]>;
  /** Hashes of the last acts: more than one in a conflict, in which only what stood before it counts. */
  readonly heads: readonly string[];
}

/** A registry in which nobody is. */
export const emptyRegistry: Registry = {
  root: undefined,
  memberships: new Map(),
  revocations: new Map(),
  firms: new Map(),
  agreements: new Map(),
  heads: [],
};

export const membershipsOf = (registry: Registry, fingerprint: string): readonly Membership[] =>
  registry.memberships.get(fingerprint) ?? [];

/** Whether a key is of one who may enrol and revoke: the root, or a role that says so, on that day. */
export function mayEnrol(config: MonitoringConfig, registry: Registry, fingerprint: string, day: string): boolean {
  if (fingerprint === registry.root) return true;
  return membershipsOf(registry, fingerprint).some(
    ({ role, from, until }) =>
      config.roles.some(({ id, enrols }) => id === role && enrols === true) && isWithin(day, from, until),
  );
}

/** A unit of the configuration; undefined for what is none, as a firm. */
export const findUnit = (config: MonitoringConfig, id: string): MonitoringUnit | undefined =>
  config.units.find((unit) => unit.id === id);

/**
 * Where a firm belonged in a period, as the last act on it says that began by the close of the period: one that ends it
 * takes the place of those before.
 *
 * @returns undefined where that act had ended before the period opened
 */
export function findFirm(registry: Registry, firm: string, period: MonitoringPeriod): FirmEntry | undefined {
  const last = registry.firms.get(firm)?.findLast(({ from }) => from <= period.closesOn);
  return last && (last.until === null || last.until >= period.opensOn) ? last : undefined;
}

/**
 * A unit and those that it belongs to, nearest first: a firm, its network, its region.
 *
 * @returns empty for a unit that there was not in that period
 */
export function unitPathOf(
  config: MonitoringConfig,
  registry: Registry,
  unit: string,
  period: MonitoringPeriod,
): readonly string[] {
  const path: string[] = [];
  const firm = findFirm(registry, unit, period);
  if (firm) path.push(firm.firm);
  let at = findUnit(config, firm?.unit ?? unit);
  // A circle is an error of the configuration, and must not hang who reads a ledger.
  while (at && !path.includes(at.id)) {
    path.push(at.id);
    at = at.partOf === undefined ? undefined : findUnit(config, at.partOf);
  }
  return path;
}

/** Whether a role that somebody holds reaches a unit. */
export const reaches = (config: MonitoringConfig, { role, units }: Membership, unitPath: readonly string[]): boolean =>
  config.roles.some(({ id, scope }) => id === role && scope === 'site') ||
  unitPath.some((unit) => units.includes(unit));
