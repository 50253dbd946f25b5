import { expect, test } from '@playwright/test';
import { listOverflows, listSmallTargets, open, step } from '../../engine/e2e/support/hands.ts';
import { templates } from './pages.ts';

// Every template is tried on La Loma. These hold what only this site has: its name, its menu, its many figures.
const addresses = Object.entries(templates);

for (const [width, height] of [
  [360, 640],
  [320, 256],
] as const)
  test(`a ${width} × ${height}, lo que tiene el foco se ve`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    const hidden: string[] = [];
    for (const [name, address] of addresses) {
      await open(page, address);
      for (let count = 0; count < 18; count += 1) {
        const focus = await step(page, 'Tab');
        if (focus && !focus.isSeen) hidden.push(`${name}: ${focus.what}`);
      }
    }
    expect(hidden).toEqual([]);
  });

test('lo que se toca mide 24 píxeles o tiene ese espacio', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const small: string[] = [];
  for (const [name, address] of addresses) {
    await page.goto(address);
    small.push(...(await listSmallTargets(page)).map((target) => `${name}: ${target}`));
  }
  expect(small).toEqual([]);
});

test.describe('con el texto más suelto', () => {
  test.use({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  test('nada se corta ni se sale de la página a 320 píxeles', async ({ page }) => {
    test.setTimeout(120_000);
    const over: string[] = [];
    for (const [name, address] of addresses) {
      await page.goto(address);
      over.push(...(await listOverflows(page)).map((element) => `${name}: ${element}`));
    }
    expect(over).toEqual([]);
  });
});
