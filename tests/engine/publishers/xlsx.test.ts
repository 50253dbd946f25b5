import { describe, expect, it } from 'vitest';
import { columnName, toSerialDay, toXlsx, type Sheet } from '#publishers/xlsx.ts';
import { fromZip } from '#publishers/zip.ts';
import { readXlsx } from './support/readXlsx.ts';

const sheet = (rows: Sheet['rows']): Sheet => ({ name: 'Hoja', rows, widths: [10], hasHeader: true });
const write = (...sheets: Sheet[]) =>
  toXlsx({ title: 'Prueba & <ensayo>', creator: 'Casa', createdOn: '2026-11', sheets });

describe('a workbook', () => {
  it('names columns as a spreadsheet does', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('keeps what is hard to write: marks, blanks at the ends, emoji, what looks like a formula or a number', () => {
    const texts = ['<a> & "b"', '  con blancos  ', 'línea\nnueva', '🧵 Ñandú', '=1+1', '+51', '007', "O'Higgins"];
    const cells = readXlsx(write(sheet(texts.map((value) => [{ value }])))).get('Hoja')!;
    expect(texts.map((_, index) => cells.get(`A${index + 1}`))).toEqual(texts);
  });

  it('drops what XML cannot hold', () => {
    expect(
      readXlsx(write(sheet([[{ value: 'a\u0000b\u001fc\ud800d' }]])))
        .get('Hoja')!
        .get('A1'),
    ).toBe('abcd');
  });

  it('tells numbers, truth and nothing apart', () => {
    const cells = readXlsx(
      write(
        sheet([
          [{ value: 186.17, look: { decimals: 2 } }, { value: false }, { value: null }, { value: '' }, { value: 0 }],
        ]),
      ),
    ).get('Hoja')!;
    expect([...cells]).toEqual([
      ['A1', 186.17],
      ['B1', false],
      ['E1', 0],
    ]);
  });

  it('counts days as spreadsheets do, the first where only the month or the year is known', () => {
    expect(['2010-01-15', '2010-01', '2010', '1900-03-01'].map(toSerialDay)).toEqual([40193, 40179, 40179, 61]);
    expect(toSerialDay('1821-07-28')).toBeUndefined();
  });

  it('has every part that the format asks for', () => {
    expect(Object.keys(fromZip(write(sheet([]), sheet([]))))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('is written alike twice', () => {
    expect(write(sheet([[{ value: 1 }]]))).toEqual(write(sheet([[{ value: 1 }]])));
  });
});
