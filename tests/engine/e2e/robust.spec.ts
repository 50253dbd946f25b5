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

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('se llega a una cifra, a su método y a su fuente', async ({ page }) => {
    await page.goto('redes/miel-del-llano/');
    await page.locator('a.big').first().click();
    await expect(page).toHaveURL(/datos\/crecimiento\/#/);
    await expect(page.getByRole('heading', { name: 'Fuentes' })).toBeVisible();
  });

  test('se filtran las lecciones por enlaces', async ({ page }) => {
    await page.goto('lecciones/');
    const all = await page.locator('[data-filtered] > li').count();
    await page.locator('[data-facet="publico"][data-option="articulador"]').click();
    await expect(page).toHaveURL(/publico\/articulador\/$/);
    expect(await page.locator('[data-filtered] > li').count()).toBeLessThan(all);
  });

  test('los gráficos se ven y la búsqueda dice que necesita JavaScript', async ({ page }) => {
    await page.goto('resultados/crecimiento/');
    await expect(page.locator('figure.chart svg[role="img"]').filter({ visible: true }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Buscar', exact: true }).click();
    await expect(page.locator('noscript .note')).toBeVisible();
  });
});

test('la marca de una nota no separa su cifra de lo que sigue, y cabe el dedo', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('redes/lanas-del-llano/');
  const marks = await page.locator('.prose p .note-mark').evaluateAll((all) =>
    all.map((mark) => {
      const boxOf = (text: Text) => {
        const first = document.createRange();
        first.setStart(text, 0);
        first.setEnd(text, 1);
        return first.getBoundingClientRect();
      };
      const [sign, next] = [boxOf(mark.firstElementChild?.firstChild as Text), boxOf(mark.nextSibling as Text)];
      const { width, height } = (mark.firstElementChild as Element).getBoundingClientRect();
      return { gap: Math.round(next.left - sign.right), target: [width, height] };
    }),
  );
  expect(marks.length).toBeGreaterThan(0);
  for (const { gap, target } of marks) {
    expect(Math.abs(gap)).toBeLessThanOrEqual(2);
    for (const side of target) expect(side).toBeGreaterThanOrEqual(24);
  }
});
