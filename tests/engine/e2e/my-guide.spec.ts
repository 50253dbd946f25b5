import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

test('desde el inicio se llega a armar una guía, se elige, se ordena y se lleva en un libro electrónico', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Arme su propia guía' }).click();
  await expect(page.getByText('Todavía no eligió nada.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'La prueba en común' }).check();
  await expect(page.getByText(/^1 parte, unas \d+ páginas/)).toBeVisible();
  await page.getByText('Redes (7)').click();
  await page.getByRole('checkbox', { name: 'Miel del Llano' }).check();
  await expect(page.getByText(/^2 partes, unas \d+ páginas.*pesa unos \d+ KB/)).toBeVisible();
  await page.getByLabel('Nombre de su guía').fill('Taller de Puno');
  await expect(page).toHaveURL(/partes=fase\.prueba-juntos,red\.miel-del-llano&titulo=Taller%20de%20Puno$/);

  // With the keyboard: the second goes up, and the focus stays with it.
  await page.getByRole('button', { name: 'Subir «Miel del Llano»' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/partes=red\.miel-del-llano,fase\./);
  await expect(page.getByRole('button', { name: 'Bajar «Miel del Llano»' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('«Miel del Llano» está ahora en el lugar 1 de 2.');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar el libro electrónico' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('taller-de-puno.epub');
  const bytes = readFileSync(await download.path());
  const files = unzipSync(bytes);
  expect(strFromU8(files['mimetype'] ?? new Uint8Array())).toBe('application/epub+zip');
  expect(strFromU8(files['EPUB/c1.xhtml'] ?? new Uint8Array())).toContain('Miel del Llano');
  expect(strFromU8(files['EPUB/c3.xhtml'] ?? new Uint8Array())).toContain('Fuentes');
  // The size promised is about the size given.
  const promised =
    Number(/pesa unos (\d+) KB/.exec((await page.locator('[data-my="total"]').textContent()) ?? '')?.[1]) * 1000;
  expect(Math.abs(bytes.length - promised) / bytes.length).toBeLessThan(0.35);
});

test('se ordena arrastrando', async ({ page, isMobile }) => {
  test.skip(isMobile, 'En el celular el mismo gesto es del dedo; las pruebas arrastran con el ratón.');
  await page.goto('mi-guia/?partes=fase.prueba-juntos,red.miel-del-llano,caso.un-solo-camion');
  const grips = page.locator('[data-my="order"] .grip');
  await expect(grips).toHaveCount(3);
  await grips.nth(2).scrollIntoViewIfNeeded();
  await grips.nth(2).dragTo(grips.nth(1), { targetPosition: { x: 5, y: 2 }, steps: 12 });
  await expect(page).toHaveURL(/partes=fase\.prueba-juntos,caso\.un-solo-camion,red\.miel-del-llano$/);
});

test('la dirección rehace la guía, y lo que no existe se deja fuera', async ({ page }) => {
  await page.goto(
    'mi-guia/?partes=red.no-existe,caso.la-balanza-de-la-plaza,fase.prueba-juntos&titulo=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  );
  await expect(page.locator('[data-my="order"] li')).toHaveCount(2);
  await expect(page.getByLabel('Nombre de su guía')).toHaveValue('<img src=x onerror=alert(1)>');
  await page.getByRole('link', { name: 'Abrir para imprimir' }).click();
  const book = page.getByRole('article');
  await expect(book.getByRole('heading', { level: 2 }).first()).toHaveText('<img src=x onerror=alert(1)>');
  await expect(book.locator('img')).toHaveCount(0);
  await expect(book.locator('.contents a')).toHaveCount(3);
  // What a chapter says of another one of the guide stays in the guide.
  for (const link of await book.locator('.contents a').all())
    await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
});

test('en papel ningún título queda solo al pie de la página, y los números del contenido se ven enteros', async ({
  page,
}) => {
  await page.goto('mi-guia/imprimir/?partes=fase.prueba-juntos,instrumento.cuaderno-de-cuentas,red.miel-del-llano');
  await expect(page.getByRole('article').locator('.contents li')).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  const headings = page.locator('.my-book .chapter').locator('h2, h3, h4, h5');
  expect(await headings.count()).toBeGreaterThan(10);
  expect(
    new Set(await headings.evaluateAll((found) => found.map((heading) => getComputedStyle(heading).breakAfter))),
  ).toEqual(new Set(['avoid']));
  // A long table goes on overleaf, between its rows.
  expect(
    await page
      .locator('.my-book table')
      .first()
      .evaluate((table) => getComputedStyle(table).breakInside),
  ).toBe('auto');
  expect(
    await page
      .locator('.my-book tbody tr')
      .first()
      .evaluate((row) => getComputedStyle(row).breakInside),
  ).toBe('avoid');
  // Two figures and a point.
  expect(
    await page
      .locator('.my-book .contents ol')
      .evaluate(
        (list) => parseFloat(getComputedStyle(list).paddingInlineStart) / parseFloat(getComputedStyle(list).fontSize),
      ),
  ).toBeGreaterThanOrEqual(1.9);
});

test('las cifras de la guía son las de la página', async ({ page, request }) => {
  await page.goto('casos/la-balanza-de-la-plaza/');
  const figures = await page.locator('.prose .figure').allTextContents();
  const piece = await (await request.get('mi-guia/piezas/caso.la-balanza-de-la-plaza.json')).text();
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) expect(piece).toContain(figure.trim());
});

test('si una parte no llega, se dice y se puede volver a intentar', async ({ page }) => {
  await page.route('**/mi-guia/piezas/**', (route) => route.abort());
  await page.goto('mi-guia/?partes=red.miel-del-llano');
  await page.getByRole('button', { name: 'Descargar el libro electrónico' }).click();
  await expect(page.getByRole('status')).toContainText('No se pudo armar la guía');
  await page.unroute('**/mi-guia/piezas/**');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar el libro electrónico' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mi-guia.epub');
});

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('la página lo dice y lleva a las guías hechas', async ({ page }) => {
    await page.goto('mi-guia/');
    await expect(page.locator('noscript .note')).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
  });
});
