import { CsvError, parse } from 'csv-parse/sync';
import type { Position, RawRow } from './raw.ts';

/** Rows of a CSV (RFC 4180, comma, UTF-8), each cell with its place. */
export interface ParsedCsv {
  readonly header: RawRow;
  readonly rows: readonly RawRow[];
  readonly error?: { readonly message: string; readonly position: Position };
}

const NO_ROW: RawRow = { cells: [], places: [] };

/** Parses a CSV without judging the number of its columns: that is the check's affair. */
export function parseCsv(source: string): ParsedCsv {
  try {
    const records = parse(source, {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    const [header, ...rows] = records.map(({ record, raw, info }): RawRow => {
      // Empty lines before the record come with it; lines inside its cells count to it.
      const text = raw.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, '');
      const line = info.lines - (text.match(/\n/g)?.length ?? 0);
      return { cells: record, places: listPlaces(text, line) };
    });
    return { header: header ?? NO_ROW, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      header: NO_ROW,
      rows: [],
      error: { message: error.message, position: findQuote(source, Number((error as { lines?: number }).lines ?? 1)) },
    };
  }
}

/** Where each cell of a record starts. */
function listPlaces(text: string, firstLine: number): Position[] {
  const places: Position[] = [{ line: firstLine, column: 1 }];
  let [line, column, quoted] = [firstLine, 1, false];
  for (const character of text) {
    column += 1;
    if (character === '"') quoted = !quoted;
    else if (character === '\n') [line, column] = [line + 1, 1];
    else if (character === ',' && !quoted) places.push({ line, column });
  }
  return places;
}

/**
 * Where the quotes of a CSV go wrong: at the first line that has an odd number of them, else on the line of the error.
 */
function findQuote(source: string, errorLine: number): Position {
  const lines = source.split('\n');
  const odd = lines.findIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1);
  const line = odd < 0 ? errorLine - 1 : odd;
  const quotes = lines[line] ?? '';
  return { line: line + 1, column: 1 + Math.max(0, odd < 0 ? quotes.indexOf('"') : quotes.lastIndexOf('"')) };
}
