/** What somebody brings to this device: files that were dropped or chosen, or a message that was pasted. */
import { findArmoured } from '#domain/monitoring/crypto/armour.ts';
import type { Bytes } from '#domain/monitoring/crypto/bytes.ts';
import {
  findHurt,
  openEnvelope,
  readAddressees,
  type EnvelopeFault,
  type Opener,
} from '#domain/monitoring/crypto/envelope.ts';
import { BUNDLE_KIND, readBundle } from '#domain/monitoring/ledger/bundle.ts';
import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import { MOST_BYTES, type LedgerFile, type LedgerIdentity } from '#domain/monitoring/ledger/parse.ts';
import { isRequest, readRequest, type KeyRequest, type RequestFault } from '#domain/monitoring/ledger/request.ts';

/** A file or message by the name that people are told. */
export interface Brought {
  readonly name: string;
  readonly bytes: Bytes;
}

/** An envelope that does not open with what is at hand. */
export interface Locked extends Brought {
  /** Why not. With `not-for-this-key` and `takesPassphrase`, a passphrase may open it. */
  readonly fault: EnvelopeFault;
  readonly takesPassphrase: boolean;
}

/** What was brought, sorted. */
export interface Incoming {
  /** Files of a ledger: whoever takes them judges them. */
  readonly files: readonly LedgerFile[];
  readonly requests: readonly (KeyRequest & { readonly name: string })[];
  readonly badRequests: readonly { readonly name: string; readonly fault: RequestFault; readonly received: string }[];
  readonly locked: readonly Locked[];
  /** What is no file of a ledger. */
  readonly faults: readonly LedgerFault[];
}

/** Reads files that were chosen. Their size is looked at before anything of them is read. */
export async function bringFiles(
  files: Iterable<File>,
): Promise<{ readonly brought: readonly Brought[]; readonly faults: readonly LedgerFault[] }> {
  const brought: Brought[] = [];
  const faults: LedgerFault[] = [];
  for (const file of files) {
    // The largest envelope as text, a third longer than its bytes, is below this too.
    if (file.size > MOST_BYTES.bundle) {
      const detail = { bytes: String(file.size), most: String(MOST_BYTES.bundle) };
      faults.push({ code: 'tooLarge', file: file.name, detail });
      continue;
    }
    try {
      brought.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      faults.push({ code: 'cannotRead', file: file.name, detail: { why: (error as Error).message } });
    }
  }
  return { brought, faults };
}

/** A message that was pasted, as something that was brought. */
export const bringText = (name: string, text: string): Brought => ({ name, bytes: new TextEncoder().encode(text) });

/**
 * Sorts what was brought, and opens the envelopes.
 *
 * @param openers keys and passphrases at hand, each tried in turn
 */
export async function readIncoming(
  brought: readonly Brought[],
  identity: LedgerIdentity,
  openers: readonly Opener[],
): Promise<Incoming> {
  const files: LedgerFile[] = [];
  const requests: (KeyRequest & { name: string })[] = [];
  const badRequests: Incoming['badRequests'][number][] = [];
  const locked: Locked[] = [];
  const faults: LedgerFault[] = [];
  for (const { name, bytes: given } of brought) {
    const bytes = findArmoured(given) ?? given;
    const hurt = await findHurt(bytes);
    if (hurt) {
      locked.push({ name, bytes, fault: hurt, takesPassphrase: false });
      continue;
    }
    const addressees = await readAddressees(bytes);
    const opened = addressees ? await tryOpeners(bytes, openers) : { ok: true as const, bytes };
    if (!opened.ok) {
      locked.push({ name, bytes, fault: opened.fault, takesPassphrase: addressees?.passphrase ?? false });
      continue;
    }
    const text = opened.bytes.length < 4_096 ? new TextDecoder().decode(opened.bytes) : '';
    if (isRequest(text)) {
      const reading = await readRequest(identity.site, text);
      if (reading.ok) requests.push({ name, ...reading.request });
      else badRequests.push({ name, fault: reading.fault, received: reading.received });
      continue;
    }
    const reading = readBundle(name, opened.bytes, identity);
    if (reading.ok) files.push(...reading.files);
    else faults.push(reading.fault);
  }
  return { files, requests, badRequests, locked, faults };
}

async function tryOpeners(
  bytes: Bytes,
  openers: readonly Opener[],
): Promise<{ readonly ok: true; readonly bytes: Bytes } | { readonly ok: false; readonly fault: EnvelopeFault }> {
  let fault: EnvelopeFault = 'not-for-this-key';
  for (const opener of openers) {
    const opened = await openEnvelope(BUNDLE_KIND, bytes, opener);
    if (opened.ok) return opened;
    fault = opened.fault;
  }
  return { ok: false, fault };
}
