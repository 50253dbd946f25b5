import { expect } from '@playwright/test';
import { save, test } from './support/offlinePage.ts';

test('con el seguimiento guardado en el aparato se practica sin conexión, en cada herramienta', async ({
  page,
  context,
}) => {
  test.slow();
  await save(page, 'seguimiento');
  await context.setOffline(true);
  await page.goto('seguimiento/practica/');
  await page.getByRole('button', { name: 'Empezar la práctica' }).click();
  await expect(page.getByText(/Lleva 0 de \d pasos/)).toBeVisible();
  await page
    .getByRole('link', { name: /Abrir «Llenar fichas»/ })
    .first()
    .click();
  await expect(page.locator('[data-field]').first()).toBeVisible();
  // The copies of what is kept are brought when their part is opened: that must be there, too.
  await page.locator('.device-title').click();
  await expect(page.getByRole('button', { name: 'Borrar la práctica' }).first()).toBeVisible();
  for (const tool of ['revisar', 'administrar', 'reportes']) {
    await page.goto(`seguimiento/${tool}/?practica`);
    await expect(
      page.locator('.monitoring-tool').getByRole('heading').filter({ visible: true }).first(),
      tool,
    ).toBeVisible();
  }
});
