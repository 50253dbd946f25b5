/** The list of forms: what is unfinished and where the rest stands, what can be begun, and what came from others. */
import { ledgerStates } from '#words/ledgerStates.ts';
import { monitoringDevice } from '#words/monitoringDevice.ts';
import { monitoringFill } from '#words/monitoringFill.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';
import { askTick, button, buttonAskedFirst, makeStatus, nextId, redraw, tellWork, tools } from '../controls.ts';
import { tellAgo } from '../device/ago.ts';
import { mountBring } from '../device/mountBring.ts';
import { draftKey } from '../kept.ts';
import type { MountTool } from '../start.ts';
import { drawAside } from './aside.ts';
import { drawChoose } from './choose.ts';
import { fillAddress } from './formAddress.ts';
import { listForms, type Listed } from './listing.ts';

const t = monitoringFill.queue;

/** All that signs and hands over, brought once somebody has begun to choose. */
const bringSigning = () => import('./sign.ts');

/** Draws the tool. */
export const mount: MountTool = async (host, app) => {
  const [queue, choose, aside, bring] = [element('div'), element('div'), element('div'), element('div')];
  const asideSaid = makeStatus();
  const id = nextId();
  host.append(
    element('section', { 'aria-labelledby': id }, element('h2', { id }, t.title), queue, aside, asideSaid),
    choose,
    element('section', {}, element('h2', {}, monitoringDevice.bring.title), bring),
  );
  const show = async () => {
    redraw(choose, drawChoose(app));
    await drawQueue(queue, app, show);
    redraw(aside, ...(await drawAside(app, asideSaid, show)));
  };
  mountBring(bring, app);
  queue.addEventListener('focusin', () => void bringSigning().catch(() => undefined), { once: true });
  await show();
  let isBusy = false;
  const again = async () => {
    // What is being handed over is not taken from under somebody's finger.
    if (isBusy || queue.querySelector('.fill-hand')) return;
    isBusy = true;
    await show().finally(() => (isBusy = false));
  };
  for (const source of [app.ledger, app.keyring]) source.onChange(() => void again().catch(() => undefined));
  app.store.onChange(() => void again().catch(() => undefined));
};

async function drawQueue(host: HTMLElement, app: MonitoringApp, show: () => Promise<void>): Promise<void> {
  const listed = await listForms(app);
  if (!listed.length) {
    redraw(host, element('p', {}, t.none));
    return;
  }
  const said = makeStatus();
  const marks = new Map<Listed, HTMLInputElement>();
  const rows = listed.map((one) => drawRow(app, one, marks, said, show));
  const after = element('div');
  const sign = () =>
    signMarked(
      app,
      [...marks].filter(([, box]) => box.checked).map(([one]) => one),
      after,
    );
  redraw(
    host,
    element('ul', { class: 'fill-queue' }, ...rows),
    ...(marks.size ? [tools(button(t.signMarked, () => tellWork(said, sign, monitoringFill.sign.signing)))] : []),
    said,
    after,
  );
}

/** Signs what is marked and not signed yet, and hands all of it over in one file. @returns what to say */
async function signMarked(app: MonitoringApp, marked: readonly Listed[], after: HTMLElement): Promise<string> {
  if (!marked.length) return t.noneMarked;
  const { drawHand, drawNeeds, drawRefusals, signForm } = await bringSigning();
  const needs = drawNeeds(app);
  if (needs) {
    after.replaceChildren(needs);
    return '';
  }
  // It stands there before the ledger changes, so that the list is not drawn anew in the middle.
  const hand = element('div', { class: 'fill-hand' });
  after.replaceChildren(hand);
  const refused = [];
  const done: Listed[] = [];
  let signed = 0;
  for (const one of marked) {
    const { key, draft, progress, situation } = one;
    if (!draft || !progress || !situation.send) {
      done.push(one);
      continue;
    }
    const { comment } = draft;
    const faults = await signForm(app, {
      ...key,
      act: situation.send,
      answers: progress.answers,
      ...(comment ? { comment } : {}),
    });
    refused.push(...faults.map((fault) => ({ ...fault, file: one.name })));
    if (faults.length) continue;
    signed += 1;
    done.push(one);
  }
  const keys = done.map(({ key }) => key);
  hand.append(...(refused.length ? [await drawRefusals(refused)] : []), ...(keys.length ? [drawHand(app, keys)] : []));
  hand.querySelector('h3')?.focus();
  return signed ? monitoringFill.sign.signedMany(signed) : '';
}

/** Where a form stands, in a few words. */
function tellState(app: MonitoringApp, { situation, draft, progress, isComplete, handed }: Listed): string {
  const parts: string[] = [];
  const { status } = situation;
  if (status !== 'nada') parts.push(ledgerStates[status]);
  if (draft) {
    const { troubles = new Map<string, string>() } = progress ?? {};
    const count = (trouble: string) => [...troubles.values()].filter((one) => one === trouble).length;
    parts.push(isComplete ? t.complete : t.draft(tellAgo(app, draft.changedAt)));
    if (count('missing')) parts.push(t.missing(count('missing')));
    if (count('bad')) parts.push(t.bad(count('bad')));
  } else if (status === 'enviada') parts.push(handed ? t.handed(tellAgo(app, handed.at)) : t.notHanded);
  return parts.join('; ');
}

function drawRow(
  app: MonitoringApp,
  one: Listed,
  marks: Map<Listed, HTMLInputElement>,
  said: HTMLElement,
  show: () => Promise<void>,
): HTMLElement {
  const { key, name, situation, draft, comment, isComplete } = one;
  const words = draft ? t.go : situation.send && situation.status !== 'enviada' ? t.correct : t.see;
  const parts: HTMLElement[] = [
    element('p', { class: 'fill-name' }, element('a', { href: fillAddress(app, key) }, name)),
    element('p', { class: 'meta' }, tellState(app, one)),
  ];
  if (comment) parts.push(element('p', { class: 'note' }, t.comment(comment.who, comment.text)));
  if (isComplete || (!draft && situation.status === 'enviada')) {
    const mark = askTick(t.mark(name));
    // It is named by the form beside it; what is handed over already is marked by hand.
    mark.input.checked = isComplete || !one.handed;
    marks.set(one, mark.input);
    parts.push(mark.host);
  }
  const drop = async () => {
    await app.store.write([{ table: 'drafts', key: draftKey(app.mode, key) }]);
    await show();
    return t.discarded;
  };
  const discard = buttonAskedFirst(
    t.discard,
    () => t.discardSure(name),
    () => tellWork(said, drop),
  );
  parts.push(tools(element('a', { href: fillAddress(app, key) }, words), ...(draft ? [discard] : [])));
  return element('li', {}, ...parts);
}
