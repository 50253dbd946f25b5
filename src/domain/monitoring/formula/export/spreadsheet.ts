import type { FormulaField, FormulaScope } from '../scope.ts';
import type { Formula } from '../syntax.ts';
import { NotSaid, type Dialect, type ExportedFormula } from './dialect.ts';
import { writeIn } from './write.ts';

/** Where a spreadsheet holds the answers of fields, and how. */
export interface SheetCells {
  /** The cell of a field, `B4`; its range, `B2:B40`, in formulas over columns. */
  readonly cellOf: (fieldId: string) => string;
  /** The words of yes and no; TRUE and FALSE where they are left out. */
  readonly answers?: { readonly yes: string; readonly no: string } | undefined;
  /** What stands for an option in its cell; its id where it is left out. */
  readonly choiceOf?: ((field: FormulaField, choice: string) => string) | undefined;
}

const FUNCTIONS = { SUMA: 'SUM', PROMEDIO: 'AVERAGE', MEDIANA: 'MEDIAN', MIN: 'MIN', MAX: 'MAX' } as const;

/** A text as a value of a formula: quotation marks inside it are doubled. */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const yesOf = ({ answers }: SheetCells): string => (answers ? quote(answers.yes) : 'TRUE');

function ofFields(
  cells: SheetCells,
  ...[name, fields]: Parameters<Dialect['ofFields']>
): ReturnType<Dialect['ofFields']> {
  const list = fields.map(({ id }) => cells.cellOf(id)).join(',');
  if (name !== 'CONTAR') return { value: `${FUNCTIONS[name]}(${list})`, missing: `COUNT(${list})=0` };
  if (fields.every(({ type }) => type === 'number')) return { value: `COUNT(${list})`, missing: undefined };
  return fields.length === 1 && fields[0]?.type === 'boolean'
    ? { value: `COUNTIF(${list},${yesOf(cells)})`, missing: undefined }
    : undefined;
}

function makeDialect(cells: SheetCells): Dialect {
  const cell = ({ id }: FormulaField): string => cells.cellOf(id);
  const call = (name: string) => (parts: readonly string[]) =>
    parts.length === 1 ? (parts[0] as string) : `${name}(${parts.join(',')})`;
  return {
    yes: 'TRUE',
    no: 'FALSE',
    blank: '""',
    // A word in the cell of a number is as good as nothing.
    isBlank: (field) =>
      field.type === 'number' || field.type === 'date' ? `COUNT(${cell(field)})=0` : `${cell(field)}&""=""`,
    answer: (field) => (field.type === 'boolean' ? `(${cell(field)}=${yesOf(cells)})` : cell(field)),
    text: (value, field) => quote((field?.choices && cells.choiceOf?.(field, value)) ?? value),
    day: (value) => `DATE(${value.split('-').map(Number).join(',')})`,
    compare: (sign, one, other) => `(${one}${sign}${other})`,
    compareText: (sign, one, other) => (sign === '=' ? `EXACT(${one},${other})` : `NOT(EXACT(${one},${other}))`),
    holds: () => {
      throw new NotSaid('choices');
    },
    calculate: (sign, one, other) => `(${one}${sign}${other})`,
    negate: (value) => `(-${value})`,
    and: call('AND'),
    or: call('OR'),
    not: (value) => `NOT(${value})`,
    choose: (test, yes, no) => `IF(${test},${yes},${no})`,
    round: (value, decimals) => `ROUND(${value},${decimals})`,
    extreme: (name, values) => `${name}(${values.join(',')})`,
    ofFields: (name, fields) => ofFields(cells, name, fields),
  };
}

/** Takes off the parentheses that hold a whole expression. */
export function bare(text: string): string {
  if (!text.startsWith('(')) return text;
  let open = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text.charAt(at) === '"') at = text.indexOf('"', at + 1);
    else if (text.charAt(at) === '(') open += 1;
    else if (text.charAt(at) === ')') open -= 1;
    if (open === 0 || at < 0) return text;
  }
  return text.slice(1, -1);
}

/**
 * A formula that was checked, as a cell of a spreadsheet computes it, without its `=`. Where an answer is missing that
 * it needs, or a division is by nothing, the cell stays empty. Names of functions are those of the files: programs show
 * them in the language of their user.
 *
 * @param decimals that the number is rounded to, half away from zero
 */
export const toSpreadsheet = (
  formula: Formula,
  scope: FormulaScope,
  cells: SheetCells,
  decimals?: number,
): ExportedFormula =>
  writeIn(formula, scope, makeDialect(cells), (value, type) => {
    if (type === 'number') return decimals === undefined ? bare(value) : `ROUND(${bare(value)},${decimals})`;
    return type === 'boolean' && cells.answers
      ? `IF(${bare(value)},${yesOf(cells)},${quote(cells.answers.no)})`
      : bare(value);
  });
