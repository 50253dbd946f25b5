/** How far somebody has come with a form: what is missing, what cannot be taken, and what would be sent. */
import type { FormField, MonitoringForm } from '../config.ts';
import { computeForm, type ComputedForm, type PreparedForm } from '../formula/form.ts';
import type { Answer, Answers } from '../formula/evaluate.ts';
import { isAnswer } from '../ledger/answers.ts';

/** Why an answer cannot be sent as it stands: there is none, or it is not such as is asked for. */
export type FieldTrouble = 'missing' | 'bad';

/** A form, as far as it is filled in. */
export interface Progress {
  readonly computed: ComputedForm;
  /** By the ids of fields, in the order of the form. */
  readonly troubles: ReadonlyMap<string, FieldTrouble>;
  /** What would be sent: answers to what is asked, without what is calculated. */
  readonly answers: Answers;
}

/** Whether there is an answer at all. */
export const isGiven = (answer: Answer): boolean =>
  answer !== undefined && answer !== null && answer !== '' && !(Array.isArray(answer) && answer.length === 0);

/** How far somebody has come. */
export function judgeProgress(form: MonitoringForm, prepared: PreparedForm, given: Answers): Progress {
  const computed = computeForm(prepared, given);
  const troubles = new Map<string, FieldTrouble>();
  const answers: Record<string, Answer> = {};
  for (const field of form.groups.flatMap(({ fields }) => fields)) {
    if (field.type === 'calculated' || computed.hidden.has(field.id)) continue;
    const answer = given[field.id];
    if (!isGiven(answer)) {
      if (field.required) troubles.set(field.id, 'missing');
      continue;
    }
    answers[field.id] = answer;
    if (!isAnswer(field, answer as Parameters<typeof isAnswer>[1])) troubles.set(field.id, 'bad');
  }
  return { computed, troubles, answers };
}

/** How many times the last value is worth a question. */
const FAR = 10;

/** Whether a number is so far above the last one that it is worth a question. */
export const isFarAbove = (answer: Answer, last: Answer): boolean =>
  typeof answer === 'number' && typeof last === 'number' && last !== 0 && Math.abs(answer) >= FAR * Math.abs(last);

/** Fields of a form whose answers two people, or two tabs, gave differently. */
export const listDifferences = (form: MonitoringForm, one: Answers, other: Answers): readonly FormField[] =>
  form.groups
    .flatMap(({ fields }) => fields)
    .filter(({ id, type }) => type !== 'calculated' && !isSame(one[id], other[id]));

const isSame = (one: Answer, other: Answer): boolean =>
  isGiven(one) || isGiven(other) ? JSON.stringify(one ?? null) === JSON.stringify(other ?? null) : true;
