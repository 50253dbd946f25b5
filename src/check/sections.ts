import { addresses, folders, listFixedAddresses } from '#domain/addresses.ts';
import { sectionAddressOf } from '#domain/sections.ts';
import { listAddresses, listAddressOf } from '#kinds/addresses.ts';
import type { Vocabulary } from '#kinds/vocabulary/schema.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

/** Vocabulary of the sections in which pages stand. */
const SECTIONS = 'sections';

/** A section has a page by its id: it must not stand where the site has a list, a tool or files. */
export function checkSections(records: readonly CheckedRecord[]): Problem[] {
  const taken = new Set([...listFixedAddresses(listAddresses()), ...Object.values(folders)]);
  // The two sections that every site has stand there by right.
  for (const own of [addresses.about, listAddressOf('page')]) taken.delete(own);
  return records
    .filter(({ kind, id }) => kind === 'vocabulary' && id === SECTIONS)
    .flatMap((record) =>
      (record.data as Vocabulary).entries.flatMap(({ id }, index): Problem[] => {
        const address = sectionAddressOf(id);
        if (!taken.has(address)) return [];
        const at = placeOfField(record.raw, ['entries', index, 'id']);
        return [{ code: 'campo-valor', ...at, received: id, expected: phrase('otherSectionId', address) }];
      }),
    );
}
