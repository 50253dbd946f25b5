import { CsvError, parse } from 'csv-parse/sync';

/** Rows of a CSV (RFC 4180, comma, UTF-8), each with the line it starts at. */
export interface ParsedCsv {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly error?: { readonly message: string; readonly line: number };
}

/** Parses a CSV without judging the number of its columns: that is the check's affair. */
export function parseCsv(source: string): ParsedCsv {
  try {
    const records = parse(source, { info: true, relax_column_count: true, skip_empty_lines: true, bom: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const rows = records.map(({ record, info }) => ({ line: info.lines - record.reduce((n, cell) => n + (cell.match(/\n/g)?.length ?? 0), 0), cells: record }));
    const [first, ...rest] = rows;
    return { header: first?.cells ?? [], rows: rest };
  } catch (error) {
    if (error instanceof CsvError) return { header: [], rows: [], error: { message: error.message, line: Number((error as { lines?: number }).lines ?? 1) } };
    throw error;
  }
}
