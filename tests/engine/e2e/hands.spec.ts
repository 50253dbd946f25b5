import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';
import { listLeaps, listOverflows, listSmallTargets, open, step } from './support/hands.ts';

// What hands and eyes need of each kind of page, at widths of its own.

const addresses = Object.entries(templates);
/** Boxes that are walked through on each page, from its first. */
const STEPS = 18;

for (const [width, height] of [
  [360, 640],
  [320, 256],
  [1280, 800],
] as const)
  test(`a ${width} × ${height}, lo que tiene el foco se ve, hacia adelante y hacia atrás`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    const hidden: string[] = [];
    let boxes = 0;
    for (const [name, address] of addresses) {
      await open(page, address);
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        // Back from the last box of the page: the way that a bar at the top hides.
        if (key === 'Shift+Tab') await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        for (let count = 0; count < STEPS; count += 1) {
          const focus = await step(page, key);
          if (!focus) continue;
          boxes += 1;
          if (!focus.isSeen) hidden.push(`${name} (${key}): ${focus.what}`);
        }
      }
    }
    expect(boxes).toBeGreaterThan(addresses.length * STEPS);
    expect(hidden).toEqual([]);
  });

test('lo que se toca mide 24 píxeles o tiene ese espacio, en el celular y en la computadora', async ({ page }) => {
  test.setTimeout(180_000);
  const small: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    for (const [name, address] of addresses) {
      await page.goto(address);
      small.push(...(await listSmallTargets(page)).map((target) => `${name} a ${width}: ${target}`));
    }
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

test('con los colores del sistema, lo elegido se distingue', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of [templates.filtro, templates.indicadores]) {
    await page.goto(address);
    const looks = await page.locator('main ul:has([aria-current="true"]) :is(a, button)').evaluateAll((chips) =>
      chips.map((chip) => ({
        isChosen: chip.matches('[aria-current="true"]'),
        look: [getComputedStyle(chip).backgroundColor, getComputedStyle(chip).color].join(' '),
      })),
    );
    const looksOf = (chosen: boolean) =>
      new Set(looks.filter(({ isChosen }) => isChosen === chosen).map(({ look }) => look));
    expect(looksOf(true).size, address).toBe(1);
    expect(
      [...looksOf(true)].filter((look) => looksOf(false).has(look)),
      address,
    ).toEqual([]);
  }
  await page.goto(templates.redes);
  const border = (current: boolean) =>
    page
      .locator(`header nav a${current ? '[aria-current]' : ':not([aria-current])'}`)
      .first()
      .evaluate((link) => getComputedStyle(link).backgroundColor);
  expect(await border(true)).not.toBe(await border(false));
});

test('Escape cierra el menú y devuelve el foco a su botón', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(templates.redes);
  const summary = page.locator('header summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('header details a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('header details a').first()).toBeHidden();
  await expect(summary).toBeFocused();
});

test('el orden del foco es el que se ve: en una columna, de arriba abajo', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const leaps: string[] = [];
  for (const [name, address] of addresses) {
    await page.goto(address);
    leaps.push(...(await listLeaps(page)).map((leap) => `${name}: ${leap}`));
  }
  expect(leaps).toEqual([]);
});
