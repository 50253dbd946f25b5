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

// Which type of project suits a group, in «Mi red»: from the instrument through the questions to the result with its
// document, the criteria and the comparison of groups, at 360 px and on a computer.

/** What the tool may weigh, compressed. */
const LIMIT = 40 * 1024;

/** Touches of the main job: to begin, an answer and «Siguiente» to each question, a second result, the document. */
const TOUCHES = 1 + 2 * 4 + 1 + 1;

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const report = (page: Page) => page.locator('.report');
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const option = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

/** Begins a network with two firms and opens the tool. */
async function begin(page: Page, address = 'mi-red/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of ['Taller Uno', 'Taller Dos'].entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await kept(page);
  await page.evaluate(() => (location.hash = '#/que-conviene'));
  await expect(page.getByRole('heading', { name: '¿Qué conviene?' })).toBeVisible();
}

/** Answers all four questions, with the given one of the last, and comes to the result. */
async function answer(page: Page, last = 'Mucho'): Promise<void> {
  for (const said of ['Uno de los talleres', 'De 5 a 10 empresas']) {
    await option(page, said).check();
    await link(page, 'Siguiente').click();
  }
  await page.getByRole('checkbox', { name: 'Tejidos de La Loma' }).check();
  await link(page, 'Siguiente').click();
  await option(page, last).check();
  await link(page, 'Ver qué conviene').click();
  await expect(report(page).locator('h2')).toHaveText('Qué conviene y por qué');
}

async function save(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return read(download);
}

