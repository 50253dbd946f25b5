import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

// The practice: every role on one device, with what is invented, from the blank form to the report.

const LIMIT = 120 * 1024;

/** Begins a practice, as a visitor does who has never seen it. */
async function begin(page: Page): Promise<void> {
  await page.goto('seguimiento/');
  await page.locator('.monitoring-tools').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Empezar la práctica' }).click();
  await expect(page.getByText('La práctica está lista.')).toBeVisible();
}

/** What the scripts of a page weigh, as they come to a phone. */
function weigh(page: Page): () => Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) bodies.push(response.body().catch(() => Buffer.from('')));
  });
  return async () => (await Promise.all(bodies)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

test('la práctica empieza, recuerda quién actúa y se borra sin tocar lo verdadero', async ({ page }) => {
  test.slow();
  await begin(page);
  await expect(page.getByText('Lleva 0 de 6 pasos.')).toBeVisible();
  await expect(page.getByText('aprobada (7)')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const acting = page.getByLabel('Usted actúa como');
  await acting.selectOption({ label: 'Responsable (otra persona)' });
  // The link of a step makes who follows it the one who may take it.
  await page.getByRole('link', { name: 'Abrir «Revisar fichas» como Promotor del valle' }).first().click();
  await expect(page).toHaveURL(/revisar\/\?practica/);
  await expect(acting.locator('option:checked')).toHaveText('Promotor del valle, Valle Inventado');
  await page.goto('seguimiento/reportes/');
  await expect(page.getByText('Los períodos de este sitio están cerrados.')).toBeVisible();
  await page.getByRole('link', { name: 'Practicar', exact: true }).click();
  await page.getByRole('main').getByRole('button', { name: 'Borrar la práctica' }).first().click();
  await page.getByRole('button', { name: /^Sí/ }).click();
  await expect(page.getByRole('button', { name: 'Empezar la práctica' })).toBeVisible();
});

test('los reportes salen de lo aprobado, dicen qué falta y se llevan en archivos', async ({ page }) => {
  test.slow();
  await begin(page);
  const weight = weigh(page);
  await page.getByRole('link', { name: 'Abrir «Reportes del seguimiento»' }).click();
  await expect(page.getByText('no para publicarlos')).toBeVisible();
  const all = page.getByRole('row', { name: /^Todos juntos/ });
  await expect(all).toContainText('7 de 10 fichas');
  await expect(page.getByRole('figure').getByRole('listitem').first()).toContainText(/Línea de base de práctica.*%/);
  await expect(page.getByText('La raya marca la meta')).toBeVisible();
  await page.getByText('3 fichas no están aprobadas').click();
  await expect(page.getByText('Mantas de Papel')).toHaveCount(0);
  await expect(page.getByText(/Chompas Quimera.*: sin enviar/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.getByLabel('Ver').selectOption('network');
  await expect(page.getByRole('heading', { name: 'Tejidos de la Loma (inventada)' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Redes que fueron a ferias/ })).toContainText('0 de 1 ficha');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar CSV' }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^practica-reporte-de-seguimiento-[\d-]+\.csv$/);
  expect(readFileSync(await csv.path(), 'utf8')).toMatch(/Aumento de un taller, en promedio.*,5,5,/);
  const [xlsx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar Excel' }).click(),
  ]);
  expect(Object.keys(unzipSync(readFileSync(await xlsx.path())))).toContain('xl/workbook.xml');
  expect(await weight()).toBeLessThan(LIMIT);
});

test('se hace de cada quien, de la ficha en blanco al reporte', async ({ page }) => {
  test.slow();
  const back = () => page.getByRole('link', { name: 'Los pasos de la práctica' }).click();
  const field = (id: string) => page.locator(`[data-field="${id}"]`);
  const go = (part: string) => page.locator('.fill-steps').getByRole('link', { name: part }).click();
  const sign = (act: string) => page.getByRole('button', { name: `Firmar: ${act}` }).click();
  await begin(page);

  await page.getByRole('link', { name: 'Abrir «Llenar fichas» como Gestora' }).first().click();
  await field('meses').getByRole('textbox').fill('12');
  await field('ventas-antes').getByRole('textbox').fill('40000');
  await field('ventas-ahora').getByRole('textbox').fill('50000');
  await go('Cómo trabaja');
  await field('usa-marca').getByText('No', { exact: true }).click();
  await field('donde-vende').getByText('En la plaza').click();
  await go('Resumen y entrega');
  await page.getByRole('button', { name: 'Firmar la ficha' }).click();
  await expect(page.getByRole('heading', { name: 'Entregar la ficha' })).toBeVisible();
  await back();
  await expect(page.getByText('Lleva 2 de 6 pasos.')).toBeVisible();

  // The reviewer receives both that wait, and approves the one that was filled in.
  await page.getByRole('link', { name: 'Abrir «Revisar fichas» como Promotor' }).first().click();
  for (const firm of ['Chompas Quimera', 'Telar Espejismo']) {
    await page
      .getByRole('link', { name: new RegExp(firm) })
      .first()
      .click();
    await sign('Recibir');
    await expect(page.getByText('Hecho: Recibir.')).toBeVisible();
    await page.goBack();
  }
  await back();
  await expect(page.getByText('Lleva 3 de 6 pasos.')).toBeVisible();
  await page.getByRole('link', { name: 'Abrir «Revisar fichas» como Promotor' }).nth(1).click();
  await expect(page).toHaveURL(/#practica-anual\/practica-red-1-1\/ficha-de-taller$/);
  await sign('Aprobar');
  await expect(page.getByText('Hecho: Aprobar.')).toBeVisible();
  await back();

  // Above, somebody else: the reviewer of the firms sent the form of the network.
  await page.getByRole('link', { name: 'Abrir «Revisar fichas» como Responsable' }).click();
  await sign('Recibir');
  await sign('Aprobar');
  await expect(page.getByText('Hecho: Aprobar.')).toBeVisible();
  await back();
  await expect(page.getByText('Lleva 5 de 6 pasos.')).toBeVisible();

  await page.getByRole('link', { name: 'Abrir «Reportes del seguimiento»' }).click();
  await expect(page.getByRole('row', { name: /^Todos juntos/ })).toContainText('8 de 10 fichas');
  await expect(page.getByRole('row', { name: /^Tejidos de la Loma/ })).toContainText('3 de 5 fichas');
});
