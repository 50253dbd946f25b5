import type { ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { writeExcelLines, type ExcelCell } from '../csv.ts';
import { listRows, readCell } from './cells.ts';
import { cleanTexts } from './cleanText.ts';

function writeCell(cell: ReportCell): ExcelCell {
  const content = readCell(cell);
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return { asIs: String(content.value) };
    case 'day':
      return { asIs: content.day };
    case 'nothing':
      return '';
  }
}

/**
 * Writes a table of a report as CSV that spreadsheets open (RFC 4180, with a byte order mark): its heads and rows, bare
 * numbers with a point, days as `YYYY-MM-DD`. No text runs as a formula.
 */
export function writeReportCsv(table: ReportTable): string {
  const clean = cleanTexts(table);
  return writeExcelLines([
    clean.columns.map(({ label }) => label),
    ...listRows(clean).map((row) => row.map(writeCell)),
  ]);
}
