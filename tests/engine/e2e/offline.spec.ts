import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { PackageSummary } from '#domain/offline/packages.ts';
import { digestOf } from '../../../src/integrations/offline/siteFiles.ts';
import type { ControlledSite } from './support/controlledSite.ts';
import { PHASE, PHASE_PAGE, readList, rowOf, save, test } from './support/offlinePage.ts';
import { sites } from './support/sites.ts';

const readOffered = (): readonly PackageSummary[] =>
  (
    JSON.parse(readFileSync(join(sites.root.folder, 'sin-conexion', 'paquetes.json'), 'utf8')) as {
      packages: PackageSummary[];
    }
  ).packages;

/** Publishes a changed page, and the lists that follow from it. */
function publishChange(site: ControlledSite, address: string, content: string): void {
  site.changed.set(address, content);
  const packages = readOffered().map((summary) => ({ ...summary, version: `${summary.version}-2` }));
  site.changed.set('/sin-conexion/paquetes.json', JSON.stringify({ packages }));
  for (const { id, version } of packages) {
    const list = readList(id);
    site.changed.set(
      `/sin-conexion/${id}.json`,
      JSON.stringify({
        ...list,
        version,
        files: list.files.map((file) => (file.path === address ? { ...file, hash: digestOf(content) } : file)),
      }),
    );
  }
}

