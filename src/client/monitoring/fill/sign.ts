/** Signs forms, keeps them in the ledger of the device, and hands them over. */
import type { Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import type { LedgerFault } from '#domain/monitoring/ledger/fault.ts';
import { signFormAct, type FormActRequest } from '#domain/monitoring/ledger/signing.ts';
import { monitoringDevice } from '#words/monitoringDevice.ts';
import { monitoringFill } from '#words/monitoringFill.ts';
import { element } from '../../element.ts';
import { isSameValue } from '../../store/sameValue.ts';
import { markKept, membershipsNow, signerOf, type MonitoringApp } from '../app.ts';
import { mountBring } from '../device/mountBring.ts';
import { mountHand } from '../device/mountHand.ts';
import { mountKey } from '../device/mountKey.ts';
import { asideKey, draftKey } from '../kept.ts';
import { listReviewers, type Addressee } from '../outgoing.ts';
import { tellFaults } from '../tellFaults.ts';

const t = monitoringFill.sign;

/**
 * Signs an act on a form and takes it into the ledger here; the draft goes, since what it said is in the ledger now.
 *
 * @returns why the ledger does not take it: then all is as it was
 * @throws StoreFailure where it could not be kept
 */
export async function signForm(
  app: MonitoringApp,
  request: FormActRequest & { readonly answers?: Answers },
): Promise<readonly LedgerFault[]> {
  await app.ledger.settled();
  const signer = signerOf(app);
  if (!signer) return [{ code: 'unknownAuthor', file: request.act, detail: { author: '' } }];
  const { ledger, config } = app;
  const { files } = await signFormAct(ledger.view, config, signer, request);
  const { refused } = await ledger.take(files);
  if (refused.length) return refused;
  if (request.answers) await dropDraft(app, request, request.answers);
  await markKept(app);
  return [];
}

/** Takes the draft of a form away; one that says something else, as of another tab, is laid aside. */
function dropDraft({ store, mode }: MonitoringApp, chain: ChainKey, answers: Answers): Promise<void> {
  const key = draftKey(mode, chain);
  return store.alone(async () => {
    const left = await store.find('drafts', key);
    await store.write([
      { table: 'drafts', key },
      ...(left && !isSameValue({ ...left.answers }, { ...answers })
        ? [{ table: 'notes' as const, key: asideKey(mode, left), value: left }]
        : []),
    ]);
  });
}

/** Why a form was not signed, with what to do. */
export const drawRefusals = async (faults: readonly LedgerFault[]): Promise<HTMLElement> =>
  element(
    'div',
    { class: 'note' },
    element('p', {}, t.refused),
    element(
      'ul',
      {},
      ...(await tellFaults(faults)).map(({ reason, mend }) =>
        element('li', {}, `${reason} ${monitoringDevice.bring.mend}: ${mend}`),
      ),
    ),
  );

/** Whether whoever uses the device can sign; otherwise what they need first. */
export function drawNeeds(app: MonitoringApp): HTMLElement | undefined {
  const { keyring, ledger } = app;
  const keys = element('div');
  if (!keyring.current) {
    mountKey(keys, app);
    return element('div', {}, element('p', {}, element('strong', {}, t.needsKey)), keys);
  }
  if (membershipsNow(app).length || ledger.view.registry.root === keyring.current.kept.fingerprint) return undefined;
  const bring = element('div');
  mountKey(keys, app);
  mountBring(bring, app);
  return element('div', {}, element('p', { class: 'note' }, t.notEnrolled), keys, bring);
}

/** The ways to hand forms over to who reviews them. @param handed called after they were */
export function drawHand(app: MonitoringApp, chains: readonly ChainKey[], handed = (): void => undefined): HTMLElement {
  const reviewers = new Map<string, Addressee>();
  for (const key of chains)
    for (const one of listReviewers(app.ledger.view, app.config, key, app.now())) reviewers.set(one.fingerprint, one);
  const [only, other] = chains;
  const name =
    only && !other
      ? [t.fileName, only.form, only.unit, only.period].join('-')
      : [t.filesName, String(chains.length), app.today()].join('-');
  const host = element('div');
  mountHand(host, app, {
    name,
    handing: { chains, withContents: true },
    suggested: [...reviewers.values()],
    handed,
  });
  return element('section', { class: 'fill-hand' }, element('h3', { tabindex: '-1' }, t.handTo), host);
}
