import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '#domain/workspace/cells.ts';
import { takes } from '#domain/workspace/fields.ts';
import { fileOf } from './support/purchase.ts';
import { BASES, CHARGES, SPLITS } from '#domain/workspace/purchase/fields.ts';
import { copyPurchase } from '#domain/workspace/purchase/next.ts';
import { nextOrderNumber, writeOrder } from '#domain/workspace/purchase/orders.ts';
import type { WorkspacePageModel } from '#domain/workspace/pageModel.ts';
import type { Report, ReportTable } from '#domain/workspace/report.ts';
import { findField, withoutPersons } from '#domain/workspace/tools.ts';
import { writeReportXlsx } from '#publishers/workspace/reportXlsx.ts';
import { buildArrivalReport } from '../../../../src/client/workspace/purchase/arrivalReport.ts';
import { listPurchaseEvents, writePurchaseCalendar } from '../../../../src/client/workspace/purchase/calendar.ts';
import { buildClosingReport, tellClosing } from '../../../../src/client/workspace/purchase/closingReport.ts';
import { buildCompareReport, tellResult } from '../../../../src/client/workspace/purchase/compareReport.ts';
import { writeExample } from '../../../../src/client/workspace/purchase/example.ts';
import { buildFirmReport } from '../../../../src/client/workspace/purchase/firmReport.ts';
import { tellPurchaseMissing } from '../../../../src/client/workspace/purchase/missing.ts';
import { buildOrderReport } from '../../../../src/client/workspace/purchase/orderReport.ts';
import { cellsWith } from '../../domain/workspace/support/workspaces.ts';
import { openWorkbook, recalculate } from '../../publishers/support/readForm.ts';
import { readSheets } from '../../publishers/workspace/support/readReport.ts';
import { words } from '../../publishers/workspace/support/report.ts';
import { base, FIRMS, purchase, settingOf, TODAY } from './support/purchase.ts';

const tables = ({ blocks }: Report) => blocks.filter((block): block is ReportTable => block.kind === 'table');
const soles = (text: string) => text.replaceAll('S/ ', 'S/\u00a0');

/** Three firms and two offers: one with a price for a hundred or more, and one that wants more than is asked for. */
const sample: Readonly<Record<string, CellValue>> = {
  ...base,
  ...purchase({
    what: 'Tela',
    unit: 'metros',
    currency: 'S/',
    'need/f1/quantity': 50,
    'need/f1/price': 20,
    'need/f2/quantity': 10,
    'need/f2/price': 15.5,
    'need/f3/quantity': 20,
    'need/f3/months': 2,
    'need/f3/price': 19,
    'offer/o1/removed': false,
    'offer/o1/supplier': 'Telas Prueba',
    'offer/o1/price': 18,
    'offer/o1/step/s1/removed': false,
    'offer/o1/step/s1/at-least': 100,
    'offer/o1/step/s1/price': 15,
    'offer/o1/charge-freight': 100,
    'offer/o1/delivery-days': 5,
    'offer/o1/valid-until': '2026-07-01',
    'offer/o2/removed': false,
    'offer/o2/supplier': 'Otro',
    'offer/o2/price': 10,
    'offer/o2/minimum': 500,
  }),
};

/** The sample with its order. */
function ordered(more: Readonly<Record<string, CellValue>> = {}) {
  const setting = settingOf(sample);
  const written = writeOrder(setting.purchase, setting.chosen!, { id: 'x1', number: 3, mark: 'kx4', today: TODAY });
  return settingOf({
    ...sample,
    ...Object.fromEntries(written.map(({ path, value }) => [path, value])),
    ...purchase(more),
  });
}

function expectRecomputes(report: Report): number {
  const bytes = writeReportXlsx(report, words);
  const sheets = readSheets(bytes);
  const computed = recalculate(openWorkbook(bytes));
  for (const [key, value] of computed) {
    const [sheet = '', cell = ''] = key.split('!');
    const held = sheets.get(sheet)?.get(cell);
    if (held?.formula === undefined) continue;
    expect(Number(value), `${report.title} ${key}: ${held.formula}`).toBeCloseTo(Number(held.value), 6);
  }
  return computed.size;
}

