/**
 * Whether answers are such as a form asks for. It refuses a file that comes in, and never changes what signed acts say.
 */
import type { FormField, MonitoringForm } from '../config.ts';
import type { JsonValue } from '../crypto/canonicalJson.ts';
import { isDay } from './acts.ts';
import { refuse, type Refusal } from './fault.ts';

/** Longest texts: an answer of a line, one of several, a comment, the name of a firm. In UTF-16 units. */
export const LONGEST = { text: 500, longText: 5_000, comment: 4_000, name: 200 } as const;

/** Most decimals of a number where the form does not say. */
const DECIMALS = 6;

const isText = (value: JsonValue, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest && value.trim() !== '';

/** What a comment or a name must be; undefined when it is that. */
export const findTextFault = (value: JsonValue, longest: number): Refusal | undefined =>
  isText(value, longest) ? undefined : refuse('badComment', { most: String(longest) });

/**
 * The first thing about answers that the form does not admit. An answer that was not given is left out; a calculated
 * one is never sent, since its formula gives it.
 */
export function findAnswerFault(form: MonitoringForm, answers: JsonValue): Refusal | undefined {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return refuse('noAnswers');
  const given = new Map(Object.entries(answers));
  const fields = form.groups.flatMap((group) => group.fields);
  const unknown = [...given.keys()].find((id) => !fields.some((field) => field.id === id));
  if (unknown !== undefined) return refuse('unknownField', { received: unknown.slice(0, LONGEST.name), form: form.id });
  for (const field of fields) {
    const value = given.get(field.id);
    // What is shown only at times is not missed here: whether it was shown, its formula says.
    if (value === undefined && field.required && field.shownWhen === undefined && field.type !== 'calculated')
      return refuse('answerMissing', { field: field.label });
    if (value !== undefined && !isAnswer(field, value))
      return refuse('badAnswer', {
        field: field.label,
        received: JSON.stringify(value).slice(0, LONGEST.name),
        type: field.type,
      });
  }
  return undefined;
}

/** Whether a value is an answer to a question, within its limits. */
export function isAnswer(field: FormField, value: JsonValue): boolean {
  const chosen = (choice: JsonValue) => field.choices?.some(({ id }) => id === choice) ?? false;
  switch (field.type) {
    case 'integer':
      return isNumber(field, value, 0);
    case 'decimal':
    case 'money':
    case 'percent':
      return isNumber(field, value, field.decimals ?? DECIMALS);
    case 'text':
      return isText(value, LONGEST.text);
    case 'longText':
      return isText(value, LONGEST.longText);
    case 'choice':
      return chosen(value);
    case 'choices':
      return Array.isArray(value) && value.every(chosen) && new Set(value).size === value.length;
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'calculated':
      return false;
  }
}

function isNumber({ least, most }: FormField, value: JsonValue, decimals: number): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
  const written = String(value);
  const places = written.includes('e') ? Infinity : (written.split('.')[1]?.length ?? 0);
  return places <= decimals && (least === undefined || value >= least) && (most === undefined || value <= most);
}
