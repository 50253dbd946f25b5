import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '#domain/workspace/cells.ts';
import type { Report, ReportTable } from '#domain/workspace/report.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { makeFormats } from '#texts/formats.ts';
import { es } from '#texts/es/index.ts';
import { writeExample } from '../../../../src/client/workspace/project/example.ts';
import { buildBookReport } from '../../../../src/client/workspace/project/bookReport.ts';
import { drawCash } from '../../../../src/client/workspace/project/cashTable.ts';
import { tellProjectMissing } from '../../../../src/client/workspace/project/missing.ts';
import { buildNumbersReport } from '../../../../src/client/workspace/project/numbersReport.ts';
import { listProjectEvents, writeProjectCalendar } from '../../../../src/client/workspace/project/projectCalendar.ts';
import { makeSetting } from '../../../../src/client/workspace/project/setting.ts';
import { listShareBlocks } from '../../../../src/client/workspace/project/shareTable.ts';
import { buildSheetReport, listSheetMissing } from '../../../../src/client/workspace/project/sheetReport.ts';
import {
  tellCash,
  tellChange,
  tellCosts,
  tellFalls,
  tellWished,
} from '../../../../src/client/workspace/project/tell.ts';
import { takes } from '#domain/workspace/fields.ts';
import { findField } from '#domain/workspace/tools.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { openWorkbook, recalculate } from '../../publishers/support/readForm.ts';
import { readSheets } from '../../publishers/workspace/support/readReport.ts';
import { words } from '../../publishers/workspace/support/report.ts';

const format = makeFormats('es-PE', es);
const frame = { imprint: 'Hecho', url: 'https://example.org/', createdOn: '2026-06-15', language: 'es-PE' };
const FIRMS = ['f1', 'f2', 'f3'];
const base: Readonly<Record<string, CellValue>> = {
  'network/name': 'Red del Ejemplo',
  ...Object.fromEntries(
    FIRMS.flatMap((id, place) => [
      [`firm/${id}/removed`, false],
      [`firm/${id}/name`, `Taller ${place + 1}`],
    ]),
  ),
  'project/p1/removed': false,
  'project/p1/currency': 'S/',
  'project/p1/unit': 'polo',
};
const settingOf = (fields: Readonly<Record<string, CellValue>>) =>
  makeSetting(cellsWith({ ...base, ...fields }), 'p1', [], { format, frame });
const row = (list: string, id: string, fields: Readonly<Record<string, CellValue>>) =>
  Object.fromEntries(
    Object.entries({ removed: false, ...fields }).map(([field, value]) => [`project/p1/${list}/${id}/${field}`, value]),
  );
const tables = ({ blocks }: Report) => blocks.filter((block): block is ReportTable => block.kind === 'table');
const wordsOf = ({ blocks }: Report) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : []));
const soles = (text: string) => text.replaceAll('S/ ', 'S/\u00a0');

const money = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((whole) => whole / 100);
const percent = fc.integer({ min: -10_000, max: 10_000 }).map((whole) => whole / 100);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const change = {
  'price-change': percent,
  'units-change': percent,
  'cost-change': percent,
  delay: fc.integer({ min: -3, max: 3 }),
};
const anyProject = fc.record({
  own: fc.record({
    price: money(60),
    units: fc.integer({ min: 0, max: 900 }),
    months: fc.integer({ min: 1, max: 8 }),
    margin: maybe(fc.integer({ min: 0, max: 12_000 }).map((whole) => whole / 100)),
    'margin-of': fc.constantFrom('on-price', 'on-cost'),
    'cash-share': maybe(fc.integer({ min: 0, max: 11_000 }).map((whole) => whole / 100)),
    'credit-months': fc.integer({ min: 0, max: 4 }),
    'paid-share': maybe(fc.integer({ min: 0, max: 10_000 }).map((whole) => whole / 100)),
    'supplier-months': fc.integer({ min: 0, max: 4 }),
    'buy-before': fc.integer({ min: 0, max: 3 }),
    opening: money(3000),
    tax: money(50),
    loan: money(2000),
    'loan-month': fc.integer({ min: 0, max: 9 }),
    'loan-payment': money(500),
    'loan-from': fc.integer({ min: 1, max: 9 }),
    'loan-count': fc.integer({ min: 0, max: 9 }),
    'month/2/units': maybe(fc.integer({ min: 0, max: 900 })),
    'puts/f1': maybe(money(900)),
  }),
  variable: fc.array(
    fc.record({ quantity: fc.integer({ min: 0, max: 4000 }).map((whole) => whole / 1000), price: money(20) }),
    { maxLength: 3 },
  ),
  fixed: fc.array(money(900), { maxLength: 2 }),
  investment: fc.array(fc.record({ amount: money(2000), life: maybe(fc.integer({ min: 1, max: 40 })) }), {
    maxLength: 2,
  }),
  better: fc.record(change),
  worse: fc.record(change),
});

