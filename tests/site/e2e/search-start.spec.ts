import { expect, test } from '@playwright/test';

test('an empty search offers questions of the three visitors and five groups', async ({ page }) => {
  await page.goto('/buscar/');
  const start = page.locator('.search-start');
  await expect(start.locator('.asked h3')).toHaveText([
    'Tengo una empresa',
    'Quiero formar redes',
    'Quiero ver resultados',
  ]);
  await expect(start.locator('.kinds h3')).toHaveCount(5);
  expect(await start.locator('.asked a').count()).toBeGreaterThanOrEqual(15);
  await page.locator('search-page input').fill('hoteles');
  await expect(page.locator('[data-results] .search-title').first()).toBeVisible();
  await expect(start).toBeHidden();
});

test('what an entrepreneur asks leads first to the guide for firms', async ({ page }) => {
  for (const question of ['cuánto cuesta', 'qué tengo que poner', 'qué gano', 'me conviene']) {
    await page.goto(`/buscar/?q=${encodeURIComponent(question)}`);
    const first = page.locator('[data-results] a.search-title').first();
    await expect(first, question).toHaveAttribute('href', /^\/manuales\/guia-para-empresas\//);
  }
});

test('the address of a result carries the words as they were typed', async ({ page }) => {
  await page.goto('/buscar/?q=hoteles+asociados');
  const first = page.locator('[data-results] a.search-title').first();
  await expect(first).toHaveAttribute('href', /[?&]\w+=[^#]*hoteles/);
});
