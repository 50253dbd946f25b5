import { expect, test } from '@playwright/test';

test('the first screen of a small phone says what this is, who, where and when, with the doors and the search', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/');
  const head = page.locator('main header.home');
  await expect(head.locator('h1')).toContainText('Lima y Cusco');
  await expect(head).toContainText('APOMIPE, un método');
  await expect(head.locator('.counts')).toHaveText(/20 redes\s+·\s+79 empresas.*2010–2011/);
  for (const shown of [head.locator('h1'), head.locator('.counts'), head.locator('.seek')])
    await expect(shown).toBeInViewport({ ratio: 1 });
  const doors = head.locator('.ways a');
  await expect(doors).toHaveCount(3);
  for (const door of await doors.all()) {
    await expect(door).toBeInViewport({ ratio: 1 });
    expect((await door.boundingBox())?.height).toBeLessThan(48);
  }
});

test('every figure of the home page says its year', async ({ page }) => {
  await page.goto('/');
  const figures = page.locator('section[aria-labelledby="cifras"] li');
  expect(await figures.count()).toBeGreaterThan(2);
  for (const figure of await figures.all()) await expect(figure).toContainText('2011');
});
