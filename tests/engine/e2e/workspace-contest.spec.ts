import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Download, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

// A contest between networks in «Mi red»: conditions before scores, judges on their own phones by link and by file, the
// ranking against figures worked out by hand, and the record, at 360 px and on a computer.

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const step = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const back = (page: Page) => page.getByRole('link', { name: 'Volver al concurso' }).first().click();
/** Goes to a part of the workspace by its address. */
const to = (page: Page, way: string) => page.evaluate((hash) => void (location.hash = hash), `#/${way}`);

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

const save = async (page: Page, name: string | RegExp) =>
  (await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]))[0];

/** The link that a button copies, or shows where the browser lets nothing be copied. */
async function linkOf(page: Page, name: string): Promise<string> {
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('none')) },
    }),
  );
  await button(page, name).click();
  const link = await page.getByLabel(/^Enlace con la hoja de/).inputValue();
  // The site names its own address, and here it stands at another.
  return `mi-red/${link.slice(link.indexOf('#'))}`;
}

const phone = async (browser: Browser, baseURL: string | undefined) =>
  (
    await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      locale: 'es-PE',
      viewport: { width: 360, height: 740 },
    })
  ).newPage();

const EFFORT = ['Solo tienen', 'Hicieron una', 'Hicieron varias', 'Lo corrigieron', 'Lo venden'];
const SUMS = ['No lo saben', 'Copian', 'Sacaron', 'Tienen costo', 'Tienen precios'];

/** Scores all contestants. @returns how many touches it took */
async function score(page: Page, given: readonly (readonly [number, number])[], between?: () => Promise<void>) {
  let touches = 0;
  const touch = async (target: Locator) => {
    await target.click();
    touches += 1;
  };
  for (const [place, [effort, sums]] of given.entries()) {
    await expect(page.getByText(`Red ${place + 1} de ${given.length}`)).toBeVisible();
    await touch(page.getByText(EFFORT[effort - 1] ?? ''));
    await touch(page.getByText(SUMS[sums - 1] ?? ''));
    if (place === 0) await between?.();
    await touch(page.getByRole('link', { name: /^Siguiente/ }));
  }
  await expect(page.getByRole('heading', { name: 'Revise su hoja' })).toBeVisible();
  return touches;
}

/** A contest of three networks of which one is out, with two criteria and two judges. */
async function begin(page: Page): Promise<void> {
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Red del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  // A network that begins opens at its firms: before that nobody can go elsewhere.
  await expect(page.locator('.workspace-bar')).toBeVisible();
  await to(page, 'concurso');
  await button(page, 'Empezar un concurso').click();
  await field(page, 'Nombre del concurso').fill('Feria de mayo');
  await field(page, 'Qué se gana').fill('Un puesto');
  await field(page, 'Cuántos ganan').fill('1');
  await field(page, 'Último día para presentarse').fill('2026-05-10');
  await field(page, 'Día de la decisión').fill('2026-05-01');
  await expect(page.getByText('antes del último día para presentarse')).toBeVisible();
  await field(page, 'Día de la decisión').fill('2026-05-20');
  await expect(page.getByText('antes del último día para presentarse')).toHaveCount(0);
  await button(page, 'Agregar «Red del Ejemplo», la red de este cuaderno').click();
  for (const [place, name] of ['Lanas de Arriba', 'Panes de Abajo'].entries()) {
    await button(page, 'Agregar una red').click();
    await field(page, 'Nombre de la red que se presenta')
      .nth(place + 1)
      .fill(name);
  }
}