/** What a document says. */
async function saveText(page: Page, button: string, part: string): Promise<string> {
  return strFromU8(unzipSync(await save(page, button))[part] ?? new Uint8Array())
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** All that the report shows stands in both documents. */
async function sameInDocuments(page: Page): Promise<void> {
  const texts = (await report(page).locator('td, th, li, dd, p, h3, h4').allInnerTexts()).filter(
    (text) => text.trim() !== '' && !text.includes('\n'),
  );
  expect(texts.length).toBeGreaterThan(15);
  for (const [name, part] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const said = await saveText(page, name, part);
    for (const text of texts) expect(said, `${name}: ${text}`).toContain(text);
  }
}

test('desde la portada hasta la hoja: las preguntas, lo que sale, por qué y qué lo cambiaría', async ({ page }) => {
  test.slow();
  await page.goto('');
  await page.goto('instrumentos/con-que-empezar/');
  await page.getByRole('link', { name: 'Hágalo aquí' }).first().click();
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  // The tool that somebody came for opens.
  await expect(page.getByRole('button', { name: 'Empezar con nuestra red' })).toBeVisible();
  await page.evaluate(() => (location.hash = '#/red'));
  await page.getByRole('button', { name: 'Agregar una empresa' }).click();
  await page.getByLabel('Nombre de la empresa').fill('Taller Uno');
  await kept(page);
  await page.evaluate(() => (location.hash = '#/que-conviene'));
  await look(page, 'sin grupos');

  let touches = 0;
  const touch = async (target: Locator) => {
    touches += 1;
    await target.click();
  };
  await touch(page.getByRole('button', { name: 'Empezar con nuestra red' }));
  await expect(page.locator('.workspace-part h2')).toHaveText('¿Quién llama a reunión?');
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  await touch(option(page, 'Uno de los talleres'));
  await look(page, 'pregunta');
  await touch(link(page, 'Siguiente'));
  // The ranges are those of the data.
  await expect(page.getByText('En «Red y empresas» hay una empresa escrita.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(3);
  await expect(option(page, 'De 1 a 4 empresas')).toBeVisible();
  await expect(option(page, '11 empresas o más')).toBeVisible();
  await touch(option(page, 'De 5 a 10 empresas'));
  await kept(page);
  await page.reload();
  await expect(option(page, 'De 5 a 10 empresas')).toBeChecked();
  await touch(link(page, 'Siguiente'));
  await touch(page.getByRole('checkbox', { name: 'Tejidos de La Loma' }));
  await touch(page.getByRole('checkbox', { name: 'Quesos de La Loma' }));
  await expect(page.getByText('Ya escogieron 2. Quiten una para escoger otra.')).toBeVisible();
  await look(page, 'resultados');
  await touch(link(page, 'Siguiente'));
  await touch(option(page, 'Mucho'));
  await touch(link(page, 'Ver qué conviene'));
  await expect(report(page).locator('h2')).toBeFocused();

  const shown = report(page);
  await expect(shown).toContainText(
    'El que más se acerca es este: Vender en común, por 3 razones de 4. La ventaja es poca, así que vale la pena conversarlo. Le lleva 1 punto al que sigue, que es Comprar juntos.',
  );
  await expect(shown.locator('.report-bars li').first()).toContainText('3 a favor, 1 en contra');
  await expect(shown).toContainText(
    '«Uno de los talleres». Quien vende ya conoce a los clientes. (propuesta de este sitio)',
  );
  await expect(shown).toContainText('«De 5 a 10 empresas». Es lo que pedía el plan. (Informe final');
  await expect(shown).toContainText('De lo que buscan, se espera de este tipo: «Tejidos de La Loma».');
  await expect(shown).toContainText('No se espera de ningún tipo de proyecto: «Quesos de La Loma».');
  await expect(shown).toContainText('Lo que puede salir mal: Si un taller entrega mal, pierden todos.');
  await expect(shown).toContainText('Cuántos años suele durar: de 5 a 7');
  await expect(shown).toContainText('Basta con que una de estas respuestas sea otra:');
  await expect(shown).toContainText('Si en lugar de «Mucho» fuera «Nada», y saldría Comprar juntos.');
  await expect(shown).toContainText(
    'Si en lugar de «Uno de los talleres» fuera «Nadie», y saldría que todavía no conviene.',
  );
  await look(page, 'resultado');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    touch(page.getByRole('button', { name: 'Word (DOCX)' })),
  ]);
  expect(download.suggestedFilename()).toMatch(/^que-conviene-\d{4}-\d{2}-\d{2}\.docx$/);
  expect(touches).toBe(TOUCHES);
  await sameInDocuments(page);
  await page.emulateMedia({ media: 'print' });
  await expect(link(page, 'Volver a «¿Qué conviene?»')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  // Where the answers say so, the advice is to wait, with what to do first and where to read of it.
  await link(page, 'Cambiar las respuestas').click();
  await option(page, 'Nadie').check();
  await page.getByText('Qué dice esta respuesta').click();
  await expect(page.getByText('Busquen a alguien que llame por tres meses.')).toBeVisible();
  await look(page, 'antes de empezar');
  await link(page, 'Ver lo que va saliendo').click();
  await expect(shown).toContainText('Todavía no conviene empezar un proyecto de red.');
  await expect(shown).toContainText('Cuando esté listo, lo que más se acerca a este grupo es');
  await expect(shown).toContainText('Busquen a alguien que llame por tres meses.');
  await expect(page.locator('.workspace-part').getByRole('link', { name: 'El primer paso' })).toHaveAttribute(
    'href',
    /metodologia\/primer-paso\/$/,
  );
  await page.evaluate(() => (location.hash = '#/que-conviene/tipos-de-proyecto'));
  await expect(page.getByRole('heading', { name: 'Vender en común' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'de 5 a 10', exact: true })).toBeVisible();
  await look(page, 'tipos');
});

test('los criterios, una copia con otra respuesta y la comparación de los grupos', async ({ page, context }) => {
  test.slow();
  await begin(page);
  await page.getByRole('button', { name: 'Empezar con nuestra red' }).click();
  await answer(page);
  await link(page, 'Poner los criterios de selección').click();
  const market = page.getByRole('group', { name: 'Tienen a quién vender' });
  await expect(market).toContainText('Se pide para Vender en común.');
  await market.getByRole('radio', { name: '4. Hay un pedido.' }).check();
  await expect(market).toContainText('Falta anotar qué se vio.');
  await market.getByLabel('Qué se vio y dónde').fill('Un pedido de la plaza');
  const part = page.getByRole('group', { name: 'Ponen su parte' });
  await part.getByRole('radio', { name: '2. Lo prometieron.' }).check();
  await expect(page.getByText('Suma 6 de 10 puntos posibles')).toBeVisible();
  await expect(page.getByText('Tienen nivel y falta anotar qué se vio: Ponen su parte.')).toBeVisible();
  await expect(page.getByText('Ponen su parte: Pidan un primer aporte pequeño.')).toBeVisible();
  await expect(page.locator('.report-bars li').first()).toContainText('Ponen su parte');
  await look(page, 'criterios');
  // The type for which nothing of the market is asked.
  await page.getByLabel('Tipo de proyecto para el que se mira').selectOption('Comprar juntos');
  await expect(market).toHaveCount(0);
  await expect(page.getByText('Suma 2 de 5 puntos posibles')).toBeVisible();
  await page.getByLabel('Tipo de proyecto para el que se mira').selectOption({ index: 0 });

  // What if…? Without a signal all that was opened goes on.
  await context.setOffline(true);
  await link(page, 'Ver qué conviene a este grupo').click();
  await page.getByRole('button', { name: '¿Y si…? Copiar y cambiar una respuesta' }).click();
  for (let step = 0; step < 3; step += 1) await link(page, 'Siguiente').click();
  await expect(option(page, 'Mucho')).toBeChecked();
  await option(page, 'Nada').check();
  await link(page, 'Ver qué conviene').click();
  await expect(report(page)).toContainText('2 a favor, 0 en contra');
  await expect(field(page, 'Nombre del grupo')).toHaveValue('Tejidos del Ejemplo, ¿y si…?');
  await kept(page);
  await context.setOffline(false);
  await link(page, 'Comparar con «Tejidos del Ejemplo»').click();
  await expect(report(page)).toContainText(
    '¿Cuánto quieren cambiar? Tejidos del Ejemplo: Mucho; Tejidos del Ejemplo, ¿y si…?: Nada',
  );
  await look(page, 'comparación');
  await sameInDocuments(page);
  const sheets = Object.entries(unzipSync(await save(page, 'Excel con fórmulas (XLSX)')))
    .filter(([name]) => name.includes('worksheets/'))
    .map(([, bytes]) => strFromU8(bytes))
    .join();
  expect(sheets).toMatch(/SUM\(C3:D3\)\)<\/f><v>6<\/v>/);
  expect(sheets).toMatch(/ROUND\(E3\*100\/F3,0\)\)<\/f><v>60<\/v>/);
  expect((await save(page, 'Tabla (CSV)')).toString()).toContain('Tejidos del Ejemplo,Vender en común,2,4,6,10,60');
  const before = await report(page).innerText();

  // The institution adds another group; taken away, it comes back whole.
  await page.evaluate(() => (location.hash = '#/que-conviene'));
  await page.getByRole('button', { name: 'Agregar otro grupo' }).click();
  await option(page, 'Nadie').check();
  await link(page, 'Volver a «¿Qué conviene?»').click();
  await expect(page.locator('.ledger-list > li')).toHaveCount(3);
  await look(page, 'grupos');
  await page.getByRole('button', { name: 'Quitar: Grupo 3' }).click();
  await expect(page.locator('.ledger-list > li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Traer de vuelta' }).click();
  await expect(page.locator('.ledger-list > li').nth(2)).toContainText('todavía no conviene');
  await page.getByRole('button', { name: 'Quitar: Grupo 3' }).click();

  // A copy, the network erased and the copy opened says the same.
  await page.evaluate(() => (location.hash = '#/copias'));
  const copy = await save(page, 'Bajar una copia');
  await page.getByRole('button', { name: 'Borrar esta red del aparato' }).click();
  await page.getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: copy });
  await expect(page.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  await page.goto('mi-red/#/que-conviene/comparacion');
  await expect.poll(() => report(page).innerText()).toBe(before);
});