describe('the comparison', () => {
  it('says what is cheapest of what can be taken, what is saved, whom it costs more, and from when on it saves', () => {
    expect(tellResult(settingOf(sample)).map((one) => one)).toEqual(
      [
        'De lo que se puede tomar, lo que menos cuesta es la oferta de Telas Prueba.',
        'Son 100 metros a S/ 15.00 cada unidad. Con todos los gastos cuesta S/ 1,600.00.',
        'Juntas ahorran S/ 315.00, porque por separado pagarían S/ 1,915.00.',
        // 100 / (19.15 − 18) = 86.96: at 87 it saves a little, at the price below a hundred.
        'La compra conjunta empieza a ahorrar desde 87 metros. Con 86 metros todavía no.',
        'A Taller 2 le cuesta más: S/ 5.00.',
      ].map(soles),
    );
  });

  it('tells why an offer does not apply, and what changes when a firm leaves', () => {
    const all = tables(buildCompareReport(settingOf(sample)));
    const offers = all.find(({ id }) => id === 'offers')!;
    expect(offers.rows[0]?.at(-1)).toBe('Sí');
    expect(offers.rows[1]?.at(-1)).toBe('El proveedor vende desde 500 metros, y las empresas piden 100 metros.');
    const without = all.find(({ id }) => id === 'without')!;
    expect(without.rows[0]?.at(-1)).toContain('Se pierde el precio por cantidad.');
    // Without the second: 90 × 18 + 100 = 1,720, where the others paid 1,440.
    expect(without.rows[1]?.[4]).toMatchObject({ value: 280 });
  });

  it('is honest where nothing is saved, or nothing is known', () => {
    const dear = settingOf({ ...sample, ...purchase({ 'offer/o1/step/s1/price': 30, 'offer/o1/price': 30 }) });
    expect(tellResult(dear).join(' ')).toContain(soles('Juntas no ahorran: pagan S/ 1,185.00 más'));
    expect(tellResult(dear).join(' ')).toContain('no ahorra con ninguna cantidad');
    const unknown = settingOf({
      ...sample,
      ...purchase({ 'need/f1/price': null, 'need/f2/price': null, 'need/f3/price': null }),
    });
    expect(tellResult(unknown).join(' ')).toContain('No se sabe qué paga hoy ninguna empresa');
    expect(tellResult(settingOf(base))).toEqual(['Escriban cuánto necesita cada empresa, y aquí sale la comparación.']);
  });

  it('of an offer that ended or fails the standard says so, and takes the other', () => {
    const ended = settingOf({ ...sample, ...purchase({ 'offer/o1/valid-until': '2026-06-14' }) });
    expect(ended.best).toBeUndefined();
    const fails = settingOf({
      ...sample,
      ...purchase({ 'offer/o2/minimum': null, 'offer/o2/meets': 'fails-standard', 'offer/o2/meets-why': 'Es delgada' }),
    });
    expect(fails.best?.offer.id).toBe('o1');
    expect(tables(buildCompareReport(fails))[0]?.rows[1]?.at(-1)).toBe('No cumple el estándar: Es delgada.');
  });
});

