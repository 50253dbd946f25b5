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

/** Makes the neighbour answer with something for its index. */
async function answerWith(page: Page, body: string): Promise<void> {
  await page.route(`${neighbour}buscar/indice-rapido.json`, (route) =>
    route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } }),
  );
}

/**
 * Takes the limit of time away, which has a test of its own: only the limit of size is left to end an answer, however
 * slow the machine that reads it.
 */
async function waitForever(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    const patient = (step: () => void, time = 0) => (time >= 1000 ? 0 : wait(step, time));
    window.setTimeout = patient as typeof window.setTimeout;
  });
}

/** Errors that nobody caught. */
function listErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
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
  ['tiene listas que no lo son', '{"version":2,"kinds":{},"entries":"x"}'],
  ['no acaba', JSON.stringify({ version: 2, kinds: [], entries: ['x'.repeat(6_000_000)] })],
] as const) {
  test(`un sitio cuya respuesta ${name} queda fuera sin estorbar`, async ({ page }) => {
    const errors = listErrors(page);
    await addNeighbour(page, neighbour);
    await answerWith(page, body);
    await waitForever(page);
    await page.goto('buscar/?q=posadas');
    await expect(page.getByText('No se pudo leer lo que respondió: Red vecina.')).toBeVisible({ timeout: 25_000 });
    await expect(page.getByRole('status')).toContainText(/resultado/);
    expect(errors).toEqual([]);
  });
}

test('un sitio que manda a otro servidor no se sigue', async ({ page }) => {
  await addNeighbour(page, neighbour);
  const elsewhere = 'http://127.0.0.1:9/buscar/indice-rapido.json';
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route(`${neighbour}buscar/indice-rapido.json`, (route) =>
    route.fulfill({ status: 302, headers: { location: elsewhere, 'access-control-allow-origin': '*' } }),
  );
  await page.goto('buscar/?q=posadas');
  await expect(page.getByText('No respondió a tiempo: Red vecina.')).toBeVisible();
  expect(asked).not.toContain(elsewhere);
});

test('de otro sitio, una dirección que lleva fuera no se muestra y los textos son textos', async ({ page }) => {
  const errors = listErrors(page);
  const name = 'Posadas <img src=x onerror="document.title=1">';
  const paths = [
    '//malo.example/',
    '/\\malo.example/',
    'https://malo.example/',
    'javascript:alert(1)',
    '@malo.example/',
  ];
  const entries = [
    ...[...paths, '/../../fuera/', '/%2e%2e/fuera/', '.malo.example/'].map((path, place) => [
      0,
      `Posadas ${place}`,
      path,
    ]),
    [0, name, '/redes/posadas/', `Posadas del ${name}`],
    [0, 'Posadas con todo roto', '/redes/roto/', 7, { a: 1 }, [], 'x', ['y'], null, 'ayer', {}, [], 'sí', 'NaN', 9],
    null,
    'posadas',
    [0],
  ];
  const index = { version: 2, site: name, kinds: [['network', 'Red', 1e9, { __proto__: 1 }], 3], entries };
  await addNeighbour(page, neighbour);
  await answerWith(page, JSON.stringify(index));
  await page.goto('buscar/?q=posadas');
  const theirs = page.locator('.search-neighbour');
  await expect(theirs.getByRole('link')).toHaveCount(2);
  await expect(theirs.getByRole('link', { name })).toHaveAttribute('href', new RegExp(`^${neighbour}redes/posadas/`));
  await expect(theirs.locator('img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

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
