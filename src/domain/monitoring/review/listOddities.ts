/**
 * What in the answers of a form deserves a second look. Nothing here refuses anything: the rules of the ledger say what
 * may be sent, and a reviewer decides.
 */
import { compareFractions, multiply, toFraction, type Fraction } from '../../decimal.ts';
import type { FormField, MonitoringForm } from '../config.ts';
import type { Answer, Answers, Reason } from '../formula/evaluate.ts';
import { computeForm, prepareForm, type ComputedForm } from '../formula/form.ts';

/** How many times the last value a value must be, or go into it, to be odd. */
const ODD_TIMES = 10;

/** One odd thing, at a question. */
export type Oddity = { readonly fieldId: string } & (
  | { readonly code: 'belowLeast' | 'aboveMost'; readonly value: number; readonly limit: number }
  /** Ten times the value of the last period or more; a tenth of it or less. */
  | { readonly code: 'muchMore' | 'muchLess'; readonly value: number; readonly last: number }
  /** An answer that is asked for and is not there; one to a question that is not asked; one to none of the form. */
  | { readonly code: 'missing' | 'notAsked' | 'unknownField' }
  /** A calculated value that cannot be had, and why. */
  | { readonly code: 'notComputed'; readonly reasons: readonly Reason[] }
  /** A calculated value that came along and is not what the formula gives. */
  | { readonly code: 'calculatedDiffers'; readonly value: Answer; readonly computed: Answer }
);

/** Of a number beside the one of the last period: whether it is odd, and how. From zero nothing is ten times. */
export function findJump(value: Answer, last: Answer): 'muchMore' | 'muchLess' | undefined {
  if (typeof value !== 'number' || typeof last !== 'number' || last === 0) return undefined;
  const [now, old] = [sizeOf(value), sizeOf(last)];
  const times: Fraction = { over: BigInt(ODD_TIMES), under: 1n };
  if (compareFractions(now, multiply(old, times)) >= 0) return 'muchMore';
  return compareFractions(multiply(now, times), old) <= 0 ? 'muchLess' : undefined;
}

const sizeOf = (value: number): Fraction => toFraction(Math.abs(value));

const isGiven = (answer: Answer): boolean => answer !== undefined && answer !== null && answer !== '';

/**
 * All that is odd in the answers of a form, in the order of its questions.
 *
 * @param last answers of the last period, where there are any
 */
export function listOddities(
  form: Pick<MonitoringForm, 'groups'>,
  answers: Answers,
  last?: Answers | undefined,
): readonly Oddity[] {
  const prepared = prepareForm(form);
  const now = computeForm(prepared, answers);
  const old = last && computeForm(prepared, last);
  const fields = form.groups.flatMap((group) => group.fields);
  const known = new Set(fields.map(({ id }) => id));
  return [
    ...fields.flatMap((field) => [
      ...listOfField(field, answers, now),
      ...listLimits(field, now.values[field.id]),
      ...listJumps(field.id, now.values[field.id], old?.values[field.id]),
    ]),
    ...Object.keys(answers)
      .filter((id) => !known.has(id))
      .map((fieldId): Oddity => ({ code: 'unknownField', fieldId })),
  ];
}

function listOfField(field: FormField, answers: Answers, { values, hidden, reasons }: ComputedForm): Oddity[] {
  const fieldId = field.id;
  const given = Object.hasOwn(answers, fieldId) ? answers[fieldId] : undefined;
  if (field.type === 'calculated') {
    const computed = values[fieldId];
    const differs = isGiven(given) && given !== computed;
    return [
      ...(differs ? [{ code: 'calculatedDiffers', fieldId, value: given, computed } as const] : []),
      ...(computed === undefined && !hidden.has(fieldId)
        ? [{ code: 'notComputed', fieldId, reasons: reasons.get(fieldId) ?? [] } as const]
        : []),
    ];
  }
  if (hidden.has(fieldId)) return isGiven(given) ? [{ code: 'notAsked', fieldId }] : [];
  return field.required && !isGiven(given) ? [{ code: 'missing', fieldId }] : [];
}

function listLimits({ id, least, most }: FormField, value: Answer): Oddity[] {
  if (typeof value !== 'number') return [];
  if (least !== undefined && value < least) return [{ code: 'belowLeast', fieldId: id, value, limit: least }];
  return most !== undefined && value > most ? [{ code: 'aboveMost', fieldId: id, value, limit: most }] : [];
}

function listJumps(fieldId: string, value: Answer, last: Answer): Oddity[] {
  const code = findJump(value, last);
  return code ? [{ code, fieldId, value: value as number, last: last as number }] : [];
}
