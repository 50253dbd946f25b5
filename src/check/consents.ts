import { judgeConsent, listMissingPurposes } from '#domain/consent.ts';
import type { Consent } from '#kinds/consent/schema.ts';
import type { Provider } from '#kinds/provider/schema.ts';
import { isDraft } from '#records/drafts.ts';
import { findNearest } from '#records/nearest.ts';
import type { Problem } from '#records/problem.ts';
import type { FieldPath } from '#records/raw.ts';
import type { ConsentPurpose } from '#schemas/consents.ts';
import type { PERSON_USES } from '#schemas/fields.ts';
import type { CheckedRecord } from './checkedRecord.ts';
import { placeOfField } from './places.ts';

/** Why a consent does not allow what a record does with it. */
export type ConsentFault = 'withdrawn' | 'expired' | 'future' | 'purpose' | 'scope' | 'who';
/** What of a consent itself cannot be. */
export type ConsentDataFault = 'until' | 'withdrawn' | 'covers';

interface Person {
  readonly name: string;
  readonly consentId: string;
  readonly uses: readonly (typeof PERSON_USES)[number][];
}

/** What a record publishes of somebody, and the consent that it names. */
interface Use {
  readonly fieldPath: FieldPath;
  readonly consentId: string;
  readonly name: string;
  readonly purposes: readonly ConsentPurpose[];
}

/** Whether two names are the same but for their letters' size and the blanks between them. */
const isSameName = (one: string, other: string): boolean => foldName(one) === foldName(other);
const foldName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What a record publishes by consent. */
function listUses({ kind, data }: CheckedRecord): readonly Use[] {
  if (kind === 'provider') {
    const { name, consentId, contact } = data as Provider;
    const purposes: readonly ConsentPurpose[] = contact ? ['provider', 'contact'] : ['provider'];
    return [{ fieldPath: ['consentId'], consentId, name, purposes }];
  }
  const { persons = [] } = data as { readonly persons?: readonly Person[] };
  return persons.map(({ name, consentId, uses }, place) => ({
    fieldPath: ['persons', place, 'consentId'],
    consentId,
    name,
    purposes: uses,
  }));
}

/**
 * What is published of a person or a provider is allowed by a consent that holds on the day of the check, names the
 * purpose, covers the file and is of whoever is named. What consents say of themselves can be.
 *
 * @param records those without problems of their own
 * @param files those of the project, from its root
 * @param today `YYYY-MM-DD`
 */
export function checkConsents(records: readonly CheckedRecord[], files: readonly string[], today: string): Problem[] {
  const consents = new Map(records.filter(({ kind }) => kind === 'consent').map((record) => [record.id, record]));
  return [
    ...records.filter((record) => !isDraft(record.raw)).flatMap((record) => checkUses(record, consents, today)),
    ...[...consents.values()].flatMap((record) => checkConsent(record, files, today)),
  ];
}

function checkUses(
  record: CheckedRecord,
  consents: ReadonlyMap<string, CheckedRecord>,
  today: string,
): readonly Problem[] {
  return listUses(record).flatMap(({ fieldPath, consentId, name, purposes }): Problem[] => {
    const found = consents.get(consentId);
    // One that is not there is told of with the references.
    if (!found) return [];
    const consent = found.data as Consent;
    const tell = (wrong: ConsentFault, detail: Readonly<Record<string, string>> = {}, rest: Partial<Problem> = {}) => [
      {
        code: 'consentimiento-no-vale',
        ...placeOfField(record.raw, fieldPath, consentId),
        ...rest,
        detail: { wrong, consent: found.raw.file, id: consentId, ...detail },
      } satisfies Problem,
    ];
    const state = judgeConsent(consent, today);
    if (state !== 'valid')
      return tell(state, {
        day: { withdrawn: consent.withdrawnOn, expired: consent.until, future: consent.givenOn }[state] ?? '',
      });
    if (![consent.who, ...consent.aliases].some((one) => isSameName(one, name)))
      return tell('who', { name }, { expected: consent.who });
    if (!consent.covers.includes(record.raw.file)) return tell('scope', { file: record.raw.file });
    const missing = listMissingPurposes(consent.purposes, purposes);
    return missing.length ? tell('purpose', { missing: missing.join(', ') }, { expected: purposes.join(', ') }) : [];
  });
}

function checkConsent(record: CheckedRecord, files: readonly string[], today: string): readonly Problem[] {
  const consent = record.data as Consent;
  const { givenOn, until, withdrawnOn, covers } = consent;
  const tell = (wrong: ConsentDataFault, path: FieldPath, received: string, rest: Partial<Problem> = {}): Problem => ({
    code: 'consentimiento-datos',
    ...placeOfField(record.raw, path, received),
    ...rest,
    detail: { wrong, day: givenOn },
  });
  return [
    ...(until !== undefined && until < givenOn ? [tell('until', ['until'], until)] : []),
    ...(withdrawnOn !== undefined && withdrawnOn < givenOn ? [tell('withdrawn', ['withdrawnOn'], withdrawnOn)] : []),
    // What was covered by one that ended may be gone, as it should.
    ...(judgeConsent(consent, today) === 'valid' && !isDraft(record.raw)
      ? covers.flatMap((file, place) =>
          files.includes(file) ? [] : [tell('covers', ['covers', place], file, { nearest: findNearest(file, files) })],
        )
      : []),
  ];
}
