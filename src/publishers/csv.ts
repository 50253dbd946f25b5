import type { Cell, Row } from '#kinds/dataset/schema.ts';

/** Quotes a cell where RFC 4180 asks for it. */
function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell as text: a missing value is empty, numbers have a decimal point. */
function write(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/**
 * Writes rows as CSV: UTF-8, comma, CRLF, one header line (RFC 4180).
 *
 * @param columnIds columns in their order
 * @param rows rows by column id
 */
export function toCsv(columnIds: readonly string[], rows: readonly Row[]): string {
  return [columnIds, ...rows.map((row) => columnIds.map((id) => write(row[id])))]
    .map((cells) => `${cells.map(quote).join(',')}\r\n`)
    .join('');
}

/**
 * The same CSV with a byte order mark before it: without one, Excel reads UTF-8 as the encoding of the machine and
 * breaks every accent.
 */
export function toExcelCsv(columnIds: readonly string[], rows: readonly Row[]): string {
  return `\uFEFF${toCsv(columnIds, rows)}`;
}
