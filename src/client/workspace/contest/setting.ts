import { useMemo } from 'react';
import { isApart, type Cells } from '#domain/workspace/cells.ts';
import { isFrozen, levelsOf, type Contest, type LevelOf } from '#domain/workspace/contest/contests.ts';
import { listBlocks, type Block } from '#domain/workspace/contest/faults.ts';
import { contestPathOf } from '#domain/workspace/contest/fields.ts';
import { isOfField } from '#domain/workspace/fields.ts';
import { markOfOutcome } from '#domain/workspace/contest/outcome.ts';
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
  /** How many scores, lots, weights and other fields that decide two copies say otherwise. */
  readonly apart: number;
  /** Whether it comes out otherwise than when it was closed, as a copy brought other scores. */
  readonly isOther: boolean;
  readonly format: Formats;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** Fields that who wins depends on. */
const DECIDING = [
  'score/*/*/*',
  'draw/*',
  'places',
  'tie',
  'criterion/*/weight',
  'entry/*/check/*',
  'judge/*/conflict/*',
  ...['condition', 'criterion', 'entry', 'judge'].map((list) => `${list}/*/removed`),
].map((path) => ({ path: `contest/*/${path}` }));

/** Reads all that is told of a contest. */
export function makeSetting(
  cells: Cells,
  contest: Contest,
  { format, frame }: Pick<ContestSetting, 'format' | 'frame'>,
): ContestSetting {
  const levelOf = levelsOf(cells, contest.id);
  const own = `${contestPathOf(contest.id)}/`;
  const decides = (path: string) => path.startsWith(own) && DECIDING.some((field) => isOfField(path, field));
  const ranking = rank(contest, levelOf);
  return {
    cells,
    contest,
    levelOf,
    ranking,
    isOther: contest.closed !== '' && contest.outcome !== '' && contest.outcome !== markOfOutcome(ranking),
    blocks: listBlocks(contest),
    isFrozen: isFrozen(cells, contest),
    apart: [...cells].filter(([path, cell]) => isApart(cell) && decides(path)).length,
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

/**
 * Whether nothing is missing of the ranking: how many win, each score, lots, and a choice where two copies say
 * otherwise.
 */
export const isComplete = ({ contest, blocks, ranking, apart }: ContestSetting): boolean =>
  contest.places !== undefined && !blocks.length && !ranking.missing.length && !ranking.toDraw.length && apart === 0;