test('con el teclado se responde, y lo que no se sabe se deja', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Empezar con nuestra red' }).press('Enter');
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(option(page, 'Una vecina que ayuda')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, 'Uno de los talleres')).toBeChecked();
  await expect(option(page, 'Uno de los talleres')).toBeFocused();
  const next = link(page, 'Siguiente');
  for (let step = 0; step < 6 && !(await next.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.workspace-part h2')).toHaveText('¿Cuántos talleres vendrían?');
  await link(page, 'Ver lo que va saliendo').press('Enter');
  await expect(report(page)).toContainText('por 1 razón de 1');
  await expect(report(page)).toContainText('el resultado todavía puede cambiar');
  await expect(report(page).getByText('¿Cuánto quieren cambiar?').first()).toBeVisible();
  await page.evaluate(() => (location.hash = '#/'));
  await expect(page.getByText('Faltan responder 3 preguntas de «¿Qué conviene?».')).toBeVisible();
});

test('pesa lo que puede pesar, y llega solo cuando se abre', async ({ page }) => {
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
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  await expect(page.getByRole('button', { name: 'Agregar una empresa' })).toBeVisible();
  const before = await sum();
  await page.evaluate(() => (location.hash = '#/que-conviene'));
  await expect(page.getByRole('button', { name: 'Empezar con nuestra red' })).toBeVisible();
  const weight = (await sum()) - before;
  console.log(`mi-red, qué conviene: ${weight} B`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(LIMIT);
});

test('desde la memoria USB, sin servidor, hace lo mismo', async ({ page }) => {
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
    await page.getByRole('button', { name: 'Empezar con nuestra red' }).click();
    await answer(page, 'Nada');
    await page.reload();
    await expect(report(page)).toContainText('Conviene empezar por este tipo de proyecto: Comprar juntos.');
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
