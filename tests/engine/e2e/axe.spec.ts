import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

/** What axe finds on the page as it is, by rules or by standards. */
async function listViolations(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

for (const [name, address] of Object.entries(templates))
  test(`axe no halla nada en ${name}, en claro y en oscuro`, async ({ page }) => {
    await page.goto(address);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    expect(await listViolations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
    // In the dark the colours alone are others.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const colours = ['color-contrast', 'link-in-text-block'];
    expect(await listViolations(new AxeBuilder({ page }).withRules(colours))).toEqual([]);
  });

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
