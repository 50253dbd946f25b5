import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openTab as tab } from './support/workspaceTabs.ts';

// The ledger of what each firm puts in, in «Mi red»: an expense is shared out, payments have their receipts, and two
// copies that both took payments lose none, at 360 px and on a computer.

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });
const back = (page: Page) => page.getByRole('link', { name: 'Volver a la cuenta' }).first().click();
/** Money as the page writes it, with a space that does not break. */
const soles = (amount: string) => `S/\u00a0${amount}`;

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

async function begin(page: Page, firms: readonly string[] = ['Taller Uno', 'Taller Dos', 'Taller Tres']) {
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of firms.entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await field(page, 'Fecha de la primera reunión').fill('2026-01-10');
  await tab(page, 'Cofinanciamiento');
  await page.getByText('Datos del compromiso').click();
  await field(page, 'Moneda').fill('S/');
}

/** Adds an expense that is shared out evenly. */
async function addCost(page: Page, what: string, firms: string, due: string): Promise<void> {
  await page.getByRole('button', { name: 'Agregar un gasto' }).click();
  await field(page, 'En qué se gasta').fill(what);
  await field(page, 'Cuánto cuesta en total').fill(firms);
  await field(page, 'Ponen las empresas').fill(firms);
  await field(page, 'Hasta qué día paga la empresa').fill(due);
  await page.getByRole('button', { name: 'Repartir', exact: true }).click();
  await back(page);
}

/** Pays what is filled in: two touches. */
async function pay(page: Page, firm: string): Promise<void> {
  await page.getByRole('button', { name: `Anotar un pago: ${firm}` }).click();
  await page.getByRole('button', { name: 'Anotar y ver el recibo' }).click();
}

async function saveCopy(page: Page): Promise<string> {
  await tab(page, 'Copias y enlaces');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bajar una copia' }).click(),
  ]);
  return (await read(download)).toString();
}

