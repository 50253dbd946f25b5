import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

for (const [name, address] of Object.entries(templates)) {
  test(`${name}: sin errores, sin pedidos a otros, sin cookies, sin desborde`, async ({ page, baseURL, context }) => {
    const problems: string[] = [];
    const outside: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on(
      'console',
      (message) => message.type() === 'error' && !message.text().includes('404') && problems.push(message.text()),
    );
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(new URL(baseURL ?? '').origin) &&
        !request.url().startsWith('data:') &&
        outside.push(request.url()),
    );
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const readOverflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await readOverflow()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await readOverflow()).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}