test('del llamado al acta: dos jurados en sus teléfonos, puestos hechos a mano y todo en una copia', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await begin(page);
  await look(page, 'bases');
  await back(page);
  await expect(page.getByText('Nadie recibe puntaje hasta que esto quede resuelto.')).toBeVisible();
  await look(page, 'concurso sin empezar');

  // Conditions: one network is out, with why.
  await step(page, 'Requisitos');
  await button(page, 'Agregar: Trae una muestra').click();
  await button(page, 'Cumple todos: Red del Ejemplo').click();
  await button(page, 'Cumple todos: Lanas de Arriba').click();
  const third = page.locator('.item').filter({ hasText: 'Panes de Abajo' });
  await third.getByLabel('No', { exact: true }).check();
  await third.getByLabel('Qué se vio').fill('No trajo nada');
  await expect(third.getByText('Queda fuera por: Trae una muestra (No trajo nada).')).toBeVisible();
  await look(page, 'requisitos');
  await back(page);

  // Weights: both figures are told, and «repartir» makes them add up.
  await step(page, 'Criterios y pesos');
  await button(page, 'Agregar todos con sus pesos').click();
  await field(page, 'Peso de «Lo que trabajaron» (%)').fill('50');
  await expect(page.getByText('Los pesos suman 90 % y deben sumar 100 %: faltan 10.')).toBeVisible();
  await button(page, 'Repartir hasta sumar 100 %').click();
  await expect(field(page, 'Peso de «Lo que trabajaron» (%)')).toHaveValue('56');
  await expect(field(page, 'Peso de «La cuenta» (%)')).toHaveValue('44');
  await field(page, 'Peso de «Lo que trabajaron» (%)').fill('60');
  await field(page, 'Peso de «La cuenta» (%)').fill('40');
  await look(page, 'criterios');
  await back(page);
  await step(page, 'Jurado y hojas');
  await button(page, 'Agregar un jurado').click();
  await button(page, 'Agregar un jurado').click();
  await field(page, 'Nombre de la persona').first().fill('Rosa Inventada');
  await page.getByText('Entregar su hoja').first().click();
  const first = await linkOf(page, 'Copiar el enlace: Jurado 1');
  await button(page, 'Mostrar el código QR: Jurado 1').click();
  await expect(page.getByRole('img', { name: 'Código QR con la hoja de Jurado 1' })).toBeVisible();
  await page.getByText('Entregar su hoja').nth(1).click();
  const second = (await read(await save(page, 'Bajar el archivo: Jurado 2'))).toString();
  expect(second).not.toMatch(/Rosa|Jurado 1|No trajo nada|Panes/);
  await expect(page.getByText(/Su hoja se entregó el/)).toHaveCount(2);
  await look(page, 'jurado');
  await kept(page);

  // A judge on a phone of its own: a touch for each criterion, and one to go on.
  const one = await phone(browser, baseURL);
  await one.goto(first);
  await button(one, 'Empezar a calificar').click();
  await expect(one.getByRole('navigation', { name: 'Herramientas' })).toHaveCount(0);
  await expect(one.getByRole('heading', { name: 'Red del Ejemplo' })).toBeVisible();
  await look(one, 'hoja del jurado');
  const touches = await score(one, [
    [5, 3],
    [4, 2],
  ]);
  expect(touches).toBe(2 * (2 + 1));
  await look(one, 'fin de la hoja');
  const returned = await linkOf(one, 'Copiar el enlace: Jurado 1');
  await one.context().close();

  // The other opens a file, loses the signal, loads the page again, and gives a file back.
  const two = await phone(browser, baseURL);
  await two.goto('mi-red/');
  await two
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'hoja.json', mimeType: 'application/json', buffer: Buffer.from(second) });
  await score(
    two,
    [
      [3, 3],
      [4, 5],
    ],
    async () => {
      await two.getByLabel('Apunte para la red').fill('Falta el folleto');
      await kept(two);
      await two.reload();
      await expect(two.getByLabel('Apunte para la red')).toHaveValue('Falta el folleto');
      await two.context().setOffline(true);
    },
  );
  const file = await read(await save(two, 'Bajar el archivo: Jurado 2'));
  await two.context().close();

  // Back to whoever organises: the link by the address, the file where sheets are received.
  await page.goto(returned);
  await button(page, 'Recibir la hoja').click();
  await expect(page.getByText('Se recibió la hoja de Jurado 1: 4 datos nuevos, 0 más recientes')).toBeVisible();
  await step(page, 'Puntajes y puestos');
  await expect(page.getByText('Es provisional: faltan 4 puntajes.')).toBeVisible();
  await expect(page.getByText('Por ahora ganaría: Red del Ejemplo.')).toBeVisible();
  await back(page);
  await step(page, 'Jurado y hojas');
  const give = (text: string | Buffer) =>
    page
      .getByLabel('Archivo de la hoja')
      .setInputFiles({ name: 'h.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give(second);
  await expect(page.getByText('No es una hoja devuelta por un jurado.')).toBeVisible();
  await give(file.toString().replace(/"workspace":"\w+"/, '"workspace":"otra"'));
  await expect(page.getByText('El archivo está cortado o cambió en el camino.')).toBeVisible();
  await give(file);
  await expect(page.getByText('Se recibió la hoja de Jurado 2: 5 datos nuevos')).toBeVisible();
  await give(file);
  await expect(page.getByText('La hoja de Jurado 2 ya estaba recibida, y no cambia nada.')).toBeVisible();
  await field(page, 'Enlace de la hoja').fill(returned);
  await button(page, 'Recibir').click();
  await expect(page.getByText('La hoja de Jurado 1 ya estaba recibida, y no cambia nada.')).toBeVisible();
  await back(page);

  // (4 × 60 + 3 × 40) ÷ 5 = 72, and (4 × 60 + 3.5 × 40) ÷ 5 = 76.
  await step(page, 'Puntajes y puestos');
  await expect(page.getByText('Gana: Lanas de Arriba.')).toBeVisible();
  const bars = page.locator('.report-bars li');
  await expect(bars.nth(0)).toContainText('1. Lanas de Arriba');
  await expect(bars.nth(0)).toContainText('76.00 de 100 · Gana');
  await expect(bars.nth(1)).toContainText('72.00 de 100 · No le alcanza');
  await expect(page.getByText('Panes de Abajo: Queda fuera por')).toBeVisible();
  await expect(page.getByText('Lanas de Arriba: hay dos niveles o más de diferencia en «La cuenta».')).toBeVisible();
  await expect(
    page.getByText('Red del Ejemplo: el puntaje más bajo de un jurado es 60.00 y el más alto, 84.00; hay 24.00'),
  ).toBeVisible();
  await expect(page.getByText('Sin Jurado 2, ganaría: Red del Ejemplo.')).toBeVisible();
  await look(page, 'puestos');
  await step(page, 'Cuadro de puntajes y sus documentos');
  await look(page, 'cuadro');
  const sheets = Object.entries(unzipSync(await read(await save(page, 'Excel con fórmulas (XLSX)')))).filter(([name]) =>
    name.includes('worksheets/'),
  );
  const formulas = sheets.map(([, bytes]) => strFromU8(bytes)).join();
  expect(formulas).toMatch(/<f>RANK\(E3,E3:E4\)<\/f><v>1<\/v>/);
  expect(formulas).toMatch(/<f>ROUND\(\(C3\*[^<]+\)\*100\/\(5\*SUM\([^<]+\)\),6\)<\/f><v>76<\/v>/);
  expect((await read(await save(page, 'Tabla (CSV)'))).toString()).toContain(
    '1,Lanas de Arriba,4,3.5,76,Gana,64,88,24',
  );
  await back(page);

  // Weights stay, unless a reason goes into the record.
  await step(page, 'Criterios y pesos');
  await expect(field(page, 'Peso de «La cuenta» (%)')).toBeDisabled();
  await field(page, 'Por qué hay que cambiarlos').fill('Se leyó mal la base');
  await button(page, 'Cambiarlos y anotarlo en el acta').click();
  await expect(field(page, 'Peso de «La cuenta» (%)')).toBeEnabled();
  await back(page);

  await step(page, 'Cierre y acta');
  await expect(page.getByText('Este documento es un borrador')).toBeVisible();
  await field(page, 'Quién lo cierra').fill('Ana Inventada');
  await button(page, 'Cerrar con la fecha de hoy').click();
  await expect(page.getByText(/El concurso se cerró el .+, por Ana Inventada\./)).toBeVisible();
  const report = page.locator('.report');
  await expect(report).toContainText('Se leyó mal la base');
  await expect(report).toContainText('Lo que trabajaron, 60 %; La cuenta, 40 %');
  await expect(report).toContainText('Jurado 1: Rosa Inventada');
  await expect(report).toContainText('Lanas de Arriba ganó, en el puesto 1, con 76.00 de 100.');
  await expect(report).toContainText('Lo más flojo fue «La cuenta», con un promedio de 3.00 de 5.');
  await look(page, 'acta');
  const said = strFromU8(
    unzipSync(await read(await save(page, 'Word (DOCX)')))['word/document.xml'] ?? new Uint8Array(),
  )
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"');
  for (const text of await report.locator('td, dd, li, p:not(.report-signatures)').allInnerTexts())
    if (text.trim()) expect(said, text).toContain(text);
  const acta = await report.innerText();

  // Closed: no sheet is received, until it is opened again with a reason.
  await back(page);
  await step(page, 'Jurado y hojas');
  await give(file);
  await expect(page.getByText('El concurso está cerrado. Vuelva a abrirlo para recibir la hoja')).toBeVisible();
  await back(page);
  await step(page, 'Puntajes y puestos');
  await step(page, 'Devolución para Red del Ejemplo');
  await expect(report).toContainText('Falta el folleto');
  await expect(report).not.toContainText(/Jurado \d|Rosa/);
  await look(page, 'devolución');

  // Taken off the device and brought back, the record says the same; opened again, it says so.
  await to(page, 'copias');
  const copy = (await read(await save(page, 'Bajar una copia'))).toString();
  await button(page, 'Borrar esta red del aparato').click();
  await button(page, 'Sí, borrar').click();
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
  await expect(page.locator('.workspace-bar')).toContainText('Red del Ejemplo');
  await to(page, 'concurso');
  await step(page, 'Feria de mayo');
  await step(page, 'Cierre y acta');
  await expect.poll(() => report.innerText()).toBe(acta);
  await page.getByText('Volver a abrirlo').first().click();
  await field(page, 'Por qué se vuelve a abrir').fill('Una red reclamó');
  await button(page, 'Volver a abrirlo').click();
  await expect(report).toContainText('Una red reclamó');
  await expect(page.getByText('Este documento es un borrador')).toBeVisible();
});

