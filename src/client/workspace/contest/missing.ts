import type { Cells } from '#domain/workspace/cells.ts';
import { levelsOf, listContests, type Contest } from '#domain/workspace/contest/contests.ts';
import { listBlocks } from '#domain/workspace/contest/faults.ts';
import { listMissing } from '#domain/workspace/contest/ranking.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { workspace } from '#words/workspace.ts';

const t = workspace.panel;

/** How many contests wait for their conditions, criteria or jury, how many for scores, and how many to be closed. */
export function tellContestMissing(cells: Cells, { contestCriteria }: WorkspacePageModel): string | undefined {
  const open = listContests(cells, contestCriteria).filter(({ closed }) => closed === '');
  const isBlocked = (contest: Contest) => listBlocks(contest).length > 0;
  const lacks = (contest: Contest) => listMissing(contest, levelsOf(cells, contest.id)).length > 0;
  const blocked = open.filter(isBlocked).length;
  const running = open.filter((contest) => !isBlocked(contest));
  const lacking = running.filter(lacks).length;
  const whole = running.length - lacking;
  const told = [
    ...(blocked ? [t.openContest(blocked)] : []),
    ...(lacking ? [t.scoreContest(lacking)] : []),
    ...(whole ? [t.closeContest(whole)] : []),
  ];
  return told.join(' ') || undefined;
}
