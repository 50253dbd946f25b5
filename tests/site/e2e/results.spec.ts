import { expect, test } from '@playwright/test';

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('el marco lógico va de la finalidad a las actividades, en una página', async ({ page }) => {
    await page.goto('resultados/');
    await expect(page.locator('main')).toContainText('Finalidad.');
    await expect(page.locator('[data-filtered] .level')).toHaveCount(5);
    await expect(page.locator('[data-filtered] tbody tr')).toHaveCount(21);
    // Each result leads to the place where a source tells it, and says when it was due.
    for (const row of await page.locator('[data-filtered] tbody tr').all()) {
      await expect(row.getByRole('rowheader')).toContainText(/mes \d+|al cierre/);
      await expect(row.locator('[data-label="Evidencia"] a').first()).toContainText(/^S\d, líneas? \d/);
    }
    const study = page.getByRole('row').filter({ has: page.locator('#diagnostico-de-oferta') });
    await expect(study).toContainText('Documentado en parte');
    await expect(
      study.getByRole('link', { name: 'El estudio de oferta se hizo en Cusco y no en Gamarra' }),
    ).toBeVisible();
    const workshops = page.locator('tr').filter({ hasText: 'Dos talleres de difusión.' });
    await expect(workshops).toContainText('Sin evidencia');
  });

  test('el costo por red va con su advertencia, y los dos presupuestos con su relación', async ({ page }) => {
    await page.goto('resultados/');
    const money = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'El dinero', exact: true }) });
    await expect(money).toContainText('No es el precio de formar una red');
    await expect(money.locator('.note').first()).toContainText('US$ 1,600,000');
    await expect(money.locator('.note').first()).toContainText('US$ 762,837');
  });
});

test('una cifra y su llamada no se separan, y un monto largo no se parte', async ({ page }) => {
  await page.goto('resultados/');
  const apart = await page.locator('main p .figure + .note-mark, main td .figure + .note-mark').evaluateAll(
    (marks) =>
      marks.filter((mark) => {
        const [own] = mark.getClientRects();
        const figure = [...(mark.previousElementSibling?.getClientRects() ?? [])].at(-1);
        return !own || !figure || own.left < figure.left || own.left - figure.right > 6;
      }).length,
  );
  expect(apart).toBe(0);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    for (const amount of await page.locator('.bigs.long .big').all()) {
      const lines = await amount.evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return {
          tall: element.clientHeight > 2 * parseFloat(getComputedStyle(element).fontSize),
          wide: range.getBoundingClientRect().right > (element.parentElement?.getBoundingClientRect().right ?? 0) + 1,
        };
      });
      expect(lines).toEqual({ tall: false, wide: false });
    }
  }
});

test('al quitar la última red, el promedio que se mueve está a la vista', async ({ page }) => {
  await page.goto('resultados/ventas/explorar/');
  const last = page.getByRole('checkbox').last();
  await last.scrollIntoViewIfNeeded();
  await last.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.explorer .big').first()).toBeInViewport();
  await expect(page.locator('.explorer .big').first()).toHaveText('60.08%');
});
