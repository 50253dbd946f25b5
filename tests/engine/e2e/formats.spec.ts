import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('quien articula halla el cuaderno de cuentas desde el método y descarga su hoja de cálculo', async ({ page }) => {
  await page.goto('metodologia/');
  await page.getByText('Los instrumentos', { exact: true }).click();
  await page.locator('main').getByRole('link', { name: 'Cuaderno de cuentas', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cuaderno de cuentas');
  const link = page.getByRole('link', { name: /^Hoja de cuentas de la red: Excel \(XLSX\), \d+ KB$/ });
  const download = page.waitForEvent('download');
  await link.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('hoja-de-cuentas.xlsx');
  const bytes = readFileSync(await file.path());
  // A ZIP, whose first part names the types of the others.
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.subarray(30, 49).toString()).toBe('[Content_Types].xml');
  // The size that is said is that of the file.
  expect(await link.textContent()).toContain(`${Math.ceil(bytes.length / 1000)} KB`);
});

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

test('un instrumento ofrece sus formatos, y cada enlace lleva a un archivo de su tipo', async ({ page, request }) => {
  await page.goto('instrumentos/');
  const files = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.map((file) => file.replace(/^.*\/instrumentos\//, '')).sort()).toEqual([
    'acuerdo-de-la-red/acta-de-acuerdos.docx',
    'acuerdo-de-la-red/acta-de-acuerdos.odt',
    'cuaderno-de-cuentas/hoja-de-cuentas.xlsx',
  ]);
  for (const file of files) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    expect((await response.body()).subarray(0, 2).toString(), file).toBe('PK');
    const type = response.headers()['content-type'] ?? '';
    expect(type, file).toContain(types[file.split('.').at(-1) as keyof typeof types]);
  }
});

test('una fase ofrece los formatos de los instrumentos que usa', async ({ page }) => {
  await page.goto('metodologia/prueba-juntos/');
  const section = page.locator('main .sessions');
  await expect(section.getByRole('link', { name: /^Hoja de cuentas de la red: Excel/ })).toHaveAttribute(
    'href',
    /instrumentos\/cuaderno-de-cuentas\/hoja-de-cuentas\.xlsx$/,
  );
  await page.goto('metodologia/negocio-en-comun/');
  await expect(section.getByRole('link', { name: /^Acta de acuerdos: Word/ })).toBeVisible();
});

test('la hoja impresa de un instrumento no lleva botones ni descargas', async ({ page }) => {
  await page.goto('instrumentos/cuaderno-de-cuentas/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Qué contiene' })).toBeVisible();
  for (const link of await page.locator('a[download], .tools, [data-action="print"]').all())
    await expect(link).toBeHidden();
});

test('un botón imprime el instrumento', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('instrumentos/cuaderno-de-cuentas/');
  await page.getByRole('button', { name: 'Imprimir' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
