/** All files of a ledger read and their signatures verified: what is left are acts that their authors signed. */
import { fingerprintOf, parsePublicKey, verifyJson } from '../crypto/signing.ts';
import type { LedgerFault } from './fault.ts';
import {
  parseLedgerFile,
  type ActEntry,
  type BlobEntry,
  type CheckpointEntry,
  type LedgerEntry,
  type LedgerFile,
  type LedgerIdentity,
  type RegistryEntry,
} from './parse.ts';

/** What is worked on at once: enough to keep the processors busy, and not all of a ledger. */
const AT_ONCE = 256;

/** Files of a ledger by what they are, each once. Signatures are good. */
export interface ReadLedger {
  readonly acts: readonly ActEntry[];
  readonly registry: readonly RegistryEntry[];
  readonly checkpoints: readonly CheckpointEntry[];
  /** By digest. */
  readonly blobs: ReadonlyMap<string, BlobEntry>;
  /** Fingerprints by public key, of all keys that the registry names. */
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly faults: readonly LedgerFault[];
}

async function mapChunks<From, To>(items: readonly From[], work: (item: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  return results;
}

/** Reads files in any order. Of two with the same bytes the first is taken. */
export async function readEntries(files: readonly LedgerFile[], identity: LedgerIdentity): Promise<ReadLedger> {
  const readings = await mapChunks(files, (file) => parseLedgerFile(file, identity));
  const faults: LedgerFault[] = [];
  const entries = new Map<string, LedgerEntry>();
  for (const reading of readings)
    if (!reading.ok) faults.push(reading.fault);
    else if (!entries.has(reading.entry.hash)) entries.set(reading.entry.hash, reading.entry);
  const all = [...entries.values()];
  const fingerprints = await listFingerprints(all.filter((entry) => entry.kind === 'registry'));
  const keys = new Map([...fingerprints].map(([key, fingerprint]) => [fingerprint, key]));
  const signed = await mapChunks(all, async (entry) => (await findSignatureFault(entry, keys)) ?? entry);
  const good: LedgerEntry[] = [];
  for (const item of signed)
    if ('code' in item) faults.push(item);
    else good.push(item);
  const blobs = new Map(good.flatMap((entry) => (entry.kind === 'blob' ? [[entry.hash, entry] as const] : [])));
  return {
    acts: good.filter((entry) => entry.kind === 'act'),
    registry: good.filter((entry) => entry.kind === 'registry'),
    checkpoints: good.filter((entry) => entry.kind === 'checkpoint'),
    blobs,
    fingerprints,
    faults,
  };
}

async function listFingerprints(registry: readonly RegistryEntry[]): Promise<ReadonlyMap<string, string>> {
  const keys = new Set(
    registry.flatMap(({ value }) =>
      'signingKey' in value && parsePublicKey(value.signingKey) ? [value.signingKey] : [],
    ),
  );
  return new Map(await mapChunks([...keys], async (key) => [key, await fingerprintOf(key)] as const));
}

/** Whether the author that a file names signed it. That they might is judged later. */
async function findSignatureFault(
  entry: LedgerEntry,
  keys: ReadonlyMap<string, string>,
): Promise<LedgerFault | undefined> {
  if (entry.kind === 'blob') return undefined;
  const { signature, ...unsigned } = entry.value;
  const key = keys.get(unsigned.author);
  if (key === undefined) return { code: 'unknownAuthor', file: entry.file, detail: { author: unsigned.author } };
  return (await verifyJson(key, unsigned, signature)) ? undefined : { code: 'badSignature', file: entry.file };
}
