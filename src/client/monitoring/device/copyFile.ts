/**
 * The copy of what a device keeps: the files of its ledger, drafts, what was erased and what was handed on, in an
 * envelope for a passphrase. Keys are not in it: each has a copy of its own.
 */
import * as z from 'zod/mini';
import { findArmoured } from '#domain/monitoring/crypto/armour.ts';
import { textOf, utf8Of, type Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { canonicalJson, parseCanonicalJson } from '#domain/monitoring/crypto/canonicalJson.ts';
import { closeEnvelope, openEnvelope, type EnvelopeFault } from '#domain/monitoring/crypto/envelope.ts';
import { hash, name } from '#domain/monitoring/ledger/acts.ts';
import type { LedgerFile, LedgerIdentity } from '#domain/monitoring/ledger/parse.ts';
import type { MonitoringApp } from '../app.ts';
import { asideStart, type Draft, type Handed } from '../kept.ts';

const COPY_KIND = 'copy';
const FORMAT = 'trama-copia';
const VERSION = 1;

/** What a copy holds. */
export interface DeviceCopy {
  readonly files: readonly LedgerFile[];
  readonly drafts: readonly Draft[];
  /** Drafts that had been laid aside. */
  readonly aside: readonly Draft[];
  /** Hashes of contents that were erased on purpose. */
  readonly erased: readonly string[];
  /** By the hash of the act. */
  readonly handed: Readonly<Record<string, Handed>>;
}

/** Why a file is no copy that can be opened here. */
export type CopyFault = EnvelopeFault | 'not-a-copy' | 'newer-copy' | 'other-place';

const answer = z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), z.null()]);
const draftSchema = z.object({
  period: name(),
  unit: name(),
  form: name(),
  formVersion: z.int(),
  answers: z.record(z.string(), answer),
  comment: z.optional(z.string()),
  changedAt: z.number(),
});
const contentsSchema = z.object({
  files: z.array(z.object({ file: z.string(), text: z.string() })),
  drafts: z.array(draftSchema),
  aside: z.array(draftSchema),
  erased: z.array(hash()),
  handed: z.record(hash(), z.object({ at: z.number(), how: z.enum(['shared', 'saved', 'copied']) })),
});

/** Reads all that a mode keeps. @throws StoreFailure */
export async function gatherCopy({ store, mode, ledger }: MonitoringApp): Promise<DeviceCopy> {
  const start = `${mode}/`;
  const [drafts, aside, erased, handed] = await Promise.all([
    store.list('drafts', start),
    store.list('notes', asideStart(mode)),
    store.list('erased', start),
    store.list('handed', start),
  ]);
  return {
    files: ledger.files,
    drafts: drafts.map(({ value }) => value),
    aside: aside.map(({ value }) => value as Draft),
    erased: erased.map(({ key }) => key.slice(start.length)),
    handed: Object.fromEntries(handed.map(({ key, value }) => [key.slice(start.length), value])),
  };
}

/** Closes a copy. @throws RangeError for a short passphrase, or more than an envelope holds */
export function closeCopy(
  { files, ...rest }: DeviceCopy,
  identity: LedgerIdentity,
  passphrase: string,
): Promise<Bytes> {
  const texts = files.map(({ file, bytes }) => ({ file, text: textOf(bytes) ?? '' }));
  // What is left out and what is undefined are the same in a form, and must be the same text.
  const contents = JSON.parse(
    JSON.stringify({ format: FORMAT, version: VERSION, ...identity, files: texts, ...rest }),
  ) as unknown;
  return closeEnvelope(COPY_KIND, utf8Of(canonicalJson(contents)), { passphrase });
}

/** Opens a copy. @param label name of the file that people are told */
export async function openCopy(
  label: string,
  given: Bytes,
  identity: LedgerIdentity,
  passphrase: string,
): Promise<{ readonly ok: true; readonly copy: DeviceCopy } | { readonly ok: false; readonly fault: CopyFault }> {
  const fail = (fault: CopyFault) => ({ ok: false, fault }) as const;
  const opened = await openEnvelope(COPY_KIND, findArmoured(given) ?? given, { passphrase });
  if (!opened.ok) return fail(opened.fault === 'other-contents' ? 'not-a-copy' : opened.fault);
  const reading = parseCanonicalJson(opened.bytes);
  const said = reading.ok ? (reading.value as Readonly<Record<string, unknown>> | null) : null;
  if (said?.['format'] !== FORMAT) return fail('not-a-copy');
  if (said['version'] !== VERSION) return fail('newer-copy');
  if (said['site'] !== identity.site || said['practice'] !== identity.practice) return fail('other-place');
  const contents = z.safeParse(contentsSchema, said);
  if (!contents.success) return fail('not-a-copy');
  const { files, drafts, ...rest } = contents.data;
  // Checkpoints may be larger than acts, which whoever reads a file sees by the part of the bundle that it is from.
  const place = (file: string) => (file.startsWith('puntos/') ? `checkpoints ${file}` : file);
  const placed = files.map(({ file, text }) => ({ file: `${label}#${place(file)}`, bytes: utf8Of(text) }));
  return { ok: true, copy: { ...rest, drafts, files: placed } };
}
