import { expect, test } from '@playwright/test';

test('al poner y quitar redes se mueven el promedio, la mediana y el ponderado', async ({ page }) => {
  await page.goto('resultados/ventas/explorar/');
  // A box that is ticked before its script has come is set back by it.
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const readings = page.locator('.explorer .big');
  await expect(readings).toHaveText(['59.76%', '59.70%', '58.87%']);
  await page.getByRole('checkbox', { name: 'Rablem' }).check();
  await expect(readings.first()).toHaveText('80.77%');
  await page.getByRole('button', { name: 'Sin las dos más altas' }).click();
  await expect(readings.first()).toHaveText('44.32%');
  await page.getByRole('button', { name: 'Solo Cusco' }).click();
  await expect(readings.first()).toHaveText('83.93%');
  await expect(page.getByRole('checkbox', { name: 'Rablem' })).not.toBeChecked();
});
