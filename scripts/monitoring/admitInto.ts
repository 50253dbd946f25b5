import { admitFiles, type Admission } from '#domain/monitoring/ledger/admit.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import { verifyLedger } from '#domain/monitoring/ledger/verify.ts';
import { tryLock } from '../lib/buildLock.ts';
import { readLedgerFolder, writeEntries, type LedgerFolder } from './ledgerFolder.ts';
import { LedgerError, verifyOptionsOf, type Session } from './session.ts';

/** Does something with a ledger while nobody else does. */
export async function withLedger<Result>(
  session: Session,
  work: (present: LedgerFolder) => Promise<Result>,
): Promise<Result> {
  const lock = tryLock(session.folder);
  if (!lock) throw new LedgerError(session.book.t.ledger.busy(session.folder));
  try {
    return await work(readLedgerFolder(session.folder));
  } finally {
    lock.release();
  }
}

/** What a ledger holds before something is added to it. */
export const viewOf = (session: Session, { files, erased }: LedgerFolder): Promise<LedgerView> =>
  verifyLedger(files, session.config, verifyOptionsOf(session, files, erased));

/** Adds what counts of some files to a ledger. @returns with the paths that were written, by hash */
export async function admitInto(
  session: Session,
  present: LedgerFolder,
  coming: readonly LedgerFile[],
): Promise<Admission & { readonly written: ReadonlyMap<string, string> }> {
  const options = verifyOptionsOf(session, present.files, present.erased);
  const admission = await admitFiles(present.files, coming, session.config, options);
  const { depths } = admission.view;
  const written = writeEntries(session.folder, admission.added, ({ hash }) => depths.get(hash) ?? 1);
  return { ...admission, written };
}
