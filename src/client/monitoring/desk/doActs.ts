/** Signs what somebody decided, and puts it into the ledger of this device: done, or why not, act by act. */
import type { MonitoringConfig, UnitLevel } from '#domain/monitoring/config.ts';
import type { LedgerFault, Refusal } from '#domain/monitoring/ledger/fault.ts';
import type { LedgerFile } from '#domain/monitoring/ledger/parse.ts';
import {
  judgeNext,
  signFormAct,
  signRegistryAct,
  type FormActRequest,
  type RegistryRequest,
  type SignedFiles,
} from '#domain/monitoring/ledger/signing.ts';
import type { Signer } from '#domain/monitoring/ledger/compose.ts';
import { monitoringDesk as t } from '#words/monitoringDesk.ts';
import { markKept, signerOf, type MonitoringApp } from '../app.ts';
import { tellStore } from '../names.ts';
import type { ToldFault } from '../tell.ts';

/** What came of an act. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly told: ToldFault };

const fail = (told: ToldFault): Outcome => ({ ok: false, told });
const noKey: Outcome = { ok: false, told: { reason: t.noKey, mend: '' } };

/** Why an act was refused. The words are many: they are brought when there is something to tell. */
async function refused(fault: Refusal): Promise<Outcome> {
  const words = await import('../tell.ts').catch(() => undefined);
  return fail(words?.tellFault(fault) ?? { reason: fault.code, mend: '' });
}

/** What went wrong outside the rules, as the device that is full. */
const tellError = (error: unknown): ToldFault => ({ reason: tellStore(error) ?? t.stranger, mend: '' });

/** From below upwards: an approval above stands on those that are given in the same go. */
const LEVELS: readonly (UnitLevel | undefined)[] = ['firm', 'network', 'region', undefined];
const levelOf = (config: MonitoringConfig, { form }: FormActRequest): UnitLevel | undefined =>
  config.forms.find(({ id }) => id === form)?.level;

/** Does acts on forms, each judged alone: one that is refused stops no other. @returns in the order of the requests */
export async function doFormActs(app: MonitoringApp, requests: readonly FormActRequest[]): Promise<readonly Outcome[]> {
  const outcomes = new Map<FormActRequest, Outcome>();
  for (const level of LEVELS) {
    const some = requests.filter((request) => levelOf(app.config, request) === level);
    if (some.length) await doOfLevel(app, some, outcomes);
  }
  return requests.map((request) => outcomes.get(request) ?? noKey);
}

async function doOfLevel(
  app: MonitoringApp,
  requests: readonly FormActRequest[],
  outcomes: Map<FormActRequest, Outcome>,
): Promise<void> {
  await app.ledger.settled();
  const signer = signerOf(app);
  const author = app.keyring.current?.kept.fingerprint;
  if (!signer || author === undefined) return;
  const { view } = app.ledger;
  const files: LedgerFile[] = [];
  const signed: FormActRequest[] = [];
  for (const request of requests) {
    const judgement = judgeNext(view, app.config, request, { author, now: signer.now });
    if (!judgement.ok) {
      outcomes.set(request, await refused(judgement.refusal));
      continue;
    }
    files.push(...nameApart(await signFormAct(view, app.config, signer, request), signed.length));
    signed.push(request);
  }
  const taken = await takeSigned(app, files);
  for (const [place, request] of signed.entries())
    outcomes.set(request, 'error' in taken ? fail(taken.error) : await outcomeOf(taken.refused, place));
}

/** Names of files that come together must differ. */
const nameApart = ({ files }: SignedFiles, place: number): readonly LedgerFile[] =>
  files.map(({ file, bytes }) => ({ file: `${place} ${file}`, bytes }));

async function outcomeOf(faults: readonly LedgerFault[], place: number): Promise<Outcome> {
  const fault = faults.find(({ file }) => file.startsWith(`${place} `));
  return fault ? refused(fault) : { ok: true };
}

/** Puts signed files into the ledger, or says why nothing could be kept. */
async function takeSigned(
  app: MonitoringApp,
  files: readonly LedgerFile[],
): Promise<{ readonly refused: readonly LedgerFault[] } | { readonly error: ToldFault }> {
  if (!files.length) return { refused: [] };
  try {
    const admission = await app.ledger.take(files);
    await markKept(app);
    return { refused: admission.refused };
  } catch (error) {
    return { error: tellError(error) };
  }
}

/** Does something that `sign` signs: an act of the registry, a checkpoint. */
export async function doSigned(
  app: MonitoringApp,
  sign: (signer: Signer) => Promise<readonly LedgerFile[]>,
): Promise<Outcome> {
  await app.ledger.settled();
  const signer = signerOf(app);
  if (!signer) return noKey;
  try {
    const taken = await takeSigned(app, await sign(signer));
    if ('error' in taken) return fail(taken.error);
    const [fault] = taken.refused;
    return fault ? await refused(fault) : { ok: true };
  } catch (error) {
    return fail(tellError(error));
  }
}

/** Does an act of the registry. @param texts what goes into blobs */
export const doRegistryAct = (
  app: MonitoringApp,
  request: RegistryRequest,
  texts: Parameters<typeof signRegistryAct>[3] = {},
): Promise<Outcome> =>
  doSigned(app, async (signer) => (await signRegistryAct(app.ledger.view, signer, request, texts)).files);
