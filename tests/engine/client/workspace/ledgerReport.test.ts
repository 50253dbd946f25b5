import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '#domain/workspace/cells.ts';
import type { CellName, Report, ReportTable } from '#domain/workspace/report.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { makeFormats } from '#texts/formats.ts';
import { es } from '#texts/es/index.ts';
import { buildAccountReport } from '../../../../src/client/workspace/cofinancing/accountReport.ts';
import { buildCommitmentReport, listBefore } from '../../../../src/client/workspace/cofinancing/commitmentReport.ts';
import { listDueEvents, writeDueCalendar } from '../../../../src/client/workspace/cofinancing/dueEvents.ts';
import { buildLedgerReport } from '../../../../src/client/workspace/cofinancing/ledgerReport.ts';
import { buildReceiptReport } from '../../../../src/client/workspace/cofinancing/receiptReport.ts';
import { makeSetting } from '../../../../src/client/workspace/cofinancing/setting.ts';
import { listFirms } from '#domain/workspace/network.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { openWorkbook, recalculate } from '../../publishers/support/readForm.ts';
import { readSheets } from '../../publishers/workspace/support/readReport.ts';
import { words } from '../../publishers/workspace/support/report.ts';

const format = makeFormats('es-PE', es);
const frame = { imprint: 'Hecho', url: 'https://example.org/', createdOn: '2026-06-15', language: 'es-PE' };
const settingOf = (fields: Readonly<Record<string, CellValue>>) =>
  makeSetting(cellsWith(fields), {
    expenses: [
      {
        id: 'imprenta',
        title: 'La imprenta',
        text: 'El papel.',
        nature: 'tangible',
        projectMayPay: 'no',
        firmsPay: 'yes',
        why: 'Son cosas.',
        isProposed: false,
        links: [],
      },
    ],
    format,
    frame,
  });

const FIRMS = ['f1', 'f2', 'f3'];
const base: Readonly<Record<string, CellValue>> = {
  'network/name': 'Red del Ejemplo',
  ...Object.fromEntries(
    FIRMS.flatMap((id, place) => [
      [`firm/${id}/removed`, false],
      [`firm/${id}/name`, `Taller ${place + 1}`],
    ]),
  ),
};
const row = (list: string, id: string, fields: Readonly<Record<string, CellValue>>) =>
  Object.fromEntries(
    Object.entries({ removed: false, ...fields }).map(([field, value]) => [`${list}/${id}/${field}`, value]),
  );
const tables = ({ blocks }: Report) => blocks.filter((block): block is ReportTable => block.kind === 'table');
const wordsOf = ({ blocks }: Report) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []));

const sample = {
  ...base,
  'cofinancing/currency': 'S/',
  ...row('cost', 'c1', {
    what: 'Curso de costos',
    amount: 300,
    project: 150,
    third: 50,
    'third-name': 'El municipio',
    firms: 100,
    due: '2026-05-31',
    parts: 2,
    'gives/f1': 33.34,
    'gives/f2': 33.33,
    'gives/f3': 33.33,
  }),
  ...row('payment', 'p1', {
    number: 1,
    mark: 'kx4',
    firm: 'f1',
    cost: 'c1',
    amount: 10,
    on: '2026-06-01',
    means: 'cash',
  }),
  ...row('payment', 'p2', {
    number: 2,
    mark: 'kx4',
    firm: 'f1',
    cost: 'c1',
    amount: 5,
    on: '2026-06-02',
    void: true,
    'void-why': 'Se contó dos veces',
    'void-on': '2026-06-03',
  }),
};

