import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openTab as tab } from './support/workspaceTabs.ts';

// «Mi red»: from the firms that were identified to the act that they sign, at 360 px and on a computer.

/** What the tool may weigh, compressed, beyond what the workspace weighs without it. */
const LIMIT = 20 * 1024;

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());

async function begin(page: Page, firms: readonly string[]): Promise<void> {
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of firms.entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await kept(page);
  await tab(page, 'Formación');
}

/** Opens something of the overview. */
async function open(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: `Abrir: ${name}`, exact: true }).click();
  await expect(page.getByRole('link', { name: 'Volver a la formación' }).first()).toBeVisible();
}
const back = (page: Page) => page.getByRole('link', { name: 'Volver a la formación' }).first().click();

/** Brings a firm to a step, with its criteria looked at. */
async function admit(page: Page, firm: string, step: string, gives: string): Promise<void> {
  await open(page, firm);
  await page.getByRole('radio', { name: new RegExp(`^${step}`) }).check();
  for (const criterion of await page.locator('.criterion').all()) {
    await criterion.getByRole('radio', { name: 'Cumple', exact: true }).check();
    await criterion.getByLabel('Lo que lo muestra').fill('Lo vi en el taller');
  }
  await page.getByLabel('Qué aporta a la red').fill(gives);
  await back(page);
}

/** Nothing that axe finds, and nothing wider than the screen. */
async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

/** Every document says what the page shows. */
async function compareDocuments(page: Page, file: RegExp): Promise<void> {
  const report = page.locator('.report');
  const texts = (
    await report.locator('td, th, .report-bars span, p, h2, h3, .report-signatures span').allTextContents()
  )
    .map((text) => text.trim())
    .filter((text) => text !== '');
  expect(texts.length).toBeGreaterThan(5);
  const plain = (xml: string) =>
    xml
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, '');
  for (const [name, part] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(file);
    const said = plain(strFromU8(unzipSync(await read(download))[part] ?? new Uint8Array()));
    for (const text of texts) expect(said, `${name}: ${text}`).toContain(text.replace(/\s+/g, ''));
  }
  for (const name of ['Excel con fórmulas (XLSX)', 'Tabla (CSV)']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    const bytes = await read(download);
    const said = name.endsWith('(CSV)')
      ? bytes.toString()
      : Object.values(unzipSync(bytes))
          .map((one) => strFromU8(one))
          .join('');
    // A table by itself is the first of the report.
    const rows = name.endsWith('(CSV)') ? report.locator('table').first() : report;
    for (const text of await rows.locator('tbody th').allTextContents())
      expect(plain(said), `${name}: ${text}`).toContain(text.replace(/\s+/g, ''));
  }
}

