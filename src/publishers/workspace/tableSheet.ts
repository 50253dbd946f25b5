import type { CellName, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { columnName, toSerialDay, type Sheet, type SheetCell } from '../xlsx.ts';
import { decimalsFormat, type CellStyle } from '../xlsxStyles.ts';
import { formatCell, isTotal, listRows, readCell } from './cells.ts';
import { heightOf, LOOKS, textCell } from './sheetLooks.ts';
import type { ReportWords } from './words.ts';

/** Title and heads stand above the first row. */
const HEAD_ROW = 2;
const DATE_FORMAT = 'yyyy-mm-dd';
/** Characters that a sheet has room for beside each other, and those of the narrowest and the widest column. */
const ROOM = 92;
const LEAST_WIDTH = 7;
const MOST_WIDTH = 70;
/** Characters that a column of texts has at least where they are long, and those that stay free beside any. */
const LEAST_SHARE = 22;
const PADDING = 2;
/** Characters above which a sheet is printed on its side. */
const MOST_UPRIGHT = 105;

/** Where a cell of a table stands in its sheet: rows and columns count from 0, without the heads. */
export const placeOf = (row: number, column: number): string => `${columnName(column)}${row + HEAD_ROW + 1}`;

function writeCell(cell: ReportCell, isBold: boolean, name: CellName): SheetCell {
  const look: CellStyle = isBold ? LOOKS.head : LOOKS.cell;
  const content = readCell(cell);
  const formula = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.formula?.(name) : undefined;
  if (formula !== undefined || content.kind === 'number') {
    const decimals = typeof cell === 'object' && cell && 'decimals' in cell ? cell.decimals : 0;
    const value = content.kind === 'number' ? content.value : '';
    return {
      value,
      ...(formula === undefined ? {} : { formula }),
      look: { ...look, numberFormat: decimalsFormat(decimals) },
    };
  }
  if (content.kind === 'nothing') return { value: null, look };
  if (content.kind === 'text') return textCell(content.text, look);
  const day = toSerialDay(content.day);
  // Spreadsheets count no days before March 1900.
  return day === undefined ? textCell(content.day, look) : { value: day, look: { ...look, numberFormat: DATE_FORMAT } };
}

/** Widths of columns in characters: numbers whole, since a narrow one shows `###`; texts as far as there is room. */
function planWidths(table: ReportTable, words: ReportWords): readonly number[] {
  const { columns } = table;
  const rows = listRows(table);
  const shares = columns.reduce((sum, { width = 1 }) => sum + width, 0) || 1;
  return columns.map(({ label, width = 1 }, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    const lengths = (kind: 'text' | 'number') =>
      cells.filter((cell) => readCell(cell).kind === kind).map((cell) => formatCell(cell, words).length);
    const whole = Math.max(LEAST_WIDTH, ...lengths('number'), ...label.split(/\s/).map(({ length }) => length));
    const days = cells.some((cell) => readCell(cell).kind === 'day') ? DATE_FORMAT.length : 0;
    const texts = Math.min(Math.max(LEAST_SHARE, (ROOM * width) / shares), Math.max(0, ...lengths('text')));
    return Math.round(Math.min(MOST_WIDTH, PADDING + Math.max(whole, days, texts)));
  });
}

/** Height of a row in points whose texts take more than a line; undefined where one is enough. */
function planHeight(row: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const heights = row.map(({ value }, index) =>
    typeof value === 'string' ? heightOf(value, (widths[index] ?? 1) - PADDING, LOOKS.cell) : 0,
  );
  const height = Math.max(...heights);
  return height > heightOf('', 1, LOOKS.cell) ? height : undefined;
}

/** Writes a table on a sheet of its own: its title, heads that stay in view, its rows, and its note below. */
export function writeTableSheet(
  table: ReportTable,
  sheet: { readonly name: string; readonly footer: string },
  words: ReportWords,
  name: CellName,
): Sheet {
  const { columns, title, note } = table;
  const widths = columns.length ? planWidths(table, words) : [ROOM];
  const width = widths.reduce((sum, one) => sum + one, 0);
  const rows: SheetCell[][] = [
    [textCell(title, LOOKS.tableTitle)],
    columns.map(({ label }) => textCell(label, LOOKS.head)),
    ...listRows(table).map((row, index) => row.map((cell) => writeCell(cell, isTotal(table, index), name))),
  ];
  const heights: Record<number, number | undefined> = Object.fromEntries(
    rows.map((row, index) => [index + 1, planHeight(row, widths)]),
  );
  heights[1] = heightOf(title, width, LOOKS.tableTitle);
  const wide = [1];
  if (note) {
    rows.push([], [textCell(note, LOOKS.note)]);
    heights[rows.length] = heightOf(note, width, LOOKS.note);
    wide.push(rows.length);
  }
  return {
    name: sheet.name,
    rows,
    widths,
    hasHeader: true,
    frozenRows: HEAD_ROW,
    heights,
    merges: widths.length > 1 ? wide.map((row) => `A${row}:${columnName(widths.length - 1)}${row}`) : [],
    print: { landscape: width > MOST_UPRIGHT, repeatRow: HEAD_ROW, onOnePage: false, footer: sheet.footer },
  };
}
