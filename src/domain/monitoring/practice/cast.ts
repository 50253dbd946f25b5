/** Who takes part in a practice: one for each role and unit, and as many more as the forms ask for another person. */
import type { MonitoringConfig, MonitoringForm } from '../config.ts';
import { PRACTICE } from './config.ts';

/** Names of the invented firms of each network. */
export type FirmNames = readonly [readonly string[], readonly string[]];

/** An invented firm. */
export interface PracticeFirm {
  readonly code: string;
  readonly network: string;
  readonly name: string;
}

/** Firms are five in each network, so that a group of five can be told of. */
export const listPracticeFirms = (names: FirmNames): readonly PracticeFirm[] =>
  PRACTICE.networks.flatMap((network, place) =>
    (names[place] ?? []).map((name, at) => ({ code: `${network}-${at + 1}`, network, name })),
  );

/** Somebody who takes part. */
export interface CastMember {
  readonly code: string;
  readonly role: string;
  /** Ids of units or codes of firms; none for a role that reaches the whole site. */
  readonly units: readonly string[];
  /** From 1, among those of the same role and units. */
  readonly number: number;
}

/** How many of a role a form needs so that nobody judges their own, and no permit is given twice by one. */
function countNeeded({ permissions }: MonitoringForm, role: string): number {
  const { submit, review, approve, authoriseCorrection, ownApproval } = permissions;
  if (ownApproval) return 1;
  const sends = submit === role ? 1 : 0;
  const judges = review === role || approve === role ? 1 : 0;
  return Math.max(1, sends + Math.max(judges, authoriseCorrection.filter((each) => each === role).length));
}

/** Longest part of a code that comes from the id of a role: a code takes 80 signs. */
const LONGEST = 60;

/** Everybody who takes part in a practice, in the order of the roles. */
export function listCast(config: MonitoringConfig, firms: readonly PracticeFirm[]): readonly CastMember[] {
  return config.roles.flatMap(({ id: role, scope }) => {
    const places =
      scope === 'site'
        ? [[]]
        : scope === 'firm'
          ? firms.map(({ code }) => [code])
          : config.units.filter(({ level }) => level === scope).map(({ id }) => [id]);
    const count = Math.max(1, ...config.forms.map((form) => countNeeded(form, role)));
    return places.flatMap((units, place) =>
      Array.from({ length: count }, (_, at) => ({
        code: `${role.slice(0, LONGEST).replace(/-+$/, '')}-${place * count + at + 1}`,
        role,
        units,
        number: at + 1,
      })),
    );
  });
}

/** Who begins the registry of a practice: one who may enrol, or else the one with the widest reach. */
export function findBeginner<Member extends CastMember>(
  { roles }: MonitoringConfig,
  cast: readonly Member[],
): Member | undefined {
  return cast.find(({ role }) => roles.some(({ id, enrols }) => id === role && enrols === true)) ?? cast.at(-1);
}