describe('the numbers as a workbook', () => {
  it('go on computing: every formula gives what the page shows', () => {
    fc.assert(
      fc.property(anyProject, ({ own, variable, fixed, investment, better, worse }) => {
        const named = (list: string, fields: Readonly<Record<string, CellValue>>) =>
          Object.fromEntries(Object.entries(fields).map(([key, value]) => [`project/p1/${list}${key}`, value]));
        const setting = settingOf({
          ...named('', own),
          ...named('better/', better),
          ...named('worse/', worse),
          ...Object.assign(
            {},
            ...variable.map((one, place) => row('variable', `v${place}`, one)),
            ...fixed.map((amount, place) => row('fixed', `x${place}`, { amount })),
            ...investment.map((one, place) => row('investment', `i${place}`, one)),
          ),
        });
        const bytes = writeReportXlsx(buildNumbersReport(setting), words);
        const sheets = readSheets(bytes);
        const computed = recalculate(openWorkbook(bytes));
        expect(computed.size).toBeGreaterThan(60);
        for (const [key, value] of computed) {
          const [sheet = '', cell = ''] = key.split('!');
          expect(Number(value), `${key}: ${sheets.get(sheet)?.get(cell)?.formula}`).toBeCloseTo(
            Number(sheets.get(sheet)?.get(cell)?.value),
            6,
          );
        }
      }),
      { seed: 35, numRuns: 25 },
    );
  });

  it('of the accounts add up each line by its movements, without those made void', () => {
    const recorded = { on: '2026-06-01', 'recorded-on': '2026-06-01' };
    const setting = settingOf({
      'project/p1/begins': '2026-05-01',
      ...row('variable', 'v1', { what: 'Tela', quantity: 1, price: 2 }),
      ...row('variable', 'v2', { what: 'Tela', quantity: 1, price: 3 }),
      ...row('movement', 'm1', { ...recorded, line: 'v1', amount: 10 }),
      ...row('movement', 'm2', { ...recorded, line: 'v2', amount: 20 }),
      ...row('movement', 'm3', { ...recorded, line: 'v2', amount: 40, void: true, 'void-why': 'Error' }),
    });
    const report = buildBookReport(setting);
    const bytes = writeReportXlsx(report, words);
    const sheets = readSheets(bytes);
    for (const [key, value] of recalculate(openWorkbook(bytes))) {
      const [sheet = '', cell = ''] = key.split('!');
      expect(Number(value), key).toBeCloseTo(Number(sheets.get(sheet)?.get(cell)?.value), 6);
    }
    // Two lines of one name are told apart, or a spreadsheet would add them together.
    const lines = tables(report).find(({ id }) => id === 'lines');
    expect(lines?.rows.map(([name]) => name)).toEqual(['Tela', 'Tela (2)']);
    expect(wordsOf(report)[0]).toBe(
      soles(
        'Hasta hoy las ventas y otros ingresos suman S/ 0.00, y los gastos S/ 30.00. Faltan S/ 30.00 para recuperar lo gastado.',
      ),
    );
  });
});

