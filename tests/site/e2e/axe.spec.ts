import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

// Every template is tried on La Loma, in light and dark. These hold what only this site has: its many and long figures.
for (const name of ['inicio', 'fase', 'caso', 'resultados', 'ventas', 'explorar', 'conjunto', 'graficos'] as const)
  test(`axe no halla nada en ${name}`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'Se ve igual en las dos: una vez basta.');
    await page.goto(templates[name]);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
