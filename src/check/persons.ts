import { escapePattern } from '#domain/escape.ts';
import { kinds } from '#kinds/index.ts';
import type { Problem } from '#records/problem.ts';
import { formatFieldPath, type FieldPath } from '#records/raw.ts';
import type { Texts } from '#texts/es/index.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfText } from './places.ts';
import type { Targets } from './targets.ts';

/**
 * Persons are named only with a recorded consent: a given name followed by a surname is refused, in any text of a
 * record, unless the record lists that person in `persons`, or the name is known to be no person's.
 *
 * @param names how the language of the site writes names
 * @returns one problem for each name in each text
 */
export function checkPersons(
  records: readonly CheckedRecord[],
  targets: Targets,
  { particles, ofNoPerson }: Texts['personNames'],
): Problem[] {
  const labelsOf = (vocabulary: string) =>
    targets.records.find('vocabulary', vocabulary)?.entries.map((entry) => entry.label) ?? [];
  const given = labelsOf('given-names');
  if (!given.length) return [];
  const noPerson = labelsOf('names-of-no-person');
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}-])(?<!(?:${ofNoPerson}) )(?:${given.map(escapePattern).join('|')})(?: (?:(?:${particles}) )*\p{Lu}[\p{Ll}\p{M}]+)+`,
    'gu',
  );
  return records
    .filter((record) => kinds[record.kind].persons)
    .flatMap((record) => {
      const consented = ((record.data as { persons?: readonly { name: string }[] }).persons ?? []).map(
        (person) => person.name,
      );
      const pointed = new Set(
        record.pointers
          .filter((pointer) => pointer.meta.reference)
          .map((pointer) => formatFieldPath(pointer.fieldPath)),
      );
      const find = (text: string) =>
        [...text.normalize('NFC').matchAll(pattern)].filter(
          ([name]) => ![...consented, ...noPerson].some((known) => name.startsWith(known)),
        );
      const inFields = listStrings(record.data)
        .filter(({ fieldPath }) => !pointed.has(formatFieldPath(fieldPath)) && fieldPath[0] !== 'persons')
        .flatMap(({ fieldPath, text }) =>
          find(text).map((match): Problem => ({
            code: 'persona-sin-consentimiento',
            ...placeOfText(record.raw, fieldPath, match.index, match.index + match[0].length),
            received: match[0],
          })),
        );
      const lines = record.body.split('\n');
      const inBody = lines.flatMap((line, index) =>
        find(line).map((match): Problem => ({
          code: 'persona-sin-consentimiento',
          file: record.file,
          line: record.raw.bodyLine + index,
          column: match.index + 1,
          received: match[0],
        })),
      );
      return [...inFields, ...inBody];
    });
}

/** Every text of a record with its path. */
function listStrings(
  value: unknown,
  fieldPath: FieldPath = [],
): { readonly fieldPath: FieldPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ fieldPath, text: value }];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    listStrings(child, [...fieldPath, Array.isArray(value) ? Number(key) : key]),
  );
}
