import { expect, test } from '@playwright/test';

test('una ruta recuerda en el equipo qué paradas se leyeron, y se empieza de nuevo', async ({ page }) => {
  await page.goto('rutas/para-empresas/');
  const boxes = page.getByRole('checkbox');
  const stops = await boxes.count();
  await expect(page.getByRole('status')).toHaveText(`Lleva 0 de ${stops} paradas.`);
  await page.getByLabel('Leída: Conocerse antes de prometer').check();
  await boxes.nth(2).check();
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(`Lleva 2 de ${stops} paradas.`);
  await expect(boxes.nth(2)).toBeChecked();
  await page.getByRole('button', { name: 'Empezar de nuevo' }).click();
  await expect(page.getByRole('status')).toHaveText(`Lleva 0 de ${stops} paradas.`);
  await expect(boxes.first()).toBeFocused();
});

test('una ruta se lee entera aunque lo guardado esté dañado', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem(`trama:ruta:${location.pathname}`, '{"no es": "una lista"'));
  await page.goto('rutas/para-empezar/');
  await expect(page.getByRole('status')).toContainText('Lleva 0 de');
});

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('una ruta es una lista de enlaces, sin casillas', async ({ page }) => {
    await page.goto('rutas/para-empresas/');
    await expect(page.locator('.steps a').first()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