test('de las empresas identificadas al acta firmada, y al recargar sigue todo', async ({ page }) => {
  test.slow();
  await begin(page, ['Taller Uno', 'Taller Dos', 'Taller Tres']);
  const bars = page.locator('.report-bars li');
  await expect(bars.nth(0)).toContainText('3 de 3');
  await expect(bars.nth(2)).toContainText('0 de 3');
  // What the programme counted is bound to its page, firms apart from networks.
  const programme = page.locator('.tool-figures');
  await expect(programme.getByRole('heading', { level: 4 })).toHaveText(['Empresas', 'Redes']);
  await expect(programme.getByRole('link')).toHaveText(['24', '7']);
  await expect(programme.getByRole('link').first()).toHaveAttribute('href', /\/resultados\/|\/datos\//);
  await look(page, 'formación');

  // Nothing can be signed yet, and the page says why.
  await open(page, 'Acta de la prerred');
  const missing = page.locator('.act-missing');
  await expect(missing).toContainText('Ninguna empresa llegó a este paso.');
  await expect(missing).toContainText('Falta la fecha del acta.');
  await look(page, 'acta por escribir');
  await back(page);

  await admit(page, 'Taller Uno', 'En la prerred', 'Dos máquinas');
  await open(page, 'Acta de la prerred');
  await expect(missing).toContainText('Solo una empresa llegó a este paso.');
  await back(page);
  await open(page, 'Taller Dos');
  await page.getByRole('radio', { name: /^En la prerred/ }).check();
  await page.getByLabel('Fecha: visitada').fill('2026-03-10');
  await page.getByLabel('Fecha: en la prerred').fill('2026-02-10');
  await expect(page.getByText('La fecha es anterior a la de un paso de antes.')).toBeVisible();
  await page.getByLabel('Fecha: en la prerred').fill('2026-04-10');
  await expect(page.getByText('La fecha es anterior a la de un paso de antes.')).toHaveCount(0);
  await look(page, 'empresa');
  await back(page);

  // A meeting, with who came and one agreement of the network.
  await page.getByRole('button', { name: 'Anotar una reunión' }).click();
  await page.getByLabel('De qué se trató').fill('Comprar juntas el hilo');
  await page.getByLabel('Fecha de la reunión').fill('2026-02-01');
  await page.getByRole('checkbox', { name: 'Taller Uno' }).check();
  await page.getByLabel('Quién vino por Taller Uno').fill('Rosa Ejemplo');
  await page.getByLabel('Nuevo acuerdo').fill('Pedir precios a tres tiendas');
  await page.getByRole('button', { name: 'Anotar el acuerdo' }).click();
  await expect(page.getByRole('checkbox', { name: 'Pedir precios a tres tiendas' })).toBeChecked();
  await page.getByLabel('Para cuándo').fill('2026-02-20');
  const report = page.locator('.report');
  await expect(report.getByRole('row', { name: /^Pedir precios/ })).toContainText('20 de febrero de 2026');
  await expect(report.getByRole('row', { name: /^Taller Uno/ })).toContainText('Rosa Ejemplo');
  await expect(report).toContainText('1 de 3 empresas');
  await look(page, 'reunión');
  await compareDocuments(page, /^lista-de-asistencia-2026-02-01-/);
  await tab(page, 'Red y empresas');
  await expect(page.getByLabel('Qué se acordó')).toHaveValue('Pedir precios a tres tiendas');
  await tab(page, 'Formación');

  await open(page, 'Acta de la prerred');
  await expect(missing).toContainText('Falta el aporte de Taller Dos.');
  await page.getByLabel('Fecha del acta').fill('2026-01-31');
  await expect(missing).toContainText('La fecha es anterior a la primera reunión');
  await page.getByLabel('Fecha del acta').fill('2026-02-15');
  await page.getByLabel('Para qué se forma').fill('Comprar y vender juntas');
  await page.getByLabel('Quién habla por el grupo').fill('Rosa Ejemplo, de Taller Uno');
  await missing.getByRole('link', { name: 'Abrir Taller Dos' }).first().click();
  await back(page);
  await admit(page, 'Taller Dos', 'En la prerred', 'Sus clientes');
  await expect(page.locator('.formation-list li', { hasText: 'Acta de la prerred' })).toContainText(
    'Lista para firmar',
  );
  await open(page, 'Acta de la prerred');
  await expect(missing).toHaveCount(0);
  await expect(report).toContainText('Las empresas que firman esta acta acuerdan formar una prerred');
  await expect(report.locator('.report-signatures span')).toHaveText(['Taller Uno', 'Taller Dos']);
  await look(page, 'acta');
  await compareDocuments(page, /^acta-de-prerred-/);
  await kept(page);
  const before = await report.innerText();
  await page.reload();
  await expect(report).toBeVisible();
  expect(await report.innerText()).toBe(before);

  // A firm leaves: it stays in the count of what was reached, and out of the act.
  await back(page);
  await open(page, 'Taller Dos');
  await page.getByRole('checkbox', { name: 'La empresa ya no sigue' }).check();
  await page.getByLabel('Por qué se fue').fill('Vende sola');
  await back(page);
  await expect(bars.nth(2)).toContainText('2 de 3, y una ya no sigue');
  await expect(bars.nth(4)).toContainText('1 de 3');
  await page.getByRole('link', { name: 'Registro completo' }).click();
  await expect(report.getByRole('row', { name: /Vende sola/ })).toBeVisible();
  await look(page, 'registro');
  await compareDocuments(page, /^registro-de-empresas-/);
});

test('cada paso se deshace, y quitar una reunión no pierde lo suyo', async ({ page }) => {
  await begin(page, ['Taller Uno']);
  await open(page, 'Taller Uno');
  const step = page.getByRole('radio', { name: /^Visitada/ });
  await step.check();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(step).not.toBeChecked();
  await page.getByRole('button', { name: 'Rehacer' }).click();
  await expect(step).toBeChecked();
  // What is no number is told, and what was kept stays.
  const sales = page.getByLabel('Ventas de un año');
  await sales.fill('12,500');
  await sales.fill('muchas');
  await expect(page.getByText('Escriba un número, como 12,500.')).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(sales).toHaveValue('12,500');
  await back(page);
  await page.getByText('Tamaño hasta el que se admite').click();
  await page.getByLabel('Ventas de un año, como máximo').fill('10000');
  await open(page, 'Taller Uno');
  await expect(page.getByText('Vende más que el límite anotado.')).toBeVisible();
  await back(page);

  await page.getByRole('button', { name: 'Anotar una reunión' }).click();
  await page.getByLabel('De qué se trató').fill('La feria');
  await page.getByRole('button', { name: 'Quitar esta reunión' }).click();
  await expect(page.getByText('Todavía no hay reuniones anotadas.')).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.locator('.formation-list li', { hasText: 'La feria' })).toBeVisible();
});

test('se llega desde el instrumento, y se anda con el teclado', async ({ page }) => {
  await page.goto('instrumentos/visita-de-casa/');
  await page.getByRole('link', { name: 'Hágalo aquí' }).first().click();
  await expect(page).toHaveURL(/mi-red\/\?ir=formacion#\/formacion$/);
  await page.getByLabel('Nombre de la red').fill('Red de teclado');
  await page.keyboard.press('Enter');
  // The tool that somebody came for opens, and it leads to the firms that it needs.
  await expect(page.locator('.workspace-part h2')).toHaveText('Formación de la red');
  await page.evaluate(() => (location.hash = '#/red'));
  const add = page.getByRole('button', { name: 'Agregar una empresa' });
  await add.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Nombre de la empresa').focus();
  await page.keyboard.type('Taller de teclado');
  await tab(page, 'Formación');
  await page.getByRole('link', { name: 'Abrir: Taller de teclado' }).press('Enter');
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  const first = page.getByRole('radio', { name: /^Identificada/ });
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Visitada/ })).toBeChecked();
  await kept(page);
});

test('pesa lo que puede pesar, y llega solo cuando se abre', async ({ page }) => {
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
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  await expect(page.getByRole('button', { name: 'Agregar una empresa' })).toBeVisible();
  const before = await sum();
  await tab(page, 'Formación');
  await expect(page.getByRole('link', { name: 'Escribir las empresas' })).toBeVisible();
  const weight = (await sum()) - before;
  console.log(`mi-red, formación: ${weight} B`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(LIMIT);
});