test('un empate se sortea, y una hoja se llena en papel o de mano en mano', async ({ page }) => {
  test.slow();
  await begin(page);
  await back(page);
  await step(page, 'Criterios y pesos');
  await button(page, 'Agregar: Lo que trabajaron (60 %)').click();
  await button(page, 'Repartir hasta sumar 100 %').click();
  await back(page);
  await step(page, 'Jurado y hojas');
  await button(page, 'Agregar un jurado').click();
  await page.getByText('Redes en las que tiene interés').click();
  await field(page, 'Panes de Abajo').check();
  await expect(page.getByText('Todo el jurado tiene interés en «Panes de Abajo»')).toBeVisible();
  await button(page, 'Agregar un jurado').click();
  await page.getByRole('link', { name: 'Hoja en papel: Jurado 1' }).click();
  await expect(page.locator('.report')).toContainText('No califica a esta red.');
  await look(page, 'hoja en papel');
  await back(page);
  for (const [place, label] of ['Jurado 1', 'Jurado 2'].entries()) {
    await step(page, 'Jurado y hojas');
    await page.getByRole('link', { name: `Calificar en este teléfono: ${label}` }).click();
    for (let entry = 0; entry < 3; entry += 1) {
      await expect(page.getByText(`Red ${entry + 1} de 3`)).toBeVisible();
      if (place === 0 && entry === 2) await expect(page.getByText('No califica a esta red')).toBeVisible();
      else await page.getByText(EFFORT[entry === 2 ? 0 : 3] ?? '').click();
      await page.getByRole('link', { name: /^Siguiente/ }).click();
    }
    await step(page, 'Salir de la hoja');
    await back(page);
  }
  await step(page, 'Puntajes y puestos');
  await expect(page.getByText('llegan con el mismo puntaje y los cupos no alcanzan')).toBeVisible();
  await expect(page.getByText('Todavía no hay ganadoras.')).toBeVisible();
  await field(page, 'Salió Red del Ejemplo en el lugar').fill('2');
  await field(page, 'Salió Lanas de Arriba en el lugar').fill('1');
  await expect(page.getByText('Gana: Lanas de Arriba.')).toBeVisible();
  await expect(page.getByText('Lanas de Arriba. Empata con Red del Ejemplo; se decidió por sorteo.')).toBeVisible();
  await look(page, 'sorteo');
  await back(page);
  const events = (await read(await save(page, 'Calendario (ICS)'))).toString();
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  // The panel asks for the firms of the network before all else.
  await to(page, 'red');
  await button(page, 'Agregar una empresa').click();
  await to(page, '');
  await expect(page.getByText('Un concurso tiene todos sus puntajes y falta cerrarlo.')).toBeVisible();
});
