import type { Entry } from '#records/assemble.ts';
import { isDraft } from '#records/drafts.ts';
import type { Problem } from '#records/problem.ts';
import { ATTEMPT_QUESTIONS } from '#domain/workspace/facilitator/attempts.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

/**
 * A phase has one self-test, with as many questions as an attempt asks. A draft may have fewer: it is being written.
 *
 * @param records those without problems of their own
 */
export function checkSelfTests(records: readonly CheckedRecord[]): Problem[] {
  // What is published has its phase first: a draft that takes it is the one to change.
  const inTurn = records
    .filter(({ kind }) => kind === 'selfTest')
    .sort((a, b) => Number(isDraft(a.raw)) - Number(isDraft(b.raw)));
  const owners = new Map<string, string>();
  return inTurn.flatMap(({ raw, data }): Problem[] => {
    const { phaseId, questions } = data as Entry<'selfTest'>;
    const other = owners.get(phaseId);
    owners.set(phaseId, other ?? raw.file);
    return [
      ...(other === undefined
        ? []
        : [
            {
              code: 'prueba-de-fase' as const,
              ...placeOfField(raw, ['phaseId'], phaseId),
              detail: { wrong: 'twice', other },
            },
          ]),
      ...(questions.length >= ATTEMPT_QUESTIONS || isDraft(raw)
        ? []
        : [
            {
              code: 'prueba-de-fase' as const,
              ...placeOfField(raw, ['questions'], String(questions.length)),
              detail: { wrong: 'few', least: String(ATTEMPT_QUESTIONS) },
            },
          ]),
    ];
  });
}
