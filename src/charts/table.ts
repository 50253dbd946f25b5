import type { Book } from '#texts/book.ts';
import type { ChartModel } from './model.ts';
import type { TableColumn } from './tableColumns.ts';
import { chartTypes } from './types/index.ts';

/** A table of text: the first cell of a row names it. */
export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Builds the table of a chart: its bars in their order, then the rows without a value, then its lines. */
export function buildChartTable(model: ChartModel, { format }: Pick<Book, 'format'>): ChartTable {
  const columns = chartTypes[model.type].table(model);
  const write = (cell: ReturnType<TableColumn['read']>, { show }: TableColumn) =>
    typeof cell === 'string' ? (show?.(cell, format) ?? cell) : format.figure(cell, model.unitText, model.decimals);
  return {
    header: columns.map((column) => column.title),
    rows: [
      ...[...model.bars, ...model.missing].map((row) => columns.map((column) => write(column.read(row), column))),
      ...model.lines.map((line) =>
        columns.map((_, index) => {
          if (index === 0) return line.label;
          return index === columns.length - 1 ? format.figure(line.value, model.unitText, line.decimals) : '';
        }),
      ),
    ],
  };
}

/**
 * Writes the rows of a chart as CSV (RFC 4180: commas, CRLF, no BOM). Numbers are plain, with all their
 * decimals and a point; a missing number is an empty cell; lines are not rows and stay out.
 */
export function formatChartCsv(model: ChartModel): string {
  const columns = chartTypes[model.type].table(model);
  return [
    columns.map((column) => column.title),
    ...[...model.bars, ...model.missing].map((row) => columns.map((column) => column.read(row) ?? '')),
  ]
    .map((cells) => `${cells.map((cell) => quoteCell(String(cell))).join(',')}\r\n`)
    .join('');
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
