import { REMOVED } from '#domain/workspace/cells.ts';
import { chooseQuestions, countRight, type Attempt } from '#domain/workspace/facilitator/attempts.ts';
import { attemptPathOf, candidatePathOf, traineePathOf } from '#domain/workspace/facilitator/fields.ts';
import type { TestQuestionModel } from '#domain/workspace/facilitator/model.ts';
import { newId, type Session } from '../session.ts';

/** Adds somebody who studies. @returns the id */
export function beginTrainee(session: Session): string {
  const id = newId();
  session.write({ path: traineePathOf(id, REMOVED), value: false });
  return id;
}

/** Adds a candidate. @returns the id */
export function beginCandidate(session: Session): string {
  const id = newId();
  session.write({ path: candidatePathOf(id, REMOVED), value: false });
  return id;
}

/**
 * Begins an attempt; whoever has no place here yet gets one in the same step.
 *
 * @param past attempts of the same person at the same phase, the oldest first
 * @param today `YYYY-MM-DD`
 * @returns the ids of the person and of the attempt
 */
export function beginAttempt(
  session: Session,
  traineeId: string | undefined,
  {
    phaseId,
    bank,
    past,
    today,
  }: {
    readonly phaseId: string;
    readonly bank: readonly TestQuestionModel[];
    readonly past: readonly Attempt[];
    readonly today: string;
  },
): readonly [string, string] {
  const person = traineeId ?? newId();
  const id = newId();
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const at = (...rest: readonly string[]) => attemptPathOf(person, id, ...rest);
  session.write(
    ...(traineeId === undefined ? [{ path: traineePathOf(person, REMOVED), value: false }] : []),
    { path: at(REMOVED), value: false },
    { path: at('of-phase'), value: phaseId },
    { path: at('seed'), value: seed },
    { path: at('tried-on'), value: today },
    ...chooseQuestions(bank, past, seed).map((question, place) => ({
      path: at('asked', String(place + 1)),
      value: question,
    })),
  );
  return [person, id];
}

/** Writes an answer; with the last one, what the attempt came to. */
export function reply(
  session: Session,
  traineeId: string,
  attempt: Attempt,
  {
    bank,
    questionId,
    optionId,
  }: {
    readonly bank: readonly TestQuestionModel[];
    readonly questionId: string;
    readonly optionId: string;
  },
): void {
  const at = (...rest: readonly string[]) => attemptPathOf(traineeId, attempt.id, ...rest);
  const replies = new Map(attempt.replies).set(questionId, optionId);
  const known = attempt.asked.filter((id) => bank.some((question) => question.id === id));
  const { right, of } = countRight({ asked: attempt.asked, replies }, bank);
  session.write(
    { path: at('replied', questionId), value: optionId },
    ...(known.every((id) => replies.has(id))
      ? [
          { path: at('right-count'), value: right },
          { path: at('asked-count'), value: of },
        ]
      : []),
  );
}
