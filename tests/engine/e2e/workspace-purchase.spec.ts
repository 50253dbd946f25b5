import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { fromZip } from '#publishers/zip.ts';
import { sites } from './support/sites.ts';

// A joint purchase in «Mi red», from nothing to what was saved for real. The comparison with three firms and two offers
// takes 6 touches and 12 typed fields; what one firm needs, 2 of each.

/** What the tool may weigh, compressed. */
const LIMIT = 40 * 1024;

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const touch = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const go = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Partes de la compra' }).getByRole('link', { name, exact: true }).click();
const soles = (text: string) => text.replaceAll('S/ ', 'S/\u00a0');
const says = (page: Page, text: string) => expect(page.getByText(soles(text)).first()).toBeVisible();

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

async function begin(page: Page, address = 'mi-red/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of ['Taller Uno', 'Taller Dos', 'Taller Tres'].entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await open(page, 'compra');
}

/** Goes to a part of the workspace by its address. */
async function open(page: Page, part: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/${to}`), part);
  await expect(page.locator('.workspace-part h2').first()).toBeVisible();
}

const save = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), touch(page, button)]);
  return download;
};
const saveCopy = async (page: Page) => {
  await open(page, 'copias');
  return (await read(await save(page, 'Bajar una copia'))).toString();
};

/** From nothing to the comparison, counted. @returns touches and typed fields */
async function compare(page: Page): Promise<{ readonly touches: number; readonly fields: number }> {
  let [touches, fields] = [0, 0];
  const press = async (act: Promise<void>) => {
    touches += 1;
    await act;
  };
  const type = async (where: Locator, text: string) => {
    fields += 1;
    await where.fill(text);
  };
  await press(touch(page, 'Agregar una compra'));
  await type(field(page, 'Qué van a comprar'), 'Tela');
  await type(field(page, 'Unidad'), 'metros');
  await press(go(page, 'Empresas'));
  for (const [firm, quantity, price] of [
    ['Taller Uno', '50', '20'],
    ['Taller Dos', '10', '15.5'],
    ['Taller Tres', '40', '19'],
  ] as const) {
    const own = page.getByRole('group', { name: firm });
    await type(field(own, 'Cuánto necesita'), quantity);
    await type(field(own, 'Cuánto paga hoy por unidad'), price);
  }
  await press(go(page, 'Ofertas'));
  await press(touch(page, 'Agregar una oferta'));
  await type(field(page, 'Proveedor'), 'Telas Prueba');
  await type(field(page, 'Precio por unidad'), '16');
  await press(touch(page, 'Agregar otra oferta'));
  await expect(field(page, 'Proveedor')).toHaveValue('');
  await type(field(page, 'Proveedor'), 'Otro Proveedor');
  await type(field(page, 'Precio por unidad'), '18');
  await press(go(page, 'Comparación'));
  await expect(page.locator('.report')).toContainText('lo que menos cuesta es la oferta de Telas Prueba');
  return { touches, fields };
}

test('de la nada a la comparación con 6 toques y 12 casillas, y hasta lo que se ahorró de verdad', async ({
  page,
  context,
}) => {
  test.slow();
  await begin(page);
  await look(page, 'sin compras');
  await kept(page);
  // The part and its pages are here: the rest goes on without a signal.
  await context.setOffline(true);
  expect(await compare(page)).toEqual({ touches: 6, fields: 12 });
  await look(page, 'comparación');
  await says(page, 'Juntas ahorran 315.00');
  await says(page, 'A Taller Dos le cuesta más: 5.00.');

  // Steps, charges, a minimum that is not reached, and a standard that is not met.
  await go(page, 'Qué se compra');
  await field(page, 'Moneda').fill('S/');
  await field(page, 'Estándar').fill('Algodón');
  await look(page, 'qué se compra');
  await go(page, 'Ofertas');
  await page.getByRole('link', { name: 'Telas Prueba' }).click();
  await touch(page, 'Agregar un escalón');
  await field(page, 'Desde qué cantidad').fill('100');
  await field(page, 'Precio desde esa cantidad').fill('15');
  await field(page, 'Flete').fill('100');
  await field(page, 'Días para entregar').fill('5');
  await field(page, 'Impuestos').fill('mucho');
  await says(page, 'Escriba solo un número que quepa aquí');
  await field(page, 'Impuestos').fill('');
  await says(page, 'Con todos los gastos cuesta S/ 1,600.00.');
  await look(page, 'oferta');
  await go(page, 'Ofertas');
  await page.getByRole('link', { name: 'Otro Proveedor' }).click();
  await field(page, 'Precio por unidad').fill('200');
  await says(page, 'está muy lejos del de Taller Uno');
  await field(page, 'Precio por unidad').fill('18');
  await field(page, '¿Cumple el estándar?').selectOption('No cumple');
  await field(page, 'En qué no cumple').fill('Es delgada');
  await go(page, 'Ofertas');
  await says(page, 'No cumple el estándar: Es delgada.');
  await look(page, 'ofertas');
  await go(page, 'Empresas');
  await page.getByRole('group', { name: 'Taller Dos' }).locator('summary').click();
  await page.getByRole('checkbox', { name: 'No participa en esta compra' }).first().waitFor({ state: 'attached' });
  await page.getByRole('group', { name: 'Taller Dos' }).getByRole('checkbox').check();
  await says(page, '2 empresas piden 90 metros en todo.');
  await page.getByRole('group', { name: 'Taller Dos' }).getByRole('checkbox').uncheck();
  await says(page, '3 empresas piden 100 metros en todo.');
  await look(page, 'empresas');
  await kept(page);

  // The phone is shut in the middle.
  await context.setOffline(false);
  await page.reload();
  await go(page, 'Comparación');
  await says(page, 'La compra conjunta empieza a ahorrar desde 32 metros. Con 31 metros todavía no.');
  await says(page, 'Se pierde el precio por cantidad.');
  await page.getByLabel('Cómo se reparten los gastos').selectOption('En partes iguales');
  await expect(page.getByRole('row', { name: /^Taller Uno 50 750\.00 33\.34/ })).toBeVisible();
  await page.getByLabel('Cómo se reparten los gastos').selectOption('Según la cantidad de cada una');

  // Money before the order, the order, and what was agreed.
  await go(page, 'Dinero');
  await says(page, 'Conviene juntar el dinero antes de hacer el pedido.');
  await touch(page, soles('Anotar que puso S/ 800.00: Taller Uno'));
  await says(page, 'Se juntaron S/ 800.00 y faltan S/ 800.00.');
  await look(page, 'dinero');
  await go(page, 'Pedido');
  await touch(page, 'Hacer el pedido');
  const title = page.locator('.report h2');
  await expect(title).toHaveText(/^Pedido 1-[A-Z0-9]{3}$/);
  const code = (await title.innerText()).replace('Pedido ', '');
  await expect(page.locator('.report')).not.toContainText('Taller');
  await touch(page, 'Anotar como acuerdo');
  await expect(page.getByRole('link', { name: 'Está anotado en los acuerdos de la red.' })).toBeVisible();
  const events = (await read(await save(page, 'Bajar el calendario (ICS)'))).toString();
  expect(events).toContain('SUMMARY:Llega la compra: Tela');
  await look(page, 'pedido');

  // An order is made void with its reason, and the next number follows.
  await page.getByText(`Anular el pedido ${code}`).click();
  await expect(page.getByRole('button', { name: `Anular ${code}` })).toBeDisabled();
  await field(page, 'Por qué se anula').fill('Falta el color');
  await touch(page, `Anular ${code}`);
  await says(page, `El pedido ${code} se anuló`);
  await touch(page, 'Hacer el pedido');
  await expect(title).toHaveText(/^Pedido 2-[A-Z0-9]{3}$/);

  // What arrived is less than what was ordered.
  await go(page, 'Llegada');
  await touch(page, 'Anotar lo que llegó');
  await expect(field(page, 'Cuánto llegó')).toHaveValue('100');
  await field(page, 'Cuánto llegó').fill('95');
  await field(page, 'Cuánto se rechazó').fill('5');
  await field(page, 'Por qué se rechazó').fill('Manchada');
  await says(page, 'Faltan 10 metros, y lo que llegó se reparte en proporción');
  await expect(page.getByRole('row', { name: 'Taller Uno 50 45 5' })).toBeVisible();
  await look(page, 'llegada');
  await go(page, 'Dinero');
  await touch(page, 'Anotar un pago');
  const paying = page.getByRole('region', { name: 'Lo que se paga' });
  await expect(field(paying, 'Monto')).toHaveValue('1,500');
  await field(paying, 'Monto').fill('1350');
  await go(page, 'Cierre');
  await says(page, 'Con lo que llegó y lo pagado hasta hoy sale un ahorro de S/ 373.50.');
  await field(page, 'Qué aprendieron').fill('Mirar cada rollo');
  await touch(page, 'Cerrar la compra');
  await look(page, 'cierre');
  await touch(page, 'Empezar la siguiente compra');
  await expect(field(page.getByRole('group', { name: 'Taller Uno' }), 'Cuánto necesita')).toHaveValue('50');
  await expect(field(page.getByRole('group', { name: 'Taller Uno' }), 'Cuánto paga hoy por unidad')).toHaveValue('');
  await kept(page);

  // The network goes and comes back the same.
  const copy = await saveCopy(page);
  await touch(page, 'Borrar esta red del aparato');
  await touch(page, 'Sí, borrar');
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
  await expect(page.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  expect(await saveCopy(page)).toBe(copy);
  await open(page, 'compra');
  await expect(page.locator('.fair-rows > li')).toHaveCount(2);
  await touch(page, 'Quitar la compra: Tela');
  await says(page, '«Tela» se quitó');
  await expect(page.locator('.fair-rows > li')).toHaveCount(1);
});

test('los papeles dicen lo mismo que la pantalla, y el ejemplo lleva su marca', async ({ page }) => {
  test.slow();
  await begin(page);
  await touch(page, 'Ver un ejemplo inventado');
  const report = page.locator('.report');
  await expect(report).toContainText('Este ejemplo es inventado');
  await look(page, 'ejemplo');
  const texts = (await report.locator('td, th, dd').allInnerTexts()).filter((text) => text.trim() !== '');
  for (const [button, part] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const said = strFromU8(unzipSync(await read(await save(page, button)))[part]!).replace(/<[^>]+>/g, '');
    for (const text of texts) expect(said, `${button}: ${text}`).toContain(text);
    expect(said).toContain('Este ejemplo es inventado');
  }
  const sheets = Object.entries(unzipSync(await read(await save(page, 'Excel con fórmulas (XLSX)'))));
  const formulas = sheets.map(([name, bytes]) => (name.includes('worksheets/') ? strFromU8(bytes) : '')).join();
  expect(formulas.match(/<f>/g)!.length).toBeGreaterThan(60);
  expect((await read(await save(page, 'Tabla (CSV)'))).toString()).toContain('Proveedor Inventado Uno');
  await page.getByRole('link', { name: 'Taller Dos', exact: true }).click();
  await expect(report).toContainText('Compra conjunta: hoja de Taller Dos');
  await expect(report).toContainText('Ahorra');
  await look(page, 'hoja de empresa');
});

test('llega solo cuando se abre, y pesa lo que puede pesar', async ({ page }) => {
  const weights = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    weights.set(
      pathname,
      response.body().then((body) => brotliCompressSync(body).length),
    );
  });
  const sum = async () => (await Promise.all(weights.values())).reduce((all, weight) => all + weight, 0);
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await touch(page, 'Empezar una red');
  await expect(page.getByRole('button', { name: 'Agregar una empresa' })).toBeVisible();
  const before = await sum();
  await open(page, 'compra');
  await expect(page.getByRole('button', { name: 'Agregar una compra' })).toBeVisible();
  const weight = (await sum()) - before;
  console.log(`mi-red, compra: ${weight} B`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(LIMIT);
});

test('desde la memoria USB, sin servidor, compara y hace el pedido', async ({ page }) => {
  test.slow();
  const stick = mkdtempSync(join(tmpdir(), 'memoria-'));
  try {
    const manuals = join(sites.root.folder, 'manuales');
    const zip = readdirSync(manuals).find((name) => name.endsWith('-usb.zip')) ?? '';
    for (const [file, bytes] of Object.entries(fromZip(readFileSync(join(manuals, zip))))) {
      mkdirSync(dirname(join(stick, file)), { recursive: true });
      writeFileSync(join(stick, file), bytes);
    }
    await begin(page, pathToFileURL(join(stick, 'trama', 'mi-red', 'index.html')).href);
    await compare(page);
    await go(page, 'Pedido');
    await touch(page, 'Hacer el pedido');
    await kept(page);
    await page.reload();
    await expect(page.locator('.report h2')).toHaveText(/^Pedido 1-/);
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
