import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// The tasks that visitors come with, from the home page, as they would do them.

test('tarea 1: quien financia halla el aumento de ventas de Cusco, ve cómo se calculó y descarga el CSV', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: /Metas y resultados/ }).click();
  await page.getByRole('link', { name: 'Ver todo: las ventas' }).click();
  await page
    .getByRole('row', { name: /^Promedio simple/ })
    .getByRole('link', { name: '83.93%' })
    .click();
  const measure = page.locator('#medida-media-cusco');
  await expect(measure).toBeInViewport();
  await expect(measure).toContainText('Promedio simple');
  await expect(measure).toContainText(/Evaluación final, l\. [^)]*907/);
  await expect(page.locator('main')).toContainText('7 redes');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Descargar CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.split('\r\n')[0]).toContain('red,conglomerado,incremento');
  const values = csv
    .split('\r\n')
    .filter((line) => line.includes(',cusco,'))
    .map((line) => Number(line.split(',')[2]));
  expect((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2)).toBe('83.93');
});

test('tarea 2: quien financia compara promedio, mediana, ponderado y con Rablem', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: /Metas y resultados/ }).click();
  await page.getByRole('link', { name: 'Ver todo: las ventas' }).click();
  const rows = {
    'Promedio simple': '59.76%',
    Mediana: '59.70%',
    'Ponderado por empresas': '58.87%',
    'Con Rablem': '80.77%',
    'Sin las dos más altas': '44.32%',
  };
  for (const [name, value] of Object.entries(rows))
    await expect(
      page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('link', { name: value }),
    ).toBeVisible();
  // The source uses one of them, and the page says which.
  await expect(page.getByRole('row').filter({ hasText: 'la que usa la evaluación' })).toContainText('59.76%');
  const readings = page.getByRole('navigation', { name: 'Lecturas de las ventas' });
  await readings.getByRole('link', { name: 'Con Rablem' }).click();
  await expect(page).toHaveURL(/resultados\/ventas\/con-rablem\/$/);
  await expect(readings.getByRole('link', { name: 'Con Rablem' })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.bigs')).toContainText('80.77%');
  await expect(page.getByRole('row').filter({ hasText: 'Rablem' }).last()).toContainText('Entra');
  await readings.getByRole('link', { name: 'Promedio simple' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Rablem' }).last()).toContainText('No entra');
  await expect(page.getByRole('row').filter({ hasText: 'Sin dato' })).toHaveCount(2);
});

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('cada lectura de las ventas tiene su dirección, con su cifra, su cálculo y sus redes', async ({ page }) => {
    const readings = {
      promedio: ['59.76', '42.84', '83.93'],
      mediana: ['59.70', '24.50', '68.11'],
      ponderado: ['58.87', '42.78', '79.55'],
      'con-rablem': ['80.77', '78.76', '83.93'],
      'sin-las-dos-mas-altas': ['44.32', '24.26', '64.30'],
      gamarra: ['42.84', '24.50', '42.78'],
      cusco: ['83.93', '68.11', '79.55'],
    };
    const entering = {
      promedio: 17,
      mediana: 17,
      ponderado: 17,
      'con-rablem': 18,
      'sin-las-dos-mas-altas': 15,
      gamarra: 10,
      cusco: 7,
    };
    for (const [id, values] of Object.entries(readings)) {
      await page.goto(`resultados/ventas/${id}/`);
      for (const value of values) await expect(page.locator('.bigs')).toContainText(value);
      for (const heading of ['Qué dice', 'Qué no dice', 'Cómo se calcula', 'Qué redes entran'])
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
      await expect(
        page
          .locator('#redes ~ .scroll')
          .getByRole('row')
          .filter({ has: page.getByRole('cell', { name: 'Entra', exact: true }) }),
      ).toHaveCount(entering[id as keyof typeof entering]);
    }
  });
});

test(
  'tarea 3: quien financia halla un indicador con meta 24 y resultado 40, otro sin evidencia, y descarga el ' + 'JSON',
  async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: /Metas y resultados/ }).click();
    const plans = page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: /^Empresas de Gamarra con plan de negocio/ }) });
    await expect(plans).toContainText('24');
    await expect(plans).toContainText('40');
    await expect(plans).toContainText('pasa la meta');
    await plans.getByRole('rowheader').getByRole('link').click();
    await expect(page.locator('.answer')).toContainText(/Meta\s*24[\s\S]*Resultado\s*40[\s\S]*166\.7% de la meta/);
    await expect(page.locator('.answer .state')).toBeVisible();
    await expect(page.locator('.sources')).toContainText('1059');
    await page.goBack();
    await page
      .locator('.tally')
      .getByRole('link', { name: /Sin evidencia/ })
      .click();
    await expect(page.locator('[data-filtered] [data-facets]:visible')).toHaveCount(2);
    await expect(page.locator('[data-filtered] [data-facets]:visible').first()).toContainText(/política pública/i);
    const download = page.waitForEvent('download');
    await page.locator('.take summary').click();
    await page.getByRole('link', { name: 'Descargar JSON' }).click();
    const data = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { rows: Record<string, unknown>[] };
    expect(data.rows.find((row) => row['indicador'] === 'planes-de-negocio-gamarra')).toMatchObject({
      meta: 24,
      resultado: 40,
    });
    expect(data.rows.filter((row) => row['estado'] === 'sin-evidencia').map((row) => row['resultado'])).toEqual([
      null,
      null,
    ]);
  },
);

