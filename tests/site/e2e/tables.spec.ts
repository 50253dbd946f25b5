import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// No figure of a table is cut on a narrow screen: what does not fit is slid, and says so.

const site = process.env['TRAMA_SITE'] ?? 'dist';
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && readFileSync(join(site, file), 'utf8').includes('<table'))
  .map((file) => file.replace(/index\.html$/, ''));

/** Cells whose text ends where nobody sees it, and no word over the table says that there is more. */
function listCut(): string[] {
  return [...document.querySelectorAll('table :is(th, td)')].flatMap((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    const text = range.getBoundingClientRect();
    if (text.width <= 1 || cell.closest('thead')?.getClientRects()[0]?.height === 1) return [];
    const around = cell.closest<HTMLElement>('.scroll');
    const end = around ? around.getBoundingClientRect().right : document.documentElement.clientWidth;
    const isSaid =
      around !== null &&
      Number(getComputedStyle(around, '::before').opacity) > 0.9 &&
      around.dataset['hint'] !== undefined &&
      around.tabIndex === 0 &&
      Boolean(around.getAttribute('aria-label'));
    const overNeighbour = text.right > cell.getBoundingClientRect().right + 2;
    return overNeighbour || (text.right > end + 1 && !isSaid) ? [cell.textContent.trim().slice(0, 40)] : [];
  });
}

for (const width of [360, 320])
  test(`a ${width} puntos ninguna celda queda cortada sin decirlo`, async ({ page }) => {
    test.setTimeout(240_000);
    expect(pages.length).toBeGreaterThan(40);
    await page.setViewportSize({ width, height: 780 });
    const cut: Record<string, readonly string[]> = {};
    for (const address of pages) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
      const cells = await page.evaluate(listCut);
      if (cells.length) cut[address] = cells;
    }
    expect(cut).toEqual({});
  });

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('una tabla ancha lo dice, se desliza con el teclado y deja de decirlo al final', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 780 });
    await page.goto('datos/contrapartida/');
    const wide = page.locator('.frame .scroll:has([data-sortable])');
    const hint = () => wide.evaluate((element) => Number(getComputedStyle(element, '::before').opacity));
    expect(await hint()).toBeGreaterThan(0.9);
    await wide.focus();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(hint).toBeLessThan(0.1);
  });
});