describe('the papers of a purchase as workbooks', () => {
  const cents = (most: number) => fc.integer({ min: 0, max: most }).map((whole) => whole / 100);
  const quantity = fc.oneof(fc.integer({ min: 0, max: 200 }), cents(20_000));
  const any = fc.record({
    needs: fc.array(
      fc.record({ quantity, months: fc.constantFrom(1, 1, 3), price: fc.option(cents(4000), { nil: null }) }),
      { minLength: 3, maxLength: 3 },
    ),
    offers: fc.array(
      fc.record({
        price: fc.option(cents(4000), { nil: null }),
        steps: fc.array(fc.record({ from: quantity, price: cents(4000) }), { maxLength: 3 }),
        charges: fc.array(fc.tuple(cents(3000), fc.constantFrom(...BASES)), { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    split: fc.constantFrom(...SPLITS),
    arrived: quantity,
    refused: fc.constantFrom(0, 1, 2.5),
    paid: cents(100_000),
  });
  const fieldsOf = ({ needs, offers, split }: typeof any extends fc.Arbitrary<infer T> ? T : never) =>
    purchase({
      split,
      ...Object.fromEntries(
        needs.flatMap((need, place) =>
          Object.entries(need).map(([field, value]) => [`need/${FIRMS[place]}/${field}`, value]),
        ),
      ),
      ...Object.fromEntries(
        offers.flatMap(({ price, steps, charges }, place) => [
          [`offer/o${place}/removed`, false],
          [`offer/o${place}/price`, price],
          ...steps.flatMap((step, row) => [
            [`offer/o${place}/step/s${row}/removed`, false],
            [`offer/o${place}/step/s${row}/at-least`, step.from],
            [`offer/o${place}/step/s${row}/price`, step.price],
          ]),
          ...CHARGES.flatMap((charge, row) => [
            [`offer/o${place}/charge-${charge}`, charges[row]![0]],
            [`offer/o${place}/charge-${charge}-by`, charges[row]![1]],
          ]),
        ]),
      ),
    });

  it('go on computing: every formula gives what the page shows', () => {
    let formulas = 0;
    fc.assert(
      fc.property(any, (made) => {
        const before = settingOf({ ...base, ...fieldsOf(made) });
        formulas += expectRecomputes(buildCompareReport(before));
        if (!before.chosen?.cost) return;
        const written = writeOrder(before.purchase, before.chosen, { id: 'x1', number: 1, mark: 'kx4', today: TODAY });
        const setting = settingOf({
          ...base,
          ...fieldsOf(made),
          ...Object.fromEntries(written.map(({ path, value }) => [path, value])),
          ...purchase({
            'arrival/r1/removed': false,
            'arrival/r1/arrived': made.arrived,
            'arrival/r1/refused': made.refused,
            'spending/s1/removed': false,
            'spending/s1/on': TODAY,
            'spending/s1/amount': made.paid,
          }),
        });
        const { order, outcome } = setting;
        formulas += expectRecomputes(buildOrderReport(setting, order!));
        formulas += expectRecomputes(buildArrivalReport(setting, order!, outcome!));
        formulas += expectRecomputes(buildClosingReport(setting, order!, outcome!));
      }),
      { seed: 35, numRuns: 40 },
    );
    expect(formulas).toBeGreaterThan(3000);
  });
});

describe('the order', () => {
  it('has its number after the last one known, and says nothing of the firms beyond how much goes where', () => {
    const setting = ordered({ 'need/f1/place': 'Calle Uno', learned: 'Nada' });
    expect(nextOrderNumber(setting.allOrders)).toBe(4);
    expect(nextOrderNumber([])).toBe(1);
    expect(nextOrderNumber([{ number: 99_999 }, { number: 1 }])).toBe(2);
    const paper = JSON.stringify(buildOrderReport(setting, setting.order!));
    expect(paper).toContain('Pedido 3-KX4');
    for (const name of ['Taller 1', 'Taller 2', 'Taller 3', '315']) expect(paper).not.toContain(name);
    // What is written later changes nothing of it.
    const later = ordered({ 'need/f1/quantity': 70, 'offer/o1/step/s1/price': 1 });
    expect(later.order).toEqual(setting.order);
  });

  it('that two devices numbered alike are both kept, and one made void counts no more', () => {
    const other = { 'order/x2/removed': false, 'order/x2/number': 3, 'order/x2/mark': 'abc', 'order/x2/asked/f1': 5 };
    expect(ordered(other).orders.map(({ id }) => id)).toEqual(['x2', 'x1']);
    expect(ordered({ ...other, 'order/x1/void': true }).order?.id).toBe('x2');
  });

  it('keeps a firm that was taken out since', () => {
    const setting = settingOf({
      ...Object.fromEntries([...ordered().cells].map(([path, { value }]) => [path, value])),
      'firm/f2/removed': true,
    });
    expect(setting.takers).toHaveLength(2);
    expect(setting.order?.lines).toHaveLength(3);
    expect(JSON.stringify(buildClosingReport(setting, setting.order!, setting.outcome!))).toContain(
      'Taller 2 (ya no está en la red)',
    );
    expect(buildFirmReport(setting, 'f2').title).toContain('Taller 2');
  });
});

describe('the closing', () => {
  it('says what was saved in truth against what was foreseen, and what goes back to whom', () => {
    const setting = ordered({
      'arrival/r1/removed': false,
      'arrival/r1/arrived': 95,
      'arrival/r1/refused': 5,
      'arrival/r1/refused-why': 'Manchada',
      'spending/s1/removed': false,
      'spending/s1/on': TODAY,
      'spending/s1/amount': 1350,
      'spending/s2/removed': false,
      'spending/s2/paid-for': 'paid-charges',
      'spending/s2/on': TODAY,
      'spending/s2/amount': 90,
      'collected/c1/removed': false,
      'collected/c1/firm': 'f1',
      'collected/c1/amount': 800,
    });
    // 45, 9 and 36 of 90; alone 900 + 139.50 + 684 = 1,723.50, paid 1,440.
    expect(setting.outcome?.firms.map(({ received }) => received)).toEqual([4500, 900, 3600]);
    expect(tellClosing(setting, setting.order!, setting.outcome!)).toEqual(
      [
        'Se pidieron 100 metros y se aceptaron 90 metros.',
        'Faltan 10 metros, y lo que llegó se reparte en proporción a lo que pidió cada una.',
        'Se pagaron S/ 1,440.00. El pedido preveía S/ 1,600.00.',
        'Se esperaba un ahorro de S/ 315.00. Con lo que llegó y lo pagado hasta hoy sale un ahorro de S/ 283.50.',
        'A Taller 2 le cuesta más: S/ 4.50.',
      ].map(soles),
    );
    expect(setting.outcome?.firms[0]?.owes).toBe(72_000 - 80_000);
  });
});

describe('the next purchase', () => {
  it('copies what holds, and asks prices again', () => {
    let count = 0;
    const written = copyPurchase(ordered().cells, 'p1', 'p2', () => `n${(count += 1)}`);
    const said = Object.fromEntries(written.map(({ path, value }) => [path.replace('purchase/p2/', ''), value]));
    expect(said).toMatchObject({
      from: 'p1',
      what: 'Tela',
      'need/f3/quantity': 20,
      'need/f3/months': 2,
      'offer/n1/supplier': 'Telas Prueba',
      'offer/n2/minimum': 500,
    });
    expect(Object.keys(said).filter((field) => /price|valid|charge|order|chosen/.test(field))).toEqual([]);
  });
});

describe('what is private, late or invented', () => {
  it('goes into no link: needs, prices, offers, orders and money', () => {
    const link = [...withoutPersons(ordered({ 'collected/c1/removed': false, 'collected/c1/amount': 5 }).cells).keys()];
    expect(link.filter((path) => path.startsWith('purchase/')).sort()).toEqual([
      'purchase/p1/currency',
      'purchase/p1/removed',
      'purchase/p1/unit',
      'purchase/p1/what',
    ]);
  });

  it('is told in the panel, but for the example', () => {
    const model = {} as WorkspacePageModel;
    expect(tellPurchaseMissing(settingOf(sample).cells, model, TODAY)).toBe(
      'Una compra tiene ofertas y falta hacer el pedido.',
    );
    expect(tellPurchaseMissing(ordered().cells, model, '2026-06-21')).toBe('Un pedido de compra debía haber llegado.');
    expect(tellPurchaseMissing(ordered({ closed: true }).cells, model, '2026-06-21')).toBeUndefined();
    const written = writeExample(cellsWith(base), 'p9', TODAY);
    const made = cellsWith({
      ...base,
      'purchase/p1/removed': null,
      ...Object.fromEntries(written.map(({ path, value }) => [path, value])),
    });
    for (const { path, value } of written) {
      const form = findField(path)?.field.form;
      expect(form && takes(form, value), path).toBe(true);
    }
    expect(tellPurchaseMissing(made, model, TODAY)).toBeUndefined();
  });

  it('stands in the calendar once, the same whenever it is written', () => {
    expect(listPurchaseEvents(settingOf(sample)).map(({ begins }) => begins)).toEqual(['2026-07-01']);
    const setting = ordered({ 'spending/s1/removed': false, 'spending/s1/due': '2026-06-30', 'spending/s1/amount': 5 });
    expect(listPurchaseEvents(setting).map(({ begins }) => begins)).toEqual(['2026-06-20', '2026-06-30']);
    expect(writePurchaseCalendar(setting, 'Sitio')).toBe(writePurchaseCalendar(setting, 'Sitio'));
  });
});

describe('hostile input', () => {
  const long = '🧵 عربي \u202e'.repeat(20).slice(0, 190);
  it('of three hundred firms and offers, long texts and the last day is worked out', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, place) => [
        [`firm/m${place}/removed`, false],
        [`firm/m${place}/name`, long.slice(0, 80)],
        [`purchase/p1/need/m${place}/quantity`, 1_000_000],
        [`purchase/p1/need/m${place}/months`, 24],
        [`purchase/p1/need/m${place}/price`, 100_000],
      ]).flat() as [string, CellValue][],
    );
    const setting = settingOf({
      ...base,
      ...many,
      ...purchase({
        what: long,
        unit: long.slice(0, 80),
        'offer/o1/removed': false,
        'offer/o1/price': 100_000,
        'offer/o1/valid-until': '9999-12-31',
        'offer/o1/delivery-days': 3650,
        'offer/o2/removed': false,
        'offer/o2/price': 0.01,
        'offer/o2/valid-until': '0001-01-01',
      }),
    });
    expect(setting.views[0]?.obstacles.map(({ kind }) => kind)).toEqual(['too-large']);
    expect(setting.views[1]?.obstacles.map(({ kind }) => kind)).toEqual(['expired']);
    expect(setting.best).toBeUndefined();
    for (const part of tables(buildCompareReport(setting)))
      for (const cell of part.rows.flat())
        if (cell && typeof cell === 'object' && 'value' in cell && cell.value !== null)
          expect(Number.isFinite(cell.value)).toBe(true);
    expect(writePurchaseCalendar(setting, long)).toContain('99991231');
  });

  it('refuses forty digits, fields that nobody declared, and days that are none', () => {
    const { refused, kept } = fileOf({
      'purchase/p1/need/f1/quantity': 1e40,
      'purchase/p1/need/f1/price': 1.005,
      'purchase/p1/offer/o1/valid-until': '2026-02-30',
      'purchase/p1/nobody': 'x',
      'purchase/p1/offer/o1/charge-tax-by': 'magic',
      'purchase/p1/what': 'Tela',
    });
    expect(kept).toEqual(['purchase/p1/what']);
    expect(refused).toBe(5);
  });
});
