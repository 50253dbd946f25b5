import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Page, type Response } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { fromZip } from '#publishers/zip.ts';
import { sites } from './support/sites.ts';

// A pilot in «Mi red»: from the idea to the sheet that is presented, its approval, its accounts and the business plan
// that goes on from it, at 360 px.

/** What the tool may weigh, compressed. */
const LIMIT = 40 * 1024;

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
/** Money as the page writes it, with a space that does not break. */
const soles = (amount: string) => `S/\u00a0${amount}`;
const goTo = (page: Page, ...parts: readonly string[]) =>
  page.evaluate((hash) => void (location.hash = hash), `#/${parts.join('/')}`);
/** The id of the project that is open. */
const idOf = (page: Page) => new URL(page.url()).hash.split('/')[2] ?? '';

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

/** Counts what a person does: what is touched, and what is typed. */
function makeHand(page: Page) {
  const done = { touches: 0, typed: 0 };
  return {
    done,
    touch: async (role: 'button' | 'link', name: string) => {
      done.touches += 1;
      await page.getByRole(role, { name, exact: true }).click();
    },
    type: async (label: string, text: string, place = 0) => {
      done.typed += 1;
      await field(page, label).nth(place).fill(text);
    },
  };
}

async function begin(
  page: Page,
  firms: readonly string[] = ['Taller Uno', 'Taller Dos'],
  address = 'mi-red/',
): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of firms.entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await field(page, 'Fecha de la primera reunión').fill('2026-01-10');
  await kept(page);
  await goTo(page, 'negocio');
}

