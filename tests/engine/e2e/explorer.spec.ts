import { expect, test, type Page } from '@playwright/test';

/** Waits until the buttons, which stand in the page from the first, do something. */
const takesTouches = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

async function openExplorer(page: Page): Promise<void> {
  await page.goto('resultados/crecimiento/explorar/');
  await takesTouches(page);
}

test('al poner y quitar filas se mueven el promedio, la mediana y el ponderado', async ({ page }) => {
  await openExplorer(page);
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
  await openExplorer(page);
  const last = page.getByRole('checkbox').last();
  await last.scrollIntoViewIfNeeded();
  await last.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.explorer .big').first()).toBeInViewport();
  await expect(page.locator('.explorer .big').first()).not.toHaveText('37.1%');
});

test('la escala es la de lo que se muestra, con eje, leyenda y nombre en cada línea', async ({ page }) => {
  await openExplorer(page);
  const bars = page.locator('.explorer-rows .bar rect');
  const widths = () =>
    bars.evaluateAll((all) =>
      all.map((bar) => bar.getBoundingClientRect().width / bar.closest('svg')!.getBoundingClientRect().width),
    );
  await expect(bars).toHaveCount(5);
  expect(Math.max(...(await widths()))).toBeCloseTo(1, 2);
  await page.getByRole('checkbox', { name: 'Lanas del Llano' }).check();
  await expect(bars).toHaveCount(6);
  expect(Math.max(...(await widths()))).toBeCloseTo(1, 2);
  const axis = page.locator('.explorer-axis');
  await expect(axis.locator('text.target')).toHaveText(/^Meta: 25/);
  await expect(axis.locator('text.mean')).toHaveText('Promedio simple: 54.3%');
  expect(await axis.locator('.tick').count()).toBeGreaterThan(2);
  await expect(page.locator('.explorer-key li')).toHaveText(['El Llano', 'La Loma']);
  const shapes = await page
    .locator('.explorer-key path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(new Set(shapes).size).toBe(2);
  for (const text of await axis.locator('text').all()) {
    const box = (await text.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  }
});

test('la elección está en la dirección: se comparte, se recarga y vuelve sola al principio', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: 'Solo El Llano' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/explorar\/\?con=[a-z,-]+$/);
  await page.reload();
  await takesTouches(page);
  await expect(page.locator('.explorer .big').first()).toHaveText('53.3%');
  await expect(page.getByRole('button', { name: 'Solo El Llano' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Como la fuente' }).click();
  await expect(page).toHaveURL(/explorar\/$/);
});