describe('the ledger as a workbook', () => {
  const money = fc.integer({ min: 0, max: 4000 }).map((count) => count / 4);
  const any = fc.record({
    gives: fc.array(money, { minLength: 6, maxLength: 6 }),
    parts: fc.array(money, { minLength: 6, maxLength: 6 }),
    payments: fc.array(
      fc.record({
        firm: fc.constantFrom(...FIRMS, 'gone'),
        cost: fc.constantFrom('c1', 'c2', 'gone'),
        amount: money,
        isVoid: fc.boolean(),
        isLater: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  });

  it('goes on computing: every formula gives what the page shows', () => {
    fc.assert(
      fc.property(any, ({ gives, parts, payments }) => {
        const fields = {
          ...base,
          ...Object.assign(
            {},
            ...['c1', 'c2'].map((id, place) =>
              row('cost', id, {
                what: `Gasto ${place + 1}`,
                amount: parts[place * 3] ?? 0,
                project: parts[place * 3 + 1] ?? 0,
                third: parts[place * 3 + 2] ?? 0,
                due: '2026-05-31',
                ...Object.fromEntries(FIRMS.map((firm, index) => [`gives/${firm}`, gives[place * 3 + index] ?? 0])),
              }),
            ),
            ...payments.map((one, place) =>
              row('payment', `p${place}`, {
                number: place + 1,
                mark: 'kx4',
                firm: one.firm,
                cost: one.cost,
                amount: one.amount,
                on: one.isLater ? '2026-07-01' : '2026-06-01',
                void: one.isVoid,
              }),
            ),
          ),
        };
        const setting = settingOf(fields);
        for (const report of [buildLedgerReport(setting), buildAccountReport(setting, 'f1')]) {
          if (!tables(report).length) continue;
          const bytes = writeReportXlsx(report, words);
          const sheets = readSheets(bytes);
          const computed = recalculate(openWorkbook(bytes));
          for (const [key, value] of computed) {
            const [sheet = '', cell = ''] = key.split('!');
            expect(Number(value), key).toBeCloseTo(Number(sheets.get(sheet)?.get(cell)?.value), 6);
          }
        }
      }),
      { seed: 34, numRuns: 12 },
    );
  });

  it('has no formula that is longer than spreadsheets take, however many expenses a firm has', () => {
    const many = Array.from({ length: 300 }, (_, place) =>
      row('cost', `c${place}`, { what: 'Gasto', amount: 10, firms: 10, 'gives/f1': 10 }),
    );
    const name: CellName = (table, at, column) => `'${table.padEnd(31, 'x')}'!${'ABCDEFGHIJ'[column] ?? 'Z'}${at + 3}`;
    const report = buildLedgerReport(settingOf(Object.assign({}, base, ...many)));
    const lengths = tables(report).flatMap(({ rows }) =>
      rows
        .flat()
        .map((one) => (one && typeof one === 'object' && 'formula' in one ? (one.formula?.(name).length ?? 0) : 0)),
    );
    expect(Math.max(...lengths)).toBeLessThan(8192);
  });

  it('has what was paid as the sum of its payments', () => {
    const bytes = writeReportXlsx(buildLedgerReport(settingOf(sample)), words);
    const computed = recalculate(openWorkbook(bytes));
    expect([...computed.values()]).toContain(10);
    expect([...computed.values()]).not.toContain(15);
  });
});

describe('the papers of the ledger', () => {
  const setting = settingOf(sample);
  it('say where each firm stands', () => {
    const said = wordsOf(buildLedgerReport(setting)).join('\n');
    expect(said).toContain(
      'Entre todas prometieron S/ 100.00, pagaron S/ 10.00 y les falta pagar S/ 90.00.'.replaceAll('S/ ', 'S/\u00a0'),
    );
    expect(tables(buildLedgerReport(setting)).map(({ id }) => id)).toEqual([
      'ledger',
      'firms',
      'costs',
      'payments',
      'items',
      'others',
    ]);
    const [promises, payments] = tables(buildAccountReport(setting, 'f1'));
    expect(promises?.rows).toHaveLength(2);
    expect(payments?.rows.map((cells) => cells[8])).toEqual(['Vale', 'Anulado: Se contó dos veces', null]);
  });

  it('do not say of a receipt without its day that the day is still to come', () => {
    const { payments, ...rest } = settingOf({ ...sample, 'payment/p1/on': null });
    const [, table] = tables(buildAccountReport({ ...rest, payments }, 'f1'));
    expect(table?.rows[0]?.[8]).toBe('Sin fecha, no suma');
  });

  it('of a void receipt say so, with why, and have nothing to sign', () => {
    const [good, bad] = setting.payments;
    const report = buildReceiptReport(setting, bad!);
    expect(report.title).toBe('Recibo n.º 2-KX4');
    expect(wordsOf(report)[0]).toBe('ANULADO el 3 de junio de 2026. Motivo: Se contó dos veces');
    expect(report.blocks.some(({ kind }) => kind === 'signatures')).toBe(false);
    expect(buildReceiptReport(setting, good!).blocks.some(({ kind }) => kind === 'signatures')).toBe(true);
  });

  it('to sign keep the support of another entity apart, and say what the project does not pay', () => {
    const [firm] = listFirms(setting.cells);
    const said = wordsOf(buildCommitmentReport(setting, firm!));
    expect(said.some((one) => one.startsWith('El municipio pone') && one.includes('reglas propias'))).toBe(true);
    expect(said).toContain('La imprenta. Son cosas.');
    expect(listBefore(setting, firm!)).toEqual([
      'Falta el nombre de la entidad que ejecuta.',
      'Falta la fecha.',
      'Falta acordar la forma de pago.',
    ]);
    const gives = tables(buildCommitmentReport(setting, firm!))[0];
    expect(gives?.rows[0]).toMatchObject(['Curso de costos', { value: 33.34 }, { day: '2026-05-31' }, { value: 2 }]);
  });

  it('for the calendar have each day of payment once, the same whenever they are written', () => {
    const events = listDueEvents(setting);
    expect(events.map(({ id, begins }) => [id, begins])).toEqual([
      ['c1-1@trama', '2026-05-31'],
      ['c1-2@trama', '2026-06-30'],
    ]);
    expect(events[0]?.text.split('\n')).toHaveLength(3);
    // A device that takes in the calendars of two firms keeps both.
    const ids = [undefined, 'f1', 'f2'].flatMap((firm) => listDueEvents(setting, firm).map(({ id }) => id));
    expect(new Set(ids).size).toBe(6);
    expect(listDueEvents(setting, 'f1')[0]?.text).toBe('Taller 1: S/\u00a016.67');
    expect(writeDueCalendar(setting, 'Sitio')).toBe(writeDueCalendar(setting, 'Sitio'));
  });

  it('say so while there is nothing in them', () => {
    expect(wordsOf(buildLedgerReport(settingOf(base)))[0]).toBe('La cuenta todavía no tiene gastos ni pagos.');
    expect(wordsOf(buildAccountReport(settingOf(base), 'f1'))).toEqual(['Esta empresa no tiene compromisos ni pagos.']);
  });
});
