/**
 * What is found of a candidate by criteria. The scale is this generator's own: each criterion gives from 1 to 5 points
 * by what was seen, and all weigh alike.
 */
import { numberOf, textOf, type Cells } from '../cells.ts';
import { candidatePathOf, MOST_LEVEL } from './fields.ts';
import type { ApproachModel, ProjectCriterionModel } from './model.ts';

/** What was found of a criterion. */
export interface Finding {
  readonly criterion: ProjectCriterionModel;
  /** From 1 to 5; undefined where it was not looked at. */
  readonly level: number | undefined;
  /** What was seen; empty where nobody wrote it. */
  readonly seen: string;
}

/** What was found of all. */
export interface Score {
  readonly findings: readonly Finding[];
  /** Sum of the levels that were given. */
  readonly points: number;
  /** The greatest sum that as many criteria can give. */
  readonly of: number;
  /** Criteria that were not looked at. */
  readonly missing: readonly Finding[];
  /** Criteria with a level and nothing written that shows it. */
  readonly unseen: readonly Finding[];
}

/**
 * What was found of a candidate.
 *
 * @param typeIds the types of project that it is weighed for: a criterion of other types alone is left out
 */
export function readScore(
  cells: Cells,
  candidateId: string,
  { criteria }: Pick<ApproachModel, 'criteria'>,
  typeIds: readonly string[],
): Score {
  const findings = criteria
    .filter((one) => !one.typeIds.length || one.typeIds.some((id) => typeIds.includes(id)))
    .map((criterion): Finding => ({
      criterion,
      level: numberOf(cells, candidatePathOf(candidateId, 'level', criterion.id)),
      seen: textOf(cells, candidatePathOf(candidateId, 'seen', criterion.id)),
    }));
  const given = findings.flatMap(({ level }) => level ?? []);
  return {
    findings,
    points: given.reduce((sum, level) => sum + level, 0),
    of: given.length * MOST_LEVEL,
    missing: findings.filter(({ level }) => level === undefined),
    unseen: findings.filter(({ level, seen }) => level !== undefined && seen === ''),
  };
}

/** What was looked at, the weakest first; what is level keeps the order of the site. */
export const weakestFirst = ({ findings }: Score): readonly Finding[] =>
  findings.filter(({ level }) => level !== undefined).sort((a, b) => (a.level ?? 0) - (b.level ?? 0));
