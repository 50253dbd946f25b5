import { expect, test } from '@playwright/test';

test('la práctica con las fichas de este sitio cabe en la pantalla, en cada herramienta', async ({ page }) => {
  test.slow();
  await page.goto('seguimiento/practica/');
  await page.getByRole('button', { name: 'Empezar la práctica' }).click();
  await expect(page.getByText(/Lleva 0 de \d pasos/)).toBeVisible();
  for (const tool of ['practica', 'llenar', 'revisar', 'administrar', 'reportes']) {
    await page.goto(`seguimiento/${tool}/?practica`);
    await expect(page.getByLabel('Usted actúa como')).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, tool).toBeLessThanOrEqual(0);
  }
});

test('sin períodos abiertos se dice una vez, y se lleva a la práctica', async ({ page }) => {
  await page.goto('seguimiento/llenar/');
  const main = page.getByRole('main');
  await expect(main.getByText('Hoy no hay ningún período abierto')).toBeVisible();
  await expect(main.getByRole('link', { name: /práctica|practic/i }).first()).toBeVisible();
});
