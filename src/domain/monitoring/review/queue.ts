/** The forms that somebody reviews, approves or corrects, by what waits for whom. */
import type { MonitoringConfig, MonitoringForm } from '../config.ts';
import type { ChainKey, FormActName } from '../ledger/acts.ts';
import type { Chain, UnitStatus } from '../ledger/chain.ts';
import { membershipsOf, reaches, type Membership } from '../ledger/registry.ts';
import { judgeNext, listPossibleActs } from '../ledger/signing.ts';
import type { Refusal } from '../ledger/fault.ts';
import type { ChainState } from '../ledger/standing.ts';
import type { LedgerView } from '../ledger/verify.ts';

/** The heaps in which forms lie, in the order in which they are worked through. */
export const QUEUES = ['receive', 'approve', 'observed', 'corrections', 'conflicts', 'fallen', 'done'] as const;
export type Queue = (typeof QUEUES)[number];

const QUEUE_OF: Readonly<Record<UnitStatus, Queue>> = {
  nada: 'done',
  enviada: 'receive',
  recibida: 'approve',
  observada: 'observed',
  'correccion-pedida': 'corrections',
  'correccion-autorizada': 'corrections',
  conflicto: 'conflicts',
  caida: 'fallen',
  aprobada: 'done',
  eliminada: 'done',
};

/** Acts of who reviews. What carries answers is signed where forms are filled in. */
export const REVIEWING: readonly FormActName[] = [
  'recibir',
  'observar',
  'aprobar',
  'pedir-correccion',
  'autorizar-correccion',
  'eliminar',
];

/** Who is about to act: the fingerprint of their key, and milliseconds. */
export interface Reviewer {
  readonly author: string;
  readonly now: number;
}

/** A form that lies in a heap. */
export interface QueueItem {
  readonly key: ChainKey;
  readonly id: string;
  readonly status: UnitStatus;
  readonly queue: Queue;
  /** What this person may do to it now. */
  readonly acts: readonly FormActName[];
  /** Whether its review, approval, correction or deletion is theirs, now or at some time. */
  readonly concerns: boolean;
}

/** Roles that judge a form. */
const judgesOf = ({ permissions }: MonitoringForm): readonly string[] => [
  permissions.review,
  permissions.approve,
  ...permissions.authoriseCorrection,
  permissions.delete,
];

/** Whether one of some memberships has a form in hand: to judge it, or also to answer it. */
function isOf(config: MonitoringConfig, members: readonly Membership[], { place }: Chain, answering: boolean): boolean {
  if (!place) return false;
  const roles = [...judgesOf(place.form), ...(answering ? [place.form.permissions.submit] : [])];
  return members.some((member) => roles.includes(member.role) && reaches(config, member, place.unitPath));
}

/** What somebody may do to a form now; in a conflict, keeping one of its branches counts as receiving. */
function listActs(view: LedgerView, config: MonitoringConfig, { chain, status }: ChainState, who: Reviewer) {
  if (status === 'conflicto')
    return chain.leaves.some(({ hash }) => judgeBranch(view, config, chain, hash, who) === undefined)
      ? (['recibir'] as const)
      : [];
  return listPossibleActs(view, config, chain.key, who).filter((act) => REVIEWING.includes(act));
}

/** All forms of the ledger, by heap. */
export function listQueue(view: LedgerView, config: MonitoringConfig, who: Reviewer): readonly QueueItem[] {
  const members = membershipsOf(view.registry, who.author);
  return [...view.states.values()]
    .filter(({ chain }) => chain.place && chain.accepted.length)
    .map((derived) => {
      const { chain, status } = derived;
      const concerns = isOf(config, members, chain, false);
      const acts = concerns || isOf(config, members, chain, true) ? listActs(view, config, derived, who) : [];
      return { key: chain.key, id: chain.id, status, queue: QUEUE_OF[status], acts, concerns };
    });
}

/** How a conflict is settled for one branch: the act that keeps it, and those that are laid aside. */
export const keepBranch = ({ key, leaves }: Chain, leaf: string) => ({
  ...key,
  act: 'recibir' as const,
  previous: leaf,
  discards: leaves
    .map(({ hash }) => hash)
    .filter((hash) => hash !== leaf)
    .sort(),
});

/** Why somebody may not keep a branch of a conflict; undefined when they may. */
export function judgeBranch(
  view: LedgerView,
  config: MonitoringConfig,
  chain: Chain,
  leaf: string,
  who: Reviewer,
): Refusal | undefined {
  const judgement = judgeNext(view, config, keepBranch(chain, leaf), who);
  return judgement.ok ? undefined : judgement.refusal;
}

/** Forms that somebody fills in, reviews or approves, by the code of the person: what is handed on to them. */
export function listConcerned(view: LedgerView, config: MonitoringConfig, code: string): readonly ChainKey[] {
  const members = [...view.registry.memberships.values()].flat().filter((member) => member.code === code);
  return [...view.states.values()]
    .filter(({ chain }) => chain.accepted.length && isOf(config, members, chain, true))
    .map(({ chain }) => chain.key);
}
