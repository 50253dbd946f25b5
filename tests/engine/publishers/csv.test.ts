import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv, toExcelCsv } from '#publishers/csv.ts';

const columns = [
  { id: 'clave', type: 'reference' },
  { id: 'texto', type: 'text' },
  { id: 'cuanto', type: 'number' },
] as const;
/** The second cell of the only row of the copy for Excel, as a program reads it that keeps to RFC 4180. */
const cellOf = (texto: string): string => {
  const rows = parse(toExcelCsv(columns, [{ clave: 'a', texto, cuanto: -3.5 }]), { bom: true }) as string[][];
  return rows[1]?.[1] ?? '';
};

/** The signs with which a spreadsheet begins to compute. */
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

describe('the CSV for Excel', () => {
  it.each([
    ['=SUMA(A1:A9)', "'=SUMA(A1:A9)"],
    ['+51 984 111222', "'+51 984 111222"],
    ['-bruto', "'-bruto"],
    ['@cadena', "'@cadena"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\u00a0\u200b=1+1', "'\u00a0\u200b=1+1"],
    ['"=1+1"', '\'"=1+1"'],
    ['\t9', "'\t9"],
    ['\r=1', "'\r'=1"],
    ['uno;=2+2', "uno;'=2+2"],
    ['uno\n@dos', "uno\n'@dos"],
  ])('does not let %j run', (text, kept) => expect(cellOf(text)).toBe(kept));

  it.each(['007', '080101', '0.50', '12345678901234', '2E5', '1-2', '3/4/2010', '10:30', 'mar-10', '5 mayo'])(
    'keeps the text %s as a text',
    (text) => expect(cellOf(text)).toBe(`="${text}"`),
  );

  it.each(['Ñandú, S. A.', '7', '0', 'Zona 3', 'a-b', '50%', 'C=O', '«-5 %» dijo', 'maravilla 10 y más'])(
    'leaves %j as it is',
    (text) => expect(cellOf(text)).toBe(text.startsWith('«-') ? `'${text}` : text),
  );

  it('leaves numbers, below zero too, and begins with a byte order mark', () => {
    expect(toExcelCsv(columns, [{ clave: 'a', texto: 'b', cuanto: -3.5 }])).toBe(
      '\uFEFFclave,texto,cuanto\r\na,b,-3.5\r\n',
    );
  });

  it('guards the names of columns too', () => {
    expect(toExcelCsv([{ id: '007', type: 'text' }], [])).toBe('\uFEFF"=""007"""\r\n');
  });

  it('has no cell that begins as a formula, whatever was written, save texts of digits and letters', () => {
    const part = fc.constantFrom(
      ...SIGNS,
      ' ',
      '\t',
      '\n',
      '\r',
      '"',
      "'",
      ';',
      '\u200b',
      'a',
      '0',
      '7',
      '|',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const cell = cellOf(parts.join(''));
        const starts = [cell, ...cell.split(/[;\t|\r\n]/)].map((piece) => piece.replace(/^[\s\p{Cf}"]+/u, ''));
        for (const start of starts) if (!/^="[\da-z.,:/ -]+"$/i.test(start)) expect(SIGNS).not.toContain([...start][0]);
      }),
      { seed: 41, numRuns: 600 },
    );
  });

  it('differs from the canonical CSV only where it must: that one keeps every cell', () => {
    const rows = [{ clave: 'a', texto: '=1+1', cuanto: 2 }];
    expect(toCsv(['clave', 'texto', 'cuanto'], rows)).toBe('clave,texto,cuanto\r\na,=1+1,2\r\n');
  });
});
