import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import { verifyLedger, type LedgerView } from '#domain/monitoring/ledger/verify.ts';
import type { Edition } from '#domain/monitoring/publication/input.ts';
import { readEditions } from './editions.ts';
import { readLedgerFolder, type LedgerFolder } from './ledgerFolder.ts';
import { LedgerError, verifyOptionsOf, type Session } from './session.ts';

/** The folder of a ledger that must be there. */
export function readExisting(session: Session): LedgerFolder {
  const present = readLedgerFolder(session.folder);
  if (!present.files.length && !present.faults.length)
    throw new LedgerError(session.book.t.ledger.noLedger(session.folder));
  return present;
}

/** A ledger with its editions, and all that is wrong with it. */
export interface VerifiedFolder {
  readonly view: LedgerView;
  /** In the order of their numbers. */
  readonly editions: readonly Edition[];
  readonly faults: readonly LedgerFault[];
}

/**
 * Verifies the whole folder of a ledger: its acts with their places, and its editions.
 *
 * @param isToPublish whether every edition that the site published must be there
 */
export async function verifyFolder(
  session: Session,
  present: LedgerFolder,
  isToPublish = false,
): Promise<VerifiedFolder> {
  const options = { ...verifyOptionsOf(session, present.files, present.erased), placed: true };
  const view = await verifyLedger(present.files, session.config, options);
  const { editions, faults } = await readEditions(session, present.editions, isToPublish);
  return { view, editions, faults: [...present.faults, ...view.faults, ...faults] };
}
