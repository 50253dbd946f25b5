/** Addresses of the pages of a group. */
import type { ProjectQuestionModel } from '#domain/workspace/approach/model.ts';
import { linkTo, PARTS } from '../route.ts';
import type { Weighed } from './setting.ts';
import { WAYS } from './ways.ts';

/** What suits a group. */
export const linkToGroup = (id: string): string => linkTo(PARTS.approach, WAYS.candidate, id);

/** A question to a group. */
export const linkToQuestion = (id: string, question: Pick<ProjectQuestionModel, 'id'> | undefined): string =>
  question ? linkTo(PARTS.approach, WAYS.candidate, id, WAYS.question, question.id) : linkToGroup(id);

/** The criteria of a group. */
export const linkToCriteria = (id: string): string => linkTo(PARTS.approach, WAYS.candidate, id, WAYS.criteria);

/** Some groups side by side; all of them where none is named. */
export const linkToCompare = (...ids: readonly string[]): string => linkTo(PARTS.approach, WAYS.compare, ...ids);

/** The first question without an answer; the first of all where each has one. */
export const nextQuestion = (
  { advice }: Pick<Weighed, 'advice'>,
  questions: readonly ProjectQuestionModel[],
): ProjectQuestionModel | undefined => advice.unanswered[0] ?? questions[0];
