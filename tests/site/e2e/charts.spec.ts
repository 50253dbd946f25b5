import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// What a phone shows first of the data: the answer, the chart, the table; and how long it takes to scroll past.

const PHONE = { width: 360, height: 780 };

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(PHONE);
});

test('las ventas dicen primero su respuesta, con cifras enlazadas, y luego el gráfico', async ({ page }) => {
  await page.goto('resultados/ventas/');
  const answer = page.locator('.answered');
  await expect(answer.locator('a.figure')).toHaveText(['59.76%', '10%', '16 redes']);
  const said = (await answer.boundingBox())!;
  expect(said.y + said.height).toBeLessThan(PHONE.height);
  const drawn = (await page.locator('figure.chart [role="img"]').filter({ visible: true }).first().boundingBox())!;
  expect(drawn.y).toBeGreaterThan(said.y + said.height);
  expect(drawn.y + drawn.height).toBeLessThan(2 * PHONE.height);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * PHONE.height);
});

test('lo que dice cada lectura se abre con el teclado', async ({ page }) => {
  await page.goto('resultados/ventas/');
  const reading = page.locator('details.reading').nth(1);
  await reading.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(reading.getByText('Lo que no dice.')).toBeVisible();
  await reading.getByRole('link', { name: 'Ver la lectura: Mediana' }).click();
  await expect(page).toHaveURL(/resultados\/ventas\/mediana\/$/);
});

test('ninguna página de datos pasa de ocho pantallas, y empieza por gráfico, tabla, fuente y descargas', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const id of readdirSync('data/datasets')) {
    await page.goto(`datos/${id}/`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, id).toBeLessThanOrEqual(8 * PHONE.height);
    const frame = page.locator('main .frame').first();
    await expect(frame.locator('table[data-sortable]'), id).toHaveCount(1);
    await expect(frame.locator(`a[download][href$="/${id}.csv"]`), id).toHaveCount(1);
    await expect(frame.getByText('Fuente:').last(), id).toBeVisible();
    const rows = await frame.locator('table[data-sortable] tbody tr').count();
    const shown = (await frame.locator('.scroll:has(table[data-sortable])').boundingBox())!;
    if (rows > 12) expect(shown.height, id).toBeLessThan(PHONE.height * 0.6);
  }
});

test('quien llega de una cifra ve cómo se calcula', async ({ page }) => {
  await page.goto('datos/ventas/#medida-media');
  await expect(page.locator('#medida-media .meta')).toBeVisible();
  await expect(page.locator('#medida-mediana .meta')).toBeHidden();
});

test('la lista de datos dice de cada uno qué contiene, cuánto, de cuándo y en qué forma', async ({ page }) => {
  await page.goto('datos/');
  const lines = page.locator('main .datasets > li');
  await expect(lines).toHaveCount(readdirSync('data/datasets').length);
  for (const line of await lines.all()) {
    await expect(line.getByRole('heading').getByRole('link')).toBeVisible();
    await expect(line.locator('.meta').first()).toHaveText(/^\d+ filas? · .*\d{4}/);
    await expect(line.locator('a[download]')).toHaveText(['CSV', 'XLSX', 'JSON']);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * PHONE.height);
});
