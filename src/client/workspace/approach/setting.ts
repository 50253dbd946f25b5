import { useMemo } from 'react';
import { textOf, type Cells } from '#domain/workspace/cells.ts';
import { advise, type Advice } from '#domain/workspace/approach/advice.ts';
import { listCandidates, readAnswers, type Answers, type Candidate } from '#domain/workspace/approach/answers.ts';
import { readScore, type Score } from '#domain/workspace/approach/criteria.ts';
import { candidatePathOf } from '#domain/workspace/approach/fields.ts';
import type { ApproachModel } from '#domain/workspace/approach/model.ts';
import type { Report } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceApproach as t } from '#words/workspaceApproach.ts';
import { useCells, useWorkspace } from '../context.tsx';
import { frameOf } from '../frame.ts';

/** A group with what was answered and found of it. */
export interface Weighed {
  readonly candidate: Candidate;
  /** Its name, or its place where it has none. */
  readonly name: string;
  readonly answers: Answers;
  readonly advice: Advice;
  /** The type that somebody chose to weigh it for; empty where that follows the answers. */
  readonly chosenType: string;
  readonly score: Score;
}

/** What the pages and the reports of this tool are made of. */
export interface ApproachSetting {
  readonly cells: Cells;
  readonly model: ApproachModel;
  readonly weighed: readonly Weighed[];
  readonly format: Formats;
  /** Path under which the site is served. */
  readonly base: string;
  readonly frame: Pick<Report, 'imprint' | 'url' | 'createdOn' | 'language'>;
}

/** Weighs every group of a workspace. */
export function makeSetting(
  cells: Cells,
  rest: Pick<ApproachSetting, 'model' | 'format' | 'frame' | 'base'>,
): ApproachSetting {
  const { model } = rest;
  const weighed = listCandidates(cells).map((candidate, place): Weighed => {
    const answers = readAnswers(cells, candidate.id, model.questions);
    const advice = advise(model, answers);
    const written = textOf(cells, candidatePathOf(candidate.id, 'project-type'));
    const chosenType = model.types.some(({ id }) => id === written) ? written : '';
    const typeIds = chosenType ? [chosenType] : advice.leaders.map(({ type }) => type.id);
    return {
      candidate,
      name: candidate.name || (candidate.isOwn ? t.ownNetwork : t.unnamed(place + 1)),
      answers,
      advice,
      chosenType,
      score: readScore(cells, candidate.id, model, typeIds),
    };
  });
  return { cells, weighed, ...rest };
}

/** What this part works with. */
export function useApproach(): ApproachSetting {
  const workspace = useWorkspace();
  const cells = useCells();
  return useMemo(
    () =>
      makeSetting(cells, {
        model: workspace.model.approach,
        format: workspace.format,
        frame: frameOf(workspace),
        base: workspace.model.base,
      }),
    [cells, workspace],
  );
}
