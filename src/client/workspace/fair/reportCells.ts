/** Cells of the tables of a fair. */
import { fromCents } from '#domain/workspace/money.ts';
import { nameRange, type CellName, type ReportCell } from '#domain/workspace/report.ts';

/** A day; nothing where there is none. */
export const dayCell = (day: string): ReportCell => (day ? { day } : null);

/** An amount of cents, with how a spreadsheet works it out; nothing where it is not known. */
export const amountCell = (cents: number | undefined, formula?: (name: CellName) => string): ReportCell =>
  cents === undefined ? null : { value: fromCents(cents), decimals: 2, ...(formula ? { formula } : {}) };

/** A count. */
export const countCell = (count: number, formula?: (name: CellName) => string): ReportCell => ({
  value: count,
  decimals: 0,
  ...(formula ? { formula } : {}),
});

/** The sum of a column above. @param rows how many there are */
export const totalCell = (cents: number, table: string, rows: number, column: number): ReportCell =>
  amountCell(cents, rows === 0 ? undefined : (name) => `SUM(${nameRange(name, table, column, 0, rows - 1)})`);

/** How many rows of a table say the same in a column as another cell does, which has no sign that stands for others. */
export const sameCell = (
  count: number,
  [table, rows, column]: readonly [string, number, number],
  [own, row]: readonly [string, number],
): ReportCell =>
  countCell(
    count,
    rows === 0 ? undefined : (name) => `COUNTIF(${nameRange(name, table, column, 0, rows - 1)},${name(own, row, 0)})`,
  );

/** Whether spreadsheets look for a text as it stands: no sign in it stands for others, compares, or makes a number. */
export const isPlain = (text: string): boolean => /^\p{L}[^*?~<>=]*$/u.test(text);
