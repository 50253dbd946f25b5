import { existsSync } from 'node:fs';
import { writeWhole } from '#cache/wholeFile.ts';
import { closeEnvelope } from '#domain/monitoring/crypto/envelope.ts';
import { FORM_ACTS, listBlobs, type FormActName } from '#domain/monitoring/ledger/acts.ts';
import { listContents } from '#domain/monitoring/ledger/listContents.ts';
import { buildBundle, BUNDLE_KIND } from '#domain/monitoring/ledger/bundle.ts';
import type { LedgerEntry } from '#domain/monitoring/ledger/parse.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import { findNearest } from '#records/nearest.ts';
import { admitInto, viewOf, withLedger } from './admitInto.ts';
import { exportForms } from './exportForms.ts';
import { readIncoming } from './incoming.ts';
import { askPassphrase, makeKeys } from './keys.ts';
import { eraseBlobs, readLedgerFolder } from './ledgerFolder.ts';
import { importOdk } from './odk.ts';
import { formatFaults, formatRemarks } from './report.ts';
import { publish } from './publish.ts';
import { LedgerError, practiceOf, type LedgerValues, type Session } from './session.ts';
import { agree, enrol, enrolFirm, revoke, signBeginning, signCheckpoint, signFormAct } from './signing.ts';
import { formatPeople, formatState } from './state.ts';
import { readExisting, verifyFolder } from './verified.ts';

/** A command: options that it cannot do without, and what it does. @returns the code to end with */
interface LedgerCommand {
  readonly needs: readonly (keyof LedgerValues)[];
  readonly run: (session: Session) => Promise<number>;
}

const FORM = ['key', 'period', 'unit', 'form'] as const;
const needsOf: Readonly<Partial<Record<FormActName, readonly (keyof LedgerValues)[]>>> = {
  enviar: [...FORM, 'answers'],
  corregir: [...FORM, 'answers'],
  observar: [...FORM, 'comment'],
  'pedir-correccion': [...FORM, 'comment'],
};

/** Every command of the ledger, in the order in which an institution comes to need them. */
export const ledgerCommands: Readonly<Record<string, LedgerCommand>> = {
  iniciar: { needs: ['key'], run: begin },
  llave: { needs: ['key'], run: async (session) => makeKeys(session, session.values.key ?? '').then(() => 0) },
  inscribir: { needs: ['key', 'request', 'code', 'role', 'from'], run: enrol },
  'inscribir-empresa': { needs: ['key', 'firm', 'unit', 'from'], run: enrolFirm },
  revocar: { needs: ['key', 'revoke'], run: revoke },
  acuerdo: { needs: ['key', 'firm', 'from'], run: (session) => agree(session, 'acuerdo') },
  'retirar-acuerdo': { needs: ['key', 'firm', 'from'], run: (session) => agree(session, 'retirar-acuerdo') },
  ...Object.fromEntries(
    FORM_ACTS.map((act) => [
      act,
      { needs: needsOf[act] ?? FORM, run: (session: Session) => signFormAct(session, act) },
    ]),
  ),
  punto: { needs: ['key'], run: signCheckpoint },
  sobre: { needs: ['out'], run: bundle },
  importar: { needs: [], run: (session) => (session.values.odk === undefined ? importFiles : importOdk)(session) },
  exportar: { needs: ['out'], run: exportForms },
  verificar: { needs: [], run: verify },
  estado: { needs: [], run: tellState },
  publicar: { needs: ['period'], run: publish },
  borrar: { needs: ['period', 'unit', 'form'], run: erase },
};

/** Does a command of the ledger, and tells what came of it. @returns the code to end with */
export async function runLedger(command: string | undefined, session: Session): Promise<number> {
  const { print, book, values } = session;
  const words = book.t.ledger;
  const all = Object.keys(ledgerCommands);
  const known = command !== undefined && Object.hasOwn(ledgerCommands, command) ? ledgerCommands[command] : undefined;
  if (command === undefined || !known) {
    const near = command === undefined ? undefined : findNearest(command, all, 1)[0];
    print(
      command === undefined ? words.noCommand(all.join(', ')) : words.unknownCommand(command, near, all.join(', ')),
    );
    return 1;
  }
  const missing = known.needs.filter((option) => values[option] === undefined);
  if (missing.length) {
    print(missing.map((option) => words.needs(option, command)).join('\n'));
    return 1;
  }
  try {
    return await known.run(session);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    print(error.message);
    return 1;
  }
}

async function begin(session: Session): Promise<number> {
  const words = session.book.t.ledger;
  if (readLedgerFolder(session.folder).files.length) throw new LedgerError(words.alreadyBegun);
  const keys = await makeKeys(session, session.values.key ?? '');
  const { file, fingerprint } = await signBeginning(session, keys);
  // The root of a real ledger is written into the site after this.
  const trusting = { ...session, config: { ...session.config, rootFingerprint: fingerprint } };
  await withLedger(trusting, (present) => admitInto(trusting, present, [file]));
  if (!practiceOf(session)) session.print(words.begun(fingerprint));
  return 0;
}

