import { findNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRow, RawTable } from './raw.ts';

/** Rows of a table with their place in it, from 0. */
export type PlacedRow = readonly [raw: RawRow, place: number];

/** Places of empty rows that are told. */
const MOST_PLACES = 4;

const isBlank = (cell: string): boolean => cell.trim() === '';

/**
 * A table without what a spreadsheet leaves around it: columns without a name or a cell, and rows of commas. Each is
 * one problem, however many there are.
 */
export function trimTable(table: RawTable): {
  readonly header: RawRow;
  readonly rows: readonly PlacedRow[];
  readonly problems: readonly Problem[];
} {
  const width = table.header.cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  const extra = table.header.cells.length - width;
  const isEmptyBeyond = table.rows.every(({ cells }) => cells.slice(width).every(isBlank));
  const cutColumns = width > 0 && extra > 0 && isEmptyBeyond;
  const trim = (row: RawRow): RawRow =>
    cutColumns ? { cells: row.cells.slice(0, width), places: row.places.slice(0, width) } : row;
  const placed = table.rows.map((row, place): PlacedRow => [trim(row), place]);
  const blank = table.rows.filter(({ cells }) => cells.every(isBlank));
  const [first, ...others] = blank;
  return {
    header: { ...trim(table.header), cells: trim(table.header).cells.map((cell) => cell.trim()) },
    rows: placed.filter(([{ cells }]) => !cells.every(isBlank)),
    problems: [
      ...(cutColumns
        ? [
            {
              code: 'csv-sobra',
              file: table.file,
              ...table.header.places[width],
              received: String(extra),
              detail: { what: 'columns' },
            } as const,
          ]
        : []),
      ...(first
        ? [
            {
              code: 'csv-sobra',
              file: table.file,
              ...first.places[0],
              received: String(blank.length),
              detail: { what: 'rows' },
              ...(others.length
                ? {
                    count: blank.length,
                    places: others.slice(0, MOST_PLACES).map(({ places }) => ({ file: table.file, ...places[0] })),
                  }
                : {}),
            } as const,
          ]
        : []),
    ],
  };
}

/** Signs that other programs part cells with. */
const SEPARATORS = [';', '\t', '|'];

/** The first line must hold the ids of the columns. A file that another separator was saved with is told so. */
export function describeHeader(expected: readonly string[], { cells, places }: RawRow, file: string): Problem {
  const first = expected.findIndex((id, index) => id !== cells[index]);
  const at = places[first < 0 ? expected.length : first] ?? places[0];
  const [only = ''] = cells;
  const separator =
    cells.length === 1 && expected.length > 1 ? SEPARATORS.find((candidate) => only.includes(candidate)) : undefined;
  const twice = cells.find((cell, index) => cells.indexOf(cell) < index);
  const detail: Problem['detail'] = /^sep=/i.test(only)
    ? { separatorLine: only }
    : separator
      ? { separator }
      : twice
        ? { twice }
        : undefined;
  return {
    code: 'csv-cabecera',
    file,
    ...(at ?? { line: 1, column: 1 }),
    received: cells.join(','),
    expected: expected.join(','),
    ...(detail
      ? { detail }
      : {
          nearest: cells.filter((cell) => !expected.includes(cell)).flatMap((cell) => findNearest(cell, expected, 1)),
        }),
  };
}
