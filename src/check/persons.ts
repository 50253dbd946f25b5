import { escapePattern } from '#domain/escape.ts';
import { kinds } from '#kinds/index.ts';
import type { Problem } from '#records/problem.ts';
import { formatFieldPath, type FieldPath } from '#records/raw.ts';
import { toId } from '#records/toId.ts';
import type { Texts } from '#texts/es/index.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfText } from './places.ts';
import type { Targets } from './targets.ts';

/** Between two words of a name: a blank of any kind, or the end of a line inside of a paragraph. */
const GAP = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*(?=\S))`;
/** What may stand before a name that is part of a longer one: «Institución Educativa …». */
const beforeName = (particles: string): RegExp =>
  new RegExp(String.raw`(?:\p{Lu}[\p{L}\p{M}.]*[^\S\n]+(?:(?:${particles})[^\S\n]+)*)*$`, 'u');
/** What may stand after it: «… S.A.C.». */
const AFTER = /^(?:[^\S\n]+(?:\p{Lu}\.?){2,6}(?![\p{L}\p{M}]))?/u;

/** A name of a person in a text, and the longer name that it may be part of. */
interface FoundName {
  readonly index: number;
  readonly name: string;
  readonly label: string;
}

/**
 * Persons are named only with a recorded consent: a given name followed by a surname is refused, in any text of a
 * record, unless the record lists that person in `persons`, or the vocabulary `names-of-no-person` declares the name,
 * or a longer one around it: a street, an institution or a firm that bears it («Colegio …», «… S.A.C.»).
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
      String.raw`(?:${GAP}(?:(?:${particles})${GAP})*\p{Lu}[\p{Ll}\p{M}]+)+`,
    'gu',
  );
  const before = beforeName(particles);
  return records
    .filter((record) => kinds[record.kind].persons)
    .flatMap((record) => {
      const consented = ((record.data as { persons?: readonly { name: string }[] }).persons ?? []).map(
        (person) => person.name,
      );
      return tellNames(record, (text) => findNames(text, pattern, [...consented, ...noPerson], before));
    });
}

/** Names in a text that no known name covers whole. */
function findNames(text: string, pattern: RegExp, known: readonly string[], beforePattern: RegExp): FoundName[] {
  const matches = [...text.matchAll(pattern)];
  if (!matches.length) return [];
  const covered = known.flatMap((name) =>
    [...text.matchAll(new RegExp(name.split(/\s+/).map(escapePattern).join(GAP), 'gu'))].map(
      ({ 0: found, index }) => [index, index + found.length] as const,
    ),
  );
  return matches
    .filter(({ 0: name, index }) => !covered.some(([from, to]) => from <= index && index + name.length <= to))
    .map(({ 0: name, index }) => {
      const before = beforePattern.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? '';
      const after = AFTER.exec(text.slice(index + name.length, index + name.length + 20))?.[0] ?? '';
      return { index, name, label: `${before}${name}${after}`.replace(/\s+/g, ' ') };
    });
}

/** The problems of the names in the texts of a record. */
function tellNames(record: CheckedRecord, find: (text: string) => readonly FoundName[]): Problem[] {
  const pointed = new Set(
    record.pointers.filter((pointer) => pointer.meta.reference).map((pointer) => formatFieldPath(pointer.fieldPath)),
  );
  const texts = listStrings(record.data).filter(
    ({ fieldPath }) => !pointed.has(formatFieldPath(fieldPath)) && fieldPath[0] !== 'persons',
  );
  return [{ fieldPath: undefined, text: record.body }, ...texts].flatMap(({ fieldPath, text }) =>
    find(text).map(({ index, name, label }): Problem => ({
      code: 'persona-sin-consentimiento',
      ...placeOfText(record.raw, fieldPath, index, index + name.length),
      received: name,
      detail: { writtenName: label, id: toId(label) },
    })),
  );
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
