import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openTab as tab } from './support/workspaceTabs.ts';
import { fromZip } from '#publishers/zip.ts';
import { sites } from './support/sites.ts';

// The internal rules in «Mi red»: question by question, contradictions told and mended, sharing simulated, read aloud,
// accepted and taken away as a document, at 360 px and on a computer.

/** What the tool may weigh, compressed. */
const LIMIT = 40 * 1024;

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();
const next = (page: Page) => page.locator('.area-ways').getByRole('link', { name: 'Siguiente' }).click();
const back = (page: Page) => page.getByRole('link', { name: 'Volver al reglamento' }).click();
const clause = (page: Page) => page.locator('.rules-clause');
const faults = (page: Page) => page.locator('.rules-faults li');

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

/** Begins a network of two firms that met on a day, with an agreement, and opens its rules. */
async function begin(page: Page, address = 'mi-red/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of ['Taller Uno', 'Taller Dos'].entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await field(page, 'Fecha de la primera reunión').fill('2026-01-10');
  await page.getByRole('button', { name: 'Anotar un acuerdo' }).click();
  await field(page, 'Qué se acordó').fill('Cerramos el local los lunes.');
  await kept(page);
  await tab(page, 'Reglamento');
  await expect(page.getByText('0 de 5 preguntas decididas').first()).toBeVisible();
}

