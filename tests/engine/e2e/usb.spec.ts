import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { sha256 } from '#publishers/checksums.ts';
import { fromZip } from '#publishers/zip.ts';
import { templates } from './pages.ts';
import { sites } from './support/sites.ts';

// The USB edition as a person has it: unpacked from the ZIP that the site offers, opened without a server.

const ZIP = /-usb\.zip$/;
// A blank and an accent in its way, as sticks have.
const stick = mkdtempSync(join(tmpdir(), 'memoria ñ-'));
const zipOf = (site: string): string =>
  join(site, 'manuales', readdirSync(join(site, 'manuales')).find((name) => ZIP.test(name)) ?? '');

function unpack(site: string, name: string): string {
  const folder = join(stick, name);
  for (const [file, bytes] of Object.entries(fromZip(readFileSync(zipOf(site))))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  return join(folder, 'trama');
}

let folder = '';
test.beforeAll(() => {
  folder = unpack(sites.root.folder, 'raiz');
});
test.afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** What must not happen: errors, and anything asked of the net. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => !/^(?:file|data|blob):/.test(request.url()) && problems.push(request.url()));
  // What going on to another page cuts short is no failure.
  page.on(
    'requestfailed',
    (request) =>
      request.failure()?.errorText !== 'net::ERR_ABORTED' &&
      problems.push(`${request.url()} ${request.failure()?.errorText}`),
  );
  return problems;
}

const open = (page: Page, address = '') => page.goto(pathToFileURL(join(folder, address, 'index.html')).href);

