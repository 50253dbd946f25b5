import { useMemo } from 'react';
import { isApart, type Cells } from '#domain/workspace/cells.ts';
import { isFrozen, levelsOf, type Contest, type LevelOf } from '#domain/workspace/contest/contests.ts';
import { listBlocks, type Block } from '#domain/workspace/contest/faults.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { rank, type Ranking } from '#domain/workspace/contest/ranking.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';

/** What the pages and the reports of a contest are made of. */
export interface ContestSetting {
  readonly cells: Cells;
  readonly contest: Contest;
  readonly levelOf: LevelOf;
  readonly ranking: Ranking;
  /** What keeps the scores from beginning. */
  readonly blocks: readonly Block[];
  readonly isFrozen: boolean;
  /** How many scores two copies say otherwise. */
  readonly apart: number;
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** Reads all that is told of a contest. */
export function makeSetting(
  cells: Cells,
  contest: Contest,
  { format, frame }: Pick<ContestSetting, 'format' | 'frame'>,
): ContestSetting {
  const levelOf = levelsOf(cells, contest.id);
  const scores = `${contestPathOf(contest.id, 'score')}/`;
  return {
    cells,
    contest,
    levelOf,
    ranking: rank(contest, levelOf),
    blocks: listBlocks(contest),
    isFrozen: isFrozen(cells, contest),
    apart: [...cells].filter(([path, cell]) => path.startsWith(scores) && isApart(cell)).length,
    format,
    frame,
  };
}

/** What the pages of a contest work with. */
export function useContest(contest: Contest): ContestSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () => makeSetting(cells, contest, { format: workspace.format, frame: frameOf(workspace) }),
    [cells, contest, workspace],
  );
}

/** Whether nothing is missing of the ranking: no score, none that two copies say otherwise, and no lots. */
export const isComplete = ({ blocks, ranking, apart }: ContestSetting): boolean =>
  !blocks.length && !ranking.missing.length && !ranking.toDraw.length && apart === 0;
