import { expect, test, type Page } from '@playwright/test';

// What visitors read of the tasks for which the site has no tool yet: the instrument, from the home page.

async function openInstrument(page: Page, name: RegExp): Promise<void> {
  await page.goto('');
  await page.getByRole('link', { name: 'Instrumentos para usar' }).click();
  await page.locator('main').getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('tarea 6, lectura: quien articula halla las ocho áreas del diagnóstico y lo que de él no se sabe', async ({
  page,
}) => {
  await openInstrument(page, /^Mapa de competitividad/);
  for (const area of [
    'Planeación estratégica',
    'Producción y operaciones',
    'Calidad',
    'Comercialización',
    'Contabilidad y finanzas',
    'Recursos humanos',
    'Gestión ambiental',
    'Sistemas de información',
  ])
    await expect(page.locator('main').getByText(area, { exact: true }).first()).toBeVisible();
  await expect(page.locator('main')).toContainText('No se sabe cuánto pesaba cada área');
});

test(
  'tarea 7, lectura: un gerente ve quién escribe y quién aprueba cada ficha, y que fuera del período no se ' +
    'corrige',
  async ({ page }) => {
    await openInstrument(page, /^Ficha de monitoreo/);
    const row = page.getByRole('row').filter({ has: page.getByRole('cell', { name: 'Empresa', exact: true }) });
    await expect(row).toContainText('Gerente');
    await expect(row).toContainText('Coordinación');
    await expect(page.locator('main')).toContainText('Fuera del período, la coordinación ya no acepta cambios');
    await expect(page.locator('summary', { hasText: /último permiso para corregir/ })).toBeVisible();
  },
);

test('tarea 10, lectura: un empresario halla qué lleva el reglamento de una red, con aportes y penalidades', async ({
  page,
}) => {
  await openInstrument(page, /^Reglamento interno/);
  for (const part of [
    'Objetivos',
    'Participación',
    'Inversión',
    'Reparto de la ganancia',
    'Penalidades',
    'Aportes y fechas',
  ])
    await expect(page.locator('main').getByText(part, { exact: true }).first()).toBeVisible();
});

test('tarea 11, lectura: una red halla qué hacer antes, durante y después de una feria', async ({ page }) => {
  await openInstrument(page, /^Preparación de ferias/);
  const main = page.locator('main');
  for (const moment of ['Antes:', 'Durante:', 'Después:']) await expect(main).toContainText(moment);
  await expect(main.getByText('Registro de contactos', { exact: true }).first()).toBeVisible();
});
