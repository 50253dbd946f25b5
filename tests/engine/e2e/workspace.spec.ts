import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openTab as tab } from './support/workspaceTabs.ts';

// «Mi red»: a network is begun, its firms are diagnosed, and its papers leave the device, at 360 px and on a computer.

/** What the first tool may weigh, compressed, with all that it stands on and every writer of documents. */
const LIMIT = 150 * 1024;
const PHONE = '987654321';

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());

/** Begins a network with firms. */
async function begin(page: Page, firms: readonly string[] = ['Taller Uno', 'Taller Dos']): Promise<void> {
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of firms.entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await kept(page);
}

/** Marks a level for every item of the area that is open. */
async function mark(page: Page, levels: readonly number[]): Promise<void> {
  for (const [place, level] of levels.entries())
    await page
      .locator('.item')
      .nth(place)
      .getByRole('radio')
      .nth(level - 1)
      .check();
}

/** Diagnoses a firm: three items in the first area of La Loma, two in the second. */
async function diagnose(page: Page, firm: string, levels: readonly [number, number, number, number, number]) {
  await tab(page, 'Diagnóstico');
  await page.getByRole('link', { name: `Empezar: ${firm}, Al inicio` }).click();
  await mark(page, levels.slice(0, 3));
  await page.getByRole('link', { name: 'Área siguiente' }).click();
  await expect(page.locator('.item')).toHaveCount(2);
  await mark(page, levels.slice(3));
  await page.locator('.area-ways').getByRole('link', { name: 'Ver resultados' }).click();
  await expect(page.getByRole('heading', { name: `Diagnóstico de ${firm}` })).toBeVisible();
}

/** Opens a file in the part of copies. */
async function bring(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function saveCopy(page: Page): Promise<string> {
  await tab(page, 'Copias y enlaces');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bajar una copia' }).click(),
  ]);
  return (await read(download)).toString();
}

test('de la primera reunión al diagnóstico en la mano, y al recargar sigue todo', async ({ page }) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) asked.push(request.url());
  });
  await begin(page);
  await page.getByText('Contacto').first().click();
  await page.getByLabel('Teléfono').first().fill(PHONE);
  await diagnose(page, 'Taller Uno', [1, 2, 3, 4, 5]);
  const report = page.locator('.report');
  await expect(report).toContainText('Donde está más fuerte: La venta (4.5 de 5).');
  await expect(report).toContainText('Donde más le falta: El trabajo del taller (2.0 de 5).');
  await page.reload();
  await expect(report).toContainText('Donde está más fuerte: La venta (4.5 de 5).');
  await kept(page);

  // What the page shows is what the papers hold.
  const texts = (await report.locator('td, th').allInnerTexts()).filter((text) => text.trim() !== '');
  for (const [name, file] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^diagnostico-taller-uno-\d{4}-\d{2}-\d{2}\.(docx|odt)$/);
    const said = strFromU8(unzipSync(await read(download))[file] ?? new Uint8Array())
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'");
    for (const text of texts) expect(said, `${name}: ${text}`).toContain(text);
    expect(said).not.toContain(PHONE);
  }
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel con fórmulas (XLSX)' }).click(),
  ]);
  const sheets = Object.entries(unzipSync(await read(workbook))).filter(([name]) => name.includes('worksheets/'));
  expect(sheets.map(([, bytes]) => strFromU8(bytes)).join()).toMatch(/<f>AVERAGE\(/);
  expect(asked).toEqual([]);
});

