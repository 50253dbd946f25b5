import { expect, test } from '@playwright/test';

test('el seguimiento dice quién aprueba cada ficha, hasta cuándo se recibe, y lleva a llenarla en papel', async ({
  page,
}) => {
  await page.goto('seguimiento/');
  const row = page.getByRole('row', { name: /^La aprueba/ });
  await expect(row.getByRole('cell').last()).toContainText('Responsable, otra persona del mismo cargo');
  await expect(page.getByRole('row', { name: /^Medición de 2018/ })).toContainText('cerrado');
  await expect(page.getByText('Quesos de La Loma, hasta el 15 de febrero de 2019.')).toBeVisible();
  await page.getByRole('link', { name: 'Ficha de taller', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ficha de taller');
  const other = page.getByRole('listitem').filter({ hasText: 'Cuál es ese lugar' });
  await expect(other).toContainText('Se pregunta solo si en «9. Dónde vende más» se eligió «En otro lugar».');
  await expect(page.getByRole('listitem').filter({ hasText: '2. Ventas del año anterior *' })).toContainText(
    'Un monto de S/ 0 a S/ 900,000, con 2 decimales como máximo.',
  );
});

test('la ficha impresa lleva las preguntas y el lugar de las respuestas, sin botones ni enlaces', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('seguimiento/fichas/ficha-de-taller/');
  await expect(page.getByText('7. ¿Vende con la marca de la red? *')).toBeVisible();
  await expect(page.locator('.answer-line').first()).toBeVisible();
  await expect(page.locator('.tools:visible, nav:visible')).toHaveCount(0);
});

test('un indicador muestra el camino de la ficha a la cifra, y el sitio publica su configuración', async ({
  page,
  request,
}) => {
  await page.goto('seguimiento/indicadores/talleres-con-plan/');
  await expect(
    page.locator('dd').filter({ hasText: 'Ninguna publicada, de 5 que se esperan en cada período.' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Empresas en una red' })).toHaveAttribute('href', /empresas-en-red/);
  await page.goto('seguimiento/');
  const link = page.getByRole('link', { name: /^Configuración \(JSON/ });
  const config = (await (await request.get((await link.getAttribute('href')) ?? '')).json()) as { site: string };
  expect(config.site).toBe('la-loma');
});

test('las cifras publicadas se siguen hasta su fórmula, sus fichas, su edición y sus datos', async ({
  page,
  request,
}) => {
  await page.goto('seguimiento/');
  await page.getByRole('link', { name: 'Aumento de un taller, en promedio' }).first().click();
  const way = page.locator('section', { has: page.locator('#camino') });
  await expect(way).toContainText('El promedio de «Aumento de las ventas» en las fichas aprobadas.');
  await expect(way).toContainText('16 aprobadas de 17 que se esperaban, en «Medición final de 2019».');
  const row = page.getByRole('row', { name: /^Miel del Llano/ });
  await expect(row.getByRole('cell').first()).toContainText('Reservada');
  await expect(row.getByRole('cell').last()).toContainText('4 de 4 fichas');
  await expect(page.getByText('Edición 2, del 1 de marzo de 2021. Raíz:')).toBeVisible();
  const file = page.locator('.tools a[download]').first();
  const csv = await (await request.get((await file.getAttribute('href')) ?? '')).text();
  expect(csv).toContain('base-2018-red-miel-del-llano');
  await expect(page.locator('body')).toHaveJSProperty('scrollWidth', await page.evaluate(() => innerWidth));
  await page.getByRole('link', { name: 'Los datos y su método' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cifras del seguimiento');
});

test('una ficha se descarga como hoja de cálculo y para los programas que recogen datos', async ({ page, request }) => {
  await page.goto('seguimiento/fichas/ficha-de-taller/');
  const links = page.locator('.tools a[download]');
  await expect(links).toHaveText([/Hoja para llenar \(Excel, \d+ KB\)/, /XLSForm para ODK o KoboToolbox \(\d+ KB\)/]);
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect((await response.body()).subarray(0, 2).toString()).toBe('PK');
    expect(response.headers()['content-type']).toContain('spreadsheetml');
  }
});

test('el instrumento y el pie llevan al seguimiento', async ({ page }) => {
  await page.goto('instrumentos/cuaderno-de-cuentas/');
  await expect(page.locator('.after a', { hasText: 'Ficha de taller' })).toHaveCount(1);
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Seguimiento' })).toHaveAttribute(
    'href',
    /\/seguimiento\/$/,
  );
});
