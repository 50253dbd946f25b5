/**
 * Attempts at the self-test of a phase. How many questions an attempt has, and from how many right ones it counts as
 * passed, are this generator's own.
 */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { attemptPathOf, TRAINEES, traineePathOf } from './fields.ts';
import type { TestOptionModel, TestQuestionModel } from './model.ts';
import { makeRandom, partSeed, shuffle } from './shuffle.ts';

/** Questions of an attempt, where the bank has as many. */
export const ATTEMPT_QUESTIONS = 8;

/** How many right answers pass an attempt: three of every four, rounded up. @param asked how many were asked */
export const passAt = (asked: number): number => Math.ceil((asked * 3) / 4);

/** Somebody who studies on this device. */
export interface Trainee {
  readonly id: string;
  /** May be empty. */
  readonly name: string;
}

/** Those who study, in the order in which they began. */
export const listTrainees = (cells: Cells): readonly Trainee[] =>
  listRows(cells, TRAINEES).map((id) => ({ id, name: textOf(cells, traineePathOf(id, 'name')) }));

/** An attempt. */
export interface Attempt {
  readonly id: string;
  readonly phaseId: string;
  readonly seed: number;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly day: string;
  /** Ids of the questions, in the order in which they are asked. */
  readonly asked: readonly string[];
  /** Ids of the options by those of the questions. */
  readonly replies: ReadonlyMap<string, string>;
  /** What it came to; undefined as long as it is not finished. */
  readonly result: { readonly right: number; readonly of: number; readonly isPassed: boolean } | undefined;
}

/** The attempts of somebody, in the order in which they were begun. */
export const listAttempts = (cells: Cells, traineeId: string): readonly Attempt[] =>
  listRows(cells, traineePathOf(traineeId, 'attempt')).map((id) => {
    const at = (...rest: readonly string[]) => attemptPathOf(traineeId, id, ...rest);
    const asked: string[] = [];
    for (let place = 1; ; place += 1) {
      const question = textOf(cells, at('asked', String(place)));
      if (!question) break;
      asked.push(question);
    }
    return {
      id,
      phaseId: textOf(cells, at('of-phase')),
      seed: numberOf(cells, at('seed')) ?? 0,
      day: textOf(cells, at('tried-on')),
      asked,
      replies: new Map(
        asked.flatMap((question) => {
          const reply = valueOf(cells, at('replied', question));
          return typeof reply === 'string' ? [[question, reply] as const] : [];
        }),
      ),
      result: readResult(numberOf(cells, at('right-count')), numberOf(cells, at('asked-count'))),
    };
  });

function readResult(right: number | undefined, of: number | undefined): Attempt['result'] {
  if (right === undefined || of === undefined || of < 1 || right > of) return undefined;
  return { right, of, isPassed: right >= passAt(of) };
}

/** Whether an answer is the right one; false for one that was not given. */
export const isRight = ({ options }: Pick<TestQuestionModel, 'options'>, reply: string | undefined): boolean =>
  options.some((option) => option.id === reply && option.isRight);

/** The questions of an attempt that the bank still has, in their order. */
export const questionsOf = (
  { asked }: Pick<Attempt, 'asked'>,
  bank: readonly TestQuestionModel[],
): readonly TestQuestionModel[] => asked.flatMap((id) => bank.find((question) => question.id === id) ?? []);

/** How many answers of an attempt are right, of the questions that the bank still has. */
export function countRight(attempt: Pick<Attempt, 'asked' | 'replies'>, bank: readonly TestQuestionModel[]) {
  const questions = questionsOf(attempt, bank);
  return {
    right: questions.filter((question) => isRight(question, attempt.replies.get(question.id))).length,
    of: questions.length,
  };
}

/** The options of a question, in the order of an attempt. */
export const orderOptions = (
  { seed }: Pick<Attempt, 'seed'>,
  { id, options }: TestQuestionModel,
): readonly TestOptionModel[] => shuffle(options, makeRandom(partSeed(seed, id)));

/**
 * Chooses the questions of an attempt: first those that were never asked or whose last answer was not right, then those
 * that were answered right, the longest ago first.
 *
 * @param past earlier attempts at the same bank, the oldest first
 * @returns as many ids as an attempt has, or all of them
 */
export function chooseQuestions(
  bank: readonly TestQuestionModel[],
  past: readonly Pick<Attempt, 'asked' | 'replies'>[],
  seed: number,
): readonly string[] {
  /** The attempt in which a question was last answered, by its place, if that was right; -1 where it was not. */
  const knownSince = ({ id, options }: TestQuestionModel): number => {
    const last = past.findLastIndex(({ replies }) => replies.has(id));
    return last >= 0 && isRight({ options }, past[last]?.replies.get(id)) ? last : -1;
  };
  const mixed = shuffle(bank, makeRandom(seed));
  const turns = new Map(mixed.map((question) => [question, knownSince(question)]));
  return [...mixed]
    .sort((a, b) => (turns.get(a) ?? -1) - (turns.get(b) ?? -1))
    .slice(0, ATTEMPT_QUESTIONS)
    .map(({ id }) => id);
}
