import { expect, test } from '@playwright/test';

test('el gráfico se lee sin explorar y se explora con el teclado', async ({ page }) => {
  await page.goto('resultados/crecimiento/');
  const figure = page.locator('figure.chart').first();
  await expect(figure.getByRole('img').filter({ visible: true })).toHaveCount(1);
  await expect(figure.locator('.summary').first()).toContainText('%');
  await figure.getByText('Ver los datos en una tabla').click();
  await expect(figure.getByRole('row').nth(1)).toBeVisible();
  await figure.getByRole('button', { name: 'Explorar el gráfico' }).click();
  await expect(figure.locator('canvas')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(figure.locator('[aria-live]')).toContainText('%');
});

test('nada del gráfico interactivo se carga antes de usarlo', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => /interactive|client\.|pagefind/.test(request.url()) && scripts.push(request.url()));
  await page.goto('resultados/crecimiento/');
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
});
