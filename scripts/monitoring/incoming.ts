import { readFileSync, statSync } from 'node:fs';
import { findArmoured } from '#domain/monitoring/crypto/armour.ts';
import { findHurt, openEnvelope, readAddressees, type Opener } from '#domain/monitoring/crypto/envelope.ts';
import type { Bytes } from '#domain/monitoring/crypto/bytes.ts';
import { BUNDLE_KIND, readBundle } from '#domain/monitoring/ledger/bundle.ts';
import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import { MOST_BYTES, type LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { explainError } from '../lib/systemError.ts';
import { askPassphrase, openKeys } from './keys.ts';
import { readLedgerFolder } from './ledgerFolder.ts';
import { practiceOf, type Session } from './session.ts';

/** Files that came, and what of them cannot be read. */
export interface Incoming {
  readonly files: readonly LedgerFile[];
  readonly faults: readonly LedgerFault[];
}

/** Reads what somebody brings: bundles, plain or encrypted, loose files, or the folder of another copy. */
export async function readIncoming(session: Session): Promise<Incoming> {
  const files: LedgerFile[] = [];
  const faults: LedgerFault[] = [];
  let opener: Opener | undefined;
  for (const path of new Set(session.files)) {
    const found = readPath(session, path);
    files.push(...found.files);
    faults.push(...found.faults);
    if (!found.bytes) continue;
    let bytes = findArmoured(found.bytes) ?? found.bytes;
    if (await findHurt(bytes)) {
      faults.push({ code: 'hurt', file: path });
      continue;
    }
    if (await readAddressees(bytes)) {
      opener ??= await makeOpener(session);
      const opened = await openEnvelope(BUNDLE_KIND, bytes, opener);
      if (!opened.ok) faults.push({ code: 'locked', file: path });
      if (!opened.ok) continue;
      ({ bytes } = opened);
    }
    const identity = { site: session.config.site, practice: practiceOf(session) };
    const reading = readBundle(path, bytes, identity);
    if (reading.ok) files.push(...reading.files);
    else faults.push(reading.fault);
  }
  return { files, faults };
}

type Found = Incoming & { readonly bytes?: Bytes };

/** What stands at a path. Its size is looked at before anything of it is read. */
function readPath(session: Session, path: string): Found {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      const { files, faults } = readLedgerFolder(path);
      const name = <Item extends { readonly file: string }>(item: Item) => ({ ...item, file: `${path}#${item.file}` });
      return { files: files.map(name), faults: faults.map(name) };
    }
    if (!stats.isFile()) return { files: [], faults: [{ code: 'notPlainFile', file: path }] };
    // The largest envelope as text, a third longer than its bytes, is below this too.
    if (stats.size > MOST_BYTES.bundle) {
      const detail = { bytes: String(stats.size), most: String(MOST_BYTES.bundle) };
      return { files: [], faults: [{ code: 'tooLarge', file: path, detail }] };
    }
    return { files: [], faults: [], bytes: new Uint8Array(readFileSync(path)) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'ENOENT' : explainError(error, session.book);
    return { files: [], faults: [{ code: why === 'ENOENT' ? 'notThere' : 'cannotRead', file: path, detail: { why } }] };
  }
}

async function makeOpener(session: Session): Promise<Opener> {
  const { key } = session.values;
  if (key !== undefined) return { key: (await openKeys(session, key)).encryption };
  return { passphrase: await askPassphrase(session) };
}