describe('what is said', () => {
  const fields = {
    'project/p1/price': 20,
    'project/p1/units': 100,
    'project/p1/months': 3,
    'project/p1/cash-share': 0,
    'project/p1/margin': 25,
    'project/p1/begins': '2026-03-02',
    ...row('variable', 'v1', { what: 'Tela', quantity: 1.5, price: 8 }),
    ...row('fixed', 'x1', { what: 'Local', amount: 400 }),
  };
  it('has the numbers of the network in it, and the month in which money is short first', () => {
    const setting = settingOf(fields);
    expect(tellCosts(setting)[0]).toBe(
      soles('Cada polo deja S/ 8.00: se vende a S/ 20.00 y cuesta S/ 12.00. Lo que deja es el 40 % del precio.'),
    );
    // Full cost 16: with 25 % of the price left, 21.34 (21.33 would leave less).
    expect(tellWished(setting)).toBe(
      soles('Para ganar el 25 % el precio tiene que ser S/ 21.34. Es un recargo del 33.38 % sobre el costo.'),
    );
    const cash = setting.scenarios[0]!.cash;
    expect(tellCash(setting, cash).lowest).toBe(soles('En marzo de 2026 les faltan S/ 1,600.00.'));
    const { bars, most } = drawCash(setting, cash);
    for (const { value, mark } of bars) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(most);
      expect(mark).toBe(160_000);
    }
  });

  it('of a month that is known by its place alone reads as a sentence', () => {
    const setting = settingOf({ ...fields, 'project/p1/begins': null });
    expect(tellCash(setting, setting.scenarios[0]!.cash).lowest).toBe(soles('En el mes 1 les faltan S/ 1,600.00.'));
  });

  it('where nothing is earned and nothing lost says neither', () => {
    const even = settingOf({
      'project/p1/price': 12,
      'project/p1/units': 100,
      ...row('variable', 'v1', { quantity: 1, price: 12 }),
    });
    expect(tellCosts(even)).toContain('Si venden 300 unidades en 3 meses, no ganan ni pierden.');
    expect(tellFalls(even).join(' ')).not.toContain('ya pierden: las ventas');
  });

  it('shows the work of each firm where the profit is shared by it', () => {
    const setting = settingOf({ ...fields, 'project/p1/work/f1': 30, 'project/p1/work/f2': 10 });
    const byWork = { ...setting, rule: { ...setting.rule, way: 'work', isOfRules: true } } as const;
    const [, table] = listShareBlocks(byWork) as [unknown, ReportTable];
    expect(table.columns[2]?.label).toBe('Trabajo (unidades u horas)');
    expect(table.rows[0]?.slice(2, 4)).toMatchObject([{ value: 30 }, { value: 900 }]);
    expect(table.rows.at(-1)?.[3]).toMatchObject({ value: 1200 });
    const sheet = tables(buildSheetReport(byWork)).find(({ id }) => id === 'firms');
    expect(sheet?.rows[0]?.[1]).toContain('Trabajo (unidades u horas): 30');
    const [, plain] = listShareBlocks(setting) as [unknown, ReportTable];
    expect(plain.columns).toHaveLength(5);
  });

  it('asks to present again what changed only while that can be done', () => {
    const step = (id: string, state: string) => row('step', id, { state, on: '2026-03-02', mark: 'other' });
    const approved = { ...fields, ...step('s1', 'approved') };
    const closed = { ...approved, ...step('s2', 'running'), ...step('s3', 'closed') };
    expect(tellChange(settingOf(approved))[0]).toContain('Preséntenlo otra vez.');
    expect(tellChange(settingOf(closed))[0]).toBe(
      'El proyecto cambió después de que lo aprobaron el 2 de marzo de 2026, y ya está cerrado.',
    );
    const panel = (of: typeof approved) =>
      tellProjectMissing(cellsWith({ ...base, ...of }), {} as WorkspacePageModel, '2026-06-15');
    expect(panel(approved)).toBeDefined();
    expect(panel(closed)).toBeUndefined();
  });

  it('without a price, or at one that leaves nothing, says so', () => {
    expect(tellCosts(settingOf({}))).toEqual(['Escriba el precio para ver cuánto deja cada unidad.']);
    const told = tellCosts(settingOf({ ...fields, 'project/p1/price': 12 }));
    expect(told[0]).toBe(soles('Cada polo se vende a S/ 12.00 y cuesta lo mismo: no deja nada.'));
    expect(told[2]).toContain('No hay punto de equilibrio');
    expect(tables(buildNumbersReport(settingOf({}))).map(({ id }) => id)).toEqual([
      'base',
      'variable',
      'fixed',
      'investment',
    ]);
  });

  it('on the sheet says what is missing, and is no advice', () => {
    const setting = settingOf(fields);
    expect(listSheetMissing(setting.project)).toHaveLength(7);
    const said = wordsOf(buildSheetReport(setting));
    expect(said.at(-1)).toContain('No son asesoría contable ni tributaria');
    expect(said).toContain(
      soles(
        'En marzo de 2026 les faltan S/ 1,600.00. Al final faltan S/ 800.00 en caja. Después del último mes todavía cobran S/ 2,000.00.',
      ),
    );
  });

  it('in the calendar is each day once, the same whenever it is written', () => {
    const setting = settingOf({ ...fields, 'project/p1/ends': '2026-05-29' });
    expect(listProjectEvents(setting).map(({ begins }) => begins)).toEqual(['2026-03-02', '2026-05-29']);
    expect(writeProjectCalendar(setting, 'Sitio')).toBe(writeProjectCalendar(setting, 'Sitio'));
  });
});

describe('the example', () => {
  const written = Object.fromEntries(
    writeExample(cellsWith(base), 'p2', '2026-06-15').map(({ path, value }) => [path, value]),
  );
  it('holds only what its fields take, is marked as invented, and nags nobody', () => {
    for (const [path, value] of Object.entries(written)) {
      const form = findField(path)?.field.form;
      expect(form && takes(form, value), path).toBe(true);
    }
    const cells = cellsWith({ 'firm/f1/removed': false, ...written });
    const setting = makeSetting(cells, 'p2', [], { format, frame });
    expect(setting.project.isInvented).toBe(true);
    expect(setting.scenarios[0]?.profit).toBeGreaterThan(0);
    for (const report of [buildSheetReport(setting), buildNumbersReport(setting), buildBookReport(setting)])
      expect(wordsOf(report)[0]).toContain('inventado');
    expect(tellProjectMissing(cells, {} as WorkspacePageModel, '2026-06-15')).toBeUndefined();
  });

  it('while a project of the network itself is told in the panel', () => {
    expect(tellProjectMissing(cellsWith(base), {} as WorkspacePageModel, '2026-06-15')).toBe(
      'Un proyecto sigue en borrador.',
    );
  });
});
