/** What was answered of each candidate. */
import { listRows, textOf, valueOf, type Cells } from '../cells.ts';
import { CANDIDATES, candidatePathOf } from './fields.ts';
import type { OptionModel, ProjectQuestionModel } from './model.ts';

/** A group or a proposal that is weighed. */
export interface Candidate {
  readonly id: string;
  /** Its name; that of the network where it is the network of this workspace. May be empty. */
  readonly name: string;
  readonly isOwn: boolean;
  /** The candidate that it was copied from; empty where it was not. */
  readonly copyOf: string;
}

/** Options chosen by question; a question without an answer is left out. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The candidates, in the order in which they were begun. */
export const listCandidates = (cells: Cells): readonly Candidate[] =>
  listRows(cells, CANDIDATES).map((id) => {
    const isOwn = valueOf(cells, candidatePathOf(id, 'own-network')) === true;
    const name = textOf(cells, candidatePathOf(id, 'name'));
    return {
      id,
      name: name || (isOwn ? textOf(cells, 'network/name') : ''),
      isOwn,
      copyOf: textOf(cells, candidatePathOf(id, 'copy-of')),
    };
  });

/** The path of the answer to a question with one answer, or of one of several. */
export const answerPathOf = (candidateId: string, { id, most }: ProjectQuestionModel, optionId: string): string =>
  most > 1 ? candidatePathOf(candidateId, 'picked', id, optionId) : candidatePathOf(candidateId, 'answer', id);

/** What was chosen of a question, as far as the site offers it, in the order of its options. */
export const listChosen = (
  cells: Cells,
  candidateId: string,
  question: ProjectQuestionModel,
): readonly OptionModel[] => {
  if (question.most === 1) {
    const chosen = textOf(cells, candidatePathOf(candidateId, 'answer', question.id));
    return question.options.filter(({ id }) => id === chosen);
  }
  return question.options.filter(({ id }) => valueOf(cells, answerPathOf(candidateId, question, id)) === true);
};

/**
 * What was answered of a candidate. Of two copies that were put together a question may have more answers than it
 * takes: the first ones of the list count, and `listOverfull` tells of it.
 */
export const readAnswers = (cells: Cells, candidateId: string, questions: readonly ProjectQuestionModel[]): Answers =>
  new Map(
    questions.flatMap((question) => {
      const chosen = listChosen(cells, candidateId, question).slice(0, question.most);
      return chosen.length ? [[question.id, chosen.map(({ id }) => id)] as const] : [];
    }),
  );

/** Questions with more answers than they take. */
export const listOverfull = (
  cells: Cells,
  candidateId: string,
  questions: readonly ProjectQuestionModel[],
): readonly ProjectQuestionModel[] =>
  questions.filter((question) => listChosen(cells, candidateId, question).length > question.most);
