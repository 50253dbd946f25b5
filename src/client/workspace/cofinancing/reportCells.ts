/** Cells of the tables of the ledger. */
import { fromCents } from '#domain/workspace/money.ts';
import { nameRange, type CellName, type ReportCell } from '#domain/workspace/report.ts';

/** A day; nothing where there is none. */
export const dayCell = (day: string): ReportCell => (day ? { day } : null);

/** An amount of cents, with how a spreadsheet works it out. */
export const amountCell = (cents: number, formula?: (name: CellName) => string): ReportCell => ({
  value: fromCents(cents),
  decimals: 2,
  ...(formula ? { formula } : {}),
});

/** The sum of a column above. @param rows how many there are */
export const totalCell = (cents: number, table: string, rows: number, column: number): ReportCell =>
  rows === 0 ? amountCell(cents) : amountCell(cents, (name) => `SUM(${nameRange(name, table, column, 0, rows - 1)})`);

/** Rows that follow each other, each with its first and last. @param rows from the first on */
function listRuns(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/**
 * The sum of some rows of a column of another table. Rows that follow each other are one range: a formula has its
 * greatest length.
 */
export const sumCell = (cents: number, table: string, rows: readonly number[], column: number): ReportCell =>
  rows.length === 0
    ? amountCell(cents)
    : amountCell(cents, (name) =>
        listRuns(rows)
          .map(([from, to]) =>
            from === to ? name(table, from, column) : `SUM(${nameRange(name, table, column, from, to)})`,
          )
          .join('+'),
      );

/** One column less another, nothing where that is less than nothing; rounded, since sheets count in halves. */
export const restCell = (cents: number, table: string, row: number, from: number, less: number): ReportCell =>
  amountCell(cents, (name) => {
    const [all, part] = [name(table, row, from), name(table, row, less)];
    return `IF(${all}>${part},ROUND(${all}-${part},2),0)`;
  });
