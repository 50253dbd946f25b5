import { isDay } from '#domain/workspace/fields.ts';
import type { ReportCell, ReportTable } from '#domain/workspace/report.ts';
import type { ReportWords } from './words.ts';

/** What a cell holds, without what it may hold and cannot be written: a number that is none, a day that is none. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly suffix: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'nothing' };

/** What a cell holds. */
export function readCell(cell: ReportCell | undefined): CellContent {
  if (cell === null || cell === undefined || cell === '') return { kind: 'nothing' };
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if ('day' in cell) return isDay(cell.day) ? { kind: 'day', day: cell.day } : readCell(cell.day);
  const { value, decimals, suffix = '' } = cell;
  return value === null || !Number.isFinite(value) ? { kind: 'nothing' } : { kind: 'number', value, decimals, suffix };
}

/** A cell as people read it; nothing where nothing is known. */
export function formatCell(cell: ReportCell | undefined, words: ReportWords): string {
  const content = readCell(cell);
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return `${words.formatNumber(content.value, content.decimals)}${content.suffix}`;
    case 'day':
      return words.formatDate(content.day);
    case 'nothing':
      return '';
  }
}

/** The cells of each row, one for each column, whatever a row lacks or has too many. */
export const listRows = ({ columns, rows }: ReportTable): readonly (readonly ReportCell[])[] =>
  rows.map((row) => columns.map((_, index) => row[index] ?? null));

/** Whether a row is the one that sums the others up. */
export const isTotal = ({ hasTotal, rows }: ReportTable, index: number): boolean =>
  hasTotal === true && index === rows.length - 1;
