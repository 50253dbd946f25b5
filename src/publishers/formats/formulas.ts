import type { FormColumn, FormResult } from './form.ts';

/**
 * A formula of a spreadsheet, without `=`, and what it gives while nothing is filled in: `0`, or nothing where it would
 * divide by nothing. No formula gives an error, whatever is left empty.
 */
export interface Formula {
  readonly formula: string;
  readonly empty: number | '';
}

/** A range of one column: `C8:C27`. */
export interface ColumnRange {
  /** Letters of the column: `C`. */
  readonly letters: string;
  /** First and last row, from 1. */
  readonly first: number;
  readonly last: number;
}

const formatRange = ({ letters, first, last }: ColumnRange): string => `${letters}${first}:${letters}${last}`;
const fixRows = ({ letters, first, last }: ColumnRange): string => `${letters}$${first}:${letters}$${last}`;
/** A text as a value of a formula: quotation marks inside it are doubled. */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * What a cell computes from the columns of its row. A sum stays empty while none of them is filled in; a difference,
 * while
 * the first is not; a product or a ratio, while one of them is not.
 *
 * @param columns ranges of the columns, in the order of the formula
 * @param row from 1
 */
export function buildRowFormula(
  { operation }: NonNullable<FormColumn['formula']>,
  columns: readonly ColumnRange[],
  row: number,
): Formula {
  const cells = columns.map(({ letters }) => `${letters}${row}`);
  const [first = '', ...rest] = cells;
  const unless = (condition: string, value: string): Formula => ({
    formula: `IF(${condition},"",${value})`,
    empty: '',
  });
  switch (operation) {
    case 'sum':
      return unless(`COUNT(${cells.join(',')})=0`, `SUM(${cells.join(',')})`);
    case 'difference':
      return unless(`COUNT(${first})=0`, `SUM(${first})-SUM(${rest.join(',')})`);
    case 'product':
      return unless(`COUNT(${cells.join(',')})<${cells.length}`, cells.join('*'));
    case 'ratio':
      return unless(`COUNT(${cells.join(',')})<2`, `IF(${rest.join('')}=0,"",${first}/${rest.join('')})`);
    case 'share': {
      const total = `SUM(${columns.map(fixRows).join('')})`;
      return unless(`COUNT(${first})=0`, `IF(${total}=0,"",${first}/${total})`);
    }
  }
}

/** The sum of a column. */
export const buildTotal = (range: ColumnRange): Formula => ({ formula: `SUM(${formatRange(range)})`, empty: 0 });

/** What a result looks at: the range of its column, that of its filter, and the cells of the results it is made of. */
export interface ResultInputs {
  readonly range?: ColumnRange | undefined;
  /** Whether the column holds numbers: texts are counted otherwise. */
  readonly hasNumbers: boolean;
  readonly filter?: { readonly range: ColumnRange; readonly equals: string } | undefined;
  /** References of the cells of other results: `B30`, `'Gastos'!B30`. */
  readonly of: readonly string[];
  /** Cells of the column that are filled in from the start. */
  readonly filled: number;
}

/** What a result computes. */
export function buildResultFormula(
  { operation }: Pick<FormResult, 'operation'>,
  { range, hasNumbers, filter, of, filled }: ResultInputs,
): Formula {
  const cells = range ? formatRange(range) : '';
  const where = filter && `${formatRange(filter.range)},${quote(filter.equals)}`;
  const [first = '', ...rest] = of;
  switch (operation) {
    case 'sum':
      return { formula: where ? `SUMIF(${where},${cells})` : `SUM(${cells})`, empty: 0 };
    case 'count':
      if (where) return { formula: `COUNTIF(${where})`, empty: 0 };
      return { formula: `${hasNumbers ? 'COUNT' : 'COUNTA'}(${cells})`, empty: filled };
    case 'mean':
      return {
        formula: where
          ? `IF(SUMIF(${where},${cells})=0,"",AVERAGEIF(${where},${cells}))`
          : `IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`,
        empty: '',
      };
    case 'difference':
      return { formula: `SUM(${first})-SUM(${rest.join(',')})`, empty: 0 };
    case 'ratio':
    case 'share':
      return { formula: `IF(SUM(${rest.join('')})=0,"",SUM(${first})/SUM(${rest.join('')}))`, empty: '' };
  }
}
