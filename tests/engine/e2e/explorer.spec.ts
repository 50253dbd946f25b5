import { expect, test } from '@playwright/test';

test('al poner y quitar filas se mueven el promedio, la mediana y el ponderado', async ({ page }) => {
  await page.goto('resultados/crecimiento/explorar/');
  const readings = page.locator('.explorer .big');
  // The mean, the median and the mean by weight of five networks: the sixth stands apart, the seventh has no figure.
  await expect(readings).toHaveText(['37.1%', '36.5%', '38.8%']);
  await expect(page.getByRole('checkbox')).toHaveCount(6);
  await page.getByRole('checkbox', { name: 'Lanas del Llano' }).check();
  await expect(readings.first()).toHaveText('54.3%');
  await page.getByRole('button', { name: 'Sin las dos más altas' }).click();
  await expect(readings.first()).toHaveText('26.3%');
  await page.getByRole('button', { name: 'Solo El Llano' }).click();
  await expect(readings.first()).toHaveText('53.3%');
  await expect(page.getByRole('checkbox', { name: 'Lanas del Llano' })).not.toBeChecked();
});

test('al quitar la última fila, el promedio que se mueve está a la vista', async ({ page }) => {
  await page.goto('resultados/crecimiento/explorar/');
  const last = page.getByRole('checkbox').last();
  await last.scrollIntoViewIfNeeded();
  await last.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.explorer .big').first()).toBeInViewport();
  await expect(page.locator('.explorer .big').first()).not.toHaveText('37.1%');
});
