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

// The tool of the facilitator in «Mi red»: a question takes two touches, and from the page of a phase to the first
// question there are two where a workspace exists. Nothing has to be typed.

/** What the tool may weigh with the questions of a phase, compressed. */
const LIMIT = 40 * 1024;
/** What the right options of the small site say. */
const RIGHT = /se conversan entre todas/;

const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const touch = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const follow = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('link', { name, exact: typeof name === 'string' }).click();
const options = (page: Page) => page.locator('.facilitator-options').getByRole('button');
const place = (page: Page) => page.locator('.rules-progress').innerText();

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

async function begin(page: Page, address = 'mi-red/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nombre de la red').fill('Para estudiar');
  await touch(page, 'Empezar una red');
  await expect(page.getByRole('button', { name: 'Agregar una empresa' })).toBeVisible();
}

/** Answers a question and goes on: two touches. @returns the texts of the options in their order */
async function answer(page: Page, isRight: boolean): Promise<readonly string[]> {
  const texts = await options(page).allInnerTexts();
  const right = texts.findIndex((text) => RIGHT.test(text));
  await options(page)
    .nth(isRight ? right : (right + 1) % texts.length)
    .click();
  await expect(page.getByRole('status').filter({ hasText: isRight ? 'Sí, esa es.' : 'No es esa.' })).toBeVisible();
  await expect(page.locator('.facilitator-options [data-right]')).toContainText('se conversan entre todas');
  const next = page.getByRole('button', { name: /^(?:Siguiente|Ver el resultado)$/ });
  await expect(next).toBeFocused();
  await next.click();
  return texts;
}

test('de la fase a la hoja de lo que pasó: dos toques por pregunta, también sin señal', async ({ page, context }) => {
  test.slow();
  await begin(page);
  await page.goto('metodologia/primer-paso/');
  // Two touches to the first question.
  await follow(page, 'Ponga a prueba lo que sabe');
  await expect(page.getByRole('heading', { name: 'Prueba: El primer paso' })).toBeVisible();
  await look(page, 'comienzo');
  await touch(page, 'Empezar');
  await expect(options(page)).toHaveCount(3);
  expect(await place(page)).toContain('Persona 1, pregunta 1 de 8');
  await look(page, 'pregunta');

  await options(page).first().click();
  await look(page, 'respuesta');
  await expect(page.getByText('Dónde se explica:').getByRole('link')).toBeVisible();
  await touch(page, 'Siguiente');
  await answer(page, true);
  // Whoever comes back goes on with the same question and the same order.
  const asked = await page.locator('h2.rules-ask').innerText();
  const before = await options(page).allInnerTexts();
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('h2.rules-ask')).toHaveText(asked);
  expect(await options(page).allInnerTexts()).toEqual(before);
  expect(await place(page)).toContain('pregunta 3 de 8');
  // By keyboard.
  await options(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Siguiente' })).toBeFocused();
  await page.keyboard.press('Enter');
  await context.setOffline(true);
  for (let turn = 4; turn <= 8; turn += 1) {
    expect(await place(page)).toContain(`pregunta ${turn} de 8`);
    await answer(page, turn !== 8);
  }
  await expect(page.getByRole('heading', { name: 'Resultado' })).toBeFocused();
  await expect(page.locator('.facilitator-verdict')).toContainText(/^[5-7] de 8 respuestas correctas/);
  await expect(page.locator('#leer-otra-vez + ul li').last()).toBeVisible();
  await look(page, 'resultado');

  // The next attempt begins with what failed, and this time all is right.
  await follow(page, 'Hacer otro intento');
  await touch(page, 'Empezar');
  for (let turn = 1; turn <= 8; turn += 1) await answer(page, true);
  await expect(page.locator('.facilitator-verdict')).toHaveText(/8 de 8 respuestas correctas\. Con eso/);
  await context.setOffline(false);
  await follow(page, 'Ver lo que ya pasó');
  await expect(page.getByText('Esta hoja no es un certificado.')).toBeVisible();
  await field(page, 'Nombre o apodo').fill('Ana 🧵 مرحبا');
  const row = page.getByRole('row', { name: /^El primer paso/ });
  await expect(row).toContainText('Pasada');
  await look(page, 'lo que pasó');
  for (const [button, part] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const said = strFromU8(unzipSync(await read(await save(page, button)))[part]!).replace(/<[^>]+>/g, '');
    expect(said, button).toContain('Esta hoja no es un certificado.');
    expect(said, button).toContain('Ana 🧵 مرحبا');
  }

  await open(page, 'articulador');
  await expect(page.getByText('Pasó 1 de 1 prueba')).toBeVisible();
  await look(page, 'comienzo de la herramienta');
  await follow(page, 'Su camino de estudio: Ana 🧵 مرحبا');
  await page.getByRole('checkbox', { name: 'El primer paso', exact: true }).check();
  await expect(page.getByText(/^Leyó 1 de \d+/)).toBeVisible();
  await expect(page.getByText(/^Pasada el /)).toBeVisible();
  await look(page, 'camino');

  // Nothing of a person goes into a link; a copy brings all of it back.
  const copy = await saveCopy(page);
  expect(copy).toContain('Ana 🧵');
  await touch(page, 'Borrar esta red del aparato');
  await touch(page, 'Sí, borrar');
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
  await expect(page.locator('.workspace-bar')).toContainText('Para estudiar');
  const cells = (text: string) => (JSON.parse(text) as { cells: unknown }).cells;
  expect(cells(await saveCopy(page))).toEqual(cells(copy));
});

