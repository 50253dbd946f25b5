import { buildBlob } from '#domain/monitoring/crypto/salted.ts';
import { fingerprintOf } from '#domain/monitoring/crypto/signing.ts';
import type { MonitoringForm } from '#domain/monitoring/config.ts';
import { chainId } from '#domain/monitoring/ledger/acts.ts';
import { composeFormAct, type FormActDraft, type Signer } from '#domain/monitoring/ledger/compose.ts';
import { refuse } from '#domain/monitoring/ledger/fault.ts';
import type { FormState } from '#domain/monitoring/ledger/formState.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import { membershipsOf } from '#domain/monitoring/ledger/registry.ts';
import type { ChainState } from '#domain/monitoring/ledger/standing.ts';
import type { LedgerView } from '#domain/monitoring/ledger/verify.ts';
import { bindColumns, findSystem, type OdkColumns, type OdkSystem } from '#domain/monitoring/odk/columns.ts';
import type { OdkFault, OdkRemark } from '#domain/monitoring/odk/fault.ts';
import { readSubmissions, type Submission } from '#domain/monitoring/odk/submissions.ts';
import { admitInto, viewOf, withLedger } from './admitInto.ts';
import { readExport } from './odkFile.ts';
import { formatFaults, formatRemarks } from './report.ts';
import { LedgerError, type Session } from './session.ts';
import { makeSigner } from './signing.ts';

/** What of an export is to be sent, and all that there is to say of it. */
interface Prepared {
  readonly form?: MonitoringForm;
  readonly system?: OdkSystem;
  readonly submissions: readonly Submission[];
  readonly aside: number;
  readonly faults: readonly OdkFault[];
  readonly remarks: readonly OdkRemark[];
}

/** The form that an export is of, with its columns; or why nobody can say. */
function findForm(
  { config, values, book }: Session,
  system: OdkSystem,
  header: readonly string[],
): { readonly form: MonitoringForm; readonly columns: OdkColumns } | Pick<OdkFault, 'code' | 'detail'> {
  const bound = config.forms
    .filter(({ id }) => (values.form ?? id) === id)
    .map((form) => ({
      form,
      columns: bindColumns(form, system, header, book.t.xlsForm, values.period === undefined),
    }));
  if (values.form !== undefined) return bound[0] ?? refuse('unknownForm', { received: values.form });
  const fitting = bound.filter(({ columns }) => !columns.missing.length);
  const [first, second] = fitting;
  if (first && !second) return first;
  if (second) return { code: 'severalFormsFit', detail: { forms: fitting.map(({ form }) => form.id).join(', ') } };
  // Of one that nearly fits, what is missing is told.
  const near = bound
    .filter(({ columns }) => columns.missing.length <= columns.fields.size)
    .sort((one, another) => one.columns.missing.length - another.columns.missing.length)[0];
  return near ?? { code: 'noFormFits' };
}

/** Reads an export as far as this can be done without the ledger. */
function prepare(session: Session, file: string): Prepared {
  const { config, book, values } = session;
  const words = book.t.odk;
  const nothing = { submissions: [], aside: 0, remarks: [] };
  const read = readExport(session, file);
  if (!read.ok) return { ...nothing, faults: [read.fault] };
  const system = findSystem(read.header);
  if (!system) return { ...nothing, faults: [{ code: 'notAnExport', file }] };
  const found = findForm(session, system, read.header);
  if ('code' in found) return { ...nothing, system, faults: [{ ...found, file }] };
  const { form, columns } = found;
  const missing = columns.missing.map(({ name, nearest }): OdkFault => ({
    code: 'columnMissing',
    file,
    detail: { column: name, near: nearest ?? '' },
  }));
  // Without a column nobody knows whether its question was answered: not one row is taken.
  if (missing.length) return { ...nothing, system, faults: missing };
  const place = (row?: number, column?: string): string =>
    row === undefined ? file : `${file}#${column === undefined ? words.row(row) : words.cell(row, column)}`;
  const setting = { config, form, columns, words: book.t.xlsForm, period: values.period, place };
  return { form, system, ...readSubmissions(setting, read.rows) };
}

/** Files of what is sent, and what is told of it beside. */
interface Composed {
  readonly files: readonly LedgerFile[];
  readonly known: number;
  readonly faults: readonly OdkFault[];
  readonly remarks: readonly OdkRemark[];
}

/** What names a submission in the ledger: an act that has it was brought home before. */
const originOf = (system: string, instance: string): string => `${system} ${instance}`;

const listOrigins = (view: LedgerView): Set<string> =>
  new Set(
    [...view.accepted.values()].flatMap((entry) =>
      entry.kind === 'act' && 'origin' in entry.value && entry.value.origin
        ? [originOf(entry.value.origin.system, entry.value.origin.instance)]
        : [],
    ),
  );

/** Why nothing can be signed of a unit: a name that nobody has is none of a folder either. */
function findObstacle(
  { config }: Session,
  { registry }: LedgerView,
  unit: string,
  chain: ChainState | undefined,
): Pick<OdkFault, 'code' | 'detail'> | undefined {
  if (!registry.firms.has(unit) && !config.units.some(({ id }) => id === unit))
    return refuse('unknownUnit', { received: unit });
  return chain && chain.chain.leaves.length > 1 ? { code: 'inConflict', detail: { unit } } : undefined;
}

/** By which act answers are sent: what was allowed to be corrected, by a correction. */
const actAfter = (state: FormState | undefined): 'enviar' | 'corregir' =>
  state?.status === 'correccion-autorizada' ||
  (state?.version.corrects === true && (state.status === 'enviada' || state.status === 'observada'))
    ? 'corregir'
    : 'enviar';

