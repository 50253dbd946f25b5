/** What each firm puts into a project and gets of it, by the rules of the network where they say so. */
import type { Cells } from '../cells.ts';
import { readRole } from '../rules/answers.ts';
import { readChosenWay } from '../rules/example.ts';
import type { SharingWay, TopicModel } from '../rules/model.ts';
import { setAside, share, type Mix, type SetAside, type SharingFault } from '../rules/sharing.ts';
import type { Member, Project } from './projects.ts';

/** The rule by which a profit is shared. */
export interface SharingRule {
  readonly way: SharingWay;
  /** Whether the rules of the network say it. */
  readonly isOfRules: boolean;
  /** Percent of a profit for the network and its reserve; nothing where the rules do not say. */
  readonly rate: number;
  readonly reserve: number;
  readonly mix: Mix;
}

/** The rule of a project: that of the network, and else what was chosen for the project. */
export function readSharingRule(cells: Cells, topics: readonly TopicModel[], project: Project): SharingRule {
  const chosen = readChosenWay(cells, topics);
  const role = (name: Parameters<typeof readRole>[2]) => readRole(cells, topics, name) ?? 0;
  return {
    way: chosen ?? (project.shareBy === 'equal' ? 'equal' : 'contribution'),
    isOfRules: chosen !== undefined,
    rate: role('rate'),
    reserve: role('reserve'),
    mix: { equal: role('by-equal'), contribution: role('by-contribution'), work: role('by-work') },
  };
}

/** The firms that take part. */
export const listMembers = ({ members }: Pick<Project, 'members'>): readonly Member[] =>
  members.filter(({ isIn }) => isIn);

/** What each firm gets of a profit or bears of a loss, in the order of the firms, or why it is not known. */
export type Shares =
  | { readonly ok: true; readonly aside: SetAside; readonly cents: readonly number[] }
  | { readonly ok: false; readonly fault: SharingFault | 'aside-over' };

/** Shares a profit or a loss out. What is set aside and what the firms get add up to it. */
export function shareProfit(profit: number, members: readonly Member[], rule: SharingRule): Shares {
  const aside = setAside(profit, rule.rate, rule.reserve);
  if (!aside) return { ok: false, fault: 'aside-over' };
  const partners = members.map(({ money, kindValue, work }) => ({ contribution: money + kindValue, work }));
  const result = share(rule.way, aside.rest, partners, rule.mix);
  return result.ok ? { ok: true, aside, cents: result.shares } : result;
}
