import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { fromZip } from '#publishers/zip.ts';
import { sites } from './support/sites.ts';

// The USB edition in Firefox, which keeps what each page opened from a folder has apart from the others. The browser
// that Playwright drives under that name is one of its own: this is the Firefox that people have, where there is one.

const FIREFOX = [
  process.env['FIREFOX'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path && existsSync(path));
const PASSPHRASE = 'cuatro ovejas cruzan despacio';

const stick = mkdtempSync(join(tmpdir(), 'memoria-'));
const downloads = join(stick, 'descargas');
let browser: Browser;
let page: Page;

test.skip(!FIREFOX, 'There is no Firefox here; name one in the variable FIREFOX.');

test.beforeAll(async () => {
  const manuals = join(sites.root.folder, 'manuales');
  const zip = readdirSync(manuals).find((name) => name.endsWith('-usb.zip')) ?? '';
  for (const [file, bytes] of Object.entries(fromZip(readFileSync(join(manuals, zip))))) {
    mkdirSync(dirname(join(stick, file)), { recursive: true });
    writeFileSync(join(stick, file), bytes);
  }
  mkdirSync(downloads);
  browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX ?? '',
    extraPrefsFirefox: {
      // As people have it: whoever drives a browser loosens it.
      'security.fileuri.strict_origin_policy': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
});
test.beforeEach(async () => {
  page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
});
test.afterEach(() => page.close());
test.afterAll(async () => {
  await browser.close();
  rmSync(stick, { recursive: true, force: true });
});

const openPage = (...parts: readonly string[]) =>
  page.goto(pathToFileURL(join(stick, 'trama', ...parts, 'index.html')).href);
const open = (address: string) => openPage('seguimiento', address);
const press = (name: string, role?: 'button' | 'link') =>
  page.locator(`main ::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`).click();
const reads = (text: string) =>
  expect
    .poll(() => page.evaluate(() => document.querySelector('main')?.innerText), { timeout: 15_000 })
    .toContain(text);
/** The notice of pages that keep things apart, as it is shown; nothing while it is hidden. */
const notice = () =>
  page.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('[data-from-folder]:not([hidden])');
    return shown?.innerText ?? '';
  });
const findDownload = (start: string) => readdirSync(downloads).find((name) => name.startsWith(start));

test('cada página dice que guarda lo suyo aparte, y la práctica dónde hacerla', async () => {
  test.slow();
  await open('practica');
  await expect.poll(notice).toMatch(/guardan entonces aparte lo de cada página.*hágala en Chrome o en Edge/s);
  await press('Empezar la práctica');
  await reads('La práctica está lista.');
  const form = await page.$eval('main a[href*="periodo=practica"]', (link) => (link as HTMLAnchorElement).href);
  await page.goto(form);
  await expect.poll(notice).toContain('hágala en Chrome o en Edge');
});

test('la llave pasa de una página a otra en un archivo', async () => {
  test.slow();
  await open('llenar');
  await expect.poll(notice).toContain('guarde allí la copia de su llave');
  await page.click('.device > summary');
  await page.locator('[data-monitoring-device] input[maxlength="60"]').fill('Rosa');
  await press('Guardar una copia de la llave, protegida con una frase de paso');
  const secrets = '[data-monitoring-device] form input[type="password"]';
  for (const input of (await page.$$(secrets)).slice(0, 2)) await input.type(PASSPHRASE);
  await press('Hacer mi llave');
  await reads('Firma: Rosa');
  await expect.poll(() => findDownload('llave-de-seguimiento'), { timeout: 15_000 }).toMatch(/\.trama$/);
  const fingerprint = /llave-de-seguimiento-(\w{4})/.exec(findDownload('llave-de-seguimiento') ?? '')?.[1];

  await open('revisar');
  await expect.poll(notice).toContain('guarde allí la copia de su llave');
  await page.click('.device > summary');
  await press('Traer mi llave desde su copia');
  const bring = await page.waitForSelector('[data-monitoring-device] details[open] details[open]');
  const file = await bring?.$('input[type="file"]');
  await (file as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(
    join(downloads, findDownload('llave-de-seguimiento') ?? ''),
  );
  await (await bring?.$('input[maxlength="60"]'))?.type('Rosa');
  await (await bring?.$('input[type="password"]'))?.type(PASSPHRASE);
  await press('Abrir');
  await reads('Firma: Rosa');
  expect(
    (await page.evaluate(() => document.querySelector('[data-monitoring-device]')?.textContent ?? '')).toLowerCase(),
  ).toContain(fingerprint?.toLowerCase());
  // What is kept here now is found again.
  await page.reload();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.device summary')?.textContent))
    .toContain('Rosa');
  expect(await notice()).toBe('');
});

test('una ficha a medio llenar pasa de una página a otra en la copia de lo guardado', async () => {
  test.slow();
  await page.goto(
    `${pathToFileURL(join(stick, 'trama', 'seguimiento', 'llenar', 'ficha-de-taller', 'index.html')).href}?periodo=anual-2018&unidad=taller-uno`,
  );
  await page.locator('[data-field="meses"] input').fill('12');
  await page.waitForSelector('[data-kept][aria-busy="false"]');
  await page.click('.device > summary');
  await press('Guardar una copia');
  const make = await page.waitForSelector('[data-monitoring-device] details[open] details[open]');
  for (const input of (await make?.$$('input[type="password"]')) ?? []) await input.type(PASSPHRASE);
  await press('Guardar una copia', 'button');
  await expect.poll(() => findDownload('copia-de-seguimiento'), { timeout: 15_000 }).toMatch(/\.trama$/);

  await open('llenar');
  await expect.poll(notice).toContain('guarde allí la copia de su llave y la de lo guardado');
  await page.click('.device > summary');
  await press('Abrir una copia');
  const bring = await page.waitForSelector('[data-monitoring-device] details[open] details[open]');
  const file = await bring?.$('input[type="file"]');
  await (file as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(
    join(downloads, findDownload('copia-de-seguimiento') ?? ''),
  );
  await (await bring?.$('input[type="password"]'))?.type(PASSPHRASE);
  await press('Abrir una copia', 'button');
  await reads('Se recuperaron 0 archivos del registro y una ficha a medio llenar.');
});

test('«Mi red» es una sola página, y por eso lo guarda todo', async () => {
  test.slow();
  await openPage('mi-red');
  await page.locator('#nombre-de-red').fill('Red de la memoria');
  await press('Empezar una red', 'button');
  await press('Agregar una empresa', 'button');
  await page.locator('.workspace-rows input').fill('Taller de la memoria');
  await press('Herramientas', 'button');
  await press('Diagnóstico', 'link');
  await press('Empezar: Taller de la memoria, Al inicio', 'link');
  await page.locator('.item input[type="radio"]').click();
  await reads('Guardado en este aparato');
  await page.goto('about:blank');
  await openPage('mi-red');
  await press('Herramientas', 'button');
  await press('Diagnóstico', 'link');
  await press('Seguir: Taller de la memoria, Al inicio', 'link');
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.item input:checked').length)).toBe(1);
  await press('Ver resultados', 'link');
  await press('Word (DOCX)', 'button');
  await expect.poll(() => findDownload('diagnostico-taller-de-la-memoria'), { timeout: 15_000 }).toMatch(/\.docx$/);
});
