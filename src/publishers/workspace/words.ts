import type { Texts } from '#texts/es/index.ts';
import type { Formats } from '#texts/formats.ts';

/** What the writers of a report say beside it, and how its language writes numbers and days. */
export interface ReportWords {
  /** Before the number of a page. */
  readonly page: string;
  /** Between the number of a page and that of all. */
  readonly of: string;
  /** A table without a title, before its number. */
  readonly table: string;
  readonly files: Texts['reportFiles'];
  readonly formatNumber: (value: number, decimals: number) => string;
  /** Writes out a day: `YYYY-MM-DD`. */
  readonly formatDate: (day: string) => string;
}

/** The words of a report, of the book of words and the formats of its language. */
export const buildReportWords = (
  { formFiles, reportFiles }: Pick<Texts, 'formFiles' | 'reportFiles'>,
  { number, date }: Pick<Formats, 'number' | 'date'>,
): ReportWords => ({
  page: formFiles.page,
  of: formFiles.of,
  table: formFiles.table,
  files: reportFiles,
  formatNumber: number,
  formatDate: date,
});
