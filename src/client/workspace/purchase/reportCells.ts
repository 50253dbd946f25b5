/** Cells of the tables of a purchase. */
import { fromCents } from '#domain/workspace/money.ts';
import { fromHundredths } from '#domain/workspace/purchase/quantities.ts';
import { nameRange, type CellName, type ReportCell } from '#domain/workspace/report.ts';

/** How a spreadsheet works a number out. */
export type Formula = (name: CellName) => string;

/** A day; nothing where there is none. */
export const dayCell = (day: string): ReportCell => (day ? { day } : null);

/** An amount of cents; nothing where it is not known. */
export const amountCell = (cents: number | undefined, formula?: Formula): ReportCell =>
  cents === undefined ? null : { value: fromCents(cents), decimals: 2, ...(formula ? { formula } : {}) };

/** A quantity; decimals only where it has any. */
export const quantityCell = (hundredths: number, formula?: Formula): ReportCell => ({
  value: fromHundredths(hundredths),
  decimals: hundredths % 100 === 0 ? 0 : 2,
  ...(formula ? { formula } : {}),
});

/** The sum of a column above. @param rows how many there are */
export const sumOfColumn =
  (table: string, column: number, rows: number): Formula =>
  (name) =>
    `SUM(${nameRange(name, table, column, 0, rows - 1)})`;

/** Whole hundredths of a number with two decimals: sheets count in halves. */
export const wholeOf = (cell: string): string => `ROUND(${cell}*100,0)`;

/** A product of two numbers with two decimals, in hundredths, halves up. */
export const productOf = (one: string, other: string): string => `ROUND(${wholeOf(one)}*${wholeOf(other)}/100,0)/100`;

/** A percentage of an amount, in cents, halves up. */
export const percentOfCell = (amount: string, percent: string): string =>
  `ROUND(${wholeOf(amount)}*${wholeOf(percent)}/10000,0)/100`;
