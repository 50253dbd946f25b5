import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openTab as tab } from './support/workspaceTabs.ts';

// The improvement plan in «Mi red»: from the gaps of a diagnosis to activities with days, cost and who pays, on paper
// and in a calendar, at 360 px and on a computer.

const kept = (page: Page) => expect(page.locator('[data-keeping="kept"]')).toBeVisible();
const read = async (download: Download) => readFileSync(await download.path());
const field = (page: Page | Locator, name: string) => page.getByLabel(name, { exact: true });

async function look(page: Page, name: string): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
}

/** Begins a network whose firms are diagnosed: three items in the first area of La Loma, two in the second. */
async function begin(page: Page, firms: Readonly<Record<string, readonly number[]>>): Promise<void> {
  await page.goto('mi-red/');
  await page.getByLabel('Nombre de la red').fill('Tejidos del Ejemplo');
  await page.getByRole('button', { name: 'Empezar una red' }).click();
  for (const [place, firm] of Object.keys(firms).entries()) {
    await page.getByRole('button', { name: 'Agregar una empresa' }).click();
    await page.getByLabel('Nombre de la empresa').nth(place).fill(firm);
  }
  await field(page, 'Fecha de la primera reunión').fill('2026-01-10');
  for (const [firm, levels] of Object.entries(firms)) {
    await tab(page, 'Diagnóstico');
    await page.getByRole('link', { name: `Empezar: ${firm}, Al inicio` }).click();
    const mark = async (of: readonly number[]) => {
      await expect(page.locator('.item')).toHaveCount(of.length);
      for (const [place, level] of of.entries())
        await page
          .locator('.item')
          .nth(place)
          .getByRole('radio')
          .nth(level - 1)
          .check();
    };
    await mark(levels.slice(0, 3));
    await page.getByRole('link', { name: 'Área siguiente' }).click();
    await mark(levels.slice(3));
  }
  await kept(page);
}

async function openPlan(page: Page, owner: string): Promise<void> {
  await tab(page, 'Plan de mejora');
  await page.getByRole('link', { name: `Abrir el plan: ${owner}` }).click();
}

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

