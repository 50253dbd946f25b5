import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

const embed = 'incrustar/crecimiento/por-red/';

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('el gráfico incrustado en la página de otro trae dibujo, resumen, tabla y fuente, sin cabecera ni pie', async ({
    page,
    baseURL,
  }) => {
    const host = createServer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<title>Otro sitio</title><iframe src="${baseURL}${embed}" title="Gráfico" width="100%" ` +
            `height="900"></iframe>`,
        ),
    );
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByRole('img').filter({ visible: true })).toHaveCount(1);
    await expect(frame.locator('.summary').first()).toContainText('%');
    await frame.getByText('Ver los datos en una tabla').click();
    await expect(frame.getByRole('cell', { name: '61.0%' })).toBeVisible();
    await expect(frame.getByText('Fuente:')).toBeVisible();
    await expect(frame.getByRole('link', { name: /Ver la página completa/ })).toHaveAttribute(
      'href',
      /\/datos\/crecimiento\/#grafico-crecimiento-por-red$/,
    );
    expect(await frame.locator('header, footer, nav, form, script:not([type])').count()).toBe(0);
    await page.close();
    host.close();
  });
});

test('la página que se incrusta queda fuera de los buscadores y del mapa del sitio', async ({ page, request }) => {
  await page.goto(embed);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(await (await request.get('sitemap.xml')).text()).not.toContain('/incrustar/');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});

test('cada gráfico se descarga como CSV, SVG y PNG, y su código se copia', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('datos/crecimiento/');
  const figure = page.locator('figure.chart').first();
  for (const [name, type] of [
    ['CSV', 'text/csv'],
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
  ] as const) {
    const response = await request.get(
      (await figure.getByRole('link', { name: new RegExp(`^${name}:`) }).getAttribute('href')) ?? '',
    );
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain(type);
  }
  await figure.getByText('Incrustar', { exact: true }).click();
  await figure.getByRole('button', { name: 'Copiar el código' }).click();
  await expect(figure.getByRole('button', { name: 'Código copiado' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<iframe src="https?:\/\/[^"]+\/incrustar\/crecimiento\/por-red\/" title="[^"]+" width="100%" height="\d+"/,
  );
});

test('la lista de gráficos muestra cada uno, con su periodo, y lleva a su página', async ({ page }) => {
  await page.goto('graficos/');
  const cards = page.locator('main li:has(h3)');
  await expect(cards.locator('[role="img"]')).toHaveCount(await cards.count());
  await expect(cards.filter({ hasText: /2018|2019/ }).first()).toBeVisible();
  const links = page.locator('main h3 a');
  expect(await links.count()).toBeGreaterThan(8);
  await links.first().click();
  await expect(page.locator('figure.chart:target')).toBeVisible();
});

test('el SVG se abre solo, bien formado', async ({ page }) => {
  await page.goto('graficos/');
  const paths = await page
    .getByRole('link', { name: /^SVG:/ })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const errors = await page.evaluate(async (urls) => {
    const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
    return texts.filter((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'))
      .length;
  }, paths);
  expect(paths.length).toBeGreaterThan(8);
  expect(errors).toBe(0);
});