async function save(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

/** Saves a document and gives back what it says. */
const saveText = async (page: Page, button: string, part: string): Promise<string> =>
  strFromU8(unzipSync(await read(await save(page, button)))[part] ?? new Uint8Array())
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");

test('de la idea a la hoja para presentar, con pocos toques y dicho en voz alta', async ({ page }) => {
  test.slow();
  await begin(page);
  await look(page, 'sin proyectos');
  const { done, touch, type } = makeHand(page);
  await touch('button', 'Empezar un piloto');
  await type('Nombre del proyecto', 'Polos para la feria');
  await type('¿Qué se compra, se produce o se vende juntos?', 'Coser polos juntos.');
  await type('Un solo tipo de cliente', 'Tiendas chicas');
  await type('Empieza', '2026-03-02');
  await type('Termina', '2026-05-29');
  await type('Señal de éxito', 'Vender 300 polos');
  await type('Pérdida que podemos aguantar', '500');
  await type('Moneda', 'S/');
  await look(page, 'idea');
  await touch('link', 'Sigue: Costos y precio');
  await type('Qué unidad venden', 'polo');
  await type('Precio de una unidad', '20');
  await type('Unidades que venderán en un mes', '100');
  await touch('button', 'Agregar un costo por unidad');
  await type('Qué es', 'Tela');
  await type('Cuánto lleva una unidad', '1.5');
  await type('Precio de una medida', '8');
  await touch('button', 'Agregar un gasto del mes');
  await type('Qué es', 'Local', 1);
  await type('Monto de un mes', '400');
  const says = page.locator('.project-says');
  await expect(says).toContainText(
    `Cada polo deja ${soles('8.00')}: se vende a ${soles('20.00')} y cuesta ${soles('12.00')}. Lo que deja es el 40 % del precio.`,
  );
  await expect(says).toContainText(
    `Punto de equilibrio: ${soles('1,200.00')} entre ${soles('8.00')} son 150 unidades en 3 meses. Son 50 por mes`,
  );
  await expect(says).toContainText(`Si venden 300 unidades en 3 meses, ganan ${soles('1,200.00')}.`);
  await look(page, 'costos-y-precio');
  await kept(page);
  await page.reload();
  await expect(field(page, 'Precio de una medida')).toHaveValue('8');
  await touch('link', 'Sigue: Caja por mes');
  await type('Parte de la venta que cobran al entregar (%)', '0');
  // What is not enough is told before anything else.
  await expect(says.locator('strong')).toHaveText(`En marzo de 2026 les faltan ${soles('1,600.00')}.`);
  await expect(page.locator('.report-bars')).toContainText(`faltan ${soles('1,600.00')}`);
  await page.getByText('Ver la tabla').click();
  await look(page, 'caja');
  await touch('link', 'Sigue: Si algo cambia');
  await touch('button', 'Probar con 10 % mejor y 10 % peor');
  await expect(says).toContainText('Las ventas pueden bajar 150 unidades, un 50 %: con 150 todavía no pierden.');
  await expect(says).toContainText(
    `El precio puede bajar ${soles('4.00')}, un 20 %: con ${soles('16.00')} todavía no pierden.`,
  );
  await look(page, 'si algo cambia');
  await touch('link', 'Sigue: Aportes y reparto');
  await type('Pone en dinero', '1000.01');
  await type('Pone en dinero', '1000', 1);
  await expect(page.locator('.report tr.total')).toContainText('1,200.00');
  await look(page, 'reparto');
  await touch('link', 'Sigue: Hoja para presentar');
  await expect(page.getByText('Quién vende, factura y cobra.', { exact: false }).first()).toBeVisible();
  await look(page, 'hoja');
  const report = page.locator('.report');
  done.touches += 1;
  const word = await saveText(page, 'Word (DOCX)', 'word/document.xml');
  expect(done).toEqual({ touches: 10, typed: 19 });

  const texts = (await report.locator('td, th, dd, li, p:not(.report-signatures)').allInnerTexts()).filter(
    (text) => text.trim() !== '' && !text.includes('\n'),
  );
  const open = await saveText(page, 'LibreOffice (ODT)', 'content.xml');
  for (const said of [word, open]) for (const text of texts) expect(said).toContain(text);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Volver al proyecto' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const id = idOf(page);
  await goTo(page, 'negocio', id, 'numeros');
  await look(page, 'números');
  const workbook = unzipSync(await read(await save(page, 'Excel con fórmulas (XLSX)')));
  const formulas = Object.entries(workbook)
    .filter(([name]) => name.includes('worksheets/'))
    .map(([, bytes]) => strFromU8(bytes))
    .join();
  for (const part of ['-INT(-', 'SUMIF(', 'MIN(', '<v>400.01</v>']) expect(formulas.includes(part), part).toBe(true);
  await goTo(page, 'negocio', id);
  const calendar = (await read(await save(page, 'Calendario (ICS)'))).toString();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260302');
  await look(page, 'proyecto');
});

test('visto bueno, cuentas con su anulado, cierre, y el plan que sigue del piloto', async ({ page, context }) => {
  test.slow();
  await begin(page);
  await page.getByRole('button', { name: 'Ver un ejemplo inventado' }).click();
  await expect(page.getByText('Este ejemplo es inventado').first()).toBeVisible();
  await look(page, 'ejemplo');
  const id = idOf(page);
  await goTo(page, 'negocio', id, 'visto-bueno');
  await field(page, 'A quién se presentó').fill('Comité de la red');
  await page.getByRole('button', { name: 'Guardar este paso' }).click();
  await field(page, 'Qué pasó').selectOption('Devuelto con comentario');
  await expect(page.getByRole('button', { name: 'Guardar este paso' })).toBeDisabled();
  await field(page, 'Qué pasó').selectOption('Aprobado');
  await field(page, 'Qué día').fill('2025-12-31');
  await expect(page.getByText('Este día es anterior al comienzo de la red.')).toBeVisible();
  await field(page, 'Qué día').fill('');
  await page.getByRole('button', { name: 'Guardar este paso' }).click();
  await goTo(page, 'negocio', id, 'costos-y-precio');
  await field(page, 'Precio de una unidad').fill('13');
  await goTo(page, 'negocio', id, 'visto-bueno');
  await expect(
    page.getByText(`Lo aprobado decía precio: ${soles('14.00')}. Ahora dice ${soles('13.00')}.`),
  ).toBeVisible();
  await look(page, 'visto bueno');
  await page.getByRole('button', { name: 'Guardar este paso' }).click();

  // A sale is two touches and its amount; an expense one more.
  await goTo(page, 'negocio', id, 'cuentas');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Anotar una venta' }).click();
  await expect(page.getByRole('button', { name: 'Guardar el apunte' })).toBeDisabled();
  // The beginning of a number that goes on too long is no amount.
  await field(page, 'Cuánto').pressSequentially('9'.repeat(15));
  await expect(page.getByRole('button', { name: 'Guardar el apunte' })).toBeDisabled();
  await expect(field(page, 'Cuánto')).toHaveValue('9'.repeat(15));
  await field(page, 'Cuánto').fill('700');
  await page.getByRole('button', { name: 'Guardar el apunte' }).click();
  await page.getByRole('button', { name: 'Anotar un gasto' }).click();
  await field(page, 'Cuánto').fill('250.50');
  await field(page, 'De qué es').selectOption('Tela');
  await field(page, 'Todavía no se paga').check();
  await look(page, 'apunte');
  await page.getByRole('button', { name: 'Guardar el apunte' }).click();
  await context.setOffline(false);
  const says = page.locator('.project-says');
  await expect(says).toContainText(`Van ganando ${soles('449.50')}.`);
  await expect(says).toContainText(`falta pagar ${soles('250.50')}.`);
  await look(page, 'cuentas');
  await page.getByRole('link', { name: `Sale: ${soles('250.50')}` }).click();
  await page.getByText('Anular este apunte').click();
  await expect(page.getByRole('button', { name: 'Anular', exact: true })).toBeDisabled();
  await field(page, 'Por qué se anula').fill('Era de otra red');
  await page.getByRole('button', { name: 'Anular', exact: true }).click();
  await expect(page.locator('.note')).toContainText('Motivo: Era de otra red');
  await goTo(page, 'negocio', id, 'cuentas', 'libro-completo');
  await expect(page.locator('.report')).toContainText('Anulado: Era de otra red');
  await look(page, 'libro');
  const csv = (await read(await save(page, 'Tabla (CSV)'))).toString();
  expect(csv).toContain(',Sale,Tela,,250.5,0,');
  const before = await page.locator('.report').innerText();

  // A copy, and all of it back.
  await kept(page);
  await goTo(page, 'copias');
  const copy = await read(await save(page, 'Bajar una copia'));
  await page.getByRole('button', { name: 'Borrar esta red del aparato' }).click();
  await page.getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: copy });
  await expect(page.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  await goTo(page, 'negocio', id, 'cuentas', 'libro-completo');
  await expect.poll(() => page.locator('.report').innerText()).toBe(before);

  await goTo(page, 'negocio', id, 'visto-bueno');
  for (const state of ['Aprobado', 'En marcha', 'Cerrado']) {
    await field(page, 'Qué pasó').selectOption(state);
    await page.getByRole('button', { name: 'Guardar este paso' }).click();
  }
  await field(page, 'Qué aprendimos').fill('Pedir la mitad al confirmar.');
  await field(page, 'Qué hacemos ahora').selectOption('Seguimos como plan de negocio');
  await page.getByRole('button', { name: 'Empezar el plan de negocio con lo de este piloto' }).click();
  await expect(field(page, 'Nombre del proyecto')).toHaveValue(/plan de negocio$/);
  await expect(field(page, 'Un solo tipo de cliente')).toHaveValue(/Tiendas chicas/);
  await field(page, 'Qué ofrece la red que ninguna empresa podría ofrecer sola').fill('Trescientas bolsas al mes.');
  await goTo(page, 'negocio', idOf(page), 'hoja');
  await expect(page.locator('.report')).toContainText('Trescientas bolsas al mes.');
  await expect(page.locator('.report')).not.toContainText('Pedir la mitad al confirmar.');
  await look(page, 'plan de negocio');
  await goTo(page, 'negocio');
  await expect(page.locator('.plan-cards > li')).toHaveCount(2);
  await look(page, 'lista');
  await goTo(page);
  await expect(page.getByText('sigue en borrador')).toHaveCount(0);
});

