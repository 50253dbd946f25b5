/**
 * Files of a ledger, as they came, read into acts. Nothing of a file is believed: its size, its bytes, its shape and
 * the site that it is for are looked at before anything in it is used, and its name never says what it is.
 */
import * as z from 'zod/mini';
import type { Bytes } from '../crypto/bytes.ts';
import { parseCanonicalJson, type JsonValue } from '../crypto/canonicalJson.ts';
import { sha256Hex } from '../crypto/digest.ts';
import { readBlob } from '../crypto/salted.ts';
import { FORM_ACTS, formActSchema, LEDGER_VERSION, type FormAct } from './acts.ts';
import { refuse, type LedgerFault, type Refusal } from './fault.ts';
import {
  checkpointSchema,
  REGISTRY_ACTS,
  registryActSchema,
  type Checkpoint,
  type RegistryAct,
} from './registryActs.ts';

/** A file, with the way to it that people are told. */
export interface LedgerFile {
  /** Path in the ledger, with `/`; or the file that came and the place in it. */
  readonly file: string;
  readonly bytes: Bytes;
}

/** Most bytes of one act or blob, of a checkpoint, and of a file that people hand on. */
export const MOST_BYTES = { act: 512 * 1024, checkpoint: 16 * 1024 * 1024, bundle: 96 * 1024 * 1024 } as const;

interface Read {
  readonly file: string;
  readonly bytes: Bytes;
  /** SHA-256 of the file, in hexadecimal: how others name it. */
  readonly hash: string;
}
export type ActEntry = Read & { readonly kind: 'act'; readonly value: FormAct };
export type RegistryEntry = Read & { readonly kind: 'registry'; readonly value: RegistryAct };
export type CheckpointEntry = Read & { readonly kind: 'checkpoint'; readonly value: Checkpoint };
export type BlobEntry = Read & { readonly kind: 'blob'; readonly contents: JsonValue };
/** What a file is. */
export type LedgerEntry = ActEntry | RegistryEntry | CheckpointEntry | BlobEntry;

/** What every file of a ledger must be of. */
export interface LedgerIdentity {
  readonly site: string;
  readonly practice: boolean;
}

/** A file that was read, or what is wrong with it. */
export type Reading =
  { readonly ok: true; readonly entry: LedgerEntry } | { readonly ok: false; readonly fault: LedgerFault };

type Named = Readonly<Record<string, JsonValue>>;

const isObject = (value: JsonValue): value is Named =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one file. Its digest stands for it from here on: two files of the same bytes are one. */
export async function parseLedgerFile({ file, bytes }: LedgerFile, identity: LedgerIdentity): Promise<Reading> {
  const fail = (refusal: Refusal): Reading => ({ ok: false, fault: { ...refusal, file } });
  const most = MOST_BYTES[/(?:^|[/#])puntos\/|#checkpoints\b/.test(file) ? 'checkpoint' : 'act'];
  if (bytes.length > most) return fail(refuse('tooLarge', { bytes: String(bytes.length), most: String(most) }));
  const text = parseCanonicalJson(bytes);
  if (!text.ok)
    return fail(text.fault === 'not-canonical' ? refuse('notCanonical') : refuse('notJson', { why: text.fault }));
  if (!isObject(text.value)) return fail(refuse('notAnAct', { field: '', received: typeof text.value }));
  const hash = await sha256Hex(bytes);
  const read = { file, bytes, hash };
  if ('salt' in text.value) {
    const blob = await readBlob(bytes, hash);
    return blob.ok
      ? { ok: true, entry: { ...read, kind: 'blob', contents: blob.contents } }
      : fail(
          blob.fault === 'newer-version' ? refuse('newerVersion') : refuse('notAnAct', { field: 'salt', received: '' }),
        );
  }
  return readSigned(read, text.value, identity);
}

const SCHEMAS = { act: formActSchema, registry: registryActSchema, checkpoint: checkpointSchema } as const;

/** What a signed file is, by the act that it says. */
function kindOf(act: JsonValue | undefined): keyof typeof SCHEMAS | undefined {
  if ((FORM_ACTS as readonly unknown[]).includes(act)) return 'act';
  if ((REGISTRY_ACTS as readonly unknown[]).includes(act)) return 'registry';
  return act === 'punto' ? 'checkpoint' : undefined;
}

function readSigned(read: Read, value: Named, identity: LedgerIdentity): Reading {
  const fail = (refusal: Refusal): Reading => ({ ok: false, fault: { ...refusal, file: read.file } });
  const { version } = value;
  if (typeof version === 'number' && version > LEDGER_VERSION) return fail(refuse('newerVersion'));
  const kind = kindOf(value['act']);
  if (!kind) return fail(refuse('notAnAct', { field: 'act', received: tell(value['act']) }));
  const parsed = z.safeParse(SCHEMAS[kind], value);
  if (!parsed.success) return fail(tellIssue(parsed.error, value));
  const { site, practice } = parsed.data;
  if (site !== identity.site) return fail(refuse('otherSite', { received: site, expected: identity.site }));
  if (practice !== identity.practice) return fail(refuse(practice ? 'isPractice' : 'isNoPractice'));
  return { ok: true, entry: { ...read, kind, value: parsed.data } as LedgerEntry };
}

const LONGEST_TOLD = 60;

/** A value in few signs. */
const tell = (value: JsonValue | undefined): string =>
  value === undefined ? '' : JSON.stringify(value).slice(0, LONGEST_TOLD);

/** The first thing that a schema does not take, with its place and what stands there. */
function tellIssue(error: z.core.$ZodError, value: Named): Refusal {
  const [issue] = error.issues;
  if (!issue) return refuse('notAnAct', { field: '', received: '' });
  if (issue.code === 'unrecognized_keys')
    return refuse('notAnAct', { field: [...issue.path, issue.keys[0]].join('.').slice(0, LONGEST_TOLD), received: '' });
  let at: JsonValue | undefined = value;
  for (const step of issue.path)
    at = typeof at === 'object' && at !== null ? (at as unknown as Named)[step as string] : undefined;
  return refuse('notAnAct', { field: issue.path.join('.').slice(0, LONGEST_TOLD), received: tell(at) });
}
