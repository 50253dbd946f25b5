import { expect, test } from '@playwright/test';
import { sites } from './support/sites.ts';

const base = sites.sub.url;

test('bajo una ruta: se navega, se busca y se descarga sin salir de ella', async ({ page }) => {
  const outside: string[] = [];
  page.on(
    'response',
    (response) =>
      (!response.url().startsWith(base) || response.status() >= 400) &&
      !response.url().startsWith('data:') &&
      outside.push(`${response.status()} ${response.url()}`),
  );
  await page.goto(base);
  await page.getByRole('link', { name: /^Las redes/ }).click();
  await expect(page).toHaveURL(`${base}redes/`);
  await page.goto(`${base}resultados/crecimiento/`);
  await page.getByRole('button', { name: 'Explorar el gráfico' }).first().click();
  await expect(page.locator('canvas').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Buscar', exact: true }).click();
  await page.keyboard.type('confianza');
  const first = page.getByRole('dialog').getByRole('link').first();
  await expect(first).toBeVisible();
  expect(await first.getAttribute('href')).toMatch(/^\/trama\//);
  expect(outside).toEqual([]);
});
