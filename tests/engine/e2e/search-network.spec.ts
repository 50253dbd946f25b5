import { expect, test, type Page } from '@playwright/test';
import type { PackedIndex } from '#domain/search/quickIndex.ts';
import { sites } from './support/sites.ts';

// Two built sites on two origins: the one at its root names the other, as `otherSites` in `src/site.config.ts` would.
const neighbour = sites.sub.url;

// A page that the test hands over comes from no address that Chromium knows: without this it may not ask the loopback
// one.
test.use({ permissions: ['local-network-access'] });

/** Gives the site a neighbour: in its index, and in the policy of its pages. */
async function addNeighbour(page: Page, url: string): Promise<void> {
  await page.route(/^[^?]*\/buscar\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace("connect-src 'self'", `connect-src 'self' ${new URL(url).origin}`),
    });
  });
  await page.route(
    (address) => address.pathname === '/buscar/indice-rapido.json',
    async (route) => {
      const response = await route.fetch();
      const index = (await response.json()) as PackedIndex;
      await route.fulfill({ response, json: { ...index, otherSites: [{ name: 'Red vecina', url }] } });
    },
  );
}

test('se busca también en otro sitio, y cada resultado dice de dónde es', async ({ page }) => {
  await addNeighbour(page, neighbour);
  await page.goto('buscar/?q=posadas');
  await expect(page.getByRole('heading', { name: 'En Red vecina' })).toBeVisible();
  const theirs = page
    .locator('.search-neighbour')
    .getByRole('link', { name: 'Posadas del Llano', exact: true })
    .first();
  expect(await theirs.getAttribute('href')).toMatch(new RegExp(`^${neighbour}redes/posadas-del-llano/`));
  if ((await page.locator('details.search-refine').getAttribute('open')) === null)
    await page.getByText('Filtrar y ordenar').click();
  await page
    .getByRole('group', { name: 'Sitio' })
    .getByRole('button', { name: /^Red vecina/ })
    .click();
  await expect(page).toHaveURL(/sitio=Red\+vecina/);
  await expect(page.locator('.search-neighbour').getByRole('link').first()).toBeVisible();
  await theirs.click();
  await expect(page).toHaveURL(`${neighbour}redes/posadas-del-llano/`);
});

test('un sitio que no responde en un segundo queda fuera, y se dice en voz baja', async ({ page }) => {
  await addNeighbour(page, neighbour);
  await page.route(`${neighbour}buscar/indice-rapido.json`, () => new Promise(() => undefined));
  await page.goto('buscar/?q=posadas');
  await expect(
    page.locator('[data-results]').getByRole('link', { name: 'Posadas del Llano', exact: true }).first(),
  ).toBeVisible();
  await expect(page.getByText('No respondió a tiempo: Red vecina.')).toBeVisible({ timeout: 3000 });
  await expect(page.locator('.search-neighbour')).toHaveCount(0);
});

for (const [name, body] of [
  ['no es un índice', '{"hola":1}'],
  ['es de otra versión', '{"version":99,"entries":[]}'],
  ['no es JSON', '<html>'],
] as const) {
  test(`un sitio cuya respuesta ${name} queda fuera sin estorbar`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await addNeighbour(page, neighbour);
    await page.route(`${neighbour}buscar/indice-rapido.json`, (route) =>
      route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.goto('buscar/?q=posadas');
    await expect(page.getByText('No respondió a tiempo: Red vecina.')).toBeVisible();
    await expect(page.getByRole('status')).toContainText(/resultado/);
    expect(errors).toEqual([]);
  });
}

test('sin otros sitios en la configuración no se pide nada fuera', async ({ page, baseURL }) => {
  const outside: string[] = [];
  page.on(
    'request',
    (request) =>
      !request.url().startsWith(new URL(baseURL ?? '').origin) &&
      !request.url().startsWith('data:') &&
      outside.push(request.url()),
  );
  await page.goto('buscar/?q=posadas', { waitUntil: 'networkidle' });
  expect(outside).toEqual([]);
});