test('se va por el menú a un caso, y vuelve al inicio', async ({ page, isMobile }) => {
  const problems = watch(page);
  await open(page);
  const narrow = page.viewportSize()!.width < 700 || isMobile;
  if (narrow) await page.locator('header summary').click();
  await page.locator('header').getByRole('link', { name: 'Casos' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/trama\/casos\/index\.html$/);
  await page
    .locator('main')
    .locator('a[href$="/index.html"]:not([href^="../"])')
    .filter({ visible: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/casos\/[^/]+\/index\.html/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Fonts too come from the folder.
  expect(
    await page.evaluate(
      async () =>
        (
          await document.fonts.load(
            '16px "' + getComputedStyle(document.body).fontFamily.split(',')[0]!.replaceAll('"', '') + '"',
          )
        ).length,
    ),
  ).toBeGreaterThan(0);
  await page.locator('a.brand').click();
  await expect(page).toHaveURL(/trama\/index\.html$/);
  expect(problems).toEqual([]);
});

test('los gráficos se exploran, también el de las lecturas de los datos', async ({ page }) => {
  const problems = watch(page);
  await open(page, 'resultados/crecimiento');
  await page.getByRole('button', { name: 'Explorar el gráfico' }).first().click();
  await expect(page.locator('canvas').first()).toBeVisible();
  await open(page, 'resultados/crecimiento/explorar');
  const readings = page.locator('.explorer .big');
  const before = await readings.first().textContent();
  await page.getByRole('button', { name: 'Sin las dos más altas' }).click();
  await expect(readings.first()).not.toHaveText(before ?? '');
  expect(problems).toEqual([]);
});

test('la búsqueda entiende un error, y su resultado se abre con las palabras marcadas', async ({ page }) => {
  const problems = watch(page);
  await open(page, 'fuentes');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Buscar en el sitio' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('searchbox').fill('qeso');
  const first = dialog.locator('.search-groups a').first();
  await expect(first).toHaveAttribute('href', /^\.\.\/.*index\.html\?marcar=/);
  await first.click();
  await expect(page).toHaveURL(/index\.html(?:#|$)/);
  expect(await page.evaluate(() => CSS.highlights.get('busqueda')?.size ?? 0)).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('desde el inicio se busca en la página de búsqueda, también en el texto completo, y Atrás funciona', async ({
  page,
}) => {
  const problems = watch(page);
  await open(page);
  await page.locator('form.seek input').first().fill('acuerdo de la red');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/buscar\/index\.html\?q=acuerdo\+de\+la\+red$/);
  await expect(page.getByRole('status')).toContainText(/resultado/);
  const inText = page.locator('.search-group', {
    has: page.getByRole('heading', { name: 'En el texto de las páginas' }),
  });
  await expect(inText.locator('mark').first()).toBeVisible();
  await page.locator('search-page').getByRole('searchbox').fill('confianza');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=confianza$/);
  await page.goBack();
  await expect(page.locator('search-page').getByRole('searchbox')).toHaveValue('acuerdo de la red');
  expect(problems).toEqual([]);
});

test('las descargas están en la carpeta, y en vez de ofrecerse a sí misma dice qué edición es', async ({ page }) => {
  const problems = watch(page);
  await open(page, 'datos/crecimiento');
  const links = await page
    .locator('a[download]')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(statSync(fileURLToPath(link)).size).toBeGreaterThan(0);
  await open(page, 'manuales');
  await expect(page.locator('[data-usb-size]')).toBeHidden();
  await expect(page.getByText('Está leyendo la edición USB')).toBeVisible();
  expect(problems).toEqual([]);
});

test('se arma una guía propia, se lleva en un libro electrónico y se abre para imprimir', async ({ page }) => {
  const problems = watch(page);
  await open(page, 'mi-guia');
  await page.getByRole('checkbox', { name: 'La prueba en común' }).check();
  await page.getByText(/^Redes \(/).click();
  await page.getByRole('checkbox', { name: 'Miel del Llano' }).check();
  await expect(page).toHaveURL(/index\.html\?partes=fase\.prueba-juntos,red\.miel-del-llano$/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar el libro electrónico' }).click(),
  ]);
  expect(Object.keys(unzipSync(readFileSync(await download.path())))).toContain('EPUB/c3.xhtml');
  await page.getByRole('link', { name: 'Abrir para imprimir' }).click();
  await expect(page.getByRole('article').locator('.contents a')).toHaveCount(3);
  // The address that is printed works on another device.
  await expect(page.locator('.imprint a')).toHaveAttribute(
    'href',
    /^https:.*\/mi-guia\/\?partes=fase\.prueba-juntos,red\.miel-del-llano$/,
  );
  await page.getByRole('link', { name: 'Cambiar lo elegido' }).click();
  await expect(page.locator('[data-my="order"] li')).toHaveCount(2);
  expect(problems).toEqual([]);
});

test('la búsqueda no lleva a lo que solo está en línea', async ({ page }) => {
  await open(page, 'buscar');
  const paths = await page.evaluate(async () =>
    ((await (await fetch('/buscar/indice-rapido.json')).json()) as { entries: [number, string, string][] }).entries.map(
      ([, , address]) => address,
    ),
  );
  const texts = await page.evaluate(async () =>
    ((await (await fetch('/_usb/texto.json')).json()) as { path: string }[]).map(({ path }) => path),
  );
  expect(paths.length).toBeGreaterThan(100);
  expect(
    [...paths, ...texts].filter((address) => !existsSync(join(folder, address.replace(/#.*$/, ''), 'index.html'))),
  ).toEqual([]);
});

test('el avance de una ruta se marca', async ({ page }) => {
  const problems = watch(page);
  await open(page, 'rutas');
  await page.locator('main').getByRole('link').first().click();
  const box = page.locator('main input[type="checkbox"]').first();
  await box.check();
  await expect(page.locator('[data-count]')).toContainText('Lleva 1 de');
  await page.reload();
  await expect(box).toBeChecked();
  expect(problems).toEqual([]);
});

test('la práctica del seguimiento empieza, y su reporte se lee, sin servidor', async ({ page }) => {
  const problems = watch(page);
  await open(page, 'seguimiento/practica');
  await page.getByRole('button', { name: 'Empezar la práctica' }).click();
  await page.getByRole('link', { name: 'Abrir «Reportes del seguimiento»' }).click();
  await expect(page).toHaveURL(/reportes\/index\.html\?practica/);
  await expect(page.getByRole('row', { name: /^Todos juntos/ })).toContainText('7 de 10 fichas');
  expect(problems).toEqual([]);
});

test('«Mi red» trabaja desde la carpeta, y al volver a abrirla está todo', async ({ page }) => {
  const problems = watch(page);
  await open(page, 'mi-red');
  await page.getByLabel('Nombre de la red').fill('Red de la memoria');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  await page.getByRole('button', { name: 'Agregar una empresa' }).click();
  await page.getByLabel('Nombre de la empresa').fill('Taller de la memoria');
  // From the page of the instrument, which leads to the tool in the folder too.
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  await open(page, 'instrumentos/diagnostico-del-taller');
  await page.getByRole('link', { name: 'Hágalo aquí' }).click();
  await page.getByRole('link', { name: 'Empezar: Taller de la memoria, Al inicio' }).click();
  await page.locator('.item').first().getByRole('radio').nth(2).check();
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  await page.goto('about:blank');
  await open(page, 'mi-red');
  await page.getByRole('link', { name: 'Diagnóstico', exact: true }).click();
  await page.getByRole('link', { name: 'Seguir: Taller de la memoria, Al inicio' }).click();
  await expect(page.locator('.item').first().getByRole('radio').nth(2)).toBeChecked();
  await page.locator('.area-ways').getByRole('link', { name: 'Ver resultados' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word (DOCX)' }).click(),
  ]);
  expect(Object.keys(unzipSync(readFileSync(await download.path())))).toContain('word/document.xml');
  expect(problems).toEqual([]);
});

test('ninguna página da errores, pide nada a la red ni desborda', async ({ page }) => {
  test.setTimeout(180_000);
  const problems = watch(page);
  const paths = Object.values(templates).filter((address) => existsSync(join(folder, address, 'index.html')));
  expect(paths.length).toBeGreaterThan(20);
  for (const address of paths) {
    await open(page, address);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      address,
    ).toBeLessThanOrEqual(0);
    expect(problems, address).toEqual([]);
  }
});

test('el sitio la ofrece con su tamaño y su suma de comprobación', async ({ page }) => {
  await page.goto('manuales/');
  const link = page.getByRole('link', { name: /Descargar la edición USB/ });
  expect(await link.getAttribute('href')).toMatch(ZIP);
  await expect(page.locator('[data-usb-size]')).toHaveText(/^\d+(?:\.\d)?\s[KM]B$/);
  const zip = zipOf(sites.root.folder);
  expect(readFileSync(`${zip}.sha256`, 'utf8')).toBe(`${sha256(readFileSync(zip))}  ${zip.split('/').at(-1)}\n`);
});

for (const [name, { folder: site }] of Object.entries(sites)) {
  test(`${name}: todo enlace de la carpeta lleva a un archivo y a un ancla`, () => {
    test.skip(test.info().project.name !== 'computadora', 'Se lee de la carpeta: una vez basta.');
    const home = name === 'root' ? folder : unpack(site, name);
    const files = new Set(
      readdirSync(home, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(home, join(entry.parentPath, entry.name))),
    );
    expect([...files].filter((file) => /^pagefind|\.woff2$|^404|^_headers/.test(file))).toEqual([]);
    for (const file of ['index.html', 'LEEME.txt']) expect(files).toContain(file);
    const pages = [...files].filter((file) => file.endsWith('.html'));
    const idsOf = new Map(
      pages.map((file) => [
        file,
        new Set(
          [...readFileSync(join(home, file), 'utf8').matchAll(/\sid="([^"]*)"/g)].map((match) =>
            (match[1] ?? '').replaceAll('&amp;', '&'),
          ),
        ),
      ]),
    );
    const broken: string[] = [];
    let checked = 0;
    for (const file of [...files].filter((one) => /\.(?:html|css|svg)$/.test(one))) {
      const text = readFileSync(join(home, file), 'utf8').replace(
        /<script type="application\/ld\+json">[\s\S]*?<\/script>/g,
        '',
      );
      const addresses = file.endsWith('.css')
        ? [...text.matchAll(/url\(["']?([^"')]*)/g)]
        : [...text.matchAll(/\s(?:href|src|action|component-url|renderer-url)="([^"]*)"/g)];
      for (const [, address = ''] of addresses) {
        if (/^(?:https?|mailto|data|tel):/.test(address)) continue;
        checked += 1;
        const url = new URL(address.replaceAll('&amp;', '&'), `http://carpeta/${file}`);
        const target = decodeURIComponent(url.pathname.slice(1));
        if (address.startsWith('/') || !files.has(target)) broken.push(`${file} → ${address}`);
        else if (url.hash && !idsOf.get(target)?.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${file} → ${address}`);
      }
      if (/<script[^>]*type="module"|<link[^>]*rel="(?:manifest|modulepreload|preload)"/.test(text))
        broken.push(`${file}: módulo`);
    }
    expect(pages.length).toBeGreaterThan(80);
    expect(checked).toBeGreaterThan(pages.length * 20);
    expect(broken.slice(0, 20)).toEqual([]);
  });
}