test('lo que no puede ser se dice en su lugar y no pierde nada', async ({ page }) => {
  await begin(page, ['Taller Uno']);
  await page.getByRole('button', { name: 'Empezar un plan de negocio' }).click();
  await expect(page.getByText('Participa una sola empresa.')).toBeVisible();
  await field(page, 'Empieza').fill('2025-12-01');
  await expect(page.getByText('es anterior al comienzo de la red')).toBeVisible();
  await field(page, 'Termina').fill('2025-11-01');
  await expect(page.getByText('antes de empezar el 1 de diciembre de 2025')).toBeVisible();
  const id = idOf(page);
  await goTo(page, 'negocio', id, 'costos-y-precio');
  await field(page, 'Precio de una unidad').fill('15');
  await field(page, 'Precio de una unidad').fill('9'.repeat(40));
  await expect(page.getByText('Escriba solo un monto que quepa aquí')).toBeVisible();
  await field(page, 'Precio de una unidad').blur();
  await expect(field(page, 'Precio de una unidad')).toHaveValue('9'.repeat(40));
  await field(page, 'Unidades que venderán en un mes').fill('-5');
  await expect(page.getByText('Escriba un número entero que quepa aquí')).toBeVisible();
  await field(page, 'Unidades que venderán en un mes').fill('10');
  await field(page, 'Precio de una unidad').fill('0');
  await expect(page.getByText('El precio está en cero')).toBeVisible();
  await expect(page.getByText('No hay punto de equilibrio')).toBeVisible();
  await field(page, 'Ganancia que quieren (%)').fill('100');
  await expect(page.getByText('Del precio no puede quedar el 100 %')).toBeVisible();
  await look(page, 'costos que no pueden ser');
  await goTo(page, 'negocio', id, 'caja');
  await field(page, 'Parte de la venta que cobran al entregar (%)').fill('120');
  await expect(page.getByText('Escribió 120 %, y lo más que cabe es 100 %.')).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(field(page, 'Parte de la venta que cobran al entregar (%)')).toHaveValue('120');
  await goTo(page, 'negocio', id);
  await page.getByRole('button', { name: 'Quitar: Proyecto sin nombre' }).click();
  await expect(page.locator('.plan-cards > li')).toHaveCount(0);
  await page.getByRole('button', { name: 'Traer de vuelta' }).click();
  await expect(page.locator('.plan-cards > li')).toHaveCount(1);
});

