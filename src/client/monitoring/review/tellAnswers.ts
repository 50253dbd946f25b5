/** Answers and what is odd about them, in words. */
import type { FormField, MonitoringForm } from '#domain/monitoring/config.ts';
import type { Answer, Reason } from '#domain/monitoring/formula/evaluate.ts';
import { CALCULATED_DECIMALS } from '#domain/monitoring/formula/form.ts';
import type { Oddity } from '#domain/monitoring/review/listOddities.ts';
import type { Formats } from '#texts/formats.ts';
import { monitoringReview as t } from '#words/monitoringReview.ts';
import type { MonitoringApp } from '../app.ts';

/** How answers are written. */
export interface AnswerTeller {
  readonly tell: (field: FormField, answer: Answer) => string;
  readonly tellOdd: (oddity: Oddity) => string;
}

/** Decimals that a number is written with: those that it has, and at least those that its field is rounded to. */
const decimalsOf = ({ type, decimals }: FormField, value: number): number =>
  type === 'calculated' ? (decimals ?? CALCULATED_DECIMALS) : Math.min(6, String(value).split('.')[1]?.length ?? 0);

/** A teller for the answers of a form. */
export function makeTeller(
  { model }: Pick<MonitoringApp, 'model'>,
  form: Pick<MonitoringForm, 'groups'>,
  format: Formats,
): AnswerTeller {
  const fields = new Map(form.groups.flatMap((group) => group.fields).map((field) => [field.id, field]));
  const tell = (field: FormField, answer: Answer): string => {
    if (answer === undefined || answer === null || answer === '') return t.answers.none;
    if (typeof answer === 'boolean') return answer ? t.answers.yes : t.answers.no;
    if (typeof answer === 'number') {
      const unit = field.unitId === undefined ? undefined : model.units[field.unitId];
      return format.figure(answer, unit, decimalsOf(field, answer));
    }
    const nameOf = (id: string) => field.choices?.find((choice) => choice.id === id)?.label ?? id;
    if (typeof answer !== 'string') return answer.length ? format.list(answer.map(nameOf)) : t.answers.none;
    if (field.type === 'date') return format.date(answer);
    return field.type === 'choice' ? nameOf(answer) : answer;
  };
  const labelOf = (id: string | undefined) => fields.get(id ?? '')?.label ?? id ?? '';
  const tellReason = ({ code, name }: Reason) => t.odd.reasons[code](labelOf(name));
  const tellOdd = (oddity: Oddity): string => {
    const field = fields.get(oddity.fieldId);
    const write = (answer: Answer) => (field ? tell(field, answer) : String(answer));
    switch (oddity.code) {
      case 'belowLeast':
      case 'aboveMost':
        return t.odd[oddity.code](write(oddity.value), write(oddity.limit));
      case 'muchMore':
      case 'muchLess':
        return t.odd[oddity.code](write(oddity.value), write(oddity.last));
      case 'notComputed':
        return t.odd.notComputed(format.list(oddity.reasons.map(tellReason)));
      case 'calculatedDiffers':
        return t.odd.calculatedDiffers(write(oddity.value), write(oddity.computed));
      case 'unknownField':
        return t.odd.unknownField(oddity.fieldId);
      case 'missing':
      case 'notAsked':
        return t.odd[oddity.code]();
    }
  };
  return { tell, tellOdd };
}