type Sent = Pick<Submission, 'unit' | 'period'>;

/** Units of which more than one submission came, each once. */
function tellTwice(file: string, sent: readonly Sent[]): readonly OdkRemark[] {
  const counts = new Map<string, Sent & { readonly count: number }>();
  for (const { unit, period } of sent) {
    const name = `${period}/${unit}`;
    counts.set(name, { unit, period, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.values()].flatMap(({ unit, period, count }): OdkRemark[] =>
    count > 1 ? [{ code: 'sentTwice', file, detail: { unit, period, count: String(count) } }] : [],
  );
}

/** Signs what an export would send, each after what its unit sent before. */
async function compose(
  session: Session,
  signer: Signer,
  view: LedgerView,
  file: string,
  { form, system, submissions }: Required<Pick<Prepared, 'form' | 'system'>> & Prepared,
): Promise<Composed> {
  const origins = listOrigins(view);
  const files: LedgerFile[] = [];
  const faults: OdkFault[] = [];
  const last = new Map<string, string>();
  const sent: Sent[] = [];
  let known = 0;
  for (const { row, instance, unit, period, answers } of submissions) {
    const place = `${file}#${session.book.t.odk.row(row)}`;
    const origin = originOf(system, instance);
    if (origins.has(origin)) {
      known += 1;
      continue;
    }
    const id = chainId({ period, unit, form: form.id });
    const chain = view.states.get(id);
    const wrong = findObstacle(session, view, unit, chain);
    if (wrong) faults.push({ ...wrong, file: place });
    if (wrong) continue;
    origins.add(origin);
    const blob = await buildBlob(answers);
    const draft: FormActDraft = {
      act: actAfter(chain?.state),
      period,
      unit,
      form: form.id,
      previous: last.get(id) ?? chain?.chain.leaves[0]?.hash ?? null,
      formVersion: form.version,
      answers: blob.digest,
      origin: { system, instance },
    };
    const { bytes, hash } = await composeFormAct(signer, draft);
    // Both stand in one file: what is told of the act is not told of its answers again.
    files.push({ file: `${file}#blob ${row}`, bytes: blob.bytes }, { file: place, bytes });
    last.set(id, hash);
    sent.push({ unit, period });
  }
  return { files, known, faults, remarks: tellTwice(file, sent) };
}

/**
 * `importar --odk`: what was entered in ODK Central or KoboToolbox, as acts of who brings it home. The rows that can be
 * taken are, and the others are told; a row that is here is known by its name and left as it is. @returns the code to
 * end with
 */
export async function importOdk(session: Session): Promise<number> {
  const { values, book, config } = session;
  if (values.key === undefined) throw new LedgerError(book.t.ledger.needs('key', 'importar'));
  if (values.period !== undefined && !config.periods.some(({ id }) => id === values.period)) {
    const fault = { code: 'unknownPeriod', file: 'importar', detail: { received: values.period } };
    session.print(formatFaults(session, [fault]));
    return 1;
  }
  const signer = await makeSigner(session);
  let code = 0;
  for (const file of new Set([values.odk ?? '', ...session.files]))
    code = Math.max(code, await importOne(session, signer, file));
  return code;
}

async function importOne(session: Session, signer: Signer, file: string): Promise<number> {
  const { print, book } = session;
  const { odk: words } = book.t;
  const prepared = prepare(session, file);
  const { form, system } = prepared;
  if (!form || !system) {
    print(formatFaults(session, prepared.faults));
    return 1;
  }
  return withLedger(session, async (present) => {
    const view = await viewOf(session, present);
    const author = await fingerprintOf(signer.key.publicKey);
    const wrong = judgeImporter(view, form, author);
    if (wrong) {
      print(formatFaults(session, [{ ...wrong, file }]));
      return 1;
    }
    const composed = await compose(session, signer, view, file, { ...prepared, form, system });
    const { added, refused, view: after } = await admitInto(session, present, composed.files);
    const faults = [...prepared.faults, ...composed.faults, ...refused].sort(byRow);
    const sent = added.filter(({ kind }) => kind === 'act').length;
    print(
      [
        words.imported(system, sent, composed.known, prepared.aside, faults.length) + (sent ? ` ${words.next}` : ''),
        formatFaults(session, faults, after),
        formatRemarks(session, [...prepared.remarks, ...composed.remarks]),
      ]
        .filter(Boolean)
        .join('\n\n'),
    );
    return faults.length ? 1 : 0;
  });
}

/** Faults as somebody mends them, from the first row to the last. */
function byRow({ file: one }: OdkFault, { file: other }: OdkFault): number {
  const [first, second] = [one, other].map((place) => Number(/#\D*(\d+)/.exec(place)?.[1] ?? 0));
  return (first ?? 0) - (second ?? 0);
}

/** What is wrong with whoever brings an export home, told once and not for each row. */
function judgeImporter(
  { registry }: LedgerView,
  { permissions }: MonitoringForm,
  author: string,
): Pick<OdkFault, 'code' | 'detail'> | undefined {
  const held = membershipsOf(registry, author);
  if (!held.length) return refuse('unknownAuthor', { author });
  if (held.some(({ role }) => role === permissions.submit)) return undefined;
  return refuse('wrongRole', {
    act: 'enviar',
    code: held[0]?.code ?? '',
    has: held.map(({ role }) => role).join(', '),
    needs: permissions.submit,
  });
}
