import { describe, expect, it } from 'vitest';
import { parseCsv } from '#records/csv.ts';

const places = (source: string) =>
  parseCsv(source).rows.map((row) => row.places.map(({ line, column }) => `${line}:${column}`));

describe('parseCsv', () => {
  it('gives the header and the rows with the place of each cell', () => {
    const { header, rows, error } = parseCsv('a,b\n1,22\n333,4\n');
    expect(error).toBeUndefined();
    expect(header.cells).toEqual(['a', 'b']);
    expect(rows.map((row) => row.cells)).toEqual([
      ['1', '22'],
      ['333', '4'],
    ]);
    expect(places('a,b\n1,22\n333,4\n')).toEqual([
      ['2:1', '2:3'],
      ['3:1', '3:5'],
    ]);
  });

  it('reads quotes, commas and line breaks inside of cells', () => {
    const source = 'a,b,c\n"x, y","dice ""hola""",3\n"dos\nlíneas",4,5\n6,7,8\n';
    expect(parseCsv(source).rows.map((row) => row.cells)).toEqual([
      ['x, y', 'dice "hola"', '3'],
      ['dos\nlíneas', '4', '5'],
      ['6', '7', '8'],
    ]);
    expect(places(source)).toEqual([
      ['2:1', '2:8', '2:24'],
      ['3:1', '4:9', '4:11'],
      ['5:1', '5:3', '5:5'],
    ]);
  });

  it('reads what Windows writes: a mark at the start, both line ends, no last one', () => {
    const { header, rows } = parseCsv('\uFEFFa,b\r\n1,2\r\n3,4');
    expect(header.cells).toEqual(['a', 'b']);
    expect(rows.map((row) => [...row.cells, row.places[0]?.line])).toEqual([
      ['1', '2', 2],
      ['3', '4', 3],
    ]);
  });

  it('counts empty lines', () => {
    expect(parseCsv('a,b\n\n1,2\n\n\n3,4\n').rows.map((row) => row.places[0]?.line)).toEqual([3, 6]);
  });

  it('leaves the number of cells to the check', () => {
    expect(parseCsv('a,b\n1\n1,2,3\n').rows.map((row) => row.cells.length)).toEqual([1, 3]);
  });

  it('gives nothing for nothing', () => {
    expect(parseCsv('')).toMatchObject({ header: { cells: [] }, rows: [] });
  });

  it('finds the line where a quote opens that is never closed', () => {
    expect(parseCsv('a,b\n1,2\n3,"4\n5,6\n').error?.position).toEqual({ line: 3, column: 3 });
    expect(parseCsv('a,b\n1,2\nx "y" z,4\n').error?.position).toEqual({ line: 3, column: 3 });
  });
});