test('cada toque se deshace y se rehace, y quitar una empresa no pierde lo suyo', async ({ page }) => {
  await begin(page);
  const names = page.getByLabel('Nombre de la empresa');
  await page.getByRole('button', { name: 'Quitar: Taller Uno' }).click();
  await expect(page.getByText('«Taller Uno» se quitó, con todo lo suyo.')).toBeInViewport();
  await expect(names).toHaveCount(1);
  // The hand is not lost with the row: what brings it back is under the finger.
  await expect(page.getByRole('button', { name: 'Traer de vuelta' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names.first()).toHaveValue('Taller Uno');
  await expect(page.getByText('«Taller Uno» se quitó')).toHaveCount(0);
  // Whoever goes on to another part has seen it.
  await page.getByRole('button', { name: 'Quitar: Taller Uno' }).click();
  await expect(page.getByText('«Taller Uno» se quitó')).toBeVisible();
  await tab(page, 'Panel');
  await expect(page.getByText('«Taller Uno» se quitó')).toHaveCount(0);
  await tab(page, 'Red y empresas');
  // While it is kept, no button moves from under the finger.
  const placeOfUndo = () => page.getByRole('button', { name: 'Deshacer' }).boundingBox();
  await kept(page);
  const place = await placeOfUndo();
  await page.locator('.workspace-state [data-keeping]').evaluate((state: HTMLElement) => {
    state.dataset['keeping'] = 'keeping';
    if (state.firstChild) state.firstChild.nodeValue = 'Guardando…';
  });
  expect(await placeOfUndo()).toEqual(place);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(names.first()).toHaveValue('Taller Uno');
  await page.getByRole('button', { name: 'Rehacer' }).click();
  await expect(names).toHaveCount(1);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await kept(page);
  await page.reload();
  await tab(page, 'Red y empresas');
  await expect(names.first()).toHaveValue('Taller Uno');
  await names.nth(1).fill('taller uno');
  await expect(page.getByText('Hay otra empresa con este nombre.').first()).toBeVisible();
});

test('una copia, borrada la red y abierta la copia, dice lo mismo', async ({ page }) => {
  test.slow();
  await begin(page);
  await diagnose(page, 'Taller Dos', [2, 2, 2, 3, 3]);
  const before = await page.locator('.report').innerText();
  const copy = await saveCopy(page);
  await expect(page.getByText('La última copia en un archivo es de hoy.')).toBeVisible();
  await page.getByRole('button', { name: 'Borrar esta red del aparato' }).click();
  await page.getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await bring(page, 'copia.json', copy);
  await expect(page.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  await tab(page, 'Diagnóstico');
  await page.getByRole('link', { name: 'Ver resultados: Taller Dos, Al inicio' }).click();
  await expect.poll(() => page.locator('.report').innerText()).toBe(before);
});

test('una sola parte va en un archivo sin contactos, y se junta donde se abre', async ({ page, browser }) => {
  await begin(page);
  await tab(page, 'Red y empresas');
  await page.getByText('Contacto', { exact: true }).first().click();
  await page.getByLabel('Teléfono').first().fill('987 654 321');
  await kept(page);
  await tab(page, 'Copias y enlaces');
  await page.getByLabel('Parte', { exact: true }).selectOption('Diagnóstico');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bajar esta parte' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mi-red-.*-diagnostico-\d{4}-\d{2}-\d{2}\.json$/);
  const text = strFromU8(await read(download));
  expect([text.includes('Taller Uno'), text.includes('987 654 321')]).toEqual([true, false]);
  // It is no copy of all: the bar still says that there is none.
  await expect(page.locator('.workspace-bar')).toContainText('sin copia');
  const other = await (await browser.newContext({ locale: 'es-PE' })).newPage();
  await other.goto(page.url().split('#')[0] ?? '');
  await bring(other, 'parte.json', text);
  await tab(other, 'Red y empresas');
  await expect(other.getByLabel('Nombre de la empresa').first()).toHaveValue('Taller Uno');
  await other.context().close();
});

test('dos copias trabajadas aparte se juntan: nada se pierde y lo distinto se escoge', async ({ page, browser }) => {
  test.slow();
  await begin(page);
  const copy = await saveCopy(page);
  const other = await (await browser.newContext({ locale: 'es-PE' })).newPage();
  await other.goto(page.url().split('#')[0] ?? '');
  await bring(other, 'copia.json', copy);
  await tab(other, 'Red y empresas');
  await other.getByLabel('Nombre de la empresa').first().fill('Taller Primero');
  await other.getByRole('button', { name: 'Agregar una empresa' }).click();
  await other.getByLabel('Nombre de la empresa').nth(2).fill('Taller Tres');
  await kept(other);
  const theirs = await saveCopy(other);
  await other.context().close();

  await tab(page, 'Red y empresas');
  await page.getByLabel('Nombre de la empresa').first().fill('Taller Inicial');
  await tab(page, 'Copias y enlaces');
  // A copy of what was here goes to a file before anything is put together.
  await Promise.all([page.waitForEvent('download'), bring(page, 'suya.json', theirs)]);
  await expect(page.getByText(/Se juntaron las dos copias: .* y 1 escrito distinto en cada copia/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dejar «Taller Inicial»' })).toBeVisible();
  await page.getByRole('button', { name: 'Dejar «Taller Primero»' }).click();
  await expect(page.getByRole('heading', { name: 'Escrito distinto en cada copia' })).toHaveCount(0);
  // A choice is taken back like anything else: both are there again.
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByRole('button', { name: 'Dejar «Taller Inicial»' })).toBeVisible();
  await page.getByRole('button', { name: 'Dejar «Taller Primero»' }).click();
  await expect(page.getByRole('heading', { name: 'Escrito distinto en cada copia' })).toHaveCount(0);
  await bring(page, 'suya.json', theirs);
  await expect(page.getByText('La copia dice lo mismo que lo guardado aquí.')).toBeVisible();
  await tab(page, 'Red y empresas');
  await expect(page.getByLabel('Nombre de la empresa')).toHaveCount(3);
  await expect(page.getByLabel('Nombre de la empresa').first()).toHaveValue('Taller Primero');
});

test('lo que no es una copia se dice con lo que hay que hacer, y lo guardado no cambia', async ({ page }) => {
  await begin(page);
  const copy = await saveCopy(page);
  const said = page.locator('.said');
  const newer = copy.replace('"version":1', '"version":9');
  for (const [name, text, told] of [
    ['nada.json', 'hola', 'no es una copia de «Mi red»'],
    ['otra.json', '{"format":"otra cosa"}', 'no es una copia de «Mi red»'],
    ['cortada.json', copy.slice(0, -40), 'está cortado o cambió en el camino'],
    ['tocada.json', copy.replace('Taller Uno', 'Taller Uns'), 'está cortado o cambió en el camino'],
    ['nueva.json', newer, 'está cortado o cambió en el camino'],
  ] as const) {
    await bring(page, name, text);
    await expect(said, name).toContainText(told);
  }
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'grande.json', mimeType: 'application/json', buffer: Buffer.alloc(40 * 1024 * 1024, 'a') });
  await expect(said).toContainText('es demasiado grande');
  await tab(page, 'Red y empresas');
  await expect(page.getByLabel('Nombre de la empresa').first()).toHaveValue('Taller Uno');
});

test('el enlace lleva la red sin personas, y nada se guarda sin preguntar', async ({ page, browser, context }) => {
  test.slow();
  await begin(page);
  await page.getByText('Contacto').first().click();
  await page.getByLabel('Teléfono').first().fill(PHONE);
  await kept(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
  await tab(page, 'Copias y enlaces');
  await page.getByRole('button', { name: 'Mostrar su código QR' }).click();
  await expect(page.getByRole('img', { name: 'Código QR con el enlace de la red' })).toBeVisible();
  await page.getByRole('button', { name: 'Copiar el enlace' }).click();
  await expect(page.getByText(/El enlace está (copiado|abajo)/)).toBeVisible();
  const shown = page.getByLabel('Enlace con la red');
  const link = (await shown.count())
    ? await shown.inputValue()
    : await page.evaluate(() => navigator.clipboard.readText());
  const hash = link.slice(link.indexOf('#'));

  const other = await (await browser.newContext({ locale: 'es-PE' })).newPage();
  const root = page.url().split('#')[0] ?? '';
  await other.goto(`${root}${hash.slice(0, -8)}`);
  await expect(other.getByText('El enlace está cortado.')).toBeVisible();
  await other.goto('about:blank');
  await other.goto(`${root}${hash}`);
  await expect(other.getByText('Todavía no se ha guardado ni cambiado nada.')).toBeVisible();
  expect(other.url()).not.toContain('enlace=');
  await other.getByRole('button', { name: 'Guardarla en este aparato' }).click();
  await tab(other, 'Red y empresas');
  await expect(other.getByLabel('Nombre de la empresa').nth(1)).toHaveValue('Taller Dos');
  await other.getByText('Contacto').first().click();
  await expect(other.getByLabel('Teléfono').first()).toHaveValue('');
  // Pasted into the page that is open, it is offered too, and does not stay in the address.
  await other.evaluate((given) => (location.hash = given), hash);
  await expect(other.getByText('Todavía no se ha guardado ni cambiado nada.')).toBeVisible();
  expect(other.url()).not.toContain('enlace=');
  const [before] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'Juntarla con la que ya está aquí' }).click(),
  ]);
  expect(before.suggestedFilename()).toMatch(/\.json$/);
  await expect(other.getByText('La copia dice lo mismo que lo guardado aquí.')).toBeVisible();
  await other.context().close();
});

