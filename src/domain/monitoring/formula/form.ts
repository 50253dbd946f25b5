import { writeFraction } from '../../decimal.ts';
import type { FormField, MonitoringForm } from '../config.ts';
import { evaluateRow, isNumber, type Answer, type Answers, type Reason } from './evaluate.ts';
import { parseFormula } from './parse.ts';
import { listFields } from './scope.ts';
import { listNames, type Formula } from './syntax.ts';

/** Decimals of a calculated number whose field names none. */
export const CALCULATED_DECIMALS = 2;

/** A field with its formulas read. One that cannot be read is left out: what stands on it is missing. */
export interface PreparedField {
  readonly field: FormField;
  readonly formula?: Formula | undefined;
  readonly shownWhen?: Formula | undefined;
}

/** The fields of a form so that each comes after those that it stands on. */
export type PreparedForm = readonly PreparedField[];

/** A form with all that follows from its answers. */
export interface ComputedForm {
  /** Answers and calculated values, rounded to their decimals; without those that are not asked. */
  readonly values: Answers;
  /** Fields that are not asked, by their ids. */
  readonly hidden: ReadonlySet<string>;
  /** Why calculated values are missing, or what they are computed without, by the ids of their fields. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
}

function read(text: string | undefined): Formula | undefined {
  const parsed = text === undefined ? undefined : parseFormula(text);
  return parsed?.ok ? parsed.formula : undefined;
}

/** The fields that a field stands on: those of its formula, and those that decide whether it is asked. */
export const listNeeds = ({ formula, shownWhen }: PreparedField): readonly string[] =>
  [formula, shownWhen].flatMap((each) => (each ? listNames(each) : []));

/** Reads the formulas of a form once, for many sets of answers. */
export function prepareForm(form: Pick<MonitoringForm, 'groups'>): PreparedForm {
  const fields = new Map(
    listFields(form).map((field) => [
      field.id,
      {
        field,
        formula: field.type === 'calculated' ? read(field.formula) : undefined,
        shownWhen: read(field.shownWhen),
      },
    ]),
  );
  const order = new Map<string, PreparedField>();
  const open = new Set<string>();
  const visit = (id: string): void => {
    const prepared = fields.get(id);
    if (!prepared || open.has(id)) return;
    open.add(id);
    listNeeds(prepared).forEach(visit);
    order.set(id, prepared);
  };
  [...fields.keys()].forEach(visit);
  return [...order.values()];
}

/** What a field holds: what was answered, or what its formula gives. */
function valueOf(
  { field, formula }: PreparedField,
  answers: Answers,
  values: Answers,
  reasons: Map<string, readonly Reason[]>,
): Answer {
  if (field.type !== 'calculated')
    return Object.prototype.hasOwnProperty.call(answers, field.id) ? answers[field.id] : undefined;
  if (!formula) return undefined;
  const { value, reasons: why } = evaluateRow(formula, values);
  if (why.length) reasons.set(field.id, why);
  return isNumber(value) ? Number(writeFraction(value, field.decimals ?? CALCULATED_DECIMALS)) : value;
}

/**
 * Computes all that follows from the answers of a form: which questions are asked, and what is calculated. An answer to
 * a question that is not asked is left out, and so is one to a field that the form does not have.
 */
export function computeForm(form: PreparedForm, answers: Answers): ComputedForm {
  const values = Object.create(null) as Record<string, Answer>;
  const hidden = new Set<string>();
  const reasons = new Map<string, readonly Reason[]>();
  for (const prepared of form) {
    const { id } = prepared.field;
    if (
      prepared.field.shownWhen !== undefined &&
      !(prepared.shownWhen && evaluateRow(prepared.shownWhen, values).value === true)
    ) {
      hidden.add(id);
      continue;
    }
    const value = valueOf(prepared, answers, values, reasons);
    if (value !== undefined && value !== null) values[id] = value;
  }
  return { values, hidden, reasons };
}
