import { readFileSync, statSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { MOST_BYTES } from '#domain/monitoring/ledger/parse.ts';
import type { OdkFault } from '#domain/monitoring/odk/fault.ts';
import type { OdkRow } from '#domain/monitoring/odk/submissions.ts';
import { explainError } from '../lib/systemError.ts';
import type { Session } from './session.ts';

/** An export of another program, or why it cannot be read. */
export type ReadExport =
  | { readonly ok: true; readonly header: readonly string[]; readonly rows: readonly OdkRow[] }
  | { readonly ok: false; readonly fault: OdkFault };

/** Signs that set the cells of exports apart: ODK Central takes the first, KoboToolbox the second. */
const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a CSV (RFC 4180, UTF-8) as ODK Central and KoboToolbox write it. Its size is looked at before it is read. */
export function readExport(session: Session, file: string): ReadExport {
  const refuse = (code: OdkFault['code'], detail: Readonly<Record<string, string>> = {}): ReadExport => ({
    ok: false,
    fault: { code, file, detail },
  });
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES.bundle) return refuse('tooLarge', { bytes: String(size), most: String(MOST_BYTES.bundle) });
    bytes = readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? refuse('notThere')
      : refuse('cannotRead', { why: explainError(error, session.book) });
  }
  // A ZIP begins with «PK», and so does a workbook, which is one.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse('notCsv', { wrong: 'zip' });
  try {
    return readText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) ?? refuse('notCsv', { wrong: 'empty' });
  } catch (error) {
    if (error instanceof CsvError) return refuse('notCsv', { wrong: 'quotes' });
    if (error instanceof TypeError) return refuse('notCsv', { wrong: 'utf8' });
    throw error;
  }
}

const parseCsv = (text: string, delimiter: string, to?: number): string[][] =>
  parse(text, { delimiter, to, relax_column_count: true, skip_empty_lines: true });

/** How many cells a header has by a sign; none where its quotation marks forbid it. */
function countCells(text: string, delimiter: string): number {
  try {
    return parseCsv(text, delimiter, 1)[0]?.length ?? 0;
  } catch {
    return 0;
  }
}

/** The rows of a CSV, whose cells are set apart by the sign that makes most of its header; undefined for none. */
function readText(text: string): ReadExport | undefined {
  const widths = DELIMITERS.map((delimiter) => countCells(text, delimiter));
  const [header, ...rows] = parseCsv(text, DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ',');
  if (!header) return undefined;
  return {
    ok: true,
    header: header.map((name) => name.trim()),
    rows: rows.map((cells, at) => ({ number: at + 2, cells })),
  };
}