const bring = (page: Page, text: string) =>
  page
    .getByLabel('Archivo', { exact: true })
    .setInputFiles({ name: 'copia.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Saves a document and gives back what it says. */
async function saveText(page: Page, button: string, part: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return strFromU8(unzipSync(await read(download))[part] ?? new Uint8Array())
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
}

test('del gasto al recibo: reparto, pago, atraso y anulado con su motivo', async ({ page }) => {
  test.slow();
  await begin(page);
  await look(page, 'cuenta vacía');
  await page.getByRole('button', { name: 'Agregar un gasto' }).click();
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  await field(page, 'En qué se gasta').fill('Curso de costos');
  await field(page, 'Qué tipo de gasto es').selectOption('La imprenta');
  await field(page, 'Cuánto cuesta en total').fill('mucho');
  await expect(page.getByText('Escriba solo un monto que quepa aquí')).toBeVisible();
  await field(page, 'Cuánto cuesta en total').fill('300');
  await field(page, 'Pone el proyecto').fill('150');
  await expect(page.getByText('El proyecto no paga «La imprenta». El proyecto pagaba a personas')).toBeVisible();
  await field(page, 'Qué tipo de gasto es').selectOption('Quien enseña');
  await expect(page.getByText('El proyecto no paga «La imprenta»')).toHaveCount(0);
  await field(page, 'Ponen las empresas').fill('100');
  await expect(
    page.getByText(`Cuesta ${soles('300.00')} y entre todos ponen ${soles('250.00')}: faltan`),
  ).toBeVisible();
  await field(page, 'Cómo se anota').selectOption('Por porcentaje del costo');
  await field(page, 'Pone el proyecto (%)').fill('60');
  await field(page, 'Ponen las empresas (%)').fill('60');
  await expect(page.getByText('Las partes suman 120 % del costo, y lo más que cabe es 100 %.')).toBeVisible();
  await field(page, 'Cómo se anota').selectOption('Por montos');
  await field(page, 'Pone otra entidad').fill('50');
  await field(page, 'Qué otra entidad').fill('El municipio');
  await expect(page.getByText(`Cuesta ${soles('300.00')} y entre todos ponen ${soles('300.00')}.`)).toBeVisible();

  // By percentages first: 120 % is told, and nothing is written.
  await expect(page.getByText(`Falta repartir ${soles('100.00')} entre las empresas.`)).toBeVisible();
  await field(page, 'Cómo se reparte').selectOption('Por porcentajes');
  await field(page, 'Taller Uno (%)').fill('70');
  await field(page, 'Taller Dos (%)').fill('50');
  await expect(page.getByText('Los porcentajes de las empresas suman 120 %.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Repartir', exact: true })).toBeDisabled();
  await field(page, 'Cómo se reparte').selectOption('En partes iguales');
  await page.getByRole('button', { name: 'Repartir', exact: true }).click();
  await expect(page.getByText(`Taller Uno: ${soles('33.34')}`)).toBeVisible();
  await expect(page.getByText(`Taller Tres: ${soles('33.33')}`)).toBeVisible();
  await field(page, 'Hasta qué día paga la empresa').fill('2025-12-01');
  await expect(page.getByText('es anterior al comienzo de la red')).toBeVisible();
  await field(page, 'Hasta qué día paga la empresa').fill('2026-02-01');
  await look(page, 'gasto');
  await back(page);
  const uno = page.locator('.ledger-list > li').filter({ hasText: 'Taller Uno' }).first();
  await expect(uno).toContainText(`Atrasado: ${soles('33.34')}.`);

  // From here a payment is two touches: what is owed and today are filled in.
  await page.getByRole('button', { name: 'Anotar un pago: Taller Uno' }).click();
  await expect(field(page, 'Cuánto paga')).toHaveValue('33.34');
  await field(page, 'Cuánto paga').fill('40');
  await expect(
    page.getByText(`De este gasto debe ${soles('33.34')}. Quedan ${soles('6.66')} a su favor.`),
  ).toBeVisible();
  await field(page, 'Cuánto paga').fill('20');
  await field(page, 'Qué día').fill('2099-01-01');
  await expect(page.getByText('todavía no llega. El pago se cuenta desde ese día.')).toBeVisible();
  await field(page, 'Qué día').fill('2026-02-10');
  await field(page, 'Quién recibe el dinero').fill('Rosa Quispe');
  await look(page, 'pago');
  await kept(page);
  await page.reload();
  await expect(field(page, 'Cuánto paga')).toHaveValue('20');
  await expect(field(page, 'Quién recibe el dinero')).toHaveValue('Rosa Quispe');
  await field(page, 'De qué gasto').selectOption('Escoja');
  await expect(page.getByText('Escoja el gasto.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Anotar y ver el recibo' })).toBeDisabled();
  await field(page, 'De qué gasto').selectOption('Curso de costos');
  await page.getByRole('button', { name: 'Anotar y ver el recibo' }).click();
  const report = page.locator('.report');
  await expect(report.locator('h2')).toHaveText(/^Recibo n\.º 1-[A-Z0-9]{3}$/);
  await expect(report).toContainText(`Monto${soles('20.00')}`);
  await expect(report).toContainText(`lleva pagado ${soles('20.00')} y le falta ${soles('13.34')}`);
  await look(page, 'recibo');
  const said = await saveText(page, 'Word (DOCX)', 'word/document.xml');
  for (const text of await report.locator('dd, h2, p:not(.report-signatures)').allInnerTexts())
    expect(said).toContain(text);

  // A second one was wrong: it stays, with why, and counts for nothing.
  await back(page);
  await pay(page, 'Taller Dos');
  await expect(report.locator('h2')).toHaveText(/^Recibo n\.º 2-/);
  await page.getByText('Anular este recibo').click();
  await expect(page.getByRole('button', { name: 'Anular', exact: true })).toBeDisabled();
  await field(page, 'Por qué se anula').fill('Se contó dos veces');
  await page.getByRole('button', { name: 'Anular', exact: true }).click();
  await expect(report).toContainText('Motivo: Se contó dos veces');
  await back(page);
  await expect(page.locator('.ledger-list > li').filter({ hasText: 'Recibo 2-' })).toContainText('Anulado');
  await expect(page.locator('.ledger-list > li').filter({ hasText: 'Taller Dos' }).first()).toContainText(
    `Pagó ${soles('0.00')} de ${soles('33.33')}`,
  );
  await expect(page.locator('.report-bars')).toContainText(`${soles('20.00')} de ${soles('33.34')} (60 %)`);
  await look(page, 'cuenta');
  await tab(page, 'Panel');
  await expect(page.getByText('3 empresas tienen pagos atrasados.')).toBeVisible();
  await look(page, 'panel');
});

