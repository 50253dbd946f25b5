/** Which acts of the registry count: each is judged by what the acts before it say, on its own way to the beginning. */
import type { MonitoringConfig, MonitoringRole } from '../config.ts';
import { timeOf } from './acts.ts';
import { dayOf } from './days.ts';
import { refuse, type Refusal } from './fault.ts';
import {
  findUnit,
  mayEnrol,
  type Agreement,
  type FirmEntry,
  type Membership,
  type Registry,
  type Revocation,
} from './registry.ts';
import type { RegistryAct } from './registryActs.ts';

/** What a registry is judged by, beside its own acts. */
export interface RegistryTrust {
  readonly config: MonitoringConfig;
  /** Fingerprint of the root that the site publishes, or that a practice made. */
  readonly root: string | undefined;
  /** Fingerprints by public key. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** A registry while its acts are read one after the other. */
export interface GrowingRegistry extends Registry {
  root: string | undefined;
  readonly memberships: Map<string, Membership[]>;
  readonly revocations: Map<string, Revocation>;
  readonly firms: Map<string, FirmEntry[]>;
  readonly agreements: Map<string, Agreement[]>;
  heads: string[];
}

export const startRegistry = (): GrowingRegistry => ({
  root: undefined,
  memberships: new Map(),
  revocations: new Map(),
  firms: new Map(),
  agreements: new Map(),
  heads: [],
});

/** Why an act does not count after those that a registry was made of; undefined when it does. */
export function judgeRegistryAct(trust: RegistryTrust, registry: Registry, act: RegistryAct): Refusal | undefined {
  const { config } = trust;
  if (act.act === 'iniciar') return judgeBeginning(trust, act);
  if (act.previous === null) return refuse('noBeginning');
  const day = dayOf(timeOf(act.at), config.timeZone);
  if (registry.revocations.has(act.author)) return refuse('revoked', { author: act.author });
  if (!mayEnrol(config, registry, act.author, day)) return refuse('mayNotEnrol', { author: act.author });
  if ('until' in act && act.until !== null && act.until < act.from)
    return refuse('daysTurned', { from: act.from, until: act.until });
  switch (act.act) {
    case 'inscribir':
      return judgeEnrolment(trust, registry, act);
    case 'revocar':
      if (act.key === registry.root) return refuse('rootStays');
      return registry.memberships.has(act.key) ? undefined : refuse('unknownKey', { received: act.key });
    case 'inscribir-empresa':
      if (findUnit(config, act.firm)) return refuse('codeTaken', { code: act.firm });
      return findUnit(config, act.unit)?.level === 'network'
        ? undefined
        : refuse('unknownUnit', { received: act.unit });
    default:
      return registry.firms.has(act.firm) ? undefined : refuse('unknownUnit', { received: act.firm });
  }
}

function judgeBeginning(
  { root, fingerprints }: RegistryTrust,
  act: Extract<RegistryAct, { act: 'iniciar' }>,
): Refusal | undefined {
  if (root === undefined) return refuse('noRoot', { received: act.author });
  if (fingerprints.get(act.signingKey) !== act.author) return refuse('badSignature');
  return act.author === root ? undefined : refuse('wrongRoot', { received: act.author, expected: root });
}

function judgeEnrolment(
  { config, fingerprints }: RegistryTrust,
  registry: Registry,
  act: Extract<RegistryAct, { act: 'inscribir' }>,
): Refusal | undefined {
  const role = config.roles.find(({ id }) => id === act.role);
  if (!role) return refuse('unknownRole', { received: act.role });
  const fingerprint = fingerprints.get(act.signingKey);
  if (fingerprint === undefined) return refuse('badKey');
  if (registry.revocations.has(fingerprint)) return refuse('keyWasRevoked', { key: fingerprint });
  const other = registry.memberships.get(fingerprint)?.find(({ code }) => code !== act.code);
  if (other) return refuse('keyOfAnother', { code: other.code });
  return judgeUnits(config, registry, role, act.units);
}

/** Whether the units are such as the role may be enrolled for. */
function judgeUnits(
  config: MonitoringConfig,
  registry: Registry,
  role: MonitoringRole,
  units: readonly string[],
): Refusal | undefined {
  if (role.scope === 'site') return units.length ? refuse('unitsTooMany', { role: role.id }) : undefined;
  if (!units.length) return refuse('unitsNone', { role: role.id });
  for (const unit of units) {
    const level = registry.firms.has(unit) ? 'firm' : findUnit(config, unit)?.level;
    if (level === undefined) return refuse('unknownUnit', { received: unit });
    if (level !== role.scope) return refuse('unitOfOtherLevel', { unit, level, role: role.id, expected: role.scope });
  }
  return undefined;
}

/** Adds what an act says to a registry. */
export function applyRegistryAct({ fingerprints }: RegistryTrust, registry: GrowingRegistry, act: RegistryAct): void {
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  switch (act.act) {
    case 'iniciar':
      registry.root = act.author;
      break;
    case 'inscribir': {
      const { code, role, units, signingKey, encryptionKey, from, until } = act;
      const fingerprint = fingerprints.get(signingKey) ?? '';
      const member = { code, role, units, signingKey, encryptionKey, fingerprint, from, until };
      // A role that is told again is told anew: so a validity is made longer or shorter.
      const others = (registry.memberships.get(fingerprint) ?? []).filter((held) => held.role !== role);
      registry.memberships.set(fingerprint, [...others, member]);
      break;
    }
    case 'revocar':
      // The first counts: nobody can move a revocation to a later day.
      if (!registry.revocations.has(act.key))
        registry.revocations.set(act.key, { key: act.key, at: timeOf(act.at), checkpoint: act.checkpoint });
      break;
    case 'inscribir-empresa':
      add(registry.firms, act.firm, {
        firm: act.firm,
        unit: act.unit,
        from: act.from,
        until: act.until,
        name: act.name,
      });
      break;
    case 'acuerdo':
      add(registry.agreements, act.firm, { from: act.from, until: act.until });
      break;
    case 'retirar-acuerdo':
      registry.agreements.set(
        act.firm,
        (registry.agreements.get(act.firm) ?? []).flatMap((given) => endAgreement(given, act.from)),
      );
  }
}

/** An agreement that holds up to the day before another; none of it where it had not begun. */
function endAgreement(given: Agreement, from: string): Agreement[] {
  if (given.from >= from) return [];
  const last = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return [{ from: given.from, until: given.until !== null && given.until < last ? given.until : last }];
}