test('tarea 4: quien financia compara el presupuesto con el gasto y halla lo que no está en ningún componente', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: /Metas y resultados/ }).click();
  const money = page.locator('.part').filter({ has: page.getByRole('heading', { name: 'El dinero', exact: true }) });
  await expect(money).toContainText('126.4');
  await expect(money).toContainText('198,957');
  await money.getByRole('link', { name: 'Ver todo: el dinero' }).click();
  await page
    .locator('main')
    .getByRole('link', { name: /El dinero: quién prometió y quién puso/ })
    .click();
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^FOMIN/)).toContainText('433,326');
  await expect(row(/^Contrapartida/)).toContainText('329,511');
  await expect(row(/^Contrapartida/)).toContainText('416,515.73');
  await expect(row(/^Total/)).toContainText('762,837');
  await expect(row(/^Sin componente/)).toContainText('198,957');
  await expect(page.locator('main')).toContainText('US$ 1,600,000');
  for (const name of [
    'Planeado y gastado',
    'Dos presupuestos',
    'En qué se pensaba gastar',
    'Quién puso la contrapartida',
    'Cuánto costó cada red',
  ])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await row(/^Sin componente/)
    .getByRole('link', { name: /198,957/ })
    .click();
  await expect(page.locator('#medida-sin-componente')).toBeInViewport();
  await expect(page.locator('#medida-sin-componente')).toContainText(/Resta de dos cifras/);
});

test('tarea 5: quien articula abre la fase 3 con objetivo, pasos, instrumentos, productos y fuente', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: /Las fases del método/ }).click();
  await page
    .locator('main')
    .getByRole('link', { name: /confianza y planificación de mejoras/i })
    .first()
    .click();
  for (const name of [
    'Pasos',
    'Quién hace qué',
    'Lo que deja esta fase',
    'Lo que las fuentes no documentan',
    'Fuentes',
  ]) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(
    page.locator('#paso-2').getByRole('link', { name: 'Mapa de competitividad', exact: true }),
  ).toBeVisible();
});

test('tarea 8: quien articula filtra las lecciones y llega a dos con su evidencia y su fuente', async ({ page }) => {
  await page.goto('');
  await page
    .getByRole('link', { name: /Lecciones para/ })
    .first()
    .click();
  await expect(page).toHaveURL(/lecciones\/publico\/articulador\/$/);
  const titles = await page.locator('[data-filtered] h2 a').allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(2);
  for (const title of titles.slice(0, 2)) {
    await page.goto('lecciones/publico/articulador/');
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { name: 'La evidencia' })).toBeVisible();
    await expect(page.locator('.sources a').first()).toContainText('Evaluación final');
  }
});

test('los filtros de las lecciones se combinan, quedan en la dirección y se puede volver atrás', async ({ page }) => {
  await page.goto('lecciones/');
  const all = await page.locator('[data-filtered] > li:visible').count();
  await page.locator('[data-facet="publico"][data-option="articulador"]').click();
  await expect(page).toHaveURL(/\?publico=articulador$/);
  const some = await page.locator('[data-filtered] > li:visible').count();
  expect(some).toBeLessThan(all);
  await page.locator('[data-facet="conglomerado"][data-option="cusco"]').click();
  await expect(page).toHaveURL(/publico=articulador&conglomerado=cusco$/);
  expect(await page.locator('[data-filtered] > li:visible').count()).toBeLessThanOrEqual(some);
  await page.goBack();
  await expect(page.locator('[data-filtered] > li:visible')).toHaveCount(some);
  await page.goBack();
  await expect(page.locator('[data-filtered] > li:visible')).toHaveCount(all);
});

test('tarea 9: la dueña de un hotel halla una red como la suya', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: /Redes de confecciones y de turismo/ }).click();
  await page.getByRole('link', { name: 'Inkas Hotels', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inkas Hotels');
  await expect(page.locator('.facts')).toContainText('Integrantes (5)');
  await expect(page.locator('main')).toContainText(/compra/i);
});

test('tarea 12: un empresario lee qué debe aportar y cuándo le conviene una red', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: /Lecciones para empresas/ }).click();
  await expect(page.locator('[data-filtered]')).toContainText(/compet|rival/i);
  await page.goto('');
  await page.getByRole('link', { name: /Redes de confecciones y de turismo/ }).click();
  await expect(page.locator('.cards > li')).toHaveCount(20);
});
