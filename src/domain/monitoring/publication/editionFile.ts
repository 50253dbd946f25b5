/**
 * Editions as files: canonical JSON, one file each, kept with the ledger. Whoever loses one cannot publish again, since
 * nobody could tell what the next figures would give away.
 */
import * as z from 'zod/mini';
import { parseHex, type Bytes } from '../crypto/bytes.ts';
import { canonicalBytes, parseCanonicalJson, type CanonicalFault } from '../crypto/canonicalJson.ts';
import { merkleRoot } from '../crypto/merkle.ts';
import type { Edition } from './input.ts';

/** The version of the format that is written, and the newest that is read. */
export const EDITION_VERSION = 1;

/** Most figures and forms of an edition, and fields of a formula: more than any site has. */
const MOST = { figures: 20_000, forms: 100_000, parts: 100, columns: 500, letters: 2_000 } as const;

const name = () => z.string().check(z.maxLength(80), z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/));
const hash = () => z.string().check(z.regex(/^[\da-f]{64}$/));
const whole = () => z.int().check(z.minimum(0));

const part = z.strictObject({
  columns: z.array(name()).check(z.maxLength(MOST.columns)),
  members: z.array(whole()).check(z.maxLength(MOST.forms)),
});

const figure = z.strictObject({
  indicator: name(),
  form: name(),
  formula: z.string().check(z.maxLength(MOST.letters)),
  unitId: z.nullable(name()),
  decimals: z.int().check(z.minimum(0), z.maximum(6)),
  by: z.enum(['all', 'region', 'network']),
  unit: z.nullable(name()),
  state: z.enum(['published', 'withheld', 'empty']),
  approved: whole(),
  expected: whole(),
  value: z.nullable(z.string().check(z.maxLength(MOST.letters), z.regex(/^-?\d+(?:\.\d+)?$/))),
  parts: z.array(part).check(z.maxLength(MOST.parts)),
});

const editionSchema = z.strictObject({
  version: z.literal(EDITION_VERSION),
  site: name(),
  number: z.int().check(z.minimum(1)),
  period: name(),
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  root: hash(),
  forms: z
    .array(z.strictObject({ form: name(), unit: name(), version: hash(), approval: hash() }))
    .check(z.maxLength(MOST.forms)),
  figures: z.array(figure).check(z.maxLength(MOST.figures)),
});

/** Why a file is no edition of the site. */
export type EditionFault = CanonicalFault | 'newer-version' | 'not-an-edition' | 'other-site' | 'other-root';

/** An edition that was read, or why it is not taken. */
export type EditionReading =
  { readonly ok: true; readonly edition: Edition } | { readonly ok: false; readonly fault: EditionFault };

/** The file of an edition. The same edition has the same bytes. */
export const writeEdition = (edition: Edition): Bytes => canonicalBytes(edition);

/** Reads the file of an edition. @param site name of the site in every act */
export async function readEdition(bytes: Bytes, site: string): Promise<EditionReading> {
  const reading = parseCanonicalJson(bytes);
  if (!reading.ok) return reading;
  const fail = (fault: EditionFault) => ({ ok: false, fault }) as const;
  const { version } = Object(reading.value) as { readonly version?: unknown };
  if (typeof version === 'number' && Number.isInteger(version) && version > EDITION_VERSION)
    return fail('newer-version');
  const parsed = editionSchema.safeParse(reading.value);
  if (!parsed.success || !isWhole(parsed.data)) return fail('not-an-edition');
  if (parsed.data.site !== site) return fail('other-site');
  const root = await merkleRoot(parsed.data.forms.map(({ approval }) => parseHex(approval) ?? new Uint8Array()));
  return root === parsed.data.root ? { ok: true, edition: parsed.data } : fail('other-root');
}

/** Whether figures name forms that there are, and have a value where they are published and nowhere else. */
const isWhole = ({ forms, figures }: Edition): boolean =>
  figures.every(
    ({ state, value, parts, by, unit }) =>
      (state === 'published') === (value !== null) &&
      (state === 'published' || parts.length === 0) &&
      (by === 'all') === (unit === null) &&
      parts.every(({ members }) => members.every((place) => place < forms.length)),
  );

/**
 * Numbers of editions that are missing between the first and the last, or are there twice: with them, nothing may be
 * published.
 *
 * @param told numbers that published datasets name
 */
export function findEditionGaps(editions: readonly Edition[], told: readonly number[] = []): readonly number[] {
  const last = Math.max(0, ...editions.map(({ number }) => number), ...told);
  return Array.from({ length: last }, (_, at) => at + 1).filter(
    (number) => editions.filter((edition) => edition.number === number).length !== 1,
  );
}
