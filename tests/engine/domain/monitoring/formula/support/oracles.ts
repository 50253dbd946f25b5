import FormulaParser from 'fast-formula-parser';
import { parse, type XValue } from 'xpath';
import { toSerialDay } from '#publishers/xlsx.ts';
import type { Answer, Answers } from '#domain/monitoring/formula/evaluate.ts';
import { XLSFORM_ANSWERS } from '#domain/monitoring/formula/export/xlsForm.ts';
import { fields } from './scope.ts';

/** A result of another program: a blank is `''`. */
export type Foreign = number | boolean | string;

const roundAway = (value: number, decimals: number): number => {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(14));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
};

/** The cell of a field in a sheet that holds one form: `A1`, `B1`… */
export const cellOf = (fieldId: string): string =>
  `${String.fromCharCode(65 + fields.findIndex(({ id }) => id === fieldId))}1`;

/** A blank is an empty text, which a formula before gave: all that holds for it holds for an empty cell, which is 0. */
const inCell = (answer: Answer): unknown => {
  if (typeof answer !== 'string') return answer ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(answer) ? toSerialDay(answer) : answer;
};

const numbersIn = (values: unknown): number[] =>
  Array.isArray(values) ? values.flatMap(numbersIn) : typeof values === 'number' ? [values] : [];

/** Computes a formula of a spreadsheet over the answers of one form, which stand in its first row. */
export function runSheet(text: string, answers: Answers): Foreign {
  const engine = new FormulaParser({
    functions: {
      // The engine names these and has none.
      MIN: (...values) => Math.min(...values.flatMap(({ value }) => numbersIn(value))),
      MAX: (...values) => Math.max(...values.flatMap(({ value }) => numbersIn(value))),
      MEDIAN: (...values) => {
        const sorted = values.flatMap(({ value }) => numbersIn(value)).sort((a, b) => a - b);
        const half = Math.floor(sorted.length / 2);
        return sorted.length % 2 ? sorted[half] : (sorted[half - 1]! + sorted[half]!) / 2;
      },
    },
    onCell: ({ col }) => inCell(answers[fields[col - 1]!.id]),
    onRange: () => [],
  });
  const result = engine.parse(text, { sheet: 'a', row: 9, col: 26 });
  return result && typeof result === 'object' ? String(result) : ((result ?? '') as Foreign);
}

/** What the specification of ODK XForms adds to XPath 1.0, as far as our forms use it. */
const ODK: Readonly<Record<string, (context: unknown, ...args: XValue[]) => unknown>> = {
  if: (_, test, yes, no) => (test!.booleanValue() ? yes : no),
  round: (_, value, decimals) => roundAway(value!.numberValue(), decimals!.numberValue()),
  min: (_, ...values) => Math.min(...values.map((value) => value.numberValue())),
  max: (_, ...values) => Math.max(...values.map((value) => value.numberValue())),
  selected: (_, list, option) => list!.stringValue().split(' ').includes(option!.stringValue()),
  date: (_, value) => value,
  'decimal-date-time': (_, value) => Date.parse(value!.stringValue()) / 86_400_000,
};

const inForm = (answer: Answer): string => {
  if (typeof answer === 'boolean') return XLSFORM_ANSWERS[answer ? 'yes' : 'no'];
  return Array.isArray(answer) ? answer.join(' ') : String(answer ?? '');
};

/** Computes an expression of an XLSForm over the answers of one form. */
export function runXPath(text: string, answers: Answers): Foreign {
  const byName = new Map(fields.map(({ id }) => [id.replaceAll('-', '_'), answers[id]]));
  const value = parse(text.replace(/\$\{(\w+)\}/g, '$$$1')).evaluate({
    variables: (name) => inForm(byName.get(name)),
    functions: (name) => ODK[name],
  });
  const said = value.stringValue();
  return said !== '' && !Number.isNaN(Number(said)) ? Number(said) : said;
}
