/** The last part of a form: what is missing, what is odd, and the signature. */
import { isFarAbove, type Progress } from '#domain/monitoring/fill/progress.ts';
import { monitoringDevice } from '#words/monitoringDevice.ts';
import { monitoringFill } from '#words/monitoringFill.ts';
import { element } from '../../element.ts';
import type { MonitoringApp } from '../app.ts';
import { button, makeStatus, nextId, tellWork, tools } from '../controls.ts';
import type { FieldControl } from './fields.ts';
import type { OpenForm } from './openForm.ts';
import { drawHand, drawNeeds, drawRefusals, signForm } from './sign.ts';
import type { Situation } from './situation.ts';

const t = monitoringFill.sign;

/** What the summary is drawn with. */
export interface SummarySetting {
  readonly app: MonitoringApp;
  readonly open: OpenForm;
  readonly situation: Situation;
  /** The comment to who reviews, as it was kept; and where a new one goes. */
  readonly comment: { readonly text: string; readonly changed: (text: string) => void };
  /** Shows a question. */
  readonly go: (control: FieldControl) => void;
  /** Ends the draft before it is signed, so that nothing writes it again. */
  readonly closing: () => Promise<void>;
  /** Called after it was signed, or was not: what is answered from then on is a draft again. */
  readonly closed: () => void;
}

/** Draws the summary into its place. */
export function drawSummary(host: HTMLElement, setting: SummarySetting): void {
  const { app, open, situation } = setting;
  const progress = open.judge();
  const told = [...drawTroubles(setting, progress), drawAnswers(open, progress)];
  const print = tools(button(monitoringFill.form.print, printPage));
  if (situation.send) host.replaceChildren(...told, print, drawSign(setting, progress));
  else if (situation.mayAsk) host.replaceChildren(drawAnswers(open, progress), print, drawAsk(app, open));
  else host.replaceChildren(drawAnswers(open, progress), print);
  const waits = situation.status === 'enviada' || situation.status === 'correccion-pedida';
  if (waits && app.keyring.current) host.append(drawHand(app, [open.key]));
}

const printPage = (): void => window.print();

/** Questions that want another look, each a way back to it. */
function drawTroubles({ open, go }: SummarySetting, { troubles, answers }: Progress): readonly HTMLElement[] {
  const list = (title: string, controls: readonly FieldControl[], tell: (control: FieldControl) => string) =>
    controls.length
      ? [
          element('p', {}, element('strong', {}, title)),
          element(
            'ul',
            {},
            ...controls.map((control) =>
              element(
                'li',
                {},
                button(tell(control), () => go(control), { class: 'link' }),
              ),
            ),
          ),
        ]
      : [];
  const withTrouble = (trouble: string) => open.controls.filter(({ field }) => troubles.get(field.id) === trouble);
  const far = open.controls.filter(({ field: { id } }) => isFarAbove(answers[id], open.earlier?.values[id]));
  const label = ({ field }: FieldControl) => field.label;
  return [
    ...list(t.missing, withTrouble('missing'), label),
    ...list(t.bad, withTrouble('bad'), label),
    ...(troubles.size ? [] : [element('p', {}, t.whole)]),
    ...list(t.far, far, (control) => `${control.field.label}: ${control.tell(answers[control.field.id])}`),
  ];
}

function drawAnswers({ controls }: OpenForm, { computed, answers }: Progress): HTMLElement {
  const rows = controls.map((control) => {
    const { id, type, label } = control.field;
    const answer = type === 'calculated' ? computed.values[id] : answers[id];
    const text = computed.hidden.has(id) ? t.notAsked : control.tell(answer);
    return element('div', {}, element('dt', {}, label), element('dd', {}, text));
  });
  return element('details', {}, element('summary', {}, t.answers), element('dl', { class: 'fill-answers' }, ...rows));
}

function drawSign(setting: SummarySetting, { troubles, answers }: Progress): HTMLElement {
  const { app, open, situation, comment } = setting;
  const host = element('div');
  if (troubles.size) return host;
  const needs = drawNeeds(app);
  if (needs) return needs;
  const said = makeStatus();
  const id = nextId();
  const text = element('textarea', { id, rows: '3', maxlength: '4000' }, comment.text);
  text.addEventListener('input', () => comment.changed(text.value));
  const after = element('div');
  const sign = async () => {
    const act = situation.send ?? 'enviar';
    await setting.closing();
    const words = text.value.trim();
    const refused = await signForm(app, { ...open.key, act, answers, ...(words ? { comment: words } : {}) });
    setting.closed();
    if (refused.length) {
      after.replaceChildren(await drawRefusals(refused));
      return undefined;
    }
    const hand = drawHand(app, [open.key]);
    host.replaceChildren(said, hand);
    hand.querySelector('h3')?.focus();
    return t.signed;
  };
  const go = button(t.sign, async () => {
    go.disabled = true;
    const isDone = await tellWork(said, sign, t.signing).catch(() => false);
    if (!isDone) setting.closed();
    go.disabled = false;
  });
  go.classList.add('main');
  host.append(
    element('div', { class: 'asked' }, element('label', { for: id }, t.comment), text),
    element('p', { class: 'meta' }, t.onlyOnce),
    tools(go),
    said,
    after,
  );
  return host;
}

/** What was received can only be changed with the permit of others. */
function drawAsk(app: MonitoringApp, open: OpenForm): HTMLElement {
  const words = monitoringFill.correction;
  const id = nextId();
  const why = element('textarea', { id, rows: '3', maxlength: '4000' });
  const said = makeStatus();
  const after = element('div');
  const needs = element('div');
  const ask = async () => {
    const need = drawNeeds(app);
    needs.replaceChildren(...(need ? [need] : []));
    if (need) return undefined;
    const comment = why.value.trim();
    if (!comment) {
      why.focus();
      return words.needsWhy;
    }
    const refused = await signForm(app, { ...open.key, act: 'pedir-correccion', comment });
    after.replaceChildren(refused.length ? await drawRefusals(refused) : drawHand(app, [open.key]));
    return refused.length ? undefined : words.asked;
  };
  return element(
    'details',
    {},
    element('summary', {}, words.ask),
    element('div', { class: 'asked' }, element('label', { for: id }, words.why), why),
    tools(button(words.send, () => tellWork(said, ask, monitoringDevice.bring.reading))),
    said,
    needs,
    after,
  );
}
