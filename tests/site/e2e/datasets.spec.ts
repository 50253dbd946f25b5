import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

// The page of a dataset: a table that sorts, and everything that a reader needs to judge and cite the data.

test('la tabla de un conjunto de datos se ordena por números y por texto, lo anuncia y vuelve a su orden', async ({
  page,
}) => {
  await page.goto('datos/ventas/');
  const table = page.locator('table[data-sortable]');
  const column = (index: number) => table.locator(`tbody tr > :nth-child(${index})`).allTextContents();
  const original = await column(1);
  const status = page.getByRole('status');
  const sales = table.getByRole('columnheader', { name: /Aumento anual/ });
  await sales.getByRole('button').click();
  await expect(sales).toHaveAttribute('aria-sort', 'ascending');
  await expect(status).toHaveText(/«Aumento anual de las ventas brutas», de menor a mayor/);
  const numbers = (await column(3)).map((text) => parseFloat(text));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers.at(-1)).toBe(438);
  await sales.getByRole('button').press('Enter');
  await expect(sales).toHaveAttribute('aria-sort', 'descending');
  await expect(status).toHaveText(/de mayor a menor/);
  expect((await column(1))[0]).toBe('Rablem');
  const network = table.getByRole('columnheader', { name: 'Red', exact: true });
  await network.getByRole('button').click();
  await expect(sales).not.toHaveAttribute('aria-sort');
  await expect(status).toHaveText(/«Red», de la A a la Z/);
  const names = await column(1);
  expect(names).toEqual([...names].sort(new Intl.Collator('es').compare));
  await network.getByRole('button').click();
  await network.getByRole('button').click();
  await expect(status).toHaveText('Tabla en su orden original.');
  expect(await column(1)).toEqual(original);
});

test('los montos con comas de miles se ordenan como números, y lo que no tiene dato queda al final', async ({
  page,
}) => {
  await page.goto('datos/marco-logico/');
  const table = page.locator('table[data-sortable]');
  const result = table.getByRole('columnheader', { name: 'Resultado informado' });
  for (const order of ['ascending', 'descending']) {
    await result.getByRole('button').click();
    await expect(result).toHaveAttribute('aria-sort', order);
    const cells = (await table.locator('tbody tr > :nth-child(5)').allTextContents()).map((cell) => cell.trim());
    const first = cells.indexOf('sin dato');
    expect(first).toBeGreaterThan(0);
    expect(cells.slice(first).every((cell) => cell === 'sin dato')).toBe(true);
    // It stands where the numbers of its column do.
    await expect(table.getByRole('cell', { name: 'sin dato', exact: true }).first()).toHaveCSS('text-align', 'end');
  }
  await page.goto('datos/contrapartida/');
  const amounts = page
    .locator('table[data-sortable]')
    .getByRole('columnheader', { name: /Aporte|Monto/ })
    .first();
  await amounts.getByRole('button').click();
  const index = await amounts.evaluate((head) => (head as HTMLTableCellElement).cellIndex + 1);
  const values = (await page.locator(`table[data-sortable] tbody tr > :nth-child(${index})`).allTextContents()).map(
    (text) => Number(text.replace(/[^\d.]/g, '')),
  );
  expect(values.length).toBeGreaterThan(5);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('la tabla está en el orden del archivo, sin botones', async ({ page }) => {
    await page.goto('datos/ventas/');
    await expect(page.locator('table[data-sortable] tbody tr')).toHaveCount(18);
    await expect(page.locator('table[data-sortable] button')).toHaveCount(0);
  });
});

const site = process.env['TRAMA_SITE'] ?? 'dist';
const datasets = readdirSync('data/datasets');

for (const id of datasets) {
  test(`${id}: la página trae todo lo que hace falta para juzgar y citar los datos`, () => {
    const html = readFileSync(join(site, 'datos', id, 'index.html'), 'utf8');
    const yaml = parse(readFileSync(join('data/datasets', id, 'dataset.yaml'), 'utf8')) as {
      title: string;
      description: string[];
      columns: { id: string; description: string }[];
      measures?: { id: string; title: string }[];
    };
    for (const label of ['Periodo', 'Tamaño', 'Unidades', 'Edición', 'Licencia'])
      expect(html).toContain(`<dt>${label}</dt>`);
    expect(html).toMatch(/<dt>Edición<\/dt>\s*<dd>[\d.]+, publicada el \d/);
    expect(html).toMatch(/<dt>Licencia<\/dt>\s*<dd><a href="https:[^"]+" rel="license">/);
    for (const anchor of ['filas', 'metodo', 'fuentes', 'citar']) expect(html, anchor).toContain(`id="${anchor}"`);
    for (const column of yaml.columns) expect(html, column.id).toContain(`id="columna-${column.id}"`);
    for (const measure of yaml.measures ?? [])
      expect(html).toMatch(
        new RegExp(`id="medida-${measure.id}">[\\s\\S]{0,40}<h3>[^<]+: <span class="value">[^<]+</span></h3>`),
      );
    for (const file of [`${id}.csv`, `${id}-excel.csv`, `${id}.xlsx`, `${id}.json`, `${id}.csv-metadata.json`])
      expect(html).toMatch(new RegExp(`href="[^"]*/datos/${id}/${file.replaceAll('.', '\\.')}" download`));
    expect(html).toMatch(/S\d, líneas? |class="sources"/);
    expect(html).toContain(`/citar/datos-${id}.bib`);
    expect(html).toContain('data-sortable');
  });
}
