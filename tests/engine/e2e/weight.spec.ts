import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { everySite } from './support/sites.ts';

/**
 * What a reading page may weigh with its styles, compressed: it comes in the first answer of a slow connection. Each
 * chart that is drawn in it, twice, with its table, may add a little.
 */
const LIMIT = { page: 14 * 1024, chart: 0.75 * 1024 };
/** A page of a method carries its sessions folded, to be held and printed: they come after its first screens. */
const WITH_SESSIONS = { folder: 'metodologia', limit: 20.5 * 1024 };
/** The list of all charts draws each of them: they come with it, and need no further request. */
const WITH_CHARTS = { page: 'graficos/index.html', limit: 22 * 1024 };
/** Folders of pages to read; the others are lists and tables to consult. */
const READING = [
  'casos',
  'redes',
  'lecciones',
  'metodologia',
  'instrumentos',
  'programa',
  'integracion',
  'notas',
  'conglomerados',
  'acerca',
  'rutas',
];

for (const { name, folder: site } of everySite)
  test(`${name}: una página de lectura cabe, con sus estilos, en 14 KB y lo de sus gráficos`, () => {
    const pages = READING.filter((folder) => existsSync(join(site, folder))).flatMap((folder) =>
      readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => join(folder, file)),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(
      pages
        .map((page) => {
          const html = readFileSync(join(site, page), 'utf8');
          const charts = html.split('<figure class="chart').length - 1;
          const limit = page.startsWith(WITH_SESSIONS.folder) ? WITH_SESSIONS.limit : LIMIT.page + LIMIT.chart * charts;
          return { page, limit, size: brotliCompressSync(html).length };
        })
        .filter(({ size, limit }) => size > limit),
    ).toEqual([]);
    const charts = brotliCompressSync(readFileSync(join(site, WITH_CHARTS.page))).length;
    expect(charts, WITH_CHARTS.page).toBeLessThan(WITH_CHARTS.limit);
    for (const page of pages) expect(readFileSync(join(site, page), 'utf8'), page).not.toContain('rel="stylesheet"');
  });

test('con una conexión muy lenta no se piden letras, y con las demás sí', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1600,
    downloadThroughput: 20_000,
    uploadThroughput: 20_000,
  });
  await page.goto('casos/la-balanza-de-la-plaza/', { waitUntil: 'networkidle' });
  expect(fonts).toEqual([]);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.goto('casos/', { waitUntil: 'networkidle' });
  await expect.poll(() => fonts.length).toBe(2);
});

/** Most bytes of script that a tool of the monitoring brings when it is opened, compressed. */
const TOOLS = {
  'llenar/': 60 * 1024,
  'llenar/?practica': 60 * 1024,
  'llenar/ficha-de-taller/?periodo=anual-2018&unidad=taller-uno': 60 * 1024,
  'llenar/ficha-de-taller/?periodo=practica-anual&unidad=taller-uno&practica': 60 * 1024,
  'revisar/?practica': 120 * 1024,
  'administrar/?practica': 120 * 1024,
  'reportes/?practica': 120 * 1024,
};
for (const [tool, limit] of Object.entries(TOOLS))
  test(`lo que carga al abrirse cabe en ${limit / 1024} KB: ${tool}`, async ({ page }) => {
    const scripts = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      scripts.set(
        response.url(),
        response.body().then((body) => brotliCompressSync(body).length),
      );
    });
    await page.goto(`seguimiento/${tool}`);
    // Drawn, and nothing more is on its way.
    await expect(page.locator('.device > summary')).toBeVisible();
    const drawn = page.locator('.monitoring-tool').locator('.by-steps, h2, h3, button, p');
    await expect(drawn.filter({ visible: true }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(scripts.values());
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit);
  });
