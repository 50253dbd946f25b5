import type { CellName, Report, ReportTable } from '#domain/workspace/report.ts';
import { toXlsx } from '../xlsx.ts';
import { cleanTexts } from './cleanText.ts';
import { writeOverviewSheet } from './overviewSheet.ts';
import { nameSheets } from './sheetNames.ts';
import { placeOf, writeTableSheet } from './tableSheet.ts';
import type { ReportWords } from './words.ts';

/**
 * Writes a report as a workbook: a sheet of all that is no table, then each table on its own, with formulas that go on
 * computing. It says nothing of who made it. The same report gives the same bytes. It runs in the browser too.
 */
export function writeReportXlsx(report: Report, words: ReportWords): Uint8Array {
  const clean = cleanTexts(report);
  const tables = clean.blocks.filter((block): block is ReportTable => block.kind === 'table');
  const [first = '', ...names] = nameSheets(
    [words.files.sheet, ...tables.map(({ title }) => title)],
    (place) => `${words.table} ${place}`,
  );
  const sheetOf = new Map(tables.map(({ id }, index) => [id, names[index] ?? '']));
  const nameFrom =
    (own: string): CellName =>
    (table, row, column) => {
      const sheet = sheetOf.get(table);
      if (sheet === undefined) throw new Error(`A formula names the table «${table}», which the report does not have.`);
      return table === own ? placeOf(row, column) : `'${sheet}'!${placeOf(row, column)}`;
    };
  const footer = `${clean.imprint}\n${clean.url}`;
  return toXlsx({
    title: clean.title,
    creator: '',
    createdOn: clean.createdOn,
    language: clean.language,
    sheets: [
      writeOverviewSheet(clean, first, footer, words),
      ...tables.map((table, index) =>
        writeTableSheet(table, { name: names[index] ?? '', footer }, words, nameFrom(table.id)),
      ),
    ],
  });
}