test('llega solo cuando se abre y pesa lo que puede; desde la memoria USB hace lo mismo', async ({ page }) => {
  test.slow();
  const weights = new Map<string, Promise<number>>();
  const weigh = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js'))
      weights.set(
        pathname,
        response.body().then((body) => brotliCompressSync(body).length),
      );
  };
  page.on('response', weigh);
  const sum = async () => (await Promise.all(weights.values())).reduce((all, weight) => all + weight, 0);
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  await expect(page.getByRole('button', { name: 'Agregar una empresa' })).toBeVisible();
  const before = await sum();
  await goTo(page, 'negocio');
  await expect(page.getByText('Todavía no hay proyectos.')).toBeVisible();
  const weight = (await sum()) - before;
  console.log(`mi-red, negocio: ${weight} B`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(LIMIT);
  page.off('response', weigh);
  // The instruments whose work it does lead to it, and it leads to them.
  await page.locator('main').getByRole('link', { name: 'Cuaderno de cuentas' }).click();
  await page.getByRole('link', { name: 'Hágalo aquí' }).click();
  await expect(page.getByRole('heading', { name: 'Proyectos' })).toBeVisible();

  const stick = mkdtempSync(join(tmpdir(), 'memoria-'));
  try {
    const manuals = join(sites.root.folder, 'manuales');
    const zip = readdirSync(manuals).find((name) => name.endsWith('-usb.zip')) ?? '';
    for (const [file, bytes] of Object.entries(fromZip(readFileSync(join(manuals, zip))))) {
      mkdirSync(dirname(join(stick, file)), { recursive: true });
      writeFileSync(join(stick, file), bytes);
    }
    await begin(page, ['Taller Uno'], pathToFileURL(join(stick, 'trama', 'mi-red', 'index.html')).href);
    await page.getByRole('button', { name: 'Ver un ejemplo inventado' }).click();
    await goTo(page, 'negocio', idOf(page), 'numeros');
    await kept(page);
    await page.reload();
    await expect(page.locator('.report')).toContainText('Números de «Ejemplo inventado: bolsas de tela»');
    expect((await save(page, 'Excel con fórmulas (XLSX)')).suggestedFilename()).toMatch(
      /^numeros-del-proyecto-.*xlsx$/,
    );
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
