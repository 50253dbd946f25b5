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
    String.raw`(?<![\p{L}\p{M}-])(?<!(?:${ofNoPerson}) )(?:${given.map(escapePattern).join('|')})` +
      String.raw`(?: (?:(?:${particles}) )*\p{Lu}[\p{Ll}\p{M}]+)+`,
    'gu',
  );
  return records
    .filter((record) => kinds[record.kind].persons)
    .flatMap((record) => {
      const { persons = [] } = record.data as { persons?: readonly { name: string }[] };
      const known = [...persons.map(({ name }) => name), ...noPerson];
      return findPersons(record, (text) =>
        [...text.normalize('NFC').matchAll(pattern)].filter(([name]) => !known.some((other) => name.startsWith(other))),
      );
    });
}

/** The names that a search finds in the texts of a record, its fields first. */
function findPersons(record: CheckedRecord, find: (text: string) => readonly RegExpExecArray[]): Problem[] {
  const pointed = new Set(
    record.pointers.filter(({ meta }) => meta.reference).map(({ fieldPath }) => formatFieldPath(fieldPath)),
  );
  const inFields = listStrings(record.data)
    .filter(({ fieldPath }) => !pointed.has(formatFieldPath(fieldPath)) && fieldPath[0] !== 'persons')
    .flatMap(({ fieldPath, text }) =>
      find(text).map(({ 0: name, index }): Problem => ({
        code: 'persona-sin-consentimiento',
        ...placeOfText(record.raw, fieldPath, index, index + name.length),
        received: name,
      })),
    );
  const inBody = record.body.split('\n').flatMap((line, place) =>
    find(line).map(({ 0: name, index }): Problem => ({
      code: 'persona-sin-consentimiento',
      file: record.file,
      line: record.raw.bodyLine + place,
      column: index + 1,
      received: name,
    })),
  );
  return [...inFields, ...inBody];
}

/** Every text of a record with its place. */
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
