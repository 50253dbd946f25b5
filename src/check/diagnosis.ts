import type { Entry } from '#records/assemble.ts';
import { isDraft } from '#records/drafts.ts';
import type { Problem } from '#records/problem.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

/**
 * The items of the diagnosis have ids of their own among all areas: what firms answered is kept by them alone.
 *
 * @param records those without problems of their own
 */
export function checkDiagnosis(records: readonly CheckedRecord[]): Problem[] {
  const areas = records.filter(({ kind }) => kind === 'diagnosisArea');
  // What is published has its ids first: a draft that takes one of them is the one to change.
  const inTurn = [...areas].sort((a, b) => Number(isDraft(a.raw)) - Number(isDraft(b.raw)));
  const seen = new Map<string, string>();
  return inTurn.flatMap(({ raw, data }) =>
    (data as Entry<'diagnosisArea'>).items.flatMap(({ id }, index): Problem[] => {
      const other = seen.get(id);
      if (other === undefined) {
        seen.set(id, raw.file);
        return [];
      }
      return [{ code: 'diagnostico-id-repetido', ...placeOfField(raw, ['items', index, 'id'], id), detail: { other } }];
    }),
  );
}
