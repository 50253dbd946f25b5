/** Which answers, had they been others, would turn the advice: the fewest that do. */
import { advise, outcomeOf, type Advice } from './advice.ts';
import type { Answers } from './answers.ts';
import type { ApproachModel, OptionModel, ProjectQuestionModel } from './model.ts';

/** Another answer to a question. Of a question with several answers it is one that comes, one that goes, or both. */
export interface Change {
  readonly question: ProjectQuestionModel;
  /** What would be no longer answered. */
  readonly from: readonly OptionModel[];
  /** What would be answered instead. */
  readonly to: readonly OptionModel[];
}

/** Changes that turn the advice together, and what it would be. */
export interface Turn {
  readonly changes: readonly Change[];
  readonly advice: Advice;
}

/** Other answers that a question could have had; none where it was not answered. */
export function listChanges(question: ProjectQuestionModel, answers: Answers): readonly Change[] {
  const chosen = answers.get(question.id) ?? [];
  if (!chosen.length) return [];
  const from = question.options.filter(({ id }) => chosen.includes(id));
  const others = question.options.filter(({ id }) => !chosen.includes(id));
  const swaps = from.flatMap((gone) => others.map((come): Change => ({ question, from: [gone], to: [come] })));
  if (question.most === 1) return swaps;
  return [
    ...(from.length < question.most ? others.map((come): Change => ({ question, from: [], to: [come] })) : []),
    // What would be left without any answer is not another answer.
    ...(from.length > 1 ? from.map((gone): Change => ({ question, from: [gone], to: [] })) : []),
    ...swaps,
  ];
}

/** The answers after changes. */
export function withChanges(answers: Answers, changes: readonly Change[]): Answers {
  const changed = new Map(answers);
  for (const { question, from, to } of changes)
    changed.set(question.id, [
      ...(changed.get(question.id) ?? []).filter((id) => !from.some((one) => one.id === id)),
      ...to.map(({ id }) => id),
    ]);
  return changed;
}

/**
 * The smallest changes that turn the advice: those of one answer; where none does, those of two; none where not even
 * two do. They come in the order of the questions and their options.
 */
export function listTurns(model: Pick<ApproachModel, 'types' | 'questions'>, answers: Answers): readonly Turn[] {
  const outcome = outcomeOf(advise(model, answers));
  const turn = (changes: readonly Change[]): readonly Turn[] => {
    const advice = advise(model, withChanges(answers, changes));
    return outcomeOf(advice) === outcome ? [] : [{ changes, advice }];
  };
  const changes = model.questions.map((question) => listChanges(question, answers));
  const single = changes.flat().flatMap((one) => turn([one]));
  if (single.length) return single;
  return changes.flatMap((ofOne, place) => [
    ...listPairs(ofOne, answers).flatMap(turn),
    ...ofOne.flatMap((one) =>
      changes.slice(place + 1).flatMap((ofOther) => ofOther.flatMap((other) => turn([one, other]))),
    ),
  ]);
}

/** Pairs of changes of one question with several answers that can go together, each outcome once. */
function listPairs(changes: readonly Change[], answers: Answers): readonly (readonly Change[])[] {
  const pairs = new Map<string, readonly Change[]>();
  for (const [place, one] of changes.entries())
    for (const other of changes.slice(place + 1)) {
      const options = [...one.from, ...other.from, ...one.to, ...other.to];
      const said = withChanges(answers, [one, other]).get(one.question.id) ?? [];
      // What two changes would both take out or bring in is one change.
      if (new Set(options).size < options.length || said.length < 1 || said.length > one.question.most) continue;
      const key = [...said].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, [one, other]);
    }
  return [...pairs.values()];
}
