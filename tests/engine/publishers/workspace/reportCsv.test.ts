import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ReportTable } from '#domain/workspace/report.ts';
import { writeReportCsv } from '#publishers/workspace/reportCsv.ts';
import { sales } from './support/report.ts';

const read = (table: ReportTable): string[][] => parse(writeReportCsv(table), { bom: true });

describe('a table as CSV', () => {
  it('has its heads and rows, with bare numbers and days', () => {
    expect(writeReportCsv(sales).startsWith('\uFEFFMes,')).toBe(true);
    expect(read(sales)).toEqual([
      ['Mes', 'Cierre', 'Ventas', 'Gastos', 'Saldo', 'Parte'],
      ['Enero', '2026-01-31', '12345.6', '9000', '3345.6', '60.68'],
      ['Febrero', '2026-02-28', '8000', '9100.5', '-1100.5', ''],
      ['Todo', '', '20345.6', '18100.5', '2245.1', ''],
    ]);
  });

  it('has columns of the same name, and heads alone where there are no rows', () => {
    expect(read({ ...sales, columns: [{ label: 'A' }, { label: 'A' }], rows: [['b', 'c']] })).toEqual([
      ['A', 'A'],
      ['b', 'c'],
    ]);
    expect(read({ ...sales, rows: [] })).toHaveLength(1);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+51 984', "'+51 984"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a\u0000\u0007b', 'ab'],
    ['una\r\n=dos', "una\n'=dos"],
    ['"dicho", <b>&', '"dicho", <b>&'],
    ['👩🏽‍🌾 שלום', '👩🏽‍🌾 שלום'],
  ])('writes %j so that nothing of it runs', (text, kept) => {
    const table: ReportTable = { ...sales, columns: [{ label: text }], rows: [[text], [{ day: text }]] };
    expect(read(table)).toEqual([[kept], [kept], [kept]]);
  });
});