test('de las brechas al plan: fechas, costos, quién paga, y todo sigue al recargar', async ({ page }) => {
  test.slow();
  await begin(page, { 'Taller Uno': [1, 2, 5, 1, 4] });
  await tab(page, 'Panel');
  await expect(page.getByText('Una empresa con diagnóstico no tiene actividades en su plan.')).toBeVisible();
  await openPlan(page, 'Taller Uno');
  await page.getByRole('button', { name: 'Traer las primeras brechas del diagnóstico' }).click();
  await expect(page.getByText('Se agregaron 4 actividades desde el diagnóstico.')).toBeVisible();
  const rows = page.locator('.plan-rows > li');
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: 'Traer las primeras brechas del diagnóstico' }).click();
  await expect(page.getByText('Lo primero del diagnóstico ya está en el plan.')).toBeVisible();
  await expect(rows).toHaveCount(4);
  // All that came at once goes at once.
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(rows).toHaveCount(0);
  await page.getByRole('button', { name: 'Rehacer' }).click();
  await expect(rows).toHaveCount(4);

  await rows.first().getByRole('link').click();
  await expect(page.locator('.workspace-part h2')).toBeFocused();
  await expect(field(page, 'Qué se va a hacer')).toHaveValue('Hacer la cuenta de la pieza que más se vende');
  await expect(field(page, 'Señal de que se logró')).toHaveValue('Cobra lo mismo que los demás.');
  await expect(field(page, 'De qué brecha sale')).toHaveValue('item precio-con-costos');
  await field(page, 'Empieza').fill('2026-03-20');
  await field(page, 'Termina').fill('2026-03-02');
  await expect(page.getByText('Termina el 2 de marzo de 2026, antes de empezar el 20 de marzo de 2026.')).toBeVisible();
  await field(page, 'Empieza').fill('2025-12-01');
  await expect(page.getByText('es anterior al comienzo de la red')).toBeVisible();
  await expect(page.getByText('Está atrasada: debía terminar el 2 de marzo de 2026.')).toBeVisible();
  await field(page, 'Empieza').fill('2026-02-02');
  await field(page, 'Quién responde').fill('Rosa Quispe');

  // 2.5 × 10.33 is 25.825, and 3 × 1,200.50 is 3,601.50.
  for (const [place, what, quantity, cost] of [
    [0, 'Cuadernos', '2.5', '10.33'],
    [1, 'Asesora', '3', '1,200.50'],
  ] as const) {
    await page.getByRole('button', { name: 'Agregar un costo' }).click();
    const line = page.getByRole('group', { name: `Costo ${place + 1}` });
    await field(line, 'En qué').fill(what);
    await field(line, 'Cantidad').fill(quantity);
    await field(line, 'Costo unitario').fill(cost);
  }
  await expect(page.getByText('Suma 25.83')).toBeVisible();
  await expect(page.getByText('Suma 3,601.50')).toBeVisible();
  await field(page, 'Pone la empresa').fill('mil');
  await expect(page.getByText('Escriba solo un número')).toBeVisible();
  await field(page, 'Pone la empresa').fill('1000');
  await field(page, 'Pone el proyecto').fill('2000');
  await expect(page.getByText('Cuesta 3,627.33 y el financiamiento suma 3,000.00: faltan 627.33.')).toBeVisible();
  await field(page, 'Cómo se anota').selectOption('Por porcentaje del costo');
  await field(page, 'Pone la empresa (%)').fill('50');
  await field(page, 'Pone el proyecto (%)').fill('60');
  await expect(page.getByText('Las partes suman 110 % del costo, y lo más que cabe es 100 %.')).toBeVisible();
  await field(page, 'Pone el proyecto (%)').fill('50');
  await expect(page.getByText('Cuesta 3,627.33 y está financiado 3,627.33.')).toBeVisible();
  await look(page, 'actividad');
  await kept(page);
  await page.reload();
  await expect(field(page, 'Pone el proyecto (%)')).toHaveValue('50');
  await field(page, 'Cómo se anota').selectOption('Por montos');
  await expect(field(page, 'Pone la empresa')).toHaveValue('1,000');

  // What is taken out comes back with all that it had.
  await page.getByRole('button', { name: /^Quitar: Hacer la cuenta/ }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText(
    'Por empezar · del 2 de febrero de 2026 al 2 de marzo de 2026 · Rosa Quispe',
  );
  await expect(rows.first()).toContainText('3,627.33');
  await tab(page, 'Panel');
  await expect(page.getByText('Una actividad de los planes está atrasada.')).toBeVisible();
});

