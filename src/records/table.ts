import type { Cell, Column, Dataset, Row } from '#kinds/dataset/schema.ts';
import { DATE_PATTERN, ID_PATTERN, isCalendarDate } from '#schemas/fields.ts';
import { mendBoolean, mendDate, mendNumber } from './mend.ts';
import { findNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRow, RawTable } from './raw.ts';
import { toId } from './read.ts';
import { phrase, type Phrase } from './wording.ts';

const NUMBER = /^-?(?:\d+|\d*\.\d+)$/;
/** What people write where they have no value. */
const NO_VALUE = /^(?:-+|–|—|s\/d|n\.?\/?d\.?|n\.?\/?a\.?|sin dato|no hay|\?)$/i;

/** Rows typed by their columns, with every problem of the table. */
export function typeTable(
  dataset: Dataset,
  table: RawTable,
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  if (table.unreadable) return { rows: [], problems: [] };
  const expected = dataset.columns.map((column) => column.id);
  if (expected.join() !== table.header.cells.join()) return { rows: [], problems: [describeHeader(expected, table)] };
  if (!table.rows.length)
    return { rows: [], problems: [{ code: 'csv-sin-filas', file: table.file, line: 2, column: 1 }] };
  const problems: Problem[] = [];
  const keyIndex = expected.indexOf(dataset.keyColumn);
  const keys = new Map<string, number>();
  const rows = table.rows.flatMap((raw, place): Row[] => {
    if (raw.cells.length !== expected.length) {
      problems.push({
        code: 'csv-columnas',
        file: table.file,
        ...raw.places[0],
        received: String(raw.cells.length),
        expected: String(expected.length),
      });
      return [];
    }
    const typed = dataset.columns.map((column, index) => typeCell(column, raw, index, place, table.file));
    problems.push(...typed.flatMap(({ problem }) => problem ?? []));
    const key = typed[keyIndex];
    if (key && !key.problem && ['text', 'reference'].includes(dataset.columns[keyIndex]?.type ?? '')) {
      const name = String(key.cell ?? '');
      const twin = keys.get(name);
      const line = raw.places[0]?.line ?? 0;
      if (twin || !ID_PATTERN.test(name)) {
        problems.push({
          code: 'csv-clave',
          ...placeOf(raw, keyIndex, place, table.file),
          field: dataset.keyColumn,
          received: name,
          ...(twin ? {} : { nearest: [toId(name)].filter(Boolean) }),
          ...(twin ? { detail: { cell: nameCell(keyIndex, place), other: String(twin) } } : {}),
        });
      } else keys.set(name, line);
    }
    return [Object.fromEntries(dataset.columns.map((column, index) => [column.id, typed[index]?.cell ?? null]))];
  });
  return { rows, problems };
}

/** The first line must hold the ids of the columns. A file that another separator was saved with is told so. */
function describeHeader(expected: readonly string[], table: RawTable): Problem {
  const { cells, places } = table.header;
  const first = expected.findIndex((id, index) => id !== cells[index]);
  const at = places[first < 0 ? expected.length : first] ?? places[0];
  const separator =
    cells.length === 1 && expected.length > 1
      ? [';', '\t'].find((candidate) => cells[0]?.includes(candidate))
      : undefined;
  return {
    code: 'csv-cabecera',
    file: table.file,
    ...(at ?? { line: 1, column: 1 }),
    received: cells.join(','),
    expected: expected.join(','),
    ...(separator
      ? { detail: { separator } }
      : {
          nearest: cells.filter((cell) => !expected.includes(cell)).flatMap((cell) => findNearest(cell, expected, 1)),
        }),
  };
}

/** A cell as a spreadsheet names it: `C5`. */
export function nameCell(index: number, place: number): string {
  const letters = index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26));
  return `${letters}${String.fromCharCode(65 + (index % 26))}${place + 2}`;
}

/** Where a cell stands: in the file, and as a spreadsheet names it. */
export function placeOf(
  raw: RawRow,
  index: number,
  place: number,
  file: string,
): Pick<Problem, 'file' | 'line' | 'column' | 'detail'> {
  return { file, ...raw.places[index], detail: { cell: nameCell(index, place) } };
}

interface TypedCell {
  readonly cell: Cell;
  readonly problem?: Problem;
}

function typeCell(column: Column, raw: RawRow, index: number, place: number, file: string): TypedCell {
  const written = raw.cells[index] ?? '';
  const at = { ...placeOf(raw, index, place, file), field: column.id, received: written };
  const cell = written.trim();
  const code = column.type === 'number' || column.type === 'integer' ? 'csv-celda-numero' : 'csv-celda-valor';
  const refuse = (expected: Phrase, mended?: string): TypedCell => ({
    cell: null,
    problem: {
      code,
      ...at,
      expected: NO_VALUE.test(cell) ? phrase(column.required ? 'orUnrequiredCell' : 'orEmptyCell', expected) : expected,
      ...(mended && !NO_VALUE.test(cell) ? { nearest: [mended] } : {}),
    },
  });
  if (cell === '')
    return column.required ? { cell: null, problem: { code: 'csv-celda-vacia', ...at } } : { cell: null };
  switch (column.type) {
    case 'number':
      return NUMBER.test(cell) ? { cell: Number(cell) } : refuse(phrase('cell', 'number'), mendNumber(cell));
    case 'integer': {
      if (NUMBER.test(cell) && Number.isInteger(Number(cell))) return { cell: Number(cell) };
      const mended = mendNumber(cell);
      return refuse(phrase('cell', 'integer'), mended && Number.isInteger(Number(mended)) ? mended : undefined);
    }
    case 'boolean':
      return cell === 'true' || cell === 'false'
        ? { cell: cell === 'true' }
        : refuse(phrase('cell', 'boolean'), mendBoolean(cell));
    case 'date':
      return DATE_PATTERN.test(cell) && isCalendarDate(cell)
        ? { cell }
        : refuse(phrase('cell', 'date'), mendDate(cell));
    case 'reference':
      return ID_PATTERN.test(cell) ? { cell } : refuse(phrase('cell', 'reference'), toId(cell));
    case 'text':
      return { cell };
  }
}