/** Answers all five questions of La Loma, so that one contradiction is left. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Empezar por la primera pregunta' }).click();
  await expect(page.locator('.workspace-part h2')).toHaveText('¿Cuándo nos reunimos?');
  await choose(page, /^Cada semana/);
  await expect(clause(page)).toHaveText(
    /en \[En qué lugar\], y la reunión vale con \[Con cuántas empresas vale\] empresas\.$/,
  );
  await field(page, 'En qué lugar').fill('la plaza');
  await field(page, 'Con cuántas empresas vale').fill('3');
  await expect(page.getByText('Con cuántas empresas vale: dice 3, y las empresas de la red son 2.')).toBeVisible();
  await field(page, 'Con cuántas empresas vale').fill('2');
  await expect(clause(page)).toHaveText('Nos reunimos cada semana en la plaza, y la reunión vale con 2 empresas.');
  await next(page);
  await choose(page, /^Una persona/);
  await field(page, 'Nombre de la persona').fill('Rosa Quispe');
  await field(page, 'De qué empresa es').selectOption('Taller Uno');
  await expect(clause(page)).toHaveText('Habla por la red Rosa Quispe, de Taller Uno.');
  await next(page);
  await choose(page, /^Quien quiera/);
  await next(page);
  await choose(page, /^Por igual/);
  await expect(page.getByText('La empresa que no puso cobraría igual que la que puso.')).toBeVisible();
  await next(page);
  await choose(page, /^No lo necesitamos/);
  await field(page, 'Por qué (puede quedar vacío)').fill('Somos pocas.');
  await page.locator('.area-ways').getByRole('link', { name: 'Terminar' }).click();
  await kept(page);
}

test('pregunta por pregunta, lo que se contradice se dice y se corrige, y al recargar sigue todo', async ({ page }) => {
  test.slow();
  await begin(page);
  await page.getByRole('link', { name: 'Empezar por la primera pregunta' }).click();
  // What others learned stands beside the question, and leads to its page.
  const learned = page.locator('.rules-learned');
  await expect(learned).toContainText('Una red que promete antes de conocerse no cumple.');
  await expect(learned.getByRole('link', { name: 'Conocerse antes de prometer' })).toHaveAttribute(
    'href',
    /lecciones\/conocerse-antes\/$/,
  );
  await expect(page.getByText('Las familias de la loma se veían los domingos.')).toBeVisible();
  await back(page);
  await answer(page);
  await expect(page.getByText('5 de 5 preguntas decididas').first()).toBeVisible();
  await expect(faults(page)).toHaveCount(1);
  await expect(faults(page)).toContainText('No va con lo decidido en «¿Cómo repartimos lo ganado?»');
  await look(page, 'reglamento');
  await faults(page).getByRole('link').click();
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  await choose(page, /^Todas lo mismo/);
  await field(page, 'Aporte de cada empresa').fill('cien');
  await expect(page.getByText('Escriba solo un número')).toBeVisible();
  await field(page, 'Aporte de cada empresa').fill('100');
  await next(page);
  await choose(page, /^Mezclado/);
  await field(page, 'Lo que se guarda (%)').fill('10');
  await field(page, 'Según el aporte (%)').fill('60');
  await field(page, 'Según el trabajo (%)').fill('30');
  await expect(page.getByText('Lo que se reparte: las partes suman 90 %, y deben sumar 100 %.')).toBeVisible();
  await look(page, 'pregunta');
  await kept(page);
  await page.reload();
  await expect(page.getByText('Lo que se reparte: las partes suman 90 %, y deben sumar 100 %.')).toBeVisible();
  await field(page, 'Según el trabajo (%)').fill('40');
  await expect(clause(page)).toHaveText(
    'Guardamos 10 %. De lo demás, 60 % va según el aporte y 40 % según el trabajo.',
  );
  await next(page);
  await choose(page, /^Paga una multa/);
  await field(page, 'Multa').fill('150');
  await expect(page.getByText('La multa de 150 es mayor que el aporte más alto, que es 100.')).toBeVisible();
  // What was said with another answer is still there.
  await choose(page, /^No lo necesitamos/);
  await expect(field(page, 'Por qué (puede quedar vacío)')).toHaveValue('Somos pocas.');
  await page.getByRole('button', { name: 'Dejarla sin decidir' }).click();
  await back(page);
  await expect(page.getByText('4 de 5 preguntas decididas').first()).toBeVisible();
  await expect(page.getByText('Por ahora nada se contradice.')).toBeVisible();
  await tab(page, 'Panel');
  await expect(page.getByRole('link', { name: 'Falta decidir una pregunta del reglamento.' })).toBeVisible();

  // A firm that speaks for the network and is taken out is told of.
  await tab(page, 'Red y empresas');
  await page.getByRole('button', { name: 'Quitar: Taller Uno' }).click();
  await tab(page, 'Reglamento');
  await expect(faults(page)).toContainText([
    'Un reglamento es entre dos empresas o más',
    'dice 2, y las empresas de la red son 1.',
    'esa empresa ya no está en la red.',
  ]);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByText('Por ahora nada se contradice.')).toBeVisible();
});

test('el reparto se simula con los números de la red, y la hoja sigue calculando', async ({ page }) => {
  test.slow();
  await begin(page);
  await page.getByRole('link', { name: 'Simular el reparto' }).click();
  await expect(page.getByText('Escriban primero cuánto dejó el negocio.')).toBeVisible();
  await page.getByLabel('Escribir las ventas y los costos por separado').check();
  await field(page, 'Ventas del negocio').fill('1,500.01');
  await field(page, 'Costos del negocio').fill('500');
  await field(page, 'Parte de la ganancia para la reserva (%)').fill('10');
  for (const [firm, contribution, work] of [
    ['Taller Uno', '300', '10'],
    ['Taller Dos', '100', '30'],
  ] as const) {
    const group = page.getByRole('group', { name: firm });
    await field(group, 'Dinero que puso').fill(contribution);
    await field(group, 'Trabajo o producción').fill(work);
  }
  // 1,000.01 less 100.00 is 900.01: the cent that is left over goes to the firm that was entered first.
  const row = (name: string) =>
    page.getByRole('region', { name: 'Lo que recibe cada empresa' }).getByRole('row', { name }).getByRole('cell');
  await expect(row('Taller Uno')).toHaveText(['450.01', '675.01', '225.00', '450.01']);
  await expect(row('Taller Dos')).toHaveText(['450.00', '225.00', '675.01', '450.00']);
  await expect(row('Total')).toHaveText(['900.01', '900.01', '900.01', '900.01']);
  await look(page, 'simulación');
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel con fórmulas (XLSX)' }).click(),
  ]);
  expect(workbook.suggestedFilename()).toMatch(/^simulacion-del-reparto-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const sheets = Object.entries(unzipSync(await read(workbook))).filter(([name]) => name.includes('worksheets/'));
  expect(sheets.map(([, bytes]) => strFromU8(bytes)).join()).toMatch(/<f>SIGN\(.*COUNTIF\(/);
  await field(page, 'Costos del negocio').fill('2,000.02');
  await expect(page.getByText('El negocio dejó pérdida.')).toBeVisible();
  await expect(row('Total')).toHaveText(['-500.01', '-500.01', '-500.01', '-500.01']);
  await field(page, 'Parte de la ganancia para la red (%)').fill('95');
  await expect(page.getByText('se llevan 105 % de la ganancia').first()).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(field(page, 'Costos del negocio')).toHaveValue('2,000.02');
});

test('se lee en voz alta, cada empresa dice qué le parece, y el documento dice lo mismo que la pantalla', async ({
  page,
}) => {
  test.slow();
  await begin(page);
  await answer(page);
  // What was agreed comes in once.
  await page.getByText('Traer un acuerdo').click();
  await page.getByRole('button', { name: 'Traer: Cerramos el local los lunes.' }).click();
  await expect(page.getByText('No hay acuerdos anotados que falten traer.')).toBeVisible();
  await expect(field(page, 'Texto de la cláusula')).toHaveValue('Cerramos el local los lunes.');
  await field(page, 'En qué tema va').selectOption('Participación');
  await field(page, 'Fecha de esta versión').fill('2026-02-01');

  await page.getByRole('link', { name: 'Leer en voz alta' }).click();
  await expect(page.locator('.rules-reading h2')).toHaveText('Reglamento interno de Tejidos del Ejemplo');
  await expect(page.locator('.rules-read')).toHaveText([
    '1.1Nos reunimos cada semana en la plaza, y la reunión vale con 2 empresas.',
    '1.2Habla por la red Rosa Quispe, de Taller Uno.',
    '1.3Cerramos el local los lunes.',
    '2.1En cada feria pone quien quiere.',
    '2.2Repartimos lo ganado en partes iguales.',
  ]);
  await expect(page.getByRole('navigation', { name: 'Herramientas' })).toBeHidden();
  await look(page, 'lectura');
  await page.getByRole('link', { name: 'Cerrar la lectura' }).last().click();

  await page.getByRole('link', { name: 'Anotar qué dice cada empresa' }).click();
  const one = page.getByRole('group', { name: 'Taller Uno' });
  await field(one, 'Lo leyó el').fill('2026-01-31');
  await expect(one.getByText('Es anterior a la fecha de esta versión.')).toBeVisible();
  await field(one, 'Lo leyó el').fill('2026-02-02');
  await field(one, 'Lo acepta').check();
  await field(page.getByRole('group', { name: 'Taller Dos' }), 'Lo que objeta o pide cambiar').fill('Otro día.');
  await expect(page.getByText('1 de 2 empresas lo aceptan.')).toBeVisible();
  await look(page, 'aceptación');
  await page.getByRole('link', { name: 'Ver el reglamento y llevarse el documento' }).click();
  const report = page.locator('.report');
  await expect(report.locator('h2')).toBeFocused();
  await expect(report).toContainText('1.3. Cerramos el local los lunes.');
  await expect(report).toContainText('¿Qué paga quien falta? Somos pocas.');
  await expect(report).toContainText('No es asesoría legal');
  await expect(page.getByRole('button', { name: 'Excel con fórmulas (XLSX)' })).toHaveCount(0);
  await look(page, 'documento');
  const texts = (
    await report.locator('td, th, li, dd, p:not(.report-signatures), .report-signatures span').allInnerTexts()
  )
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.includes('\n'));
  expect(texts.length).toBeGreaterThan(20);
  for (const [name, part] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^reglamento-de-la-red-\d{4}-\d{2}-\d{2}\.(docx|odt)$/);
    const said = strFromU8(unzipSync(await read(download))[part] ?? new Uint8Array())
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'");
    for (const text of texts) expect(said, `${name}: ${text}`).toContain(text);
  }

  // A change after that is seen where it was accepted.
  await back(page);
  await field(page, 'Texto de la cláusula').fill('Cerramos el local los martes.');
  await page.getByRole('link', { name: 'Anotar qué dice cada empresa' }).click();
  await expect(page.getByText('El reglamento cambió después de que lo aceptara.')).toBeVisible();
  await page.getByRole('button', { name: 'Acepta también lo que cambió' }).click();
  await expect(page.getByText('1 de 2 empresas lo aceptan.')).toBeVisible();
});

test('una copia, borrada la red y abierta la copia, dice lo mismo; sin señal se sigue', async ({ page, context }) => {
  test.slow();
  await begin(page);
  await answer(page);
  await page.getByRole('link', { name: 'Ver el reglamento y llevarse el documento' }).click();
  const before = await page.locator('.report').innerText();
  expect(before).toContain('Rosa Quispe');
  // Without a signal all that was opened goes on.
  await context.setOffline(true);
  await back(page);
  await page.getByRole('link', { name: 'Abrir: El dinero, 3 de 3' }).click();
  await choose(page, /^Todas lo mismo/);
  await choose(page, /^Quien quiera/);
  await kept(page);
  await context.setOffline(false);
  await tab(page, 'Copias y enlaces');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bajar una copia' }).click(),
  ]);
  const copy = (await read(download)).toString();
  await page.getByRole('button', { name: 'Borrar esta red del aparato' }).click();
  await page.getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
  await expect(page.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  await page.goto('mi-red/#/reglamento/hoja');
  await expect.poll(() => page.locator('.report').innerText()).toBe(before);
});

test('se llega desde el instrumento, y una pregunta se responde con el teclado', async ({ page }) => {
  await page.goto('instrumentos/acuerdo-de-la-red/');
  await page.getByRole('link', { name: 'Hágalo aquí' }).first().click();
  await expect(page).toHaveURL(/mi-red\/\?ir=reglamento#\/reglamento$/);
  await page.getByLabel('Nombre de la red').fill('Red de teclado');
  await page.keyboard.press('Enter');
  // The tool that somebody came for opens.
  await page.getByRole('link', { name: 'Empezar por la primera pregunta' }).press('Enter');
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  const first = page.getByRole('radio', { name: /^Cada mes/ });
  await first.focus();
  await page.keyboard.press('Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('radio', { name: /^Cada semana/ });
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  await page.keyboard.press('Tab');
  // What is known of it has its link first.
  await page.keyboard.press('Tab');
  await page.keyboard.type('la plaza');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await expect(clause(page)).toHaveText('Nos reunimos cada semana en la plaza, y la reunión vale con 2 empresas.');
  await page.locator('.area-ways').getByRole('link', { name: 'Siguiente' }).press('Enter');
  await expect(page.locator('.workspace-part h2')).toHaveText('¿Quién habla por la red?');
  await kept(page);
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
  await tab(page, 'Reglamento');
  await expect(page.getByRole('link', { name: 'Empezar por la primera pregunta' })).toBeVisible();
  const weight = (await sum()) - before;
  console.log(`mi-red, reglamento: ${weight} B`);
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
    await answer(page);
    await page.reload();
    await expect(page.getByText('5 de 5 preguntas decididas').first()).toBeVisible();
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