test('lo que se quitó está en una lista, y vuelve también después de recargar', async ({ page }) => {
  await begin(page);
  await page
    .getByRole('button', { name: /^Quitar/ })
    .nth(1)
    .click();
  await kept(page);
  await page.reload();
  await tab(page, 'Copias y enlaces');
  await page.getByText('Lo que se quitó: 1').click();
  await page.getByRole('button', { name: 'Traer de vuelta: Empresa: Taller Dos' }).click();
  await expect(page.getByText(/^Lo que se quitó/)).toHaveCount(0);
  await tab(page, 'Red y empresas');
  await expect(page.getByLabel('Nombre de la empresa').nth(1)).toHaveValue('Taller Dos');
});

test('la comparación aparece con cinco empresas, y lo prestado no lleva nombres', async ({ page, browser }) => {
  test.slow();
  await begin(page, ['Taller Uno', 'Taller Dos']);
  await diagnose(page, 'Taller Uno', [1, 1, 1, 2, 2]);
  await diagnose(page, 'Taller Dos', [5, 5, 5, 4, 4]);
  await page.goto('mi-red/#/diagnostico/grupo/start');
  await expect(page.getByText('Aquí hay 2.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'El grupo en cada área' })).toHaveCount(0);

  const other = await (await browser.newContext({ locale: 'es-PE', baseURL: page.url().split('mi-red')[0] })).newPage();
  await begin(other, ['Ajena Uno', 'Ajena Dos', 'Ajena Tres']);
  for (const firm of ['Ajena Uno', 'Ajena Dos', 'Ajena Tres']) await diagnose(other, firm, [3, 3, 3, 3, 3]);
  await other.goto('mi-red/#/diagnostico/grupo/start');
  const [lent] = await Promise.all([
    other.waitForEvent('download'),
    other.getByRole('button', { name: 'Prestar los resultados de esta red' }).click(),
  ]);
  const file = (await read(lent)).toString();
  expect(file).not.toContain('Ajena');
  await other.context().close();

  const place = page.getByLabel('Traer los resultados de otra red');
  await place.setInputFiles({ name: 'prestado.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByText('Se tomaron los resultados de 3 empresas.')).toBeVisible();
  // 1, 3, 3, 3 and 5: the quarters are at 3 and 3.
  await expect(page.getByRole('row', { name: /^El trabajo del taller/ })).toHaveText(/5\s*3\.0\s*3\.0\s*3\.0/);
  await page.getByRole('button', { name: 'Quitar lo prestado' }).click();
  await expect(page.getByRole('region', { name: 'El grupo en cada área' })).toHaveCount(0);
});

test('dos pestañas ven lo mismo, y un cuaderno sin memoria lo dice', async ({ page, context, browser }) => {
  await begin(page);
  const second = await context.newPage();
  await second.goto('mi-red/#/red');
  await second.getByLabel('Rubro').fill('tejido');
  await tab(page, 'Red y empresas');
  await expect(page.getByLabel('Rubro')).toHaveValue('tejido');

  const closed = await browser.newContext({ locale: 'es-PE' });
  await closed.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const bare = await closed.newPage();
  await bare.goto(page.url().split('#')[0] ?? '');
  await expect(bare.getByText('Este navegador no guarda nada de esta página.')).toBeVisible();
  await closed.close();
});

test('el panel dice dónde está la red, y la fase y el instrumento llevan a la herramienta', async ({ page }) => {
  await page.goto('instrumentos/diagnostico-del-taller/');
  await page.getByRole('link', { name: 'Hágalo aquí' }).first().click();
  await expect(page).toHaveURL(/mi-red\/\?ir=diagnostico#\/diagnostico$/);
  await begin(page);
  // A part that comes when it is opened is read from its top too.
  for (const part of ['Formación', 'Panel']) {
    await tab(page, part);
    await expect(page.locator('.workspace-part h2').first()).toBeFocused();
  }
  await expect(page.getByText('Falta terminar el diagnóstico de 2 empresas.')).toBeVisible();
  const phase = page.locator('.phases > li').nth(1);
  await phase.locator('summary').click();
  await phase.getByRole('checkbox').first().check();
  await expect(phase.locator('summary')).toContainText('1 de 1 señal');
  await kept(page);
  await page.reload();
  await expect(phase.locator('summary')).toContainText('cerrada');
});

test('cada parte pasa axe, cabe en la pantalla y se anda con el teclado', async ({ page }) => {
  test.slow();
  await page.goto('mi-red/');
  await expect(page.getByRole('button', { name: 'Empezar una red' })).toBeVisible();
  const look = async (name: string) => {
    expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
  };
  await look('estante');
  // From the keyboard alone.
  await page.getByLabel('Nombre de la red').focus();
  await page.keyboard.type('Red de teclado');
  await page.keyboard.press('Enter');
  const add = page.getByRole('button', { name: 'Agregar una empresa' });
  await add.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Nombre de la empresa').focus();
  await page.keyboard.type('Taller de teclado');
  await look('red');
  await tab(page, 'Panel');
  await look('panel');
  await tab(page, 'Diagnóstico');
  await look('diagnósticos');
  await page.getByRole('link', { name: /^Empezar: Taller de teclado, Al inicio/ }).press('Enter');
  const first = page.locator('.item').first().getByRole('radio');
  await first.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(first.nth(1)).toBeChecked();
  // The link to the content is an anchor of the page, and no way out of the form.
  await page.evaluate(() => (location.hash = '#contenido'));
  await expect(first.nth(1)).toBeChecked();
  await look('puntos');
  await page.locator('.area-ways').getByRole('link', { name: 'Ver resultados' }).press('Enter');
  await expect(page.locator('.report h2')).toBeFocused();
  await look('resultados');
  await tab(page, 'Copias y enlaces');
  await look('copias');
});

test('pesa lo que puede pesar, y las páginas que se leen no cargan nada de ello', async ({ page }) => {
  const weights = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    weights.set(
      pathname,
      response.body().then(
        (body) => brotliCompressSync(body).length,
        () => 0,
      ),
    );
  });
  await begin(page);
  await diagnose(page, 'Taller Uno', [1, 1, 1, 1, 1]);
  const first = (await Promise.all(weights.values())).reduce((sum, weight) => sum + weight, 0);
  for (const name of ['Word (DOCX)', 'LibreOffice (ODT)', 'Excel con fórmulas (XLSX)', 'Tabla (CSV)'])
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const all = (await Promise.all(weights.values())).reduce((sum, weight) => sum + weight, 0);
  console.log(`mi-red: ${first} B, ${all} B with the writers`);
  expect(first).toBeLessThan(LIMIT);
  expect(all).toBeLessThan(LIMIT * 1.2);
});
