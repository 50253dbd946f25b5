import type { FormulaField, FormulaScope } from '../scope.ts';
import type { Formula } from '../syntax.ts';
import { NotSaid, type Dialect, type ExportedFormula } from './dialect.ts';
import { bare } from './spreadsheet.ts';
import { writeIn } from './write.ts';

/** How an answer of yes or no is kept by the forms that we write. */
export const XLSFORM_ANSWERS = { yes: 'yes', no: 'no' } as const;

/** A name of a field as XLSForm takes it: programs that read its answers know no hyphens. */
export const toXlsFormName = (fieldId: string): string => fieldId.replaceAll('-', '_');

const refer = ({ id }: FormulaField): string => `\${${toXlsFormName(id)}}`;

/** A text of XPath 1.0, which has no escapes. One that holds both quotation marks cannot be written in a formula. */
function quote(text: string): string {
  if (text.includes('${')) throw new NotSaid('text');
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

const SIGNS: Readonly<Record<string, string>> = { '/': 'div', '<>': '!=' };
const infix = (sign: string, one: string, other: string): string => `(${one} ${SIGNS[sign] ?? sign} ${other})`;
const join = (word: 'and' | 'or') => (parts: readonly string[]) =>
  parts.length === 1 ? (parts[0] as string) : `(${parts.join(` ${word} `)})`;

function answer(field: FormulaField): string {
  if (field.type === 'boolean') return `(${refer(field)} = "${XLSFORM_ANSWERS.yes}")`;
  return field.type === 'date' ? `decimal-date-time(${refer(field)})` : refer(field);
}

/** The expressions of ODK XForms: XPath 1.0 with `if`, `round` with decimals, `selected` and dates as days. */
const DIALECT: Dialect = {
  yes: 'true()',
  no: 'false()',
  blank: '""',
  isBlank: (field) => `${refer(field)} = ""`,
  answer,
  text: quote,
  day: (value) => `decimal-date-time(date("${value}"))`,
  compare: infix,
  compareText: infix,
  holds: (field, choice) => `selected(${refer(field)}, ${quote(choice)})`,
  calculate: infix,
  negate: (value) => `(0 - ${value})`,
  and: join('and'),
  or: join('or'),
  not: (value) => `not(${bare(value)})`,
  choose: (test, yes, no) => `if(${bare(test)}, ${yes}, ${no})`,
  round: (value, decimals) => `round(${bare(value)}, ${decimals})`,
  extreme: (name, values) => `${name.toLowerCase()}(${values.join(', ')})`,
  ofFields: () => undefined,
};

/**
 * A formula that was checked, as `calculate` of an XLSForm. Where an answer is missing that it needs, or a division is
 * by nothing, it gives an empty text.
 *
 * @param decimals that the number is rounded to, half away from zero
 */
export const toXlsFormCalculate = (formula: Formula, scope: FormulaScope, decimals?: number): ExportedFormula =>
  writeIn(formula, scope, DIALECT, (value, type) => {
    if (type === 'boolean') return `if(${bare(value)}, "${XLSFORM_ANSWERS.yes}", "${XLSFORM_ANSWERS.no}")`;
    if (type === 'date') throw new NotSaid('date');
    return type === 'number' && decimals !== undefined ? `round(${bare(value)}, ${decimals})` : bare(value);
  });

/** A formula of yes or no as `relevant` of an XLSForm: what is missing is no yes. */
export const toXlsFormRelevant = (formula: Formula, scope: FormulaScope): ExportedFormula =>
  writeIn(formula, scope, { ...DIALECT, blank: DIALECT.no }, bare);
