import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/redes/great-inkas-experience/',
  '/casos/precios-del-turismo-comunitario/',
  '/metodologia/confianza-y-mejoras/',
  '/resultados/',
  '/lecciones/el-mercado-articula/',
];

test('a first visit ends in the letters of the site, however late they come, and hardly moves', async ({ browser }) => {
  for (const address of PAGES) {
    const context = await browser.newContext();
    const page = await context.newPage();
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.woff2', async (route) => {
      await released;
      await route.continue();
    });
    await page.addInitScript(() => {
      const moved = { sum: 0 };
      (globalThis as unknown as { moved: typeof moved }).moved = moved;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('h1')).toBeVisible();
    release();
    const loaded = async () =>
      page.evaluate(() => [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family));
    await expect
      .poll(async () => (await loaded()).some((family) => family.includes('Trama Titular')), address)
      .toBe(true);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: { sum: number } }).moved.sum);
    expect(moved, address).toBeLessThan(0.03);
    await context.close();
  }
});
