import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme === 'light' ? 'claro' : 'oscuro', () => {
    test.use({ colorScheme });
    for (const [name, address] of Object.entries(templates)) {
      test(`axe no halla nada en ${name}`, async ({ page }) => {
        await page.goto(address);
        const axe = new AxeBuilder({ page });
        // In the dark the colours alone are others.
        const { violations } = await (
          colorScheme === 'dark'
            ? axe.withRules(['color-contrast', 'link-in-text-block'])
            : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        ).analyze();
        expect(
          violations.map(
            (violation) =>
              `${violation.id}: ${violation.nodes
                .map((node) => node.html.slice(0, 120))
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}

test('axe no halla nada en la búsqueda abierta ni en el gráfico abierto', async ({ page }) => {
  await page.goto('redes/');
  await page.keyboard.press('/');
  await page.keyboard.type('confianza');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map((violation) => violation.id)).toEqual([]);
  await page.goto('resultados/crecimiento/');
  await page.getByRole('button', { name: 'Explorar el gráfico' }).first().click();
  await expect(page.locator('canvas').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map((violation) => violation.id)).toEqual([]);
});
