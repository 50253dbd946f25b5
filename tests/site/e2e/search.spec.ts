import { expect, test } from '@playwright/test';

// The search as visitors of the first site use it: its names, and the figures that they ask for.

test('una red se halla por un nombre mal escrito', async ({ page }) => {
  await page.goto('fuentes/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Buscar en el sitio' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('pacha paccareq');
  await dialog.getByRole('link', { name: 'Pacha Paqareq', exact: true }).first().click();
  await expect(page).toHaveURL(/redes\/pacha-paqareq\//);
});

test('la cifra que se pide va primero, con su valor y su fuente', async ({ page }) => {
  for (const query of ['ventas cusco', 'cuánto subieron las ventas en cusco']) {
    await page.goto(`buscar/?q=${query}`);
    const first = page.locator('[data-results] .search-direct');
    await expect(first).toContainText('83.93%');
    await expect(first).toContainText('Evaluación final, l. 876, 906–907');
  }
  await page.locator('.search-direct a').first().click();
  await expect(page).toHaveURL(/datos\/ventas\/#medida-media-cusco$/);
});
