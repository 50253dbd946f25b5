import type { Cell, Column, Dataset, Row } from '#kinds/dataset/schema.ts';
import { DATE_PATTERN, ID_PATTERN, isCalendarDate } from '#schemas/fields.ts';
import { isExcelDate, mendBoolean, mendDate, mendNumber } from './mend.ts';
import { findNumberFault } from './numbers.ts';
import type { Problem } from './problem.ts';
import type { RawRow, RawTable } from './raw.ts';
import { toId } from './toId.ts';
import { endsBeforeStart, listColumnSpans, type ColumnSpan } from './spans.ts';
import { describeHeader, trimTable } from './tableShape.ts';
import { findTotalWord, isRowOfTotals, NOTHING_KNOWN, type TableContext } from './totals.ts';
import { phrase, type Phrase } from './wording.ts';

const NUMBER = /^-?(?:\d+|\d*\.\d+)$/;
/** What people write where they have no value. */
const NO_VALUE = /^(?:-+|–|—|s\/d|n\.?\/?d\.?|n\.?\/?a\.?|sin dato|no hay|\?)$/i;

/** What a spreadsheet writes where it could not compute. */
const EXCEL_ERROR = /^#(?:n\/[ad]|¡?(?:ref|valor|value|div\/0|null?|nulo|num)!|¿?(?:name|nombre)\?|#+)$/i;

/** Rows typed by their columns, with every problem of the table. @param context what is known beside the table */
export function typeTable(
  dataset: Dataset,
  table: RawTable,
  context: TableContext = NOTHING_KNOWN,
): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  if (table.unreadable) return { rows: [], problems: [] };
  const expected = dataset.columns.map((column) => column.id);
  const { header, rows: placed, problems: shape } = trimTable(table);
  if (expected.join() !== header.cells.join())
    return { rows: [], problems: [describeHeader(expected, header, table.file)] };
  if (!placed.length && !shape.length)
    return { rows: [], problems: [{ code: 'csv-sin-filas', file: table.file, line: 2, column: 1 }] };
  const problems: Problem[] = [...shape];
  const keys = new Map<string, number>();
  const spans = listColumnSpans(dataset, context.spanWords);
  const typed = placed.flatMap(([raw, place]) => {
    const at = { raw, place, file: table.file };
    const row = typeRow(dataset, at, context, keys, problems);
    if (row) problems.push(...tellRowSpans(dataset, row, spans, at));
    return row ? [{ row, at }] : [];
  });
  const rows = typed.map(({ row }) => row);
  const last = typed.at(-1)?.at;
  if (last && !problems.length && isRowOfTotals(dataset, rows)) problems.push(tellTotals(last, ''));
  return { rows, problems };
}

/** A row of a table, and where it stands. */
interface PlacedRaw {
  readonly raw: RawRow;
  /** From 0, without the header. */
  readonly place: number;
  readonly file: string;
}

/** A row typed by its columns; undefined, with a problem, where it is none. */
function typeRow(
  dataset: Dataset,
  at: PlacedRaw,
  context: TableContext,
  keys: Map<string, number>,
  problems: Problem[],
): Row | undefined {
  const { raw, place, file } = at;
  const { columns } = dataset;
  if (raw.cells.length !== columns.length) {
    const [received, expected] = [String(raw.cells.length), String(columns.length)];
    problems.push({ code: 'csv-columnas', file, ...raw.places[0], received, expected });
    return undefined;
  }
  const totalWord = findTotalWord(dataset, raw.cells, context);
  if (totalWord !== undefined) {
    problems.push(tellTotals(at, totalWord));
    return undefined;
  }
  const typed = columns.map((column, index) => typeCell(column, raw, index, place, file));
  problems.push(...typed.flatMap(({ problem }) => problem ?? []));
  const keyIndex = columns.findIndex(({ id }) => id === dataset.keyColumn);
  const key = typed[keyIndex];
  if (key && !key.problem && ['text', 'reference'].includes(columns[keyIndex]?.type ?? ''))
    problems.push(...checkKey(String(key.cell ?? ''), keyIndex, dataset.keyColumn, at, keys));
  return Object.fromEntries(columns.map((column, index) => [column.id, typed[index]?.cell ?? null]));
}

/** The cell that names a row must have the form of a name, and no other row may have the same. */
function checkKey(name: string, index: number, field: string, at: PlacedRaw, keys: Map<string, number>): Problem[] {
  const { raw, place, file } = at;
  const twin = keys.get(name);
  if (twin === undefined && ID_PATTERN.test(name)) {
    keys.set(name, raw.places[0]?.line ?? 0);
    return [];
  }
  const problem = { code: 'csv-clave', ...placeOf(raw, index, place, file), field, received: name } as const;
  return twin === undefined
    ? [{ ...problem, nearest: [toId(name)].filter(Boolean) }]
    : [{ ...problem, detail: { cell: nameCell(index, place), other: String(twin) } }];
}

/** A row that sums up others is no row: it would be counted twice. */
const tellTotals = ({ raw, file }: PlacedRaw, word: string): Problem => ({
  code: 'csv-fila-total',
  file,
  ...raw.places[0],
  received: word || raw.cells.join(','),
  detail: { wrong: word ? 'word' : 'sum' },
});

/** A span that ends before it starts is told at its end. */
function tellRowSpans(dataset: Dataset, row: Row, spans: readonly ColumnSpan[], at: PlacedRaw): Problem[] {
  return spans.flatMap(({ start, end }): Problem[] => {
    if (!endsBeforeStart(row[start], row[end])) return [];
    const index = dataset.columns.findIndex(({ id }) => id === end);
    const { detail, ...place } = placeOf(at.raw, index, at.place, at.file);
    return [
      {
        code: 'tramo-al-reves',
        ...place,
        field: end,
        received: String(row[end]),
        detail: { ...detail, start: String(row[start]), startField: start },
      },
    ];
  });
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
      ...(code === 'csv-celda-numero' && isExcelDate(cell) ? { detail: { ...at.detail, wrong: 'excelDate' } } : {}),
    },
  });
  if (cell === '')
    return column.required ? { cell: null, problem: { code: 'csv-celda-vacia', ...at } } : { cell: null };
  if (EXCEL_ERROR.test(cell))
    return { cell: null, problem: { code: 'csv-celda-valor', ...at, detail: { ...at.detail, wrong: 'excel' } } };
  const fault = code === 'csv-celda-numero' && NUMBER.test(cell) ? findNumberFault(cell) : undefined;
  if (fault) return { cell: null, problem: { code: 'numero-no-cabe', ...at, detail: { ...at.detail, wrong: fault } } };
  switch (column.type) {
    case 'number':
      // A zero has no sign here: «-0» would be printed with it.
      return NUMBER.test(cell) ? { cell: Number(cell) || 0 } : refuse(phrase('cell', 'number'), mendNumber(cell));
    case 'integer': {
      if (NUMBER.test(cell) && Number.isInteger(Number(cell))) return { cell: Number(cell) || 0 };
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
