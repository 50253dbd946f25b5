import type { Cell, Column, Dataset, Row } from '#schemas/dataset.ts';
import { ID_PATTERN } from '#schemas/fields.ts';
import { findNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './raw.ts';

const NUMBER = /^-?(?:\d+|\d*\.\d+)$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Rows typed by their columns, with every problem of the table. */
export function typeTable(dataset: Dataset, table: RawTable): { readonly rows: readonly Row[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const expected = dataset.columns.map((column) => column.id);
  if (expected.join() !== table.header.join()) {
    problems.push({ code: 'csv-cabecera', file: table.file, line: 1, column: 1, received: table.header.join(','), expected: expected.join(','), nearest: table.header.filter((cell) => !expected.includes(cell)).flatMap((cell) => findNearest(cell, expected, 1)) });
    return { rows: [], problems };
  }
  const keys = new Map<string, number>();
  const rows = table.rows.flatMap(({ line, cells }): Row[] => {
    if (cells.length !== expected.length) {
      problems.push({ code: 'csv-columnas', file: table.file, line, received: String(cells.length), expected: String(expected.length) });
      return [];
    }
    const row: Record<string, Cell> = {};
    for (const [index, column] of dataset.columns.entries()) row[column.id] = typeCell(column, cells[index] ?? '', table.file, line, index, problems);
    const key = row[dataset.keyColumn];
    const index = expected.indexOf(dataset.keyColumn);
    if (index >= 0 && (typeof key !== 'string' || !ID_PATTERN.test(key) || keys.has(key))) {
      problems.push({ code: 'csv-clave', file: table.file, line, column: index + 1, field: dataset.keyColumn, received: String(key ?? ''), ...(keys.has(String(key)) ? { detail: { other: String(keys.get(String(key))) } } : {}) });
    }
    keys.set(String(key), line);
    return [row];
  });
  return { rows, problems };
}

function typeCell(column: Column, written: string, file: string, line: number, index: number, problems: Problem[]): Cell {
  const at = { file, line, column: index + 1, field: column.id, received: written };
  const cell = written.trim();
  if (cell === '') {
    if (column.required) problems.push({ code: 'csv-celda-vacia', ...at });
    return null;
  }
  switch (column.type) {
    case 'number':
    case 'integer': {
      const wholeOnly = column.type === 'integer';
      if (!NUMBER.test(cell) || (wholeOnly && !Number.isInteger(Number(cell)))) {
        const mended = cell.replace(/\s|%|US\$|S\/|\$/g, '').replace(/^(-?\d+),(\d{1,2})$/, '$1.$2').replace(/,/g, '');
        problems.push({ code: 'csv-celda-numero', ...at, expected: wholeOnly ? 'un número entero, como 40' : 'un número con punto decimal y sin símbolos, como 83.93', nearest: NUMBER.test(mended) ? [mended] : [] });
        return null;
      }
      return Number(cell);
    }
    case 'boolean':
      if (cell !== 'true' && cell !== 'false') problems.push({ code: 'csv-celda-valor', ...at, expected: 'true o false' });
      return cell === 'true';
    case 'date':
      if (!DATE.test(cell)) problems.push({ code: 'csv-celda-valor', ...at, expected: 'una fecha: 2011, 2011-09 o 2011-09-30' });
      return cell;
    case 'reference':
      if (!ID_PATTERN.test(cell)) problems.push({ code: 'csv-celda-valor', ...at, expected: 'un identificador' });
      return cell;
    case 'text':
      return cell;
  }
}
