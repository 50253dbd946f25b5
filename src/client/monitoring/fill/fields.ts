/** The controls of a form in the page: what is answered in them, and what is written into them. */
import type { FormField, MonitoringForm } from '#domain/monitoring/config.ts';
import { decimalsOf, parseTypedNumber } from '#domain/monitoring/fill/typedNumber.ts';
import type { Answer, Answers } from '#domain/monitoring/formula/evaluate.ts';
import type { MonitoringToolModel } from '#domain/monitoring/toolModel.ts';
import { monitoringFill } from '#words/monitoringFill.ts';
import { button } from '../controls.ts';
import type { Formats } from '#texts/formats.ts';

const t = monitoringFill.form;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A question in the page. */
export class FieldControl {
  readonly field: FormField;
  readonly host: HTMLElement;
  private readonly controls: readonly Control[];
  private readonly formats: Formats;
  private readonly unit: MonitoringToolModel['units'][string] | undefined;

  constructor(field: FormField, host: HTMLElement, { units }: Pick<MonitoringToolModel, 'units'>, formats: Formats) {
    this.field = field;
    this.host = host;
    this.controls = [...host.querySelectorAll<Control>('input, textarea, select')];
    this.formats = formats;
    this.unit = field.unitId === undefined ? undefined : units[field.unitId];
    if (!field.required && this.isRadio) this.addClear();
  }

  private get isRadio(): boolean {
    return this.host.dataset['control'] === 'radio';
  }

  get isNumber(): boolean {
    return this.host.dataset['control'] === 'number';
  }

  /** What was typed into it, as it stands there. */
  get typed(): string {
    return this.controls[0]?.value ?? '';
  }

  /** What is answered: a number as a number, or as it was typed where it is none. */
  read(): Answer {
    const checked = this.controls.filter((control) => control instanceof HTMLInputElement && control.checked);
    if (this.field.type === 'yesNo') return checked[0] && checked[0].value === 'true';
    if (this.isRadio) return checked[0]?.value;
    if (this.field.type === 'choices') return checked.length ? checked.map(({ value }) => value) : undefined;
    const text = this.typed.trim();
    if (text === '') return undefined;
    return this.isNumber ? (parseTypedNumber(text, this.unit) ?? text) : this.typed;
  }

  /** Puts an answer into it. */
  write(answer: Answer): void {
    const chosen = new Set((Array.isArray(answer) ? answer : [answer]).map(String));
    for (const control of this.controls)
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox'))
        control.checked = chosen.has(control.value);
      else
        control.value = typeof answer === 'number' ? this.formats.number(answer, decimalsOf(answer)) : textOf(answer);
  }

  /** An answer in words, with its unit. */
  tell(answer: Answer): string {
    const { field } = this;
    if (answer === undefined || answer === null || answer === '') return monitoringFill.sign.noAnswer;
    if (typeof answer === 'boolean') return answer ? t.yes : t.no;
    if (typeof answer === 'number') {
      const decimals = field.type === 'calculated' ? (field.decimals ?? 2) : decimalsOf(answer);
      const least = field.type === 'money' && !Number.isInteger(answer) ? 2 : 0;
      const isShare = field.type === 'percent' && this.unit === undefined;
      return `${this.formats.figure(answer, this.unit, Math.max(decimals, least))}${isShare ? '%' : ''}`;
    }
    const labelOf = (id: string) => field.choices?.find((choice) => choice.id === id)?.label ?? id;
    if (typeof answer !== 'string') return this.formats.list(answer.map(labelOf));
    return field.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(answer) ? this.formats.date(answer) : labelOf(answer);
  }

  /** Whether what was typed says the number in another way than it is read. */
  isReadOtherwise(answer: Answer): boolean {
    if (!this.isNumber || typeof answer !== 'number') return false;
    return (
      this.typed.trim() !== this.formats.number(answer, decimalsOf(answer)) && this.typed.trim() !== String(answer)
    );
  }

  part(name: 'told' | 'last' | 'value'): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(`[data-${name}]`);
  }

  focus(): void {
    this.controls[0]?.focus();
  }

  lock(isLocked: boolean): void {
    for (const control of this.controls) control.disabled = isLocked;
    for (const one of this.host.querySelectorAll('button')) one.hidden = isLocked;
  }

  /** Who marked an answer by mistake to what may stay open can take it away again. */
  private addClear(): void {
    const clear = button(
      t.clearAnswer,
      () => {
        this.write(undefined);
        this.controls[0]?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { class: 'quiet' },
    );
    this.host.append(clear);
  }
}

const textOf = (answer: Answer): string => (typeof answer === 'string' ? answer : '');

/** The controls of a form, in its order. */
export const findControls = (
  host: ParentNode,
  form: MonitoringForm,
  model: Pick<MonitoringToolModel, 'units'>,
  formats: Formats,
): readonly FieldControl[] =>
  form.groups
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const place = host.querySelector<HTMLElement>(`[data-field="${field.id}"]`);
      return place ? [new FieldControl(field, place, model, formats)] : [];
    });

/** All that is answered. */
export function readAnswers(controls: readonly FieldControl[]): Answers {
  const answers: Record<string, Answer> = {};
  for (const control of controls) {
    const answer = control.field.type === 'calculated' ? undefined : control.read();
    if (answer !== undefined) answers[control.field.id] = answer;
  }
  return answers;
}