test('la cuenta, el compromiso y las fechas en la mano dicen lo mismo que la pantalla', async ({ page }) => {
  test.slow();
  await begin(page);
  await addCost(page, 'Curso de costos', '100', '2026-02-01');
  await addCost(page, 'Muestras', '50.01', '2099-05-29');
  await pay(page, 'Taller Uno');
  await back(page);
  await page.getByText('Datos del compromiso').click();
  await field(page, 'Entidad que ejecuta el proyecto').fill('Instituto del Ejemplo');
  await field(page, 'Fecha del compromiso').fill('2026-01-20');
  await page.getByRole('link', { name: /^Cuenta completa/ }).click();
  const report = page.locator('.report');
  await expect(report).toContainText(
    `Entre todas prometieron ${soles('150.01')}, pagaron ${soles('33.34')} y les falta pagar ${soles('116.67')}.`,
  );
  await look(page, 'cuenta completa');
  const texts = (await report.locator('td, th, li, dd, p').allInnerTexts()).filter((text) => text.trim() !== '');
  for (const [name, part] of [
    ['Word (DOCX)', 'word/document.xml'],
    ['LibreOffice (ODT)', 'content.xml'],
  ] as const) {
    const said = await saveText(page, name, part);
    for (const text of texts.filter((one) => !one.includes('\n'))) expect(said, `${name}: ${text}`).toContain(text);
  }
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel con fórmulas (XLSX)' }).click(),
  ]);
  expect(workbook.suggestedFilename()).toMatch(/^cuenta-de-cofinanciamiento-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const sheets = Object.entries(unzipSync(await read(workbook))).filter(([name]) => name.includes('worksheets/'));
  const formulas = sheets.map(([, bytes]) => strFromU8(bytes)).join();
  expect(formulas).toMatch(/<f>IF\(C3&gt;D3,ROUND\(C3-D3,2\),0\)<\/f><v>0<\/v>/);
  expect(formulas).toMatch(/<f>SUM\(C3:C\d\)<\/f><v>150.01/);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tabla (CSV)' }).click(),
  ]);
  expect((await read(table)).toString()).toContain('Taller Uno,Curso de costos,33.34,33.34,0,0,0');
  const calendar = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Calendario (ICS)' }).click(),
    ]);
    return (await read(download)).toString();
  };
  const events = await calendar();
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(events).toContain('DTSTAMP:20260120T000000Z\r\nDTSTART;VALUE=DATE:20260201\r\n');
  expect(await calendar()).toBe(events);

  await back(page);
  await page.getByRole('link', { name: 'Ver la cuenta: Taller Uno' }).click();
  await expect(report).toContainText(`Prometió ${soles('50.01')}, pagó ${soles('33.34')} y le falta pagar`);
  await look(page, 'estado de cuenta');
  await page.getByRole('link', { name: 'Ver su compromiso para firmar' }).click();
  await expect(page.getByText('Falta acordar la forma de pago.')).toBeVisible();
  await expect(report).toContainText('La imprenta. El proyecto pagaba a personas y no compraba cosas.');
  await look(page, 'compromiso');
  const said = await saveText(page, 'LibreOffice (ODT)', 'content.xml');
  for (const text of await report.locator('li, dd, td, p:not(.report-signatures)').allInnerTexts())
    expect(said).toContain(text);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Volver a la cuenta' }).first()).toBeHidden();
  await expect(page.getByText('Falta acordar la forma de pago.')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await back(page);
  await page.getByRole('link', { name: 'Qué puede pagar el proyecto y qué no' }).click();
  await expect(page.locator('.payable > li')).toHaveCount(3);
  await expect(page.locator('.payable > li').nth(1)).toContainText('El proyecto: no lo paga');
  // Folded on the screen; on paper there is nobody to open it.
  const source = page.locator('.payable details a').first();
  await expect(source).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(source).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await look(page, 'qué se paga');
});

