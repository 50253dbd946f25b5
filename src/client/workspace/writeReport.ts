/** The writers of documents, brought when somebody asks for one. */
import { DOCX, ODT, XLSX } from '#domain/formats.ts';
import type { Report, ReportTable } from '#domain/workspace/report.ts';
import type { Formats } from '#texts/formats.ts';
import { formFiles } from '#words/formFiles.ts';
import { reportFiles } from '#words/reportFiles.ts';
import { buildReportWords } from '#publishers/workspace/words.ts';

/** Writes a report as a file. @throws where the report has no table for a CSV */
export async function writeReportFile(
  ending: 'docx' | 'odt' | 'xlsx' | 'csv',
  report: Report,
  format: Formats,
): Promise<Blob> {
  const words = buildReportWords({ formFiles, reportFiles }, format);
  switch (ending) {
    case 'docx': {
      const { writeReportDocx } = await import('#publishers/workspace/reportDocx.ts');
      return toBlob(await writeReportDocx(report, words), DOCX.mediaType);
    }
    case 'odt': {
      const { writeReportOdt } = await import('#publishers/workspace/reportOdt.ts');
      return toBlob(writeReportOdt(report, words), ODT.mediaType);
    }
    case 'xlsx': {
      const { writeReportXlsx } = await import('#publishers/workspace/reportXlsx.ts');
      return toBlob(writeReportXlsx(report, words), XLSX.mediaType);
    }
    case 'csv': {
      const { writeReportCsv } = await import('#publishers/workspace/reportCsv.ts');
      const table = report.blocks.find((block): block is ReportTable => block.kind === 'table');
      if (!table) throw new Error('There is no table in this report.');
      return new Blob([writeReportCsv(table)], { type: 'text/csv;charset=utf-8' });
    }
  }
}

const toBlob = (bytes: Uint8Array, type: string): Blob => new Blob([new Uint8Array(bytes)], { type });
