import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { templates } from './pages.ts';

/** Pages beside one of each kind: those whose figures, tables and names are the longest. */
const MORE = [
  'redes/rablem/',
  'redes/great-inkas-experience/',
  'conglomerados/gamarra/',
  'casos/rablem-fuera-del-promedio/',
  'casos/red-de-redes-cusco/',
  'lecciones/el-mercado-articula/',
  'metodologia/acompanamiento-del-negocio/',
  'instrumentos/preparacion-de-ferias/',
  'datos/actividades/',
  'datos/estructura-financiera/',
  'resultados/ventas/cusco/',
  'programa/percepcion/',
  'acerca/como-leer-las-cifras/',
];

// Every template is tried on La Loma too, in light and dark.
// The page of the main source names every place that is cited: axe takes its time with it.
test.describe.configure({ timeout: 120_000 });

for (const address of [...Object.values(templates), ...MORE])
  test(`axe no halla nada en /${address}`, async ({ page }) => {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
