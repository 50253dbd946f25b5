import type { Cell, Column, Row } from '#kinds/dataset/schema.ts';

/** Quotes a cell where RFC 4180 asks for it. */
function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell as text: a missing value is empty, numbers have a decimal point. */
function write(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/** Lines of cells: UTF-8, comma, CRLF (RFC 4180). */
const writeLines = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');

/**
 * Writes rows as CSV: one header line, each cell as it is.
 *
 * @param columnIds columns in their order
 * @param rows rows by column id
 */
export function toCsv(columnIds: readonly string[], rows: readonly Row[]): string {
  return writeLines([columnIds, ...rows.map((row) => columnIds.map((id) => write(row[id])))]);
}

/**
 * The same rows for Excel: with a byte order mark, without which it reads UTF-8 as the encoding of the machine and
 * breaks every accent, and with texts that it neither computes nor turns into numbers or dates.
 */
export const toExcelCsv = (columns: readonly Pick<Column, 'id' | 'type'>[], rows: readonly Row[]): string =>
  writeExcelLines([
    columns.map(({ id }) => id),
    ...rows.map((row) =>
      columns.map(({ id, type }) =>
        type === 'text' || type === 'reference' ? write(row[id]) : { asIs: write(row[id]) },
      ),
    ),
  ]);

/** A cell for Excel: a text, which is guarded, or what is none (a number, a date) and stands as it is. */
export type ExcelCell = string | { readonly asIs: string };

/** Lines of cells for Excel, as `toExcelCsv` writes them. */
export const writeExcelLines = (lines: readonly (readonly ExcelCell[])[]): string =>
  `\uFEFF${writeLines(
    lines.map((cells) => cells.map((cell) => (typeof cell === 'string' ? guardText(cell) : cell.asIs))),
  )}`;

/**
 * What a spreadsheet takes for a formula or a command, at the start of a cell (OWASP, «CSV Injection»): the signs as
 * they are and full-width, after any blanks, marks without width and quotation marks.
 */
const COMMAND = /^[\s\p{Cf}"'«»“”‘’]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/**
 * The same after a sign that parts cells in another country, or a line: there a program may see the start of a cell
 * where RFC 4180 sees none.
 */
const INNER_COMMAND = /([;\t|\r\n][\s\p{Cf}"'«»“”‘’]*)(?=[=+\-@＝＋－＠])/gu;

/** Digits in which Excel writes a number as it is: a longer one becomes 1.2E+11, and past fifteen loses its end. */
const MOST_DIGITS = 11;
/** Months as Spanish and English shorten them: Excel takes `mar-10` and `10 may` for dates. */
const MONTH = '(?:ene|jan|feb|mar|abr|apr|may|jun|jul|ago|aug|set|sep|oct|nov|dic|dec)[a-z]*';
/** What Excel takes for a date or a time: `1-2`, `3/4/2010`, `mar-10`, `10:30`. */
const DATE_LIKE = new RegExp(
  `^(?:\\d{1,4}[-/]\\d{1,2}(?:[-/]\\d{1,4})?|\\d{1,2}:\\d{2}(?::\\d{2})?|${MONTH}[-/ ]\\d{1,4}|\\d{1,2}[-/ ]${MONTH}(?:[-/ ]\\d{1,4})?)$`,
  'i',
);

/** A text as Excel keeps it: what it would run begins with an apostrophe, what it would change is written as a text. */
function guardText(text: string): string {
  const inner = text.replace(INNER_COMMAND, (before: string) => `${before}'`);
  if (COMMAND.test(text)) return `'${inner}`;
  // `="007"` is the one form of which Excel keeps the zeros and shows nothing else; digits and letters run nothing.
  return wouldChange(inner) ? `="${inner}"` : inner;
}

/** Whether Excel would read a text as a number or a date that it then writes in another way: `007`, `2E5`, `1-2`. */
function wouldChange(text: string): boolean {
  if (/^\d+(?:[.,]\d+)?(?:e\d+)?$/i.test(text))
    return /^0\d/.test(text) || /e/i.test(text) || /[.,]\d*0$/.test(text) || text.length > MOST_DIGITS;
  return DATE_LIKE.test(text);
}
