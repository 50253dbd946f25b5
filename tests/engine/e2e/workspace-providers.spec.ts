import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { holdsName, isPacked, isText, listFilesWithName } from '#domain/namesLeft.ts';
import { sites } from './support/sites.ts';

// The directory of providers in «Mi red», from the empty list to the records that a site takes, and the page that shows
// who allowed it.

/** What the tool may weigh, compressed. */
const LIMIT = 40 * 1024;

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const touch = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true }).click();

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
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

async function begin(page: Page): Promise<void> {
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  await page.getByRole('button', { name: 'Agregar una empresa' }).click();
  await page.getByLabel('Nombre de la empresa').fill('Taller Uno');
  await open(page, 'proveedores');
}

test('del directorio vacío a las fichas para el sitio, sin señal y al recargar', async ({ page, context }) => {
  test.slow();
  const asked: string[] = [];
  page.on('response', (response) => asked.push(response.url()));
  await begin(page);
  await look(page, 'vacío');
  await kept(page);
  let touches = 0;
  await page.exposeFunction('countTouch', () => (touches += 1));
  await page.evaluate(() =>
    addEventListener(
      'pointerdown',
      () => void (globalThis as unknown as { countTouch: () => void }).countTouch(),
      true,
    ),
  );
  await touch(page, 'Agregar un proveedor');
  await field(page, 'Nombre con que trabaja').fill('Sumas del Valle');
  await field(page, 'Lugar').fill('Todo el valle');
  await page.getByText('Cuentas y costos', { exact: true }).click();
  await field(page, 'Qué hace').fill('Enseña a llevar las cuentas de la semana.');
  await look(page, 'datos');
  await page.getByRole('link', { name: 'Permiso', exact: true }).click();
  await expect(page.getByText('Para publicarlo falta:')).toBeVisible();
  await page.getByText('Publicar en el sitio su nombre y lo que hace', { exact: true }).click();
  await touch(page, 'Es el mismo nombre con que trabaja');
  await field(page, 'Cómo lo dio').selectOption('signed');
  await field(page, 'Dónde se guarda la constancia').fill('En el archivador de la red');
  await field(page, 'Qué día lo dio').fill('2026-01-15');
  await look(page, 'permiso');
  const files = unzipSync(await read(await save(page, 'Bajar las dos fichas (ZIP)')));
  expect(Object.keys(files)).toEqual(['data/consents/sumas-del-valle.yaml', 'data/providers/sumas-del-valle.yaml']);
  expect(strFromU8(files['data/consents/sumas-del-valle.yaml']!)).toContain('purposes: [provider]');
  expect(touches).toBe(6);
  await kept(page);
  await context.setOffline(true);
  await field(page, 'Qué día lo retiró').fill('2026-02-01');
  await expect(page.getByText('nada más se puede hacer: el permiso se retiró')).toBeVisible();
  await kept(page);
  await context.setOffline(false);
  await page.reload();
  await expect(field(page, 'Qué día lo retiró')).toHaveValue('2026-02-01');
  await field(page, 'Qué día lo retiró').fill('');

  // A job, and what the firm says of it.
  await page.getByRole('link', { name: 'Trabajos y opiniones' }).click();
  await touch(page, 'Anotar un trabajo');
  await field(page, 'Qué hizo').fill('Curso de cuentas');
  await field(page, 'Cuánto costó').fill('1'.repeat(40));
  await expect(page.getByText('Escriba solo un número que quepa aquí')).toBeVisible();
  await field(page, 'Cuánto costó').fill('120.50');
  await page.getByText('Taller Uno', { exact: true }).click();
  await page.getByText('Lo que opina Taller Uno').click();
  await field(page, 'Cumplió el plazo').selectOption('4');
  await field(page, 'Qué se vio: Cumplió el plazo').fill('Terminó el viernes 🧵 שלום');
  await expect(page.getByText('4.0 de 5, en 1 evaluación')).toBeVisible();
  await look(page, 'trabajos');
  await page.getByRole('link', { name: 'Hoja', exact: true }).click();
  await look(page, 'hoja');
  const said = strFromU8(unzipSync(await read(await save(page, 'Word (DOCX)')))['word/document.xml']!);
  expect(said).toContain('Terminó el viernes');
  const card = (await read(await save(page, 'Guardar en los contactos (vCard)'))).toString();
  expect(card).toContain('FN:Sumas del Valle');
  await open(page, 'proveedores/directorio');
  await look(page, 'directorio');

  // What a plan asks for gets its provider.
  await open(page, 'plan/network');
  await touch(page, 'Agregar una actividad');
  await field(page, 'Qué se va a hacer').fill('Aprender de cuentas');
  await page.locator('#plan-servicio ~ .desk-field select').first().selectOption({ index: 1 });
  await page.getByRole('link', { name: 'Buscar quién podría hacerlo' }).click();
  await look(page, 'quién podría');
  await field(page, 'Proveedor: Aprender de cuentas').selectOption({ index: 1 });
  await page.getByRole('link', { name: 'Aprender de cuentas' }).click();
  await expect(page.getByText('Proveedor escogido: Sumas del Valle')).toBeVisible();

  // A copy brings everything back.
  const copy = await saveCopy(page);
  expect(JSON.parse(copy)).toBeTruthy();
  expect(copy).toContain('Terminó el viernes');

  // What is brought when the tool is opened weighs little.
  const own = [...new Set(asked)].filter((url) => /ProvidersPart[^/]*\.js$/.test(url));
  expect(own).toHaveLength(1);
  const body = await (await page.request.get(own[0]!)).body();
  expect(brotliCompressSync(body).length).toBeLessThan(LIMIT);
});

