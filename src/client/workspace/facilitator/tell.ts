import type { Attempt } from '#domain/workspace/facilitator/attempts.ts';
import type { Formats } from '#texts/formats.ts';
import { workspaceFacilitator as t } from '#words/workspaceFacilitator.ts';
import type { Named } from './types.ts';

/** Gives each person what he is called: his name, or his place, and his place too where another is called the same. */
export function nameAll<Person extends { readonly name: string }>(
  people: readonly Person[],
  byPlace: (place: number) => string,
): readonly Named<Person>[] {
  const seen = new Set<string>();
  return people.map((person, at) => {
    const name = person.name || byPlace(at + 1);
    const called = seen.has(name) ? t.again(name, at + 1) : name;
    seen.add(called);
    return { ...person, called };
  });
}

/** The day of an attempt, as it is read. */
export const tellDay = ({ day }: Pick<Attempt, 'day'>, format: Formats): string =>
  day ? format.date(day) : t.test.noDay;

/** The attempt at a phase that counts: the last one that passed, or the last one that was finished. */
export function findBest(attempts: readonly Attempt[], phaseId: string): Attempt | undefined {
  const finished = attempts.filter((attempt) => attempt.phaseId === phaseId && attempt.result);
  return finished.findLast(({ result }) => result?.isPassed) ?? finished.at(-1);
}
