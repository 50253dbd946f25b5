import { describe, expect, it } from 'vitest';
import { parseCsv } from '#records/csv.ts';
import { nameCell, typeTable } from '#records/table.ts';
import type { Dataset } from '#kinds/dataset/schema.ts';

const columns = [
  { id: 'red', type: 'text', required: true },
  { id: 'ventas', type: 'number', required: false },
  { id: 'empresas', type: 'integer', required: true },
  { id: 'exporta', type: 'boolean', required: false },
  { id: 'desde', type: 'date', required: false },
  { id: 'lugar', type: 'reference', references: 'cluster', required: false },
];
const dataset = { keyColumn: 'red', columns, charts: [] } as unknown as Dataset;
const header = 'red,ventas,empresas,exporta,desde,lugar\n';

const read = (csv: string) => {
  const { header: first, rows } = parseCsv(csv);
  return typeTable(dataset, { file: 'rows.csv', header: first, rows });
};
const codes = (csv: string) =>
  read(csv).problems.map(({ code, line, column, detail }) =>
    [code, `${line}:${column}`, detail?.['cell']].join(' ').trim(),
  );

describe('typeTable', () => {
  it('types the cells by their columns', () => {
    expect(read(`${header}a,-1.50, 3 ,true,2011-09,cusco\nb,,4,,,\n`)).toEqual({
      rows: [
        { red: 'a', ventas: -1.5, empresas: 3, exporta: true, desde: '2011-09', lugar: 'cusco' },
        { red: 'b', ventas: null, empresas: 4, exporta: null, desde: null, lugar: null },
      ],
      problems: [],
    });
  });

  it('reports every cell that is wrong, with its place in the file and in a spreadsheet', () => {
    expect(codes(`${header}a,x,1.5,sí,2011-13,Cusco\nb,1,,,,\n`)).toEqual([
      'csv-celda-numero 2:3 B2',
      'csv-celda-numero 2:5 C2',
      'csv-celda-valor 2:9 D2',
      'csv-celda-valor 2:12 E2',
      'csv-celda-valor 2:20 F2',
      'csv-celda-vacia 3:5 C3',
    ]);
  });

  it('takes no number that a spreadsheet would write otherwise', () => {
    for (const cell of ['1e3', '0x1F', 'Infinity', 'NaN', '1_000', '5.', '"1,5"'])
      expect(codes(`${header}a,${cell},1,,,\n`), cell).toHaveLength(1);
    for (const cell of ['0', '-0.5', '.5']) expect(codes(`${header}a,${cell},1,,,\n`), cell).toEqual([]);
  });

  it('leaves out a row with another number of cells and keeps the others', () => {
    const { rows, problems } = read(`${header}a,1,1\nb,1,2,,,\n`);
    expect(problems).toMatchObject([{ code: 'csv-columnas', line: 2, received: '3', expected: '6' }]);
    expect(rows).toHaveLength(1);
  });

  it('wants the header of the columns, and tells another separator', () => {
    expect(read('red,empresas\na,1\n')).toMatchObject({
      rows: [],
      problems: [{ code: 'csv-cabecera', line: 1, column: 5 }],
    });
    expect(read(header.replaceAll(',', ';')).problems).toMatchObject([
      { code: 'csv-cabecera', detail: { separator: ';' } },
    ]);
    expect(read('').problems).toMatchObject([{ code: 'csv-cabecera', line: 1, column: 1 }]);
  });

  it('wants a row', () => {
    expect(read(header).problems).toMatchObject([{ code: 'csv-sin-filas' }]);
  });

  it('wants keys that are names, each once, and reports an empty one once', () => {
    expect(codes(`${header}a,1,1,,,\na,1,1,,,\nB c,1,1,,,\n,1,1,,,\n`)).toEqual([
      'csv-clave 3:1 A3',
      'csv-clave 4:1 A4',
      'csv-celda-vacia 5:1 A5',
    ]);
  });

  it('says nothing of a table that could not be read', () => {
    expect(
      typeTable(dataset, { file: 'rows.csv', header: { cells: [], places: [] }, rows: [], unreadable: true }),
    ).toEqual({ rows: [], problems: [] });
  });
});

describe('nameCell', () => {
  it('counts as a spreadsheet does, the header as the first row', () => {
    expect([
      nameCell(0, 0),
      nameCell(2, 3),
      nameCell(25, 0),
      nameCell(26, 0),
      nameCell(27, 0),
      nameCell(52, 0),
    ]).toEqual(['A2', 'C5', 'Z2', 'AA2', 'AB2', 'BA2']);
  });
});