test('los costos de los planes entran una vez, y si el plan cambia se dice', async ({ page }) => {
  test.slow();
  await begin(page, ['Taller Uno', 'Taller Dos']);
  await tab(page, 'Plan de mejora');
  await page.getByRole('link', { name: /^Abrir el plan: La red en conjunto/ }).click();
  await page.getByRole('button', { name: 'Agregar una actividad' }).click();
  await field(page, 'Qué se va a hacer').fill('Catálogo de la red');
  await page.getByRole('button', { name: 'Agregar un costo' }).click();
  await field(page, 'Cantidad').fill('1');
  await field(page, 'Costo unitario').fill('99.99');
  await field(page, 'Pone la red').fill('99.99');
  await tab(page, 'Cofinanciamiento');
  await page.getByRole('button', { name: 'Traer los costos de los planes' }).click();
  await expect(page.getByText('Se trajo 1 gasto de los planes.')).toBeVisible();
  await page.getByRole('button', { name: 'Traer los costos de los planes' }).click();
  await expect(page.getByText('Los planes no tienen más costos que traer.')).toBeVisible();
  await expect(page.locator('.ledger-rows > li')).toHaveCount(1);
  await page.getByRole('link', { name: 'Catálogo de la red' }).click();
  await expect(page.getByText(`Taller Uno: ${soles('50.00')}`)).toBeVisible();
  await expect(page.getByText(`Taller Dos: ${soles('49.99')}`)).toBeVisible();
  await tab(page, 'Plan de mejora');
  await page.getByRole('link', { name: /^Abrir el plan: La red en conjunto/ }).click();
  await page.getByRole('link', { name: 'Catálogo de la red' }).click();
  await field(page, 'Costo unitario').fill('120');
  await tab(page, 'Cofinanciamiento');
  await expect(page.getByText(`Costaba ${soles('99.99')} y ahora cuesta ${soles('120.00')}.`)).toBeVisible();
  await page.getByRole('link', { name: 'Catálogo de la red' }).click();
  await expect(field(page, 'Cuánto cuesta en total')).toHaveValue('99.99');
  await page.getByRole('button', { name: 'Tomar lo que dice el plan' }).click();
  await expect(field(page, 'Cuánto cuesta en total')).toHaveValue('120');
  await expect(page.getByText('El plan de mejora cambió después de traerlo.')).toHaveCount(0);
  // What was shared out stays until somebody shares it out again.
  await expect(page.getByText(`Taller Uno: ${soles('50.00')}`)).toBeVisible();
});

test('dos copias que anotaron pagos se juntan sin perder ninguno, y la copia abierta dice lo mismo', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  await begin(page);
  await addCost(page, 'Curso de costos', '100', '2026-02-01');
  const first = await saveCopy(page);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'es-PE' });
  const other = await context.newPage();
  await other.goto('mi-red/');
  await bring(other, first);
  await expect(other.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  for (const [one, firm] of [
    [page, 'Taller Uno'],
    [other, 'Taller Dos'],
  ] as const) {
    await tab(one, 'Cofinanciamiento');
    await pay(one, firm);
    await expect(one.locator('.report h2')).toHaveText(/^Recibo n\.º 1-/);
    await kept(one);
  }
  const theirs = await saveCopy(other);
  await context.close();
  await tab(page, 'Copias y enlaces');
  await Promise.all([page.waitForEvent('download'), bring(page, theirs)]);
  await tab(page, 'Cofinanciamiento');
  await expect(page.getByText(/Hay recibos con el mismo número, hechos en aparatos distintos: 1-/)).toBeVisible();
  await expect(page.locator('.ledger-list > li').filter({ hasText: 'Recibo 1-' })).toHaveCount(2);
  await expect(page.getByText(`pagaron ${soles('66.67')} y les falta pagar ${soles('33.33')}.`)).toBeVisible();
  await pay(page, 'Taller Tres');
  await expect(page.locator('.report h2')).toHaveText(/^Recibo n\.º 2-/);
  await back(page);
  await page.getByRole('link', { name: /^Cuenta completa/ }).click();
  const before = await page.locator('.report').innerText();

  const copy = await saveCopy(page);
  await page.getByRole('button', { name: 'Borrar esta red del aparato' }).click();
  await page.getByRole('button', { name: 'Sí, borrar' }).click();
  await expect(page.getByRole('heading', { name: 'Empezar una red' })).toBeVisible();
  await bring(page, copy);
  await expect(page.locator('.workspace-bar')).toContainText('Tejidos del Ejemplo');
  await tab(page, 'Cofinanciamiento');
  await page.getByRole('link', { name: /^Cuenta completa/ }).click();
  await expect.poll(() => page.locator('.report').innerText()).toBe(before);
});

test('sin señal y con el teclado se anota un pago', async ({ page, context }) => {
  test.slow();
  await begin(page, ['Taller Uno', 'Taller Dos']);
  await addCost(page, 'Curso de costos', '100', '2026-02-01');
  await kept(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Anotar un pago: Taller Dos' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(field(page, 'Cuánto paga')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12,50');
  const record = page.getByRole('button', { name: 'Anotar y ver el recibo' });
  for (let step = 0; step < 8 && !(await record.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('Tab');
  await expect(record).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report')).toContainText(`Monto${soles('12.50')}`);
  await expect(page.locator('.report h2')).toBeFocused();
  await kept(page);
  await context.setOffline(false);
});