test('filtrar, comparar y quitar', async ({ page }) => {
  await begin(page);
  await touch(page, 'Ver un ejemplo inventado');
  await expect(page.getByText('Se ven 2 de 2.')).toBeVisible();
  await field(page, 'Buscar palabras').fill('FOTOS');
  await expect(page.getByText('Se ven 1 de 2.')).toBeVisible();
  await field(page, 'Buscar palabras').fill('');
  for (const box of await page.getByRole('checkbox', { name: /^Comparar a/ }).all()) await box.check();
  await look(page, 'lista');
  await page.getByRole('link', { name: 'Comparar a los 2 marcados' }).click();
  await expect(page.getByText('en 1 evaluación').first()).toBeVisible();
  await look(page, 'comparar');
  await page.goBack();
  await page.getByRole('button', { name: /^Quitar: Fotos/ }).click();
  await expect(page.getByText('Se ven 1 de 1.')).toBeVisible();
  await touch(page, 'Traer de vuelta');
  await expect(page.getByText('Se ven 2 de 2.')).toBeVisible();
});

test('la página de proveedores muestra solo a quien lo permite', async ({ page }) => {
  await page.goto('proveedores/');
  await expect(page.getByRole('heading', { name: 'Cuentas Claras' })).toBeVisible();
  await expect(page.getByText('Rótulos del Cerro')).toHaveCount(0);
  await look(page, 'proveedores');
  await page.goto('proveedores/ofrece/cuentas/');
  await expect(page.getByRole('heading', { name: 'Cuentas Claras' })).toBeVisible();
  await look(page, 'por servicio');
});

test('nada de lo construido guarda un nombre cuyo permiso terminó', () => {
  const names = ['Rótulos del Cerro Pelado', 'Taller de Sellos Antiguos'];
  const found: string[] = [];
  for (const entry of readdirSync(sites.root.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (isPacked(file)) found.push(...listFilesWithName(readFileSync(file), names).map((inner) => `${file}/${inner}`));
    else if (isText(file) || /\.m?js$/.test(file)) if (holdsName(readFileSync(file, 'utf8'), names)) found.push(file);
  }
  expect(found).toEqual([]);
});
