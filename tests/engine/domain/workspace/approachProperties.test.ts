import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, outcomeOf, type Advice } from '#domain/workspace/approach/advice.ts';
import type { Answers } from '#domain/workspace/approach/answers.ts';
import type { ApproachModel } from '#domain/workspace/approach/model.ts';
import { listChanges, listTurns, withChanges } from '#domain/workspace/approach/turns.ts';
import { anyApproach } from './support/approach.ts';

const SEED = { seed: 20261211, numRuns: 300 };

/** What must not depend on the order of anything. */
const essence = (advice: Advice) => ({
  outcome: outcomeOf(advice),
  clarity: advice.clarity,
  lead: advice.lead,
  isSettled: advice.isSettled,
  balances: Object.fromEntries(
    advice.standings.map(({ type, balance, favour, against, excluding }) => [
      type.id,
      [balance, favour.length, against.length, excluding.length],
    ]),
  ),
});
const outcome = (model: ApproachModel, answers: Answers) => outcomeOf(advise(model, answers));
const backwards = <T>(list: readonly T[]): T[] => [...list].reverse();

describe('what suits a group', () => {
  it('does not depend on the order of answers, questions, options or types, and counts in whole numbers', () => {
    fc.assert(
      fc.property(anyApproach, ({ model, answers }) => {
        const advice = advise(model, answers);
        const turned = {
          types: backwards(model.types),
          questions: backwards(model.questions).map((one) => ({ ...one, options: backwards(one.options) })),
        };
        const later = new Map(backwards([...answers]).map(([id, chosen]) => [id, backwards(chosen)]));
        expect(essence(advise(turned, later))).toEqual(essence(advice));
        for (const { favour, against, excluding, balance } of advice.standings) {
          expect(Number.isInteger(balance)).toBe(true);
          expect(balance).toBe(favour.length - against.length - excluding.length);
        }
        // A type that is ruled out leads nothing, whatever speaks for it.
        for (const { excluding } of advice.leaders) expect(excluding).toEqual([]);
      }),
      SEED,
    );
  });

  it('never lowers a type by an answer that speaks for it, against all others as well', () => {
    fc.assert(
      fc.property(anyApproach, ({ model, answers }) => {
        const before = advise(model, answers);
        for (const question of before.unanswered)
          for (const option of question.options) {
            const after = advise(model, new Map(answers).set(question.id, [option.id]));
            for (const { typeId, speaks } of option.effects) {
              const [was, is] = [before, after].map(({ standings }) =>
                standings.find(({ type }) => type.id === typeId)!,
              );
              if (speaks === 'for') {
                expect(is!.balance).toBe(was!.balance + 1);
                expect(is!.excluding).toEqual(was!.excluding);
              } else expect(is!.balance).toBe(was!.balance - 1);
            }
          }
      }),
      SEED,
    );
  });

  it('is the same without the questions that were not answered', () => {
    fc.assert(
      fc.property(anyApproach, ({ model, answers }) => {
        const asked = model.questions.filter(({ id }) => answers.has(id));
        const without = essence(advise({ types: model.types, questions: asked }, answers));
        const advice = essence(advise(model, answers));
        expect({ ...advice, clarity: 0, isSettled: 0 }).toEqual({ ...without, clarity: 0, isSettled: 0 });
      }),
      SEED,
    );
  });

  it('is said to be settled only where no further answer changes it', () => {
    fc.assert(
      fc.property(anyApproach, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), ({ model, answers }, picks) => {
        const advice = advise(model, answers);
        if (!advice.isSettled) return;
        const whole = new Map(answers);
        for (const [place, { id, options, most }] of advice.unanswered.entries()) {
          const first = picks[place % picks.length]! % options.length;
          whole.set(
            id,
            [...options, ...options].slice(first, first + most).map((option) => option.id),
          );
        }
        expect(outcome(model, whole)).toBe(outcomeOf(advice));
      }),
      { ...SEED, numRuns: 1500 },
    );
  });
});

describe('what would change it', () => {
  it('changes it, and nothing smaller does', () => {
    fc.assert(
      fc.property(anyApproach, ({ model, answers }) => {
        const before = outcome(model, answers);
        const turns = listTurns(model, answers);
        for (const { changes, advice } of turns) {
          const after = withChanges(answers, changes);
          expect(outcome(model, after)).not.toBe(before);
          expect(outcomeOf(advice)).toBe(outcome(model, after));
          for (const { id, most } of model.questions) {
            expect(after.has(id)).toBe(answers.has(id));
            expect(after.get(id)?.length ?? 0).toBeLessThanOrEqual(most);
            expect(new Set(after.get(id)).size).toBe(after.get(id)?.length ?? 0);
          }
        }
        const sizes = new Set(turns.map(({ changes }) => changes.length));
        expect(sizes.size).toBeLessThanOrEqual(1);
        const all = model.questions.flatMap((question) => listChanges(question, answers));
        const turning = all.filter((change) => outcome(model, withChanges(answers, [change])) !== before);
        if (sizes.has(1)) expect(turns.map(({ changes }) => changes[0])).toEqual(turning);
        else expect(turning).toEqual([]);
        if (!turns.length)
          for (const one of all)
            for (const other of all)
              if (one.question !== other.question)
                expect(outcome(model, withChanges(answers, [one, other]))).toBe(before);
      }),
      { ...SEED, numRuns: 200 },
    );
  });
});
