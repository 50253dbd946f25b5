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

// A fair in «Mi red», from the list before it to the balance after it: a contact takes three touches beside the name,
// also without a signal, and the picture of a card stays on the device.

/** What the tool may weigh, compressed. */
const LIMIT = 40 * 1024;

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const touch = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const grade = (page: Page, letter: string) =>
  page.locator(`.fair-grades label[data-grade="${letter.toLowerCase()}"]`).click();
const go = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Partes de la feria' }).getByRole('link', { name }).click();

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

async function begin(page: Page, address = 'mi-red/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of ['Taller Uno', 'Taller Dos'].entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await field(page, 'Fecha de la primera reunión').fill('2026-01-10');
  await open(page, 'feria');
}

/** Goes to a part of the workspace by its address. */
async function open(page: Page, part: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/${to}`), part);
  await expect(page.locator('.workspace-part h2').first()).toBeVisible();
}

async function addFair(page: Page, name = 'Feria de Prueba'): Promise<void> {
  await touch(page, 'Agregar una feria');
  await field(page, 'Nombre de la feria').fill(name);
  await field(page, 'Primer día').fill('2026-05-10');
  await field(page, 'Último día').fill('2026-05-12');
}

const save = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), touch(page, button)]);
  return download;
};
const saveCopy = async (page: Page) => {
  await open(page, 'copias');
  return (await read(await save(page, 'Bajar una copia'))).toString();
};
const bring = (page: Page, text: string) =>
  page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** A picture as a camera makes it, large and of many colours. */
const takePicture = (page: Page, width: number, height: number) =>
  page.evaluate(
    ([wide, high]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
      const pen = canvas.getContext('2d')!;
      const dots = pen.createImageData(wide, high);
      let seed = 7;
      for (let place = 0; place < dots.data.length; place += 1) {
        seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
        dots.data[place] = place % 4 === 3 ? 255 : 128 + ((seed >>> 16) % 60);
      }
      pen.putImageData(dots, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1]!;
    },
    [width, height] as const,
  );

test('antes: la lista con sus días, lo atrasado, lo propio y lo que se deja de lado', async ({ page }) => {
  test.slow();
  await begin(page);
  await look(page, 'sin ferias');
  await addFair(page);
  await field(page, 'Último día').fill('2026-05-01');
  await expect(page.getByText('El último día (1 de mayo de 2026) es anterior al primero')).toBeVisible();
  await field(page, 'Primer día').fill('2025-12-01');
  await expect(page.getByText('es anterior al comienzo de la red (10 de enero de 2026)')).toBeVisible();
  await field(page, 'Primer día').fill('2026-05-10');
  await field(page, 'Último día').fill('2026-05-12');
  await field(page, 'Contactos').fill('muchos');
  await expect(page.getByText('Escriba solo un número que quepa aquí')).toBeVisible();
  await field(page, 'Contactos').fill('20');
  await look(page, 'datos');
  await go(page, 'Lista de tareas');
  const tasks = page.locator('.fair-tasks > li');
  await expect(tasks).toHaveCount(4);
  await expect(tasks.first()).toContainText('hasta el 10 de abril de 2026 · atrasada');
  await expect(page.getByText('0 de 4 hechas.')).toBeVisible();
  await tasks.first().getByRole('checkbox').check();
  await expect(tasks.first()).not.toContainText('atrasada');
  // Its own day stands where somebody writes one; the suggested one is told.
  const last = tasks.filter({ hasText: 'Comparar lo gastado' });
  await last.locator('summary').click();
  await expect(last).toContainText('Sugerido: 11 de julio de 2026.');
  await field(last, 'Hasta qué día').fill('2099-01-01');
  await field(last, 'Quién la hace').fill('Rosa');
  await expect(last).toContainText('hasta el 1 de enero de 2099 · Rosa');
  await tasks.filter({ hasText: 'Responder a todos' }).locator('summary').click();
  await touch(page, 'No hace falta en esta feria: Responder a todos');
  await expect(tasks).toHaveCount(3);
  await page.getByText('1 tarea dejada de lado').click();
  await touch(page, 'Volver a la lista: Responder a todos');
  await expect(tasks).toHaveCount(4);
  await touch(page, 'Agregar una tarea propia');
  await field(page, 'Qué hay que hacer').fill('Pintar el letrero');
  await look(page, 'tareas');
  const events = (await read(await save(page, 'Recordatorios para el calendario (ICS)'))).toString();
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  expect(events).toContain('DTSTART;VALUE=DATE:20990101');
  await page.getByRole('link', { name: 'Ver la lista para imprimir' }).click();
  await expect(page.locator('.report')).toContainText('Pintar el letrero');
  await look(page, 'lista en papel');
  const said = strFromU8(unzipSync(await read(await save(page, 'Word (DOCX)')))['word/document.xml']!).replace(
    /<[^>]+>/g,
    '',
  );
  for (const text of await page.locator('.report td, .report th').allInnerTexts()) expect(said).toContain(text.trim());
  await open(page, '');
  await expect(page.getByText(/tareas? de feria está/)).toBeVisible();
});

test('en el stand: tres toques además del nombre, sin señal, con foto, y al recargar sigue lo que faltaba', async ({
  page,
  context,
}) => {
  test.slow();
  await begin(page);
  await addFair(page);
  await go(page, 'En el stand');
  await expect(page.getByText('Estos datos son de otra persona.')).toBeVisible();
  await look(page, 'stand vacío');
  await kept(page);
  await context.setOffline(true);
  let touches = 0;
  await page.exposeFunction('countTouch', () => (touches += 1));
  await page.evaluate(() =>
    addEventListener(
      'pointerdown',
      () => void (globalThis as unknown as { countTouch: () => void }).countTouch(),
      true,
    ),
  );

  // The first contact: three touches and the name.
  await touch(page, 'Nuevo contacto');
  await expect(field(page, 'Nombre del visitante')).toBeFocused();
  await page.keyboard.type('Ana Prueba');
  await grade(page, 'A');
  await touch(page, 'Guardar y otro');
  await expect(page.getByText('1 contacto hoy')).toBeVisible();
  await expect.poll(() => touches).toBe(3);
  await expect(page.getByText('Guardado: Ana Prueba.')).toBeVisible();
  // Every further one takes two.
  await expect(field(page, 'Nombre del visitante')).toBeFocused();
  await page.keyboard.type('Luis Prueba');
  await grade(page, 'B');
  await touch(page, 'Guardar y otro');
  await expect(page.getByText('2 contactos hoy')).toBeVisible();
  await expect.poll(() => touches).toBe(5);
  await expect(page.getByText('Estos datos son de otra persona.')).toHaveCount(0);

  // What the thumb touches is large, and at the foot of the screen.
  for (const target of await page.locator('.fair-hand :is(button, label)').all())
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  const foot = await page.getByRole('button', { name: 'Guardar y otro' }).boundingBox();
  const high = page.viewportSize()!.height;
  expect(foot!.y).toBeGreaterThan(high * 0.6);
  expect(foot!.y + foot!.height).toBeLessThanOrEqual(high);

  // Saved too early: it comes back to be written on.
  await touch(page.locator('.fair-count'), 'Deshacer');
  await expect(field(page, 'Nombre del visitante')).toHaveValue('Luis Prueba');
  await expect(page.getByText('1 contacto hoy')).toBeVisible();
  await touch(page, 'Guardar y otro');
  await touch(page, 'Guardar y otro');
  await expect(page.getByText('Escriba el nombre o tome la foto de la tarjeta.')).toBeVisible();

  // A card alone is enough. The picture is made small, and nothing asks for it anywhere.
  const input = page.getByLabel('Foto de la tarjeta', { exact: true });
  await input.setInputFiles({ name: 'nota.txt', mimeType: 'text/plain', buffer: Buffer.from('hola') });
  await expect(page.getByText('Ese archivo no es una foto.')).toBeVisible();
  await input.setInputFiles({ name: 'rota.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('nada') });
  await expect(page.getByText('Este aparato no puede abrir esa foto.')).toBeVisible();
  const large = Buffer.from(await takePicture(page, 1600, 1200), 'base64');
  await input.setInputFiles({ name: 'tarjeta.png', mimeType: 'image/png', buffer: large });
  const image = page.locator('.fair-picture img');
  await expect(image).toBeVisible();
  const source = (await image.getAttribute('src'))!;
  expect(source).toMatch(/^data:image\/jpeg;base64,\/9j\//);
  expect(source.length).toBeLessThan(90_000);
  expect(await image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(200);
  await expect(page.getByText('La foto está guardada en este aparato')).toBeVisible();
  await look(page, 'contacto con foto');
  await grade(page, 'D');
  await page.getByText('Más datos, si hay tiempo').click();
  await field(page, 'País o ciudad').fill('Quito');
  await kept(page);

  // Half written, and the phone was shut.
  await context.setOffline(false);
  await page.reload();
  await expect(page.locator('.fair-picture img')).toHaveAttribute('src', source);
  await expect(page.locator('.fair-grades :checked')).toHaveCount(1);
  await touch(page, 'Guardar y otro');
  await expect(page.getByText('3 contactos hoy')).toBeVisible();
  await touch(page, 'Terminar');
  await expect(page.getByRole('button', { name: 'Nuevo contacto' })).toBeVisible();
  await look(page, 'stand con contactos');

  // A copy holds the picture, a link never does; the network goes and comes back the same.
  const copy = await saveCopy(page);
  expect(copy).toContain(source);
  expect(copy).toContain('Ana Prueba');
  await touch(page, 'Borrar esta red del aparato');
  await touch(page, 'Sí, borrar');
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await bring(page, copy);
  await expect(page.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  expect(await saveCopy(page)).toBe(copy);
  await open(page, 'feria');
  await page.getByRole('link', { name: 'Feria de Prueba', exact: true }).click();
  await go(page, 'Contactos');
  await page.getByRole('link', { name: 'Sin nombre' }).click();
  await expect(page.locator('.fair-picture img')).toHaveAttribute('src', source);
});

test('después: reparto, camino hasta el pedido, balance, y lo que sale dice lo mismo que la pantalla', async ({
  page,
}) => {
  test.slow();
  await begin(page);
  await addFair(page);
  await field(page, 'Moneda').fill('S/');
  await field(page, 'Contactos').fill('5');
  await go(page, 'En el stand');
  await touch(page, 'Nuevo contacto');
  for (const [name, letter] of [
    ['Ana', 'A'],
    ['Beto', 'A'],
    ['Carla', 'C'],
  ] as const) {
    await field(page, 'Nombre del visitante').fill(name);
    await grade(page, letter);
    await touch(page, 'Guardar y otro');
  }
  await go(page, 'Contactos');
  await expect(page.getByText('A 3 contactos no les responde nadie.')).toBeVisible();
  await touch(page, 'Repartir');
  await expect(page.getByText('Se repartieron 3 contactos.')).toBeVisible();
  const rows = page.locator('.fair-list > li');
  await expect(rows.nth(0)).toContainText('Anotado · Taller Uno');
  await expect(rows.nth(1)).toContainText('Anotado · Taller Dos');
  await field(page, 'Grado').selectOption('A');
  await expect(rows).toHaveCount(2);
  await look(page, 'contactos');

  await page.getByRole('link', { name: 'Ana', exact: true }).click();
  await field(page, 'Teléfono').fill('+593 99 000 0000');
  await field(page, 'Correo').fill('ana@example.org');
  await expect(page.getByRole('link', { name: 'Llamar' })).toHaveAttribute('href', 'tel:+593990000000');
  await expect(page.getByRole('link', { name: 'Abrir WhatsApp' })).toHaveAttribute(
    'href',
    'https://wa.me/593990000000',
  );
  await expect(page.getByRole('link', { name: 'Escribirle un correo' })).toHaveAttribute('href', /^mailto:ana@/);
  await touch(page, 'Hoy: Respondió');
  await touch(page, 'Hoy: Pedido de muestra');
  await field(page, 'Monto del pedido de muestra').fill('40.10');
  await touch(page, 'Hoy: Orden de compra');
  await field(page, 'Monto de las órdenes de compra').fill('500');
  await field(page, 'Siguiente paso').fill('Cobrar');
  await field(page, 'Hasta qué día').fill('2026-06-01');
  await expect(page.getByText('El siguiente paso está atrasado.')).toBeVisible();
  await look(page, 'contacto');
  const card = (await read(await save(page, 'Guardar en los contactos del teléfono (VCF)'))).toString();
  expect(card).toContain('FN:Ana\r\n');
  expect(card).toContain('TEL;TYPE=CELL:+593 99 000 0000\r\n');

  await page.getByRole('link', { name: 'Volver a los contactos' }).click();
  await page.getByRole('checkbox', { name: 'Solo los atrasados' }).check();
  await expect(rows).toHaveCount(1);
  await page.getByRole('link', { name: 'Ver el registro para bajar o imprimir' }).click();
  const report = page.locator('.report');
  await expect(report).toContainText('Este documento tiene datos personales.');
  await look(page, 'registro');
  const texts = async () => (await report.locator('td, th, dd').allInnerTexts()).filter((text) => text.trim() !== '');
  for (const [button, part] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const said = strFromU8(unzipSync(await read(await save(page, button)))[part]!)
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"');
    for (const text of await texts()) expect(said, `${button}: ${text}`).toContain(text);
    expect(said).toContain('Este documento tiene datos personales.');
  }
  const sheets = Object.entries(unzipSync(await read(await save(page, 'Excel con fórmulas (XLSX)'))));
  const formulas = sheets.map(([name, bytes]) => (name.includes('worksheets/') ? strFromU8(bytes) : '')).join();
  expect(formulas).toMatch(/<f>COUNTIF\([^<]+\)<\/f><v>2<\/v>/);
  expect(formulas).toMatch(/<f>SUM\(H3:H5\)<\/f><v>500/);
  expect((await read(await save(page, 'Tabla (CSV)'))).toString()).toContain(
    "Ana,,,'+593 99 000 0000,ana@example.org,,A,",
  );

  await page.goBack();
  await go(page, 'Gastos y balance');
  await touch(page, 'Agregar un gasto');
  await field(page, 'Gastado').fill('300.05');
  await field(page, 'Vendido en el mismo stand').fill('60');
  const soles = (amount: string) => `S/\u00a0${amount}`;
  await expect(page.getByText(`Gastado: ${soles('300.05')}.`)).toBeVisible();
  const ratio = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell');
  await expect(ratio('Gastado por cada contacto \\d')).toHaveText('100.02');
  await expect(ratio('Gastado por cada contacto A o B')).toHaveText('150.03');
  await expect(ratio('Gastado por cada contacto con orden')).toHaveText('300.05');
  await expect(ratio('Vendido por cada 1 gastado')).toHaveText('2.00');
  await expect(page.getByText('Si se dan regalos, ese número sube')).toBeVisible();
  await field(page, '¿Vuelven a esta feria?').selectOption('Vuelven con cambios');
  await field(page, 'Qué aprendieron y qué cambiarían').fill('Llevar más tallas');
  await look(page, 'balance');
  await page.getByRole('link', { name: 'Ver el balance para bajar o imprimir' }).click();
  await expect(report).toContainText('Llevar más tallas');
  await look(page, 'balance en papel');
  const balance = await save(page, 'Excel con fórmulas (XLSX)');
  expect(balance.suggestedFilename()).toMatch(/^balance-de-feria-feria-de-prueba-\d{4}-\d{2}-\d{2}\.xlsx$/);

  // A second one beside it, to compare.
  await open(page, 'feria');
  await addFair(page, 'Rueda de Prueba');
  await open(page, 'feria');
  await page.getByRole('link', { name: 'Comparar las ferias' }).click();
  await expect(page.getByRole('row', { name: /^Feria de Prueba/ })).toContainText('600.10');
  await look(page, 'comparar');
  await open(page, 'feria');
  await touch(page, 'Quitar la feria: Rueda de Prueba');
  await expect(page.getByText('«Rueda de Prueba» se quitó')).toBeVisible();
});

test('llega solo cuando se abre, y pesa lo que puede pesar', async ({ page }) => {
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
  await touch(page, 'Empezar una red');
  await expect(page.getByRole('button', { name: 'Agregar una empresa' })).toBeVisible();
  const before = await sum();
  await open(page, 'feria');
  await expect(page.getByRole('button', { name: 'Agregar una feria' })).toBeVisible();
  const weight = (await sum()) - before;
  console.log(`mi-red, feria: ${weight} B`);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThan(LIMIT);
});

test('desde la memoria USB, sin servidor, anota un contacto con su foto', async ({ page }) => {
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
    await addFair(page);
    await go(page, 'En el stand');
    await touch(page, 'Nuevo contacto');
    await page.getByLabel('Foto de la tarjeta', { exact: true }).setInputFiles({
      name: 'tarjeta.png',
      mimeType: 'image/png',
      buffer: Buffer.from(await takePicture(page, 300, 200), 'base64'),
    });
    await expect(page.locator('.fair-picture img')).toBeVisible();
    await touch(page, 'Guardar y otro');
    await expect(page.getByText('1 contacto hoy')).toBeVisible();
    await kept(page);
    await page.reload();
    await expect(page.getByText('1 contacto hoy')).toBeVisible();
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
