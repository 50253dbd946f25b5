/** The figures of a report as files: one row for each period of each line. */
import type { ReportLine } from '#domain/monitoring/reports/figures.ts';
import { monitoringReports as t } from '#words/monitoringReports.ts';
import type { MonitoringApp } from '../app.ts';
import { save } from '../outgoing.ts';
import type { ReportTeller } from './telling.ts';

const COLUMNS = ['indicator', 'group', 'period', 'value', 'unit', 'approved', 'expected', 'target'] as const;
const NUMBERS: readonly string[] = ['value', 'approved', 'expected'];

type ReportRow = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

const listRows = (lines: readonly ReportLine[], tell: ReportTeller): readonly ReportRow[] =>
  lines.flatMap((line) =>
    line.figures.map(({ period, written, approved, expected }) => ({
      indicator: line.indicator.title,
      group: tell.group(line),
      period: period.title,
      value: written === undefined ? null : Number(written),
      unit: tell.unit(line.indicator),
      approved,
      expected,
      target: tell.targets(line.indicator).join('; '),
    })),
  );

/** Saves a report. @returns what to say */
export async function saveReport(
  app: MonitoringApp,
  lines: readonly ReportLine[],
  tell: ReportTeller,
  type: 'csv' | 'xlsx',
): Promise<string> {
  const rows = listRows(lines, tell);
  const name = `${app.mode === 'practice' ? 'practica-' : ''}${t.fileName}-${app.today()}.${type}`;
  save(new Blob([type === 'csv' ? await writeCsv(rows) : await writeXlsx(app, lines, rows)]), name);
  return t.saved;
}

async function writeCsv(rows: readonly ReportRow[]): Promise<string> {
  const { toExcelCsv } = await import('#publishers/csv.ts');
  const columns = COLUMNS.map((id) => ({
    id: t.columns[id],
    type: NUMBERS.includes(id) ? ('number' as const) : ('text' as const),
  }));
  return toExcelCsv(
    columns,
    rows.map((row) => Object.fromEntries(COLUMNS.map((id) => [t.columns[id], row[id]]))),
  );
}

async function writeXlsx(
  { model, mode, today }: MonitoringApp,
  lines: readonly ReportLine[],
  rows: readonly ReportRow[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { toXlsx } = await import('#publishers/xlsx.ts');
  const decimals = lines.flatMap(({ figures, indicator }) => figures.map(() => indicator.decimals));
  const title = mode === 'practice' ? `${t.sheet}. ${t.practiceFile}` : t.sheet;
  return new Uint8Array(
    toXlsx({
      title,
      creator: model.siteName,
      createdOn: today(),
      language: document.documentElement.lang,
      sheets: [
        {
          name: t.sheet,
          hasHeader: true,
          widths: [44, 32, 28, 14, 18, 12, 12, 44],
          rows: [
            COLUMNS.map((id) => ({ value: t.columns[id], look: 'header' as const })),
            ...rows.map((row, place) =>
              COLUMNS.map((id) => ({
                value: row[id],
                ...(id === 'value' ? { look: { decimals: decimals[place] ?? 0 } } : {}),
              })),
            ),
          ],
        },
      ],
    }),
  );
}
