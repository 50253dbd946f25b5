import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { judgeConsent } from '#domain/consent.ts';
import type { Consent } from '#kinds/consent/schema.ts';
import { EDITIONS_FOLDER, type EditionReading } from '#records/editions.ts';
import { isDraft } from '#records/drafts.ts';
import { isText, listFilesWithName, makeNamePattern } from '#domain/namesLeft.ts';
import type { Problem } from '#records/problem.ts';
import { formatFieldPath, type FieldPath } from '#records/raw.ts';
import { placeOf } from '#records/table.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfText } from './places.ts';

/** Largest file of `public` that is looked into. */
const MOST_BYTES = 5_000_000;

/** A consent that ended: whose name must stand nowhere, but in files that another consent of the same name covers. */
interface Ended {
  readonly id: string;
  readonly file: string;
  readonly names: readonly string[];
  readonly allowed: ReadonlySet<string>;
}

const foldName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The consents that a record names. */
function listConsentIds({ data }: CheckedRecord): readonly unknown[] {
  const { consentId, persons } = data as { readonly consentId?: unknown; readonly persons?: unknown };
  const named = Array.isArray(persons) ? (persons as readonly ({ readonly consentId?: unknown } | null)[]) : [];
  return [consentId, ...named.map((person) => person?.consentId)];
}

/** The consents that were taken back or came to their end, with the files that a later consent of the same allows. */
function listEnded(records: readonly CheckedRecord[], today: string): readonly Ended[] {
  const consents = records.filter(({ kind, raw }) => kind === 'consent' && !isDraft(raw));
  const dataOf = ({ data }: CheckedRecord) => data as Consent;
  const namesOf = ({ who, aliases }: Consent) => [who, ...aliases];
  return consents
    .filter((record) => ['withdrawn', 'expired'].includes(judgeConsent(dataOf(record), today)))
    .map((record) => {
      const names = namesOf(dataOf(record));
      const folded = new Set(names.map(foldName));
      const later = consents
        .map(dataOf)
        .filter(
          (one) => judgeConsent(one, today) === 'valid' && namesOf(one).some((name) => folded.has(foldName(name))),
        );
      return { id: record.id, file: record.raw.file, names, allowed: new Set(later.flatMap(({ covers }) => covers)) };
    });
}

/**
 * Every place that still holds the name of somebody whose consent was taken back or ended: records, tables, files of
 * `public`, and the editions that were kept. Sources are left out: a public document is cited by its own authors and
 * title.
 *
 * @param consents those without problems of their own
 * @param files those of the project that can be read
 * @param today `YYYY-MM-DD`
 */
export function checkNamesLeft(
  root: string,
  records: readonly CheckedRecord[],
  {
    consents,
    files,
    editions,
    today,
  }: {
    readonly consents: readonly CheckedRecord[];
    readonly files: readonly string[];
    readonly editions: EditionReading['editions'];
    readonly today: string;
  },
): Problem[] {
  return listEnded(consents, today).flatMap((ended) => [
    ...records
      .filter(({ kind, raw }) => kind !== 'consent' && kind !== 'source' && !ended.allowed.has(raw.file))
      // What names the consent itself is told of already.
      .filter((record) => !listConsentIds(record).includes(ended.id))
      .flatMap((record) => listInRecord(record, ended)),
    ...files
      .filter((file) => file.startsWith('public/') && isText(file) && !ended.allowed.has(file))
      .flatMap((file) => listInFile(root, file, ended)),
    ...editions.flatMap(({ edition, archive }) => listInEdition(root, edition, archive, ended)),
  ]);
}

/** What is told of each place: where it is not in an edition, its editor takes it out. */
const tell = ({ id, file }: Ended, place: Pick<Problem, 'file'> & Partial<Problem>, wrong: string): Problem => ({
  code: 'consentimiento-queda',
  ...place,
  detail: { ...place.detail, wrong, id, consent: file },
});

function listInRecord({ raw, data, body }: CheckedRecord, ended: Ended): readonly Problem[] {
  const pattern = makeNamePattern(ended.names);
  const found = (text: string) => {
    pattern.lastIndex = 0;
    return pattern.exec(text);
  };
  const texts = [{ fieldPath: undefined, text: body }, ...listStrings(data)];
  const cells = raw.table?.rows.flatMap((row, place) =>
    row.cells.flatMap((cell, index) => {
      const { table } = raw;
      return table && found(cell) ? [tell(ended, placeOf(row, index, place, table.file), 'content')] : [];
    }),
  );
  return [
    ...texts.flatMap(({ fieldPath, text }) => {
      const match = found(text);
      return match
        ? [tell(ended, placeOfText(raw, fieldPath, match.index, match.index + match[0].length), 'content')]
        : [];
    }),
    ...(cells ?? []),
  ];
}

/** Every text of a record with its path; rows are looked at in their file. */
function listStrings(
  value: unknown,
  fieldPath: FieldPath = [],
): { readonly fieldPath: FieldPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ fieldPath, text: value }];
  if (!value || typeof value !== 'object' || formatFieldPath(fieldPath) === 'rows') return [];
  return Object.entries(value).flatMap(([key, child]) =>
    listStrings(child, [...fieldPath, Array.isArray(value) ? Number(key) : key]),
  );
}

function listInFile(root: string, file: string, ended: Ended): readonly Problem[] {
  const path = join(root, file);
  if (!existsSync(path) || statSync(path).size > MOST_BYTES) return [];
  const text = readFileSync(path, 'utf8');
  const match = makeNamePattern(ended.names).exec(text);
  if (!match) return [];
  const before = text.slice(0, match.index).split('\n');
  return [tell(ended, { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, 'content')];
}

function listInEdition(
  root: string,
  edition: string,
  archive: Uint8Array | undefined,
  ended: Ended,
): readonly Problem[] {
  const list = `${EDITIONS_FOLDER}/${edition}.json`;
  const isListed = makeNamePattern(ended.names).test(readFileSync(join(root, list), 'utf8'));
  const held = archive ? listFilesWithName(archive, ended.names) : [];
  return [
    ...(isListed ? [tell(ended, { file: list }, 'edition')] : []),
    ...held.map((received) => tell(ended, { file: `${EDITIONS_FOLDER}/${edition}.zip`, received }, 'edition')),
  ];
}
