/** The answers of a form beside those of its version before and of the last period, question by question. */
import { compareFractions, toFraction } from '../../decimal.ts';
import type { FormField, MonitoringForm } from '../config.ts';
import type { Answer, Answers } from '../formula/evaluate.ts';
import { computeForm, prepareForm } from '../formula/form.ts';

/** How an answer differs from another one. */
export type Difference = 'same' | 'added' | 'removed' | 'more' | 'less' | 'changed';

/** Answers as they were sent, without what is calculated; undefined where there are none to compare with. */
export interface AnswerVersions {
  readonly now: Answers;
  readonly before?: Answers | undefined;
  readonly last?: Answers | undefined;
}

/** One question with its answers. Calculated ones are computed from the answers of each version. */
export interface ComparedAnswer {
  readonly field: FormField;
  readonly now: Answer;
  readonly before: Answer;
  readonly last: Answer;
  /** Whether the question is not asked, as the answers stand. */
  readonly hidden: boolean;
  /** Undefined where there is no version before. */
  readonly sinceBefore: Difference | undefined;
  /** Undefined where there is nothing of the last period. */
  readonly sinceLast: Difference | undefined;
}

/** Questions of a group of the form. */
export interface ComparedGroup {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly ComparedAnswer[];
}

const isGiven = (answer: Answer): boolean =>
  answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

/** Options are the same in whatever order they were chosen. */
const textOf = (answer: Answer): string =>
  JSON.stringify(Array.isArray(answer) ? [...(answer as readonly string[])].sort() : answer);

/** How an answer differs from an earlier one. */
export function differ(now: Answer, earlier: Answer): Difference {
  if (!isGiven(now)) return isGiven(earlier) ? 'removed' : 'same';
  if (!isGiven(earlier)) return 'added';
  if (typeof now === 'number' && typeof earlier === 'number') {
    const order = compareFractions(toFraction(now), toFraction(earlier));
    return order === 0 ? 'same' : order > 0 ? 'more' : 'less';
  }
  return textOf(now) === textOf(earlier) ? 'same' : 'changed';
}

/** Compares answers, group by group of the form as it is today. */
export function compareAnswers(
  form: Pick<MonitoringForm, 'groups'>,
  versions: AnswerVersions,
): readonly ComparedGroup[] {
  const prepared = prepareForm(form);
  const compute = (answers: Answers | undefined) => answers && computeForm(prepared, answers);
  const [now, before, last] = [computeForm(prepared, versions.now), compute(versions.before), compute(versions.last)];
  const compare = (field: FormField): ComparedAnswer => {
    const { id } = field;
    const hidden = now.hidden.has(id);
    // What is not asked and was answered all the same is shown, so that it can be told.
    const value = hidden && Object.hasOwn(versions.now, id) ? versions.now[id] : now.values[id];
    const [earlier, old] = [before?.values[id], last?.values[id]];
    return {
      field,
      now: value,
      before: earlier,
      last: old,
      hidden,
      sinceBefore: before && differ(value, earlier),
      sinceLast: last && differ(value, old),
    };
  };
  return form.groups.map(({ id, title, fields }) => ({ id, title, answers: fields.map(compare) }));
}
