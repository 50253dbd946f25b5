import { expect, test } from '@playwright/test';

test.describe('sin JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('los resultados caben en doce pantallas de celular, con una línea para cada indicador', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('resultados/');
    expect(await page.evaluate(() => document.documentElement.scrollHeight / 780)).toBeLessThanOrEqual(12);
    expect(await page.locator('a').count()).toBeLessThan(200);
    const lines = page.locator('.indicators [data-facets]');
    await expect(lines).toHaveCount(21);
    const told = await lines.evaluateAll((rows) =>
      rows.map((row) => ({
        target: row.children[1]?.textContent.trim(),
        result: row.children[2]?.textContent.trim(),
        state: row.querySelector('.state')?.textContent.trim(),
        sign: row.querySelector('.state .sign')?.innerHTML,
        high: row.getBoundingClientRect().height,
      })),
    );
    const signs = new Map(told.map(({ state, sign }) => [state, sign]));
    for (const line of told) {
      expect(line.target && line.result && line.state).toBeTruthy();
      expect(line.high).toBeLessThan(170);
      expect(signs.get(line.state)).toBe(line.sign);
    }
    // A sign for each state, told apart by its form.
    expect(new Set(signs.values()).size).toBe(signs.size);
    // What a funder looks for first: the mean with its doubts, the count of states, the money, the files.
    await expect(page.locator('.part').first()).toContainText('59.76%');
    await expect(page.locator('.part').first().locator('.doubts a')).toHaveCount(3);
    await expect(page.locator('.tally')).toContainText('14 metas se alcanzaron o se pasaron, ninguna quedó corta');
    await expect(page.locator('.tally li')).toHaveText([/2 Documentado/, /11 Documentado/, /6 Solo/, /2 Sin/]);
    await expect(page.locator('.part').nth(2)).toContainText('849,842');
    await page.locator('.take summary').click();
    for (const file of ['.csv', '.xlsx', '.json', 'iati.xml', '.pdf'])
      await expect(page.locator(`.take a[href$="${file}"]`).first()).toBeVisible();
    // Addresses of before still lead on.
    for (const id of ['ventas', 'indicadores', 'actividades', 'metas', 'dinero', 'servicios', 'percepcion'])
      await expect(page.locator(`#${id}`)).toHaveCount(1);
    await expect(page.locator('#diagnostico-de-oferta a')).toHaveAttribute('href', /actividades\/#diagnostico/);
  });

  test('el marco lógico va de la finalidad a las actividades, cada parte en su página', async ({ page }) => {
    await page.goto('resultados/indicadores/');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Finalidad');
    await expect(page.locator('.level')).toHaveCount(6);
    await expect(page.locator('.logframe tbody tr')).toHaveCount(21);
    // Each result leads to the place where a source tells it, and says when it was due.
    for (const row of await page.locator('.logframe tbody tr').all()) {
      await expect(row.getByRole('rowheader')).toContainText(/mes \d+|al cierre/);
      expect(await row.locator('[data-label="Evidencia"] a').count()).toBeGreaterThan(0);
    }
    await page.goto('resultados/actividades/');
    const study = page.getByRole('row').filter({ has: page.locator('#diagnostico-de-oferta') });
    await expect(study).toContainText('Documentado en parte');
    await expect(
      study.getByRole('link', { name: 'El estudio de oferta se hizo en Cusco y no en Gamarra' }),
    ).toBeVisible();
    await expect(page.locator('tr').filter({ hasText: 'Dos talleres de difusión.' })).toContainText('Sin evidencia');
  });

  test('el costo por red va con su advertencia, y los dos presupuestos con su relación', async ({ page }) => {
    await page.goto('resultados/dinero/');
    const money = page.locator('main');
    await expect(money).toContainText('No es el precio de formar una red');
    await expect(money.locator('.note').first()).toContainText('US$ 1,600,000');
    await expect(money.locator('.note').first()).toContainText('US$ 762,837');
  });

  test('la página de un indicador empieza con la meta, el resultado y el estado en un marco', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('resultados/planes-de-negocio-gamarra/');
    const answer = page.locator('.answer');
    await expect(answer).toContainText(/Meta\s*24[\s\S]*Resultado\s*40[\s\S]*Documentado en parte[\s\S]*166\.7%/);
    const end = await answer.evaluate((frame) => frame.getBoundingClientRect().bottom);
    expect(end).toBeLessThan(780);
  });
});

test('los filtros se alcanzan con el teclado, actúan juntos y dejan su cuenta', async ({ page }) => {
  await page.goto('resultados/');
  const none = page.locator('.tally a[data-option="sin-evidencia"]');
  await none.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?estado=sin-evidencia$/);
  await expect(page.locator('.indicators [data-facets]:visible')).toHaveCount(2);
  await page.locator('.filters a[data-option="cusco"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.indicators [data-facets]:visible')).toHaveCount(1);
  await expect(page.locator('[data-count]')).toHaveText('1 indicador');
});

test('una cifra y su llamada no se separan, y un monto largo no se parte', async ({ page }) => {
  await page.goto('resultados/dinero/');
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
  // A box that is ticked before its script has come is set back by it.
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const last = page.getByRole('checkbox').last();
  await last.scrollIntoViewIfNeeded();
  await last.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.explorer .big').first()).toBeInViewport();
  await expect(page.locator('.explorer .big').first()).toHaveText('60.08%');
});
