/** A form that is being filled in: its answers, its draft, what follows from them, told beside each question. */
import type { MonitoringForm, MonitoringPeriod } from '#domain/monitoring/config.ts';
import { listEarlierPeriods } from '#domain/monitoring/fill/openings.ts';
import { isFarAbove, judgeProgress, type Progress } from '#domain/monitoring/fill/progress.ts';
import { findSent } from '#domain/monitoring/fill/sent.ts';
import type { Answers, Reason } from '#domain/monitoring/formula/evaluate.ts';
import { computeForm, prepareForm, type PreparedForm } from '#domain/monitoring/formula/form.ts';
import type { ChainKey } from '#domain/monitoring/ledger/acts.ts';
import { formulaWords } from '#words/formulaWords.ts';
import { monitoringFill } from '#words/monitoringFill.ts';
import { openFormats } from '../../formats.ts';
import type { MonitoringApp } from '../app.ts';
import { draftKey, type Draft } from '../kept.ts';
import { findControls, readAnswers, type FieldControl } from './fields.ts';

const t = monitoringFill.form;

/** What somebody answered before, and when. */
export interface Earlier {
  readonly period: MonitoringPeriod;
  readonly values: Answers;
}

/** A form in the page. */
export interface OpenForm {
  readonly key: ChainKey;
  readonly form: MonitoringForm;
  readonly controls: readonly FieldControl[];
  readonly earlier: Earlier | undefined;
  /** How far it is, by what stands in the page now. */
  readonly judge: () => Progress;
  readonly read: () => Answers;
  readonly write: (answers: Answers) => void;
}

/** Answers of the nearest period before that this device knows: sent, or unfinished. */
export async function findEarlier(
  { config, ledger, store, mode }: MonitoringApp,
  key: ChainKey,
  prepared: PreparedForm,
): Promise<Earlier | undefined> {
  const period = config.periods.find(({ id }) => id === key.period);
  if (!period) return undefined;
  for (const before of listEarlierPeriods(config, period)) {
    const then = { ...key, period: before.id };
    const answers = findSent(ledger.view, then) ?? (await store.find('drafts', draftKey(mode, then)))?.answers;
    if (answers) return { period: before, values: computeForm(prepared, answers).values };
  }
  return undefined;
}

/** Opens the form of a page. */
export async function openForm(app: MonitoringApp, host: HTMLElement, key: ChainKey, form: MonitoringForm) {
  const prepared = prepareForm(form);
  const controls = findControls(host, form, app.model, openFormats());
  const open: OpenForm = {
    key,
    form,
    controls,
    earlier: await findEarlier(app, key, prepared),
    read: () => readAnswers(controls),
    judge: () => judgeProgress(form, prepared, readAnswers(controls)),
    write: (answers) => controls.forEach((control) => control.write(answers[control.field.id])),
  };
  return open;
}

/** The draft as it stands in the page. */
export const draftOf = ({ key, form, read }: OpenForm, changedAt: number, comment?: string): Draft => ({
  period: key.period,
  unit: key.unit,
  form: key.form,
  formVersion: form.version,
  answers: read(),
  ...(comment ? { comment } : {}),
  changedAt,
});

/** Shows what is asked and what is calculated. */
export function showComputed({ controls }: OpenForm, { computed }: Progress): void {
  const labelOf = (id: string | undefined) =>
    formulaWords.field(controls.find(({ field }) => field.id === id)?.field.label ?? id ?? '');
  const tellReason = ({ code, name }: Reason) => formulaWords.reasons[code](labelOf(name));
  for (const control of controls) {
    const { id, type } = control.field;
    control.host.hidden = computed.hidden.has(id);
    if (type !== 'calculated') continue;
    const value = computed.values[id];
    const place = control.part('value');
    const reasons = (computed.reasons.get(id) ?? []).map(tellReason);
    if (place) place.textContent = value === undefined ? t.notYet : control.tell(value);
    tellField(control, reasons.join(' '), value === undefined);
  }
}

/** Tells, beside a question, how its answer is read and what is wrong with it. */
export function showAnswer({ controls, earlier }: OpenForm, { troubles, answers }: Progress, id: string): void {
  const control = controls.find(({ field }) => field.id === id);
  if (!control || control.field.type === 'calculated') return;
  const { host } = control;
  const answer = answers[id];
  if (troubles.get(id) === 'bad') {
    const isNoNumber = control.isNumber && typeof answer === 'string';
    const limits = host.dataset['limits'];
    tellField(control, isNoNumber ? t.notANumber : limits ? t.badAnswer(limits) : t.badText, true);
    return;
  }
  const last = earlier?.values[id];
  const parts = [
    control.isReadOtherwise(answer) ? t.readAs(control.tell(answer)) : '',
    isFarAbove(answer, last) ? t.far(control.tell(last)) : '',
  ];
  tellField(control, parts.filter(Boolean).join('. '), false);
}

function tellField(control: FieldControl, text: string, isBad: boolean): void {
  const told = control.part('told');
  if (!told) return;
  told.textContent = text;
  told.classList.toggle('bad', isBad && text !== '');
  for (const input of control.host.querySelectorAll('input, textarea, select'))
    input.setAttribute('aria-invalid', String(isBad && text !== ''));
}

/** Shows beside each question what was answered the last time. */
export function showEarlier({ controls, earlier }: OpenForm): void {
  if (!earlier) return;
  for (const control of controls) {
    const answer = earlier.values[control.field.id];
    const place = control.part('last');
    if (!place || answer === undefined) continue;
    place.textContent = t.last(earlier.period.title, control.tell(answer));
    place.hidden = false;
  }
}
