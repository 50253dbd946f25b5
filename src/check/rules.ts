import type { Entry } from '#records/assemble.ts';
import { isDraft } from '#records/drafts.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import type { FieldPath } from '#records/raw.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

type Question = Entry<'ruleTopic'>['questions'][number];

/** A question of the rules, and where it stands. */
interface Placed {
  readonly question: Question;
  readonly record: CheckedRecord;
  readonly path: FieldPath;
}

/**
 * What the topics of the rules say of each other: questions have ids of their own among all of them, since what was
 * decided is kept by these alone; what an alternative cannot stand with is there; and one question alone asks how a
 * profit is shared.
 *
 * @param records those without problems of their own
 * @param count how many topics there are, with those that have problems
 */
export function checkRules(records: readonly CheckedRecord[], count: number): Problem[] {
  const topics = records.filter(({ kind }) => kind === 'ruleTopic');
  // What is published has its ids first: a draft that takes one of them is the one to change.
  const inTurn = [...topics].sort((a, b) => Number(isDraft(a.raw)) - Number(isDraft(b.raw)));
  const placed = inTurn.flatMap((record) =>
    (record.data as Entry<'ruleTopic'>).questions.map((question, place): Placed => ({
      question,
      record,
      path: ['questions', place],
    })),
  );
  return [...listRepeated(placed), ...listConflicts(placed, topics.length === count), ...listSecondSharing(placed)];
}

function listRepeated(placed: readonly Placed[]): Problem[] {
  return placed.flatMap(({ question: { id }, record, path }, place): Problem[] => {
    const other = placed.findIndex(({ question }) => question.id === id);
    if (other === place) return [];
    const detail = { other: placed[other]?.record.raw.file ?? '' };
    return [{ code: 'reglamento-id-repetido', ...placeOfField(record.raw, [...path, 'id'], id), detail }];
  });
}

/** @param isWhole whether all topics can be read: else a question that is not found may be in one that cannot */
function listConflicts(placed: readonly Placed[], isWhole: boolean): Problem[] {
  return placed.flatMap(({ question, record, path }) =>
    question.alternatives.flatMap(({ conflicts }, place) =>
      conflicts.flatMap((conflict, index): Problem[] => {
        const tell = (field: 'question' | 'alternative', wrong: string, known: readonly string[]): Problem[] => [
          {
            code: 'reglamento-choque',
            ...placeOfField(record.raw, [...path, 'alternatives', place, 'conflicts', index, field], conflict[field]),
            nearest: findNearest(conflict[field], known),
            detail: { wrong, question: conflict.question },
          },
        ];
        if (conflict.question === question.id) return tell('question', 'own', []);
        const other = placed.find((one) => one.question.id === conflict.question)?.question;
        if (!other)
          return isWhole
            ? tell(
                'question',
                'question',
                placed.map((one) => one.question.id),
              )
            : [];
        const known = other.alternatives.map(({ id }) => id);
        return known.includes(conflict.alternative) ? [] : tell('alternative', 'alternative', known);
      }),
    ),
  );
}

function listSecondSharing(placed: readonly Placed[]): Problem[] {
  const [first, ...others] = placed.filter(({ question }) => question.alternatives.some(({ sharing }) => sharing));
  return others.map(({ question: { id }, record, path }): Problem => ({
    code: 'reglamento-dos-repartos',
    ...placeOfField(record.raw, [...path, 'id'], id),
    detail: { question: first?.question.id ?? '', other: first?.record.raw.file ?? '' },
  }));
}
