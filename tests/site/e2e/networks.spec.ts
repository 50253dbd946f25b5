import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const shown = (page: Page) => page.locator('[data-facets]:visible');
const chip = (page: Page, facet: string, option: string) =>
  page.locator(`[data-facet="${facet}"][data-option="${option}"]`);

test('the networks are chosen by trade and by place, and the page says how many are left', async ({ page }) => {
  await page.goto('redes/');
  const all = await shown(page).count();
  const count = page.locator('[data-count]');
  await expect(count).toHaveText(`${all} redes`);
  await chip(page, 'rubro', 'hospedajes').click();
  await expect(page).toHaveURL(/\/redes\/\?rubro=hospedajes$/);
  await expect(chip(page, 'rubro', 'hospedajes')).toHaveAttribute('aria-current', 'true');
  await expect(shown(page).getByRole('heading')).toHaveText(['Hostales Cusco', 'Inkas Hotels']);
  await expect(count).toHaveText('2 redes');
  // A cluster of which no network is left shows no heading.
  await expect(page.getByRole('heading', { level: 2, name: /Gamarra/ })).toBeHidden();
  await chip(page, 'rubro', 'hospedajes').click();
  await chip(page, 'lugar', 'gamarra').click();
  await expect(page.getByRole('heading', { level: 2, name: /Cusco/ })).toBeHidden();
  const some = await shown(page).count();
  expect(some).toBeLessThan(all);
  await page.goBack();
  await page.goBack();
  await expect(count).toHaveText('2 redes');
  await page.goto('redes/?lugar=gamarra');
  await expect(shown(page)).toHaveCount(some);
});

test('a choice that leaves no network says so, and what to do', async ({ page }) => {
  await page.goto('redes/?rubro=lenceria&lugar=cusco');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator('[data-count]')).toHaveText('0 redes: quite algún filtro para ver más');
  await chip(page, 'lugar', 'cusco').click();
  await expect(page.locator('[data-count]')).toHaveText('1 red');
});

test('every network has a trade and a place, and the counts of each facet add up', async ({ page }) => {
  await page.goto('redes/');
  const all = await shown(page).count();
  for (const facet of ['rubro', 'lugar']) {
    const names = await page.locator(`[data-facet="${facet}"]`).allTextContents();
    const sum = names.reduce((total, name) => total + Number(/\((\d+)\)/.exec(name)?.[1]), 0);
    expect(sum, facet).toBe(all);
  }
});

test('the chosen list stays within the screen, and axe finds nothing in it', async ({ page }) => {
  await page.goto('redes/?rubro=agencias-de-viaje');
  await expect(page.locator('[data-count]')).toHaveText('4 redes');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all networks are listed, and each trade and place leads to a list of its own', async ({ page }) => {
    await page.goto('redes/');
    const all = await page.locator('[data-facets]').count();
    expect(all).toBeGreaterThan(10);
    await chip(page, 'rubro', 'turismo-rural').click();
    await expect(page).toHaveURL(/\/redes\/rubro\/turismo-rural\/$/);
    await expect(page.locator('[data-facets]').getByRole('heading')).toHaveText(['MAPI REPS', 'Pacha Paqareq']);
    await expect(page.locator('[data-count]')).toHaveText('2 redes');
    await chip(page, 'lugar', 'cusco').click();
    await expect(page).toHaveURL(/\/redes\/lugar\/cusco\/$/);
  });
});