for (const where of ['root', 'sub'] as const) {
  test.describe(where === 'root' ? 'en la raíz' : 'bajo una ruta', () => {
    test.use({ where });

    test('se guarda una fase, se lee y se busca sin conexión, y se vuelve', async ({ page, context, site }) => {
      await page.goto(PHASE_PAGE);
      await page.getByRole('main').getByRole('link', { name: 'Guardar para leer sin conexión' }).click();
      await expect(page).toHaveURL(`${site.url}sin-conexion/#${PHASE}`);
      const row = rowOf(page, PHASE);
      await expect(row).toContainText(/\d+ páginas\. Ocupa [\d.]+ (?:KB|MB); se descargan unos [\d.]+ (?:KB|MB)\./);
      await row.getByRole('button', { name: /^Guardar/ }).click();
      await expect(page.getByRole('status')).toContainText('Ya se puede leer sin conexión');
      await expect(row).toContainText('Guardado el');

      await context.setOffline(true);
      for (const { path } of readList(PHASE).files.filter((file) => file.path.endsWith('/'))) {
        await page.goto(path.slice(1));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByText('no está guardada en este aparato')).toBeHidden();
      }
      await page.goto(PHASE_PAGE);
      await page.getByRole('link', { name: 'Buscar', exact: true }).click();
      await page.keyboard.type('cuaderno de cuentas');
      const results = page.getByRole('dialog');
      await expect(results.getByText('no guardado').first()).toBeVisible();
      await results.getByRole('link', { name: 'Cuaderno de cuentas', exact: true }).first().click();
      await expect(page).toHaveURL(/instrumentos\/cuaderno-de-cuentas\//);
      await expect(page.getByRole('heading', { level: 1, name: 'Cuaderno de cuentas' })).toBeVisible();

      await context.setOffline(false);
      await page.goto('fuentes/');
      await expect(page.getByRole('heading', { level: 1, name: 'Fuentes' })).toBeVisible();
    });

    test('lo que no se guardó lleva sin conexión a una página que lo explica y ofrece lo guardado', async ({
      page,
      context,
      site,
    }) => {
      await save(page, PHASE);
      await context.setOffline(true);
      await page.goto('fuentes/');
      await expect(page).toHaveURL(`${site.url}fuentes/`);
      await expect(page.getByRole('alert')).toContainText('La página que pidió no está guardada');
      await rowOf(page, PHASE)
        .getByRole('link', { name: /^Abrir/ })
        .click();
      await expect(page).toHaveURL(`${site.url}${PHASE_PAGE}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('La prueba en común');
    });
  });
}

test('si la conexión se pierde, se continúa y se pide solo lo que falta', async ({ page, site }) => {
  const files = readList(PHASE).files.map((file) => file.path);
  let answered = 0;
  // Pages and what they offer to download; the scripts of the list itself go on working.
  site.breaks = (address) =>
    files.includes(address) &&
    (address.startsWith('/casos/') ||
      (/\/$|\.(?:pdf|epub|docx|odt|xlsx)$/.test(address) && address !== '/sin-conexion/' && ++answered > 6));
  await page.goto('sin-conexion/');
  const row = rowOf(page, PHASE);
  await row.getByRole('button', { name: /^Guardar/ }).click();
  await expect(row).toContainText(
    new RegExp(`Se perdió la conexión\\. \\d+ de ${files.length} archivos guardados; se continuará`),
  );
  await page.reload();
  await expect(row).toContainText(new RegExp(`\\d+ de ${files.length} archivos guardados; se continuará`));
  const held = Number(/(\d+) de/.exec((await row.textContent()) ?? '')?.[1]);
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(files.length);

  site.breaks = () => false;
  site.asked.length = 0;
  await row.getByRole('button', { name: /^Continuar/ }).click();
  await expect(row).toContainText('Guardado el');
  expect(site.asked.filter((address) => files.includes(address))).toHaveLength(files.length - held);
});

test('al volver la conexión sigue por sí solo', async ({ page, context, site }) => {
  await page.goto('sin-conexion/');
  site.breaks = (address) => address.startsWith('/casos/');
  const row = rowOf(page, PHASE);
  await row.getByRole('button', { name: /^Guardar/ }).click();
  await expect(row).toContainText('Se perdió la conexión');
  await context.setOffline(true);
  site.breaks = () => false;
  await context.setOffline(false);
  await expect(row).toContainText('Guardado el');
});

test('una actualización pide solo lo que cambió y no rompe las páginas abiertas', async ({ page, context, site }) => {
  await save(page, PHASE);
  await context.setOffline(true);
  const reader = await context.newPage();
  await reader.goto(`${site.url}${PHASE_PAGE}`);
  await context.setOffline(false);

  const html = readFileSync(join(sites.root.folder, PHASE_PAGE, 'index.html'), 'utf8');
  publishChange(site, `/${PHASE_PAGE}`, html.replace(/<h1([^>]*)>[^<]*/, '<h1$1>Una fase corregida'));
  await page.reload();
  const row = rowOf(page, PHASE);
  await expect(row).toContainText('cambió 1 archivo');
  site.asked.length = 0;
  await row.getByRole('button', { name: /^Actualizar/ }).click();
  await expect(row.getByRole('button', { name: /^Actualizar/ })).toBeHidden();
  const files = readList(PHASE).files.map((file) => file.path);
  expect(site.asked.filter((address) => files.includes(address))).toEqual([`/${PHASE_PAGE}`]);

  await context.setOffline(true);
  // The page that was open before goes on: its scripts are still there.
  await reader.getByRole('link', { name: 'Buscar', exact: true }).click();
  await reader.keyboard.type('articulador');
  await expect(reader.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await reader.goto(`${site.url}${PHASE_PAGE}`);
  await expect(reader.getByRole('heading', { level: 1, name: 'Una fase corregida' })).toBeVisible();
});

test('lo que una actualización dejó atrás se va en la visita siguiente', async ({ page, context, site }) => {
  await save(page, PHASE);
  const countOf = (target: Page) =>
    target.evaluate(async () => {
      for (const name of await caches.keys())
        if (name.startsWith('trama archivos'))
          return (await (await caches.open(name)).keys()).filter(({ url }) => url.includes('prueba-juntos/?')).length;
      return 0;
    });
  publishChange(site, `/${PHASE_PAGE}`, '<!doctype html><title>x</title><h1>x</h1>');
  await page.reload();
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Actualizar/ })
    .click();
  await expect(rowOf(page, PHASE).getByRole('button', { name: /^Actualizar/ })).toBeHidden();
  expect(await countOf(page)).toBe(2);
  await page.close();
  const next = await context.newPage();
  await next.goto(site.url);
  await expect.poll(() => countOf(next)).toBe(1);
});

test('se quita lo guardado, dice cuánto libera y no deja nada', async ({ page, site }) => {
  await save(page, PHASE);
  await save(page, 'ruta-para-empresas');
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Quitar/ })
    .click();
  await expect(page.getByRole('status')).toContainText(/se liberaron [\d.]+ (?:KB|MB)/);
  await expect(rowOf(page, 'ruta-para-empresas')).toContainText('Guardado el');
  await rowOf(page, 'ruta-para-empresas')
    .getByRole('button', { name: /^Quitar/ })
    .click();
  await expect(rowOf(page, 'ruta-para-empresas').getByRole('button', { name: /^Guardar/ })).toBeFocused();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
  expect(site.url).toContain('localhost');
});

test('con una conexión que no responde, lo guardado se lee igual', async ({ page, site }) => {
  await save(page, PHASE);
  site.hangs = (address) => address === `/${PHASE_PAGE}`;
  await page.goto(PHASE_PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('La prueba en común');
});

test('con todo guardado se busca sin conexión también en el texto de las páginas', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto('sin-conexion/');
  await rowOf(page, 'todo')
    .getByRole('button', { name: /^Guardar/ })
    .click();
  await expect(rowOf(page, 'todo')).toContainText('Guardado el', { timeout: 45_000 });
  await context.setOffline(true);
  await page.goto('buscar/?q=desayuno');
  await expect(page.getByRole('heading', { name: 'En el texto de las páginas' })).toBeVisible();
  await expect(page.getByText('no guardado')).toHaveCount(0);

  // A guide of one's own is made, too, and what an instrument gives to fill in is there.
  await page.goto('mi-guia/?partes=fase.prueba-juntos,red.miel-del-llano');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar el libro electrónico' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mi-guia.epub');
  await page.getByRole('link', { name: 'Abrir para imprimir' }).click();
  await expect(page.getByRole('article').locator('.contents li')).toHaveCount(3);
  await page.goto('instrumentos/acuerdo-de-la-red/');
  const formats = await page
    .locator('a[href$=".docx"], a[href$=".odt"], a[href$=".xlsx"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(formats.length).toBeGreaterThan(1);
  for (const format of formats)
    expect(await page.evaluate(async (address) => (await fetch(address)).status, format), format).toBe(200);
});

test('leer una página no carga nada de esto', async ({ page, site }) => {
  await page.goto(PHASE_PAGE, { waitUntil: 'networkidle' });
  expect(
    site.asked.filter(
      (address) => address !== '/manifest.webmanifest' && /trabajador|sin-conexion|iconos/.test(address),
    ),
  ).toEqual([]);
  expect(
    await page.evaluate(
      async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length,
    ),
  ).toBe(0);
});

for (const where of ['root', 'sub'] as const) {
  test.describe(`la aplicación, ${where === 'root' ? 'en la raíz' : 'bajo una ruta'}`, () => {
    test.use({ where });
    test('cumple lo que se pide para instalarla', async ({ page, site, request, context }) => {
      await page.goto('');
      const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href);
      expect(address).toBe(`${site.url}manifest.webmanifest`);
      const response = await request.get(address);
      expect(response.headers()['content-type']).toContain('application/manifest+json');
      const manifest = (await response.json()) as {
        name: string;
        start_url: string;
        scope: string;
        display: string;
        lang: string;
        icons: { src: string; sizes: string; type: string; purpose: string }[];
      };
      expect(manifest).toMatchObject({ lang: 'es-PE', display: 'standalone' });
      expect(new URL(manifest.start_url, address).href).toBe(site.url);
      expect(new URL(manifest.scope, address).href).toBe(site.url);
      expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`).sort()).toEqual([
        '192x192 any',
        '192x192 maskable',
        '512x512 any',
        '512x512 maskable',
      ]);
      for (const { src, sizes } of manifest.icons) {
        const icon = await (await request.get(new URL(src, address).href)).body();
        expect(icon.subarray(1, 4).toString()).toBe('PNG');
        expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
      }
      // What the browser itself finds wrong with it.
      const session = await context.newCDPSession(page);
      expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
      expect(
        (await session.send('Page.getInstallabilityErrors')).installabilityErrors
          .map(({ errorId }) => errorId)
          .filter((id) => id !== 'in-incognito'),
      ).toEqual([]);
    });
  });
}

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('se explica qué hace falta, y nada ofrece lo que no puede', async ({ page }) => {
    await page.goto('sin-conexion/');
    await expect(page.locator('noscript .note', { hasText: 'hace falta JavaScript' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});
