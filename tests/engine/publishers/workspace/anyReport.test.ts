import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report, ReportCell, ReportTable } from '#domain/workspace/report.ts';
import { writeReportCsv } from '#publishers/workspace/reportCsv.ts';
import { writeReportDocx } from '#publishers/workspace/reportDocx.ts';
import { writeReportOdt } from '#publishers/workspace/reportOdt.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { columnName, toSerialDay } from '#publishers/xlsx.ts';
import { readDocx, readOdt, readSheets, type ReadBlock } from './support/readReport.ts';
import { reportOf, sample, words } from './support/report.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '@',
      '-',
      ' ',
      '\n',
      '\r',
      '\t',
      '<',
      '&',
      '"',
      "'",
      '_x0041_',
      '\u0001',
      '\ud800',
      'ñ',
      '🧵',
      'ש',
    ),
  }),
);
const cell: fc.Arbitrary<ReportCell> = fc.oneof(
  text,
  fc.constant(null),
  fc.record({
    value: fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constant(null)),
    decimals: fc.nat({ max: 6 }),
    suffix: fc.constantFrom('', ' %'),
  }),
  fc.date({ min: new Date('1900-03-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => ({
    day: date.toISOString().slice(0, 10),
  })),
);
const table: fc.Arbitrary<ReportTable> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    kind: fc.constant('table'),
    id: fc.constant('tabla'),
    title: text,
    columns: fc.array(fc.record({ label: text, isNumber: fc.boolean() }), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 4 }),
    hasTotal: fc.boolean(),
  }),
);

/** A text as files keep it, sign by sign: by other means than the writers. */
const kept = (from: string): string =>
  [...from.replaceAll('\r\n', '\n')]
    .map((sign) => (/[\r\u2028\u2029]/.test(sign) ? '\n' : sign === '\t' ? ' ' : sign))
    .filter((sign) => {
      const code = sign.codePointAt(0)!;
      const isControl = code < 32 || (code >= 127 && code < 160);
      return (!isControl || sign === '\n') && !(code >= 0xd800 && code < 0xe000) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
const onPaper = (one: ReportCell): string => {
  if (one === null) return '';
  if (typeof one === 'string') return kept(one);
  if ('day' in one) return words.formatDate(one.day);
  return one.value === null ? '' : `${words.formatNumber(one.value, one.decimals)}${one.suffix}`;
};
const inSheet = (one: ReportCell): string | number | null => {
  if (one === null || one === '') return null;
  if (typeof one === 'string') return kept(one) || null;
  return 'day' in one ? toSerialDay(one.day)! : one.value === null ? null : one.value + 0;
};
const rowsOf = (blocks: readonly ReadBlock[]) => blocks.find((block) => block.kind === 'table')?.rows;
const settings = { seed: 12, numRuns: 60 };

afterEach(() => {
  vi.useRealTimers();
});

describe('any report', () => {
  it('opens again as a text with the same cells', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (one) => {
        const report = reportOf(one);
        const rows = [one.columns.map(({ label }) => kept(label)), ...one.rows.map((row) => row.map(onPaper))];
        expect(rowsOf(readDocx(await writeReportDocx(report, words)))).toEqual(rows);
        expect(rowsOf(readOdt(writeReportOdt(report, words)))).toEqual(rows);
      }),
      settings,
    );
  });

  it('opens again as a workbook with the same cells, none of them a formula', () => {
    fc.assert(
      fc.property(table, (one) => {
        const sheets = [...readSheets(writeReportXlsx(reportOf(one), words)).values()];
        expect(sheets.flatMap((sheet) => [...sheet.values()]).filter(({ formula }) => formula !== undefined)).toEqual(
          [],
        );
        const read = one.rows.map((row, place) =>
          row.map((_, column) => sheets[1]?.get(`${columnName(column)}${place + 3}`)?.value ?? null),
        );
        expect(read).toEqual(one.rows.map((row) => row.map(inSheet)));
      }),
      settings,
    );
  });

  it('opens again as CSV with the same numbers and days, and no cell that begins as a formula', () => {
    fc.assert(
      fc.property(table, (one) => {
        const lines = parse(writeReportCsv(one), { bom: true, relax_column_count: true }) as string[][];
        const read = lines.slice(1);
        one.rows.forEach((row, place) =>
          row.forEach((written, column) => {
            const found = read[place]?.[column] ?? '';
            // A text of digits alone may stand as `="007"`, which runs nothing.
            if (written === null || typeof written === 'string')
              expect(found.replace(/^="[\d.,e]+"$/i, '')).not.toMatch(/^[=+@-]/);
            else expect(found).toBe('day' in written ? written.day : String(written.value ?? ''));
          }),
        );
      }),
      settings,
    );
  });

  it('is the same bytes at another time, in another zone', async () => {
    const write = async (report: Report) => [
      await writeReportDocx(report, words),
      writeReportOdt(report, words),
      writeReportXlsx(report, words),
    ];
    const first = await write(sample);
    const zone = process.env['TZ'];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    process.env['TZ'] = 'Asia/Tokyo';
    const second = await write(sample);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    first.forEach((bytes, place) => expect(Buffer.compare(bytes, second[place]!)).toBe(0));
  });
});
