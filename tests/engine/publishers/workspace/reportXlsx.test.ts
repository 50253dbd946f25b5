import { describe, expect, it } from 'vitest';
import type { ReportTable } from '#domain/workspace/report.ts';
import { nameSheets } from '#publishers/workspace/sheetNames.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { toSerialDay } from '#publishers/xlsx.ts';
import { openWorkbook, recalculate } from '../support/readForm.ts';
import { findNodes, partOf, readSheets } from './support/readReport.ts';
import { reportOf, sales, sample, shares, words } from './support/report.ts';

const bytes = writeReportXlsx(sample, words);
const sheets = readSheets(bytes);
const sheetName = 'Cuentas de cada mes, con lo que';
const valuesOf = (sheet: string) => [...(sheets.get(sheet)?.values() ?? [])].map(({ value }) => value);

describe('a report as a workbook', () => {
  it('has a sheet of what is no table, and one of each table by its name', () => {
    expect([...sheets.keys()]).toEqual(['Informe', sheetName, 'Reparto', 'Deudas']);
    const said = valuesOf('Informe').filter((value) => value !== null);
    expect(said).toEqual([
      ...['Cuaderno de cuentas', 'Red', 'Tejidos de la Loma', 'Semestre', 'De enero a junio'],
      ...['Qué se ve', 'Conviene comprar el hilo juntas.\nAsí baja su precio.'],
      ...['• Separar la casa del negocio', '• Anotar a diario', 'Qué sigue'],
      ...['1. Pedir cotizaciones', '2. Acordar un monto', '1. Volver a contar'],
      ...['Cómo está la red', 'Qué se mira', 'Valor', 'Qué dice', 'Se compara con'],
      ...['Confianza', 3.2, '3.2 de 5, lo hace por costumbre', 4, 'Contratos', 'nadie respondió'],
      ...['Reuniones', 5, '5 de 5, siempre'],
      ...[2, 3, 4].map((place) => `La tabla está en la hoja ${place} de este archivo.`),
      ...['La presidenta', 'El tesorero', 'La articuladora', sample.imprint, sample.url],
    ]);
  });

  it('has the cells of its tables: numbers with their decimals, days that are counted, heads and total bold', () => {
    const cells = sheets.get(sheetName)!;
    const at = (name: string) => cells.get(name);
    expect(at('A1')?.value).toBe(sales.title);
    expect(['A2', 'B2', 'F2'].map((name) => [at(name)?.value, at(name)?.isBold])).toEqual([
      ['Mes', true],
      ['Cierre', true],
      ['Parte', true],
    ]);
    expect(at('B3')).toMatchObject({ value: toSerialDay('2026-01-31'), format: 'yyyy-mm-dd', isBold: false });
    expect(at('C3')).toMatchObject({ value: 12345.6, format: '#,##0.00' });
    expect(at('F3')).toMatchObject({ value: 60.68, format: '#,##0.0' });
    expect(at('F4')?.value).toBeNull();
    expect(['A5', 'C5'].map((name) => [at(name)?.value, at(name)?.isBold])).toEqual([
      ['Todo', true],
      [20345.6, true],
    ]);
    expect(at('A7')?.value).toBe(sales.note);
  });

  it('goes on computing: what its formulas give is what it shows, and changes with what they name', () => {
    const book = openWorkbook(bytes);
    const computed = recalculate(book);
    expect(computed.size).toBe(6);
    for (const [key, value] of computed) {
      const [sheet = '', cell = ''] = key.split('!');
      expect(value, key).toBeCloseTo(Number(sheets.get(sheet)?.get(cell)?.value), 6);
    }
    expect(sheets.get('Reparto')?.get('B3')?.formula).toBe(`'${sheetName}'!E5/5`);
    const cell = book.Sheets[sheetName]?.['C3'] as { v: number };
    cell.v += 1000;
    expect(recalculate(book).get('Reparto!B3')).toBeCloseTo(649.02, 6);
  });

  it('keeps the formula of a number that is not known yet', () => {
    const table: ReportTable = {
      ...shares,
      rows: [[null, { value: null, decimals: 0, formula: (name) => `IF(COUNT(${name('reparto', 0, 0)})=0,"",1)` }]],
    };
    expect(
      readSheets(writeReportXlsx(reportOf(table), words))
        .get('Reparto')
        ?.get('B3'),
    ).toMatchObject({
      value: '',
      formula: 'IF(COUNT(A3)=0,"",1)',
    });
  });

  it('refuses a formula that names a table which is not there', () => {
    expect(() => writeReportXlsx(reportOf(shares), words)).toThrow('ventas');
  });

  it('never takes a text for a formula, and keeps what people paste', () => {
    const texts = [
      ...['=1+1', '+51 984', '@SUM(A1)', '-bruto', '=HYPERLINK("http://x")', "'=1", '007', '1-2'],
      ...[
        '<b>&"a"</b> ]]>',
        'una\ndos',
        '  dos  blancos ',
        '👩🏽‍🌾🧵',
        'שלום مرحبا',
        '_x0041_ y _x000D_',
        'ñ'.repeat(5000),
      ],
    ];
    const table: ReportTable = {
      kind: 'table',
      id: 'textos',
      title: 'Textos',
      columns: [{ label: '=Uno' }],
      rows: texts.map((text) => [text]),
    };
    const report = reportOf(...texts.map((text) => ({ kind: 'paragraph', text }) as const), table);
    const read = readSheets(writeReportXlsx(report, words));
    const cells = [...read.get('Textos')!.values()];
    expect(cells.map(({ value }) => value)).toEqual(['Textos', '=Uno', ...texts]);
    expect(
      [...read.values()].flatMap((sheet) => [...sheet.values()]).every(({ formula }) => formula === undefined),
    ).toBe(true);
    expect([...read.get('Informe')!.values()].map(({ value }) => value)).toEqual(expect.arrayContaining(texts));
    const opened = openWorkbook(writeReportXlsx(report, words)).Sheets['Textos'] as Record<string, { v?: unknown }>;
    expect(texts.map((_, row) => opened[`A${row + 3}`]?.v)).toEqual(texts);
  });

  it('leaves out what no cell can hold: signs of control, numbers that are none, days that are none, a longer text', () => {
    const table: ReportTable = {
      ...shares,
      rows: [
        ['a\u0000b\ud800c', { value: Number.NaN, decimals: 1 }],
        [{ day: '2026-02-30' }, { value: Number.POSITIVE_INFINITY, decimals: 1 }],
        [{ day: '1821-07-28' }, 'x'.repeat(40_000)],
      ],
    };
    const read = readSheets(writeReportXlsx(reportOf(table), words)).get('Reparto')!;
    expect(['A3', 'B3', 'A4', 'B4', 'A5'].map((name) => read.get(name)?.value)).toEqual([
      'abc',
      null,
      '2026-02-30',
      null,
      '1821-07-28',
    ]);
    expect(read.get('B5')?.value).toHaveLength(32_767);
  });

  it('keeps heads in view and prints on A4, as wide as the page, with the heads on each', () => {
    [...sheets.keys()].forEach((name, index) => {
      const sheet = partOf(bytes, `xl/worksheets/sheet${index + 1}.xml`);
      expect(findNodes(sheet, 'pane')[0]?.attributes['ySplit'], name).toBe(index ? '2' : undefined);
      expect(findNodes(sheet, 'pageSetup')[0]?.attributes).toMatchObject({ paperSize: '9', fitToWidth: '1' });
      expect(findNodes(sheet, 'oddFooter')[0]?.children.join('')).toContain('Trama && compañía');
    });
    expect(findNodes(partOf(bytes, 'xl/workbook.xml'), 'definedName').map(({ children }) => children[0])).toEqual(
      [sheetName, 'Reparto', 'Deudas'].map((name) => `'${name}'!$2:$2`),
    );
  });

  it('has a foot that programs take: no longer than they allow, no digit that would be a size', () => {
    const report = { ...sample, imprint: `2026 ${'&'.repeat(300)}` };
    const sheet = partOf(writeReportXlsx(report, words), 'xl/worksheets/sheet1.xml');
    const foot = findNodes(sheet, 'oddFooter')[0]?.children.join('') ?? '';
    expect(foot).toMatch(/^&L&8 2026 (?:&&)+&R&8&P \/ &N$/);
    expect(foot.length).toBeLessThanOrEqual(255);
  });
});

describe('names of sheets', () => {
  it('are short, without forbidden signs, their own whatever their case', () => {
    const names = nameSheets(
      [
        'Informe',
        'informe',
        "Día: 1/2 [a] *?\\ 'b'",
        'x'.repeat(40),
        `${'x'.repeat(31)}y`,
        '',
        '🧵'.repeat(20),
        'History',
      ],
      (place) => `Tabla ${place}`,
    );
    expect(names).toEqual([
      ...['Informe', 'informe 2', 'Día 1 2 a ’b’', 'x'.repeat(31), `${'x'.repeat(29)} 2`, 'Tabla 5'],
      ...['🧵'.repeat(15), 'History 2'],
    ]);
  });
});