async function importFiles(session: Session): Promise<number> {
  const { print, book } = session;
  const { ledger: words } = book.t;
  if (!session.files.length) throw new LedgerError(words.needsFiles);
  const incoming = await readIncoming(session);
  return withLedger(session, async (present) => {
    const { added, known, refused, view } = await admitInto(session, present, incoming.files);
    const faults = [...incoming.faults, ...refused];
    const conflicts = view.remarks.filter(({ code }) => code === 'conflict' || code === 'fallen');
    const parts = [words.imported(added.length, known, faults.length), formatFaults(session, faults, view)];
    print([...parts, formatRemarks(session, conflicts)].filter(Boolean).join('\n\n'));
    return faults.length ? 1 : 0;
  });
}

async function verify(session: Session): Promise<number> {
  const { print, book } = session;
  const words = book.t.ledger;
  const { view, faults } = await verifyFolder(session, readExisting(session));
  const acts = [...view.accepted.values()].filter(({ kind }) => kind !== 'blob').length;
  const head = faults.length ? words.faults(faults.length) : words.verified(acts, view.states.size);
  print([formatFaults(session, faults, view), formatRemarks(session, view.remarks), head].filter(Boolean).join('\n\n'));
  return faults.length ? 1 : 0;
}

async function tellState(session: Session): Promise<number> {
  const { print, book } = session;
  const present = readExisting(session);
  const view = await viewOf(session, present);
  const faults = view.faults.length + present.faults.length;
  print(session.values.people ? formatPeople(session, view) : formatState(session, view));
  if (faults) print(`\n${book.t.ledger.faults(faults)} ${book.t.ledger.seeVerify}`);
  return 0;
}

/** Whether an act is of what was asked for; what was not asked for narrows nothing. */
const isAsked = ({ values }: Session, entry: LedgerEntry): boolean =>
  entry.kind !== 'act' ||
  (['period', 'unit', 'form'] as const).every((name) => (values[name] ?? entry.value[name]) === entry.value[name]);

/** `sobre`: acts to hand on, with the registry, so that whoever gets them can verify them. */
async function bundle(session: Session): Promise<number> {
  const { values, print, book, config } = session;
  const words = book.t.ledger;
  const out = values.out ?? '';
  // Answers leave the hands of an institution unread, or because somebody says so.
  const ways = [values.to !== undefined, values['passphrase-file'] !== undefined, values.plain];
  if (ways.filter(Boolean).length !== 1) throw new LedgerError(words.whoOpens);
  if (existsSync(out)) throw new LedgerError(words.fileExists(out));
  const view = await viewOf(session, readExisting(session));
  const chosen = [...view.accepted.values()].filter((entry) => entry.kind !== 'blob' && isAsked(session, entry));
  const digests = new Set(chosen.flatMap((entry) => ('value' in entry ? listBlobs(entry.value) : [])));
  const bytesOf = (kind: LedgerEntry['kind']) =>
    chosen.filter((entry) => entry.kind === kind).map(({ bytes }) => bytes);
  const blobs = [...digests].flatMap((digest) => view.blobs.get(digest)?.bytes ?? []);
  const parts = { registry: bytesOf('registry'), acts: bytesOf('act'), checkpoints: bytesOf('checkpoint'), blobs };
  const plain = buildBundle({ site: config.site, practice: practiceOf(session) }, parts);
  const recipients =
    values.to !== undefined
      ? { keys: values.to.split(',').map((code) => findEncryptionKeyOf(session, view, code)) }
      : values.plain
        ? undefined
        : { passphrase: await askPassphrase(session, true) };
  writeWhole(out, recipients ? await closeEnvelope(BUNDLE_KIND, plain, recipients) : plain);
  print(words.bundled(chosen.length + blobs.length, out, recipients !== undefined));
  return 0;
}

function findEncryptionKeyOf({ book }: Session, { registry }: LedgerView, code: string): string {
  const words = book.t.ledger;
  const members = [...registry.memberships.values()].flat().filter((member) => member.code === code);
  const open = members.filter(({ fingerprint }) => !registry.revocations.has(fingerprint));
  if (!open.length) throw new LedgerError(words.unknownMember(code));
  const key = open.findLast(({ encryptionKey }) => encryptionKey !== null)?.encryptionKey;
  if (!key) throw new LedgerError(words.noEncryptionKey(code));
  return key;
}

/** `borrar`: the answers and comments of a form, on this copy. The acts stay. */
async function erase(session: Session): Promise<number> {
  return withLedger(session, async (present) => {
    const words = session.book.t.ledger;
    const { values } = session;
    const view = await viewOf(session, present);
    const chain = view.states.get(`${values.period}/${values.unit}/${values.form}`)?.chain;
    const digests = chain ? listContents(chain) : new Set<string>();
    const count = eraseBlobs(session.folder, digests);
    session.print(count ? words.erased(count) : words.nothingToErase);
    return count ? 0 : 1;
  });
}
