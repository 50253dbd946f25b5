import { entryProperties, type Vocabulary } from '#kinds/vocabulary/schema.ts';
import type { Problem } from '#records/problem.ts';
import { phrase } from '#records/wording.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

/** The entries of a vocabulary must tell of themselves what the generator goes by, and nothing else does. */
export function checkVocabularies(records: readonly CheckedRecord[]): Problem[] {
  return records
    .filter((record) => record.kind === 'vocabulary')
    .flatMap((record) =>
      entryProperties.flatMap((declaration) =>
        declaration.vocabulary === record.id
          ? checkCarried(record, declaration)
          : checkForeign(record, declaration.property, declaration.vocabulary),
      ),
    );
}

const entriesOf = (record: CheckedRecord): Vocabulary['entries'] => (record.data as Vocabulary).entries;

/** A property that belongs to another vocabulary does nothing here: better said than kept. */
function checkForeign(
  record: CheckedRecord,
  property: (typeof entryProperties)[number]['property'],
  vocabulary: string,
): Problem[] {
  return entriesOf(record).flatMap((entry, index) =>
    entry[property] === undefined
      ? []
      : [
          {
            code: 'campo-valor',
            ...placeOfField(record.raw, ['entries', index, property]),
            received: phrase('quoted', String(entry[property])),
            expected: phrase('foreignProperty', property, vocabulary),
          },
        ],
  );
}

/** What each entry must carry, and values that need exactly one. */
function checkCarried(
  record: CheckedRecord,
  { property, carried, values = [] }: (typeof entryProperties)[number],
): Problem[] {
  if (carried === 'some') return [];
  const entries = entriesOf(record);
  const missing = entries.flatMap((entry, index): Problem[] =>
    entry[property] === undefined
      ? [
          {
            code: 'campo-falta',
            ...placeOfField(record.raw, ['entries', index, property]),
            expected: phrase('oneOf', values),
          },
        ]
      : [],
  );
  if (carried === 'each' || missing.length) return missing;
  const unused = values.filter((value) => !entries.some((entry) => entry[property] === value));
  const twice = entries.flatMap((entry, index): Problem[] =>
    entries.findIndex((other) => other[property] === entry[property]) < index
      ? [
          {
            code: 'campo-valor',
            ...placeOfField(record.raw, ['entries', index, property]),
            received: phrase('quoted', String(entry[property])),
            expected: phrase('unusedValue', unused),
          },
        ]
      : [],
  );
  if (twice.length) return twice;
  return unused.map((value) => ({
    code: 'campo-valor',
    ...placeOfField(record.raw, ['entries']),
    received: phrase('noEntryWith', property, value),
    expected: phrase('entryWith', property, value),
  }));
}
