import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { anchorOf, unpackIndex, type PackedIndex } from '#domain/search/quickIndex.ts';
import { everySite } from './support/sites.ts';
import { measureWeight } from '../../../scripts/bench/search.ts';

/**
 * Words and pages of the full text: asked only when the quick index finds little or somebody submits. Its small table
 * comes with the first key.
 */
const isFullText = (url: string) => /\/pagefind\/(?:index|fragment)\//.test(url);
const listRequests = (page: Page): string[] => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  return urls;
};

/** On a narrow screen the results come first, and the filters wait behind a line. */
async function openFilters(page: Page): Promise<void> {
  const bar = page.locator('details.search-refine');
  await expect(bar).toBeVisible();
  if ((await bar.getAttribute('open')) === null) await bar.getByText('Filtrar y ordenar').click();
}

test('se busca desde cualquier página, con y sin tilde, por otros nombres, y con el teclado', async ({ page }) => {
  await page.goto('fuentes/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Buscar en el sitio' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('colmenas del llano');
  await expect(dialog.getByRole('link', { name: 'Miel del Llano', exact: true }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('a:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/fuentes\/$/);
});

test('Ctrl+K también la abre, y Enter lleva a la página de búsqueda', async ({ page }) => {
  await page.goto('redes/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Buscar en el sitio' })).toBeVisible();
  await page.keyboard.type('acuerdo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/buscar\/\?q=acuerdo$/);
  await expect(page.getByRole('status')).toContainText(/resultados/);
});

test('lo que se escribe mientras la búsqueda llega no se pierde', async ({ page }) => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/_trama/main.*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('redes/');
  await page.keyboard.press('/');
  await page.keyboard.type('confixx');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('anza');
  arrive();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('confianza');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
});

test('Escape cierra la búsqueda y devuelve el foco', async ({ page }) => {
  await page.goto('redes/');
  await page.getByRole('link', { name: 'Buscar' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Buscar' })).toBeFocused();
  await expect(page).toHaveURL(/redes\/$/);
});

test(
  'la dirección sigue a lo que se busca sobre una página: Atrás cierra, vuelve a los resultados, y se puede ' +
    'compartir',
  async ({ page, baseURL }) => {
    const dialog = page.getByRole('dialog');
    await page.goto('fuentes/');
    await page.goto('redes/');
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible();
    await page.keyboard.type('miel del yano');
    const first = dialog.getByRole('link', { name: 'Miel del Llano', exact: true }).first();
    await expect(first).toBeVisible();
    await expect(page).toHaveURL(/redes\/\?buscar=miel\+del\+yano$/);
    await first.click();
    await expect(page).toHaveURL(/redes\/miel-del-llano\//);
    await page.goBack();
    await expect(dialog.getByRole('searchbox')).toHaveValue('miel del yano');
    await expect(first).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/redes\/$/);
    await page.goForward();
    await expect(first).toBeVisible();
    await page.goBack();
    await expect(dialog).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL(/fuentes\/$/);

    await page.goto(`${baseURL}redes/?buscar=acuerdo`);
    await expect(dialog.getByRole('link').first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/redes\/$/);
  },
);

test('la dirección espera a que se termine de escribir, y no se pierde si antes se abre un resultado', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog');
  await page.clock.install();
  await page.goto('redes/');
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.keyboard.type('posadas');
  const first = dialog.getByRole('link', { name: 'Posadas del Llano', exact: true }).first();
  await expect(first).toBeVisible();
  await expect(page).toHaveURL(/redes\/\?buscar=$/);
  await first.click();
  await expect(page).toHaveURL(/redes\/posadas-del-llano\//);
  await page.goBack();
  await expect(page).toHaveURL(/redes\/\?buscar=posadas$/);
  await expect(dialog.getByRole('searchbox')).toHaveValue('posadas');
});

test('la ventana se queda cuando se toca en ella y cuando se la vuelve a pedir, y se cierra al tocar fuera', async ({
  page,
  isMobile,
}) => {
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('searchbox');
  await page.goto('redes/');
  await page.keyboard.press('/');
  await expect(field).toBeVisible();
  await page.keyboard.type('confianza');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await page.keyboard.type(' y ventas');
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('confianza y ventas');
  const place = await dialog.boundingBox();
  await page.mouse.click((place?.x ?? 0) + 4, (place?.y ?? 0) + (place?.height ?? 0) - 8);
  await expect(dialog).toBeVisible();
  // On a phone it covers the page.
  if (isMobile) return;
  await page.mouse.move((place?.x ?? 0) + 60, (place?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move(4, 300);
  await page.mouse.up();
  await expect(dialog).toBeVisible();
  await page.mouse.click(4, 300);
  await expect(dialog).toBeHidden();
});

test('un filtro que no deja nada se puede quitar, y no pasa a otra búsqueda', async ({ page }) => {
  await page.goto('buscar/?q=lana&tipo=Instrumento');
  await expect(page.getByRole('status')).toContainText(/^0 de \d+ resultados/);
  await page.getByRole('button', { name: 'Quitar los filtros' }).click();
  await expect(page.locator('[data-results]').getByRole('link').first()).toBeVisible();
  await expect(page).toHaveURL(/q=lana$/);
  await page.goto('buscar/?q=feria&tipo=Evento');
  await expect(page.getByRole('status')).toContainText(/de \d+ resultados/);
  await page.getByRole('main').getByRole('searchbox').fill('');
  await page.getByRole('main').getByRole('searchbox').fill('lana');
  await expect(page.getByRole('status')).toContainText(/^\d+ resultados/);
});

test('nada de la búsqueda se carga antes de que alguien la quiera, y el texto completo solo cuando hace falta', async ({
  page,
}) => {
  const urls = listRequests(page);
  await page.goto('redes/', { waitUntil: 'networkidle' });
  expect(
    urls.filter((url) => url.includes('/pagefind/') || url.includes('indice-rapido') || /\/main\.[^/]*\.js/.test(url)),
  ).toEqual([]);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('ventas');
  // That it can be asked for means that it was not.
  const more = dialog.getByRole('button', { name: 'Buscar también en el texto de las páginas' });
  await expect(more).toBeVisible();
  expect(urls.filter((url) => url.includes('indice-rapido'))).toHaveLength(1);
  expect(urls.filter(isFullText)).toEqual([]);
  await more.click();
  await expect(dialog.getByRole('heading', { name: 'En el texto de las páginas' })).toBeVisible();
  expect(urls.filter(isFullText).length).toBeGreaterThan(0);
});

test('lo que solo está en el texto sale primero por su nombre, en el lugar que ocupará con lo que dice', async ({
  page,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/fragment/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('redes/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('domingo');
  await expect(dialog.getByRole('heading', { name: 'En el texto de las páginas' })).toBeVisible();
  const items = dialog.locator('.search-groups li');
  await expect(items.first().getByRole('link')).toBeVisible();
  await expect(dialog.locator('mark')).toHaveCount(0);
  const before = await items.first().boundingBox();
  release();
  await expect(items.first().locator('mark').first()).toBeVisible();
  expect((await items.first().boundingBox())?.height).toBe(before?.height);
  await expect(items.first().getByRole('link')).toHaveAttribute('href', /#.+/);
});

test('la definición de un término va primero', async ({ page }) => {
  await page.goto('buscar/?q=qué es un articulador');
  const first = page.locator('[data-results] .search-direct');
  await expect(first).toContainText('Qué quiere decir');
  await expect(first.getByRole('link', { name: 'articulador', exact: true })).toHaveAttribute(
    'href',
    /glosario\/(?:\?marcar=[^#]*)?#articulador$/,
  );
});

test('lo que quiere decir una palabra va aparte donde una página tiene su nombre, y la página va primero', async ({
  page,
}) => {
  await page.goto('buscar/?q=cuaderno de cuentas');
  const aside = page.getByRole('complementary', { name: 'Qué quiere decir' });
  await expect(aside.getByRole('link', { name: 'cuaderno de cuentas', exact: true })).toHaveAttribute(
    'href',
    /glosario\/(?:\?marcar=[^#]*)?#cuaderno-de-cuentas$/,
  );
  const titles = page.locator('.search-group a.search-title');
  await expect(titles.first()).toHaveAttribute('href', /instrumentos\/cuaderno-de-cuentas\//);
  await expect(page.locator('.search-group a[href*="#cuaderno-de-cuentas"]')).toHaveCount(0);
});

test('la cifra que se pide va primero, con su valor y su fuente', async ({ page }) => {
  for (const query of ['gasto del proyecto', 'cuánto costó']) {
    await page.goto(`buscar/?q=${query}`);
    const first = page.locator('[data-results] .search-direct');
    await expect(first).toContainText('US$ 50,100');
    await expect(first).toContainText('trabaja unida», l. 140–158');
  }
  await page.locator('.search-direct a').first().click();
  await expect(page).toHaveURL(/datos\/aportes\/#medida-total-dado$/);
});

test('la página de búsqueda lee la dirección, agrupa, filtra y se puede compartir', async ({ page }) => {
  await page.goto('buscar/?q=camión');
  await expect(page.getByRole('status')).toContainText(/resultados/);
  const withAccent = await page.getByRole('status').textContent();
  await page.goto('buscar/?q=camion');
  await expect(page.getByRole('status')).toHaveText(withAccent ?? '');
  await page.goto('buscar/?q=redes');
  await openFilters(page);
  await page
    .getByRole('group', { name: 'Conglomerado' })
    .getByRole('button', { name: /^La Loma/ })
    .click();
  await expect(page).toHaveURL(/conglomerado=La\+Loma/);
  await expect(page.getByRole('button', { name: /^La Loma/ })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: /^La Loma/ })).toHaveAttribute('aria-pressed', 'true');
});

test('la cuenta de un filtro es la de los resultados que deja', async ({ page }) => {
  await page.goto('buscar/?q=ferias');
  await expect(page.getByRole('status')).toContainText(/^\d+ resultados/);
  await openFilters(page);
  const button = page.getByRole('group', { name: 'Qué es' }).getByRole('button', { name: /^Evento/ });
  const count = /\((\d+)\)/.exec((await button.textContent()) ?? '')?.[1];
  await button.click();
  await expect(page.getByRole('status')).toContainText(new RegExp(`^${count} de \\d+ resultados`));
  await expect(page.getByRole('button', { name: /^Evento/ })).toBeFocused();
  // El filtro y los resultados dicen lo mismo con la misma palabra.
  for (const kind of await page.locator('.search-groups .search-kind').allTextContents())
    expect(kind).toMatch(/^Evento/);
});

test('los resultados se ordenan por fecha', async ({ page }) => {
  await page.goto('buscar/?q=feria&orden=fecha');
  await expect(page.getByRole('button', { name: 'Por fecha' })).toHaveAttribute('aria-pressed', 'true');
  const years = (await page.locator('.search-groups .search-kind').allTextContents()).flatMap((text) =>
    / · .*?(\d{4})$/.exec(text)?.[1] ? [Number(/(\d{4})$/.exec(text)?.[1])] : [],
  );
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test('la dirección sigue a la consulta, una palabra es un paso, y se puede volver atrás', async ({ page }) => {
  await page.goto('buscar/?q=posadas');
  await expect(page.getByRole('status')).toContainText(/resultado/);
  const field = page.getByRole('searchbox').first();
  await field.fill('');
  await field.pressSequentially('balanza');
  await expect(page).toHaveURL(/q=balanza$/);
  await expect(
    page.locator('[data-results]').getByRole('link', { name: 'Una balanza en la plaza hizo la confianza' }).first(),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/q=posadas$/);
  await expect(field).toHaveValue('posadas');
  await expect(
    page.locator('[data-results]').getByRole('link', { name: 'Posadas del Llano', exact: true }).first(),
  ).toBeVisible();
});

test('un resultado lleva a su sección, con las palabras marcadas y la dirección limpia', async ({ page }) => {
  await page.goto('buscar/?q=domingo');
  const link = page
    .locator('.search-group', { has: page.getByRole('heading', { name: 'En el texto de las páginas' }) })
    .locator('a[href*="#"]')
    .first();
  await expect(link).toHaveAttribute('href', /\?marcar=.+#.+/);
  await link.click();
  await expect(page).not.toHaveURL(/marcar|buscar/);
  await expect(page).toHaveURL(/#.+/);
  expect(
    await page.evaluate(() =>
      [...(CSS.highlights.get('busqueda') ?? [])].map(String).some((text) => /domingo/i.test(text)),
    ),
  ).toBe(true);
  expect(await page.locator('main mark').count()).toBe(0);
});

test('las búsquedas de antes quedan en el aparato hasta que se olvidan', async ({ page, context }) => {
  await page.goto('buscar/?q=desayuno');
  await expect(page.getByRole('status')).toContainText(/resultado/);
  await page.goto('buscar/');
  await expect(page.getByRole('button', { name: 'desayuno' })).toBeVisible();
  await page.getByRole('button', { name: 'desayuno' }).click();
  await expect(page).toHaveURL(/q=desayuno$/);
  await page.goto('buscar/');
  await page.getByRole('button', { name: 'Olvidar estas búsquedas' }).click();
  await expect(page.getByRole('button', { name: 'desayuno' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('trama-busquedas'))).toBeNull();
  expect(await context.cookies()).toEqual([]);
});

for (const [name, query] of [
  ['larga', 'a'.repeat(10_000)],
  ['larga, de palabras', 'red de empresas '.repeat(700)],
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
  ['HTML en la dirección de un término', '"><svg onload=alert(1)>articulador'],
  ['emoji', '🧵🧶🪡'],
  ['caracteres de control', '\u0000\u0007red\u202e'],
  ['palabras vacías', 'de la que y el'],
  ['solo signos', '«¿?»… — %%% ((('],
  ['expresión', '(.*)+[a-z]{1,99}\\'],
] as const) {
  test(`una consulta rara no rompe la búsqueda: ${name}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('buscar/');
    const title = await page.title();
    await page.getByRole('searchbox').first().fill(query);
    await expect(page.getByRole('status')).toContainText(/resultado|Nada encontrado/);
    await page.goto(`buscar/?q=${encodeURIComponent(query.slice(0, 1500))}&tipo=%3Cb%3E&orden=nada&fase=`);
    await expect(page.getByRole('status')).toContainText(/resultado|Nada encontrado/);
    expect(await page.title()).toBe(title);
    expect(errors).toEqual([]);
    await expect(
      page.locator('[data-results] img, [data-results] script, [data-results] svg, [data-results] b'),
    ).toHaveCount(0);
  });
}

test('sin resultados, ofrece otros caminos', async ({ page }) => {
  await page.goto('buscar/?q=xyzzyqwfp');
  await expect(page.getByRole('status')).toContainText('Nada encontrado');
  for (const name of [
    'El índice de todo',
    'El glosario',
    'El método, fase por fase',
    'Las redes y sus historias',
    'Los resultados y los datos',
  ]) {
    await expect(page.locator('[data-results]').getByRole('link', { name })).toBeVisible();
  }
});

test('sin resultados, propone lo más parecido', async ({ page }) => {
  await page.goto('buscar/?q=artxcxldor');
  await expect(page.getByText('¿Quiso decir…?')).toBeVisible();
  await page.locator('.search-help').getByRole('button').first().click();
  await expect(page.getByRole('status')).toContainText(/resultado/);
});

test('si el texto completo no llega, queda lo demás y se dice', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('buscar/?q=posadas');
  await expect(
    page.locator('[data-results]').getByRole('link', { name: 'Posadas del Llano', exact: true }).first(),
  ).toBeVisible();
  await expect(page.getByText('No se pudo buscar en el texto completo')).toBeVisible();
  await expect(page.getByRole('status')).toContainText(/resultado/);
});

test('si el índice rápido no llega, busca en el texto completo', async ({ page }) => {
  await page.route('**/indice-rapido.json', (route) => route.abort());
  await page.goto('buscar/?q=posadas');
  await expect(page.getByRole('status')).toContainText(/resultados/);
  await expect(page.locator('[data-results]').getByRole('link').first()).toBeVisible();
});

test('los resultados no mueven la página ni hacen esperar', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => {
        if (!(entry as unknown as { hadRecentInput: boolean }).hadRecentInput)
          (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('redes/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('quezos de la loma', { delay: 40 });
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await expect(dialog.getByRole('status')).toContainText(/resultados/);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.1);
});

for (const { name, folder } of everySite)
  test(`${name}: todo lo que el índice rápido nombra existe en el sitio`, () => {
    const { entries } = unpackIndex(
      JSON.parse(readFileSync(join(folder, 'buscar', 'indice-rapido.json'), 'utf8')) as PackedIndex,
    );
    const pages = new Map<string, string>();
    const read = (address: string) => {
      const file = join(folder, address, 'index.html');
      if (!pages.has(address)) pages.set(address, existsSync(file) ? readFileSync(file, 'utf8') : '');
      return pages.get(address) ?? '';
    };
    const broken = entries.flatMap(({ address, sections = [] }) => {
      const [page = '', anchor] = address.split('#');
      const anchors = [...(anchor ? [anchor] : []), ...sections.map((section) => anchorOf(section))];
      return read(page)
        ? anchors.filter((id) => !read(page).includes(`id="${id}"`)).map((id) => `${page}#${id}`)
        : [page];
    });
    expect(entries.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

for (const { name, folder } of everySite)
  test(
    `${name}: la primera búsqueda cabe en 110 KB aunque haga falta el texto completo, las demás en 15 KB, y mil ` +
      `páginas en 2.5 MB`,
    () => {
      const { script, quick, table, piece, fragment, index, pages } = measureWeight(folder);
      // Cuatro palabras y las tres páginas que se muestran, con lo que pesan los encabezados de cada pedido.
      const textOnly = 4 * piece + 3 * fragment + 7 * 300;
      expect(script + quick + table + textOnly).toBeLessThan(110 * 1024);
      expect(textOnly).toBeLessThan(15 * 1024);
      expect(index / pages).toBeLessThan((2.5 * 1024 ** 2) / 1000);
    },
  );
