/** What is found of those who ask for the work, by criterion. Conditions come first and are apart from all levels. */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { CANDIDATES, candidatePathOf } from './fields.ts';
import type { FacilitatorCriterionModel } from './model.ts';

/** What was found of a criterion. */
export interface Finding {
  readonly criterion: FacilitatorCriterionModel;
  /** Whether a condition is met; undefined where nobody said so, and for what has levels. */
  readonly isMet: boolean | undefined;
  /** From 1 to 5; undefined where it was not looked at, and for a condition. */
  readonly level: number | undefined;
  /** What was seen; empty where nobody wrote it. */
  readonly seen: string;
}

/** A candidate with all that was found. */
export interface Candidate {
  readonly id: string;
  /** May be empty. */
  readonly name: string;
  /** Who looked at it; may be empty. */
  readonly assessors: string;
  readonly remarks: string;
  readonly conditions: readonly Finding[];
  /** Functions and knowledge, in the order of the site. */
  readonly findings: readonly Finding[];
}

/** The candidates, in the order in which they were written down. */
export const listCandidates = (cells: Cells, criteria: readonly FacilitatorCriterionModel[]): readonly Candidate[] =>
  listRows(cells, CANDIDATES).map((id) => {
    const all = criteria.map((criterion): Finding => {
      const met = valueOf(cells, candidatePathOf(id, 'fulfils', criterion.id));
      return {
        criterion,
        isMet: met === 'met' ? true : met === 'unmet' ? false : undefined,
        level: numberOf(cells, candidatePathOf(id, 'shown-level', criterion.id)),
        seen: textOf(cells, candidatePathOf(id, 'shown-by', criterion.id)),
      };
    });
    return {
      id,
      name: textOf(cells, candidatePathOf(id, 'name')),
      assessors: textOf(cells, candidatePathOf(id, 'assessors')),
      remarks: textOf(cells, candidatePathOf(id, 'remarks')),
      conditions: all.filter(({ criterion }) => criterion.use === 'condition'),
      findings: all.filter(({ criterion }) => criterion.use !== 'condition'),
    };
  });

/** What stands in the way of a candidate: conditions that are not met, and those that nobody asked about. */
export const standingOf = ({ conditions }: Pick<Candidate, 'conditions'>) => ({
  unmet: conditions.filter(({ isMet }) => isMet === false),
  open: conditions.filter(({ isMet }) => isMet === undefined),
});

/** What a candidate has to learn: levels below what the site proposes to ask for, the farthest below first. */
export const listToLearn = ({ findings }: Pick<Candidate, 'findings'>): readonly Finding[] =>
  findings
    .filter(({ criterion, level }) => level !== undefined && level < criterion.needed)
    .sort((a, b) => b.criterion.needed - (b.level ?? 0) - (a.criterion.needed - (a.level ?? 0)));

/** Levels that were given with nothing written that shows them. */
export const listUnshown = ({ findings }: Pick<Candidate, 'findings'>): readonly Finding[] =>
  findings.filter(({ level, seen }) => level !== undefined && seen === '');