test('candidaturas por lo que mostraron, sin suma, con su devolución y la hoja', async ({ page }) => {
  test.slow();
  await begin(page);
  await open(page, 'articulador');
  await follow(page, 'Abrir las candidaturas');
  await look(page, 'sin candidaturas');
  for (const name of ['Rosa', 'Luis']) {
    await open(page, 'articulador/seleccion');
    await touch(page, 'Agregar una candidatura');
    await field(page, 'Nombre o código').fill(name);
    await page.getByRole('radio', { name: name === 'Rosa' ? 'Cumple' : 'Todavía no', exact: true }).check();
    const group = page.getByRole('group', { name: 'Reúne a las familias' });
    await group
      .getByRole('radio')
      .nth(name === 'Rosa' ? 0 : 3)
      .check();
    await expect(group.getByText('Escriba qué lo muestra.')).toBeVisible();
    await field(group, 'Qué lo muestra').fill(`Lo que mostró ${name}`);
    if (name === 'Rosa') await expect(page.locator('#formarse + ul')).toContainText('Prueba de «El primer paso»');
    await look(page, `hoja de ${name}`);
  }
  await open(page, 'articulador/seleccion');
  await expect(page.getByText('No cumple: Puede quedarse un año.')).toBeVisible();
  await look(page, 'candidaturas');
  await follow(page, 'Comparar');
  await expect(page.getByRole('row', { name: /^Reúne a las familias/ })).toContainText('1: Lo que mostró Rosa');
  await look(page, 'comparar');
  const sheets = unzipSync(await read(await save(page, 'Excel con fórmulas (XLSX)')));
  expect(
    Object.values(sheets)
      .map((bytes) => strFromU8(bytes))
      .join(),
  ).toContain('Lo que mostró Luis');
  await page.goBack();
  await follow(page, 'Devolución: Rosa');
  await expect(page.locator('.report')).toContainText('El paso que sigue: Pregunta a una persona.');
  await look(page, 'devolución');
  await page.goBack();
  await follow(page, 'La hoja en blanco');
  await expect(page.locator('.report')).toContainText('Dele este caso inventado:');
  await look(page, 'hoja en blanco');
  await page.goBack();
  await touch(page, 'Quitar: Luis');
  await expect(page.getByText('«Luis» se quitó')).toBeVisible();

  // The questions for a workshop, the answers apart, and the file for platforms.
  await open(page, 'articulador/prueba/primer-paso');
  const gift = (await read(await save(page, 'Bajar las preguntas para Moodle (GIFT)'))).toString();
  expect(gift.match(/^::/gm)).toHaveLength(8);
  expect(gift.match(/^\t=/gm)).toHaveLength(8);
  expect(gift).toContain('Las empresas\\: se conversan entre todas.');
  await follow(page, 'La prueba en papel');
  await expect(page.locator('.report')).not.toContainText('La página dice');
  await look(page, 'taller');
  await page.goBack();
  await follow(page, 'Las respuestas, aparte');
  await expect(page.locator('.report')).toContainText('La página dice');
  await look(page, 'respuestas');
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
  await begin(page);
  const before = await sum();
  await open(page, 'articulador/prueba/primer-paso');
  await expect(page.getByRole('button', { name: 'Empezar' })).toBeVisible();
  const weight = (await sum()) - before;
  console.log(`mi-red, articulador: ${weight} B`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(LIMIT);
});

test('desde la memoria USB, sin servidor, se responde una prueba', async ({ page }) => {
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
    await page.goto(pathToFileURL(join(stick, 'trama', 'metodologia', 'primer-paso', 'index.html')).href);
    await follow(page, 'Ponga a prueba lo que sabe');
    await touch(page, 'Empezar');
    await answer(page, true);
    expect(await place(page)).toContain('pregunta 2 de 8');
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