test('el plan en la mano dice lo mismo que la pantalla, y va al calendario', async ({ page }) => {
  test.slow();
  await begin(page, { 'Taller Uno': [1, 2, 5, 1, 4] });
  await openPlan(page, 'Taller Uno');
  await field(page, 'Moneda').fill('S/');
  await field(page, 'Fecha del plan').fill('2026-02-01');
  await page.getByRole('button', { name: 'Traer las primeras brechas del diagnóstico' }).click();
  const rows = page.locator('.plan-rows > li');
  for (const [place, begins, ends] of [
    [0, '2026-03-02', '2026-05-29'],
    [1, '2099-04-01', '2099-04-01'],
  ] as const) {
    await rows.nth(place).getByRole('link').click();
    await field(page, 'Empieza').fill(begins);
    await field(page, 'Termina').fill(ends);
    await page.getByRole('button', { name: 'Agregar un costo' }).click();
    await field(page, 'Cantidad').fill('3');
    await field(page, 'Costo unitario').fill('33.33');
    await field(page, 'Pone la empresa').fill('99.99');
    await page.locator('.area-ways').getByRole('link', { name: 'Volver al plan' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Línea de tiempo' })).toBeVisible();
  await expect(page.locator('.plan-line li')).toHaveCount(2);
  await expect(page.getByText('2 actividades no aparecen porque les faltan fechas o están al revés.')).toBeVisible();
  await expect(page.getByText('Cuesta S/ 199.98.')).toBeVisible();
  await look(page, 'plan');
  await page.getByRole('link', { name: 'Ver el plan y llevarse los documentos' }).click();
  const report = page.locator('.report');
  await expect(report.locator('h2')).toBeFocused();
  await expect(report).toContainText('El plan tiene 4 actividades. Hechas: 0. En marcha: 0. Por empezar: 4.');
  await expect(report).toContainText('Marzo de 2026: empieza «Hacer la cuenta de la pieza que más se vende».');
  await expect(report).toContainText('Está atrasada: debía terminar el 29 de mayo de 2026.');
  await look(page, 'informe');

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
  expect(workbook.suggestedFilename()).toMatch(/^plan-de-mejoras-taller-uno-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const sheets = Object.entries(unzipSync(await read(workbook))).filter(([name]) => name.includes('worksheets/'));
  const formulas = sheets.map(([, bytes]) => strFromU8(bytes)).join();
  expect(formulas).toMatch(/<f>ROUND\(C3\*D3,2\)<\/f><v>99.99/);
  expect(formulas).toMatch(/<f>SUM\(/);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tabla (CSV)' }).click(),
  ]);
  expect((await read(table)).toString()).toContain('2026-03-02,2026-05-29');

  const calendar = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Calendario (ICS)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^calendario-del-plan-taller-uno-\d{4}-\d{2}-\d{2}\.ics$/);
    return (await read(download)).toString();
  };
  const events = await calendar();
  expect(events.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(events).toContain('DTSTAMP:20260201T000000Z\r\nDTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260530\r\n');
  expect(await calendar()).toBe(events);
});

test('la red trae lo que más empresas necesitan, y el servicio lleva sus términos de referencia', async ({ page }) => {
  test.slow();
  await begin(page, { 'Taller Uno': [5, 1, 5, 5, 5], 'Taller Dos': [5, 2, 5, 1, 5] });
  await tab(page, 'Plan de mejora');
  await look(page, 'planes');
  await page.getByRole('link', { name: /^Abrir el plan: La red en conjunto/ }).click();
  await page.getByRole('button', { name: 'Traer los servicios que más empresas necesitan' }).click();
  const rows = page.locator('.plan-rows > li');
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole('link', { name: 'Curso para cuidar y contar el material' }).click();
  await expect(page.getByLabel('Recursos: personas, materiales y servicios')).toHaveValue(
    'Lo necesitan Taller Uno y Taller Dos.',
  );
  await expect(page.getByRole('combobox', { name: 'Qué se contrata' })).toHaveValue('training');
  await field(page, 'Objetivo').fill('Que cada taller sepa cuánto material tiene.');
  await field(page, 'Contenido, un tema por línea').fill('El cuaderno\nEl conteo del mes');
  await field(page, 'Horas').fill('12,5');
  await field(page, 'Plazo').fill('2099-05-29');
  await kept(page);
  await look(page, 'servicio');
  await page.getByRole('link', { name: 'Ver los términos y llevarse el documento' }).click();
  const report = page.locator('.report');
  await expect(report).toContainText('Términos de referencia: Curso para cuidar y contar el material');
  await expect(report).toContainText('El servicio dura 12.5 horas. Todo se entrega hasta el 29 de mayo de 2099.');
  await look(page, 'términos');
  const said = await saveText(page, 'Word (DOCX)', 'word/document.xml');
  for (const text of await report.locator('li, dd, p:not(.report-signatures)').allInnerTexts())
    expect(said).toContain(text);
  // A link has the plan, without persons.
  await page.reload();
  await expect(report).toContainText('El conteo del mes');
});
