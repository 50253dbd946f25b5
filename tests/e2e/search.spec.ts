import { expect, test } from '@playwright/test';

test('se busca desde cualquier página, con y sin tilde, por otros nombres, y con el teclado', async ({ page }) => {
  await page.goto('fuentes/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Buscar en el sitio' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('pacha paccareq');
  await expect(dialog.getByRole('link', { name: 'Pacha Paqareq', exact: true }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator('a:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/fuentes\/$/);
});

test('Escape cierra la búsqueda y devuelve el foco', async ({ page }) => {
  await page.goto('redes/');
  await page.getByRole('link', { name: 'Buscar' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Buscar' })).toBeFocused();
});

test('la página de búsqueda lee la dirección, agrupa, filtra y se puede compartir', async ({ page }) => {
  await page.goto('buscar/?q=articulación');
  await expect(page.getByRole('status')).toContainText(/resultados/);
  const withAccent = await page.getByRole('status').textContent();
  await page.goto('buscar/?q=articulacion');
  await expect(page.getByRole('status')).toHaveText(withAccent ?? '');
  await page.getByRole('group', { name: 'Conglomerado' }).getByRole('button', { name: /^Cusco/ }).click();
  await expect(page).toHaveURL(/conglomerado=Cusco/);
  await expect(page.getByRole('button', { name: /^Cusco/ })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Cusco/ })).toHaveAttribute('aria-pressed', 'true');
});

for (const [name, query] of [
  ['larga', 'a'.repeat(10_000)],
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
  ['emoji', '🧵🧶🪡'],
  ['caracteres de control', '\u0000\u0007red\u202e'],
  ['palabras vacías', 'de la que y el'],
] as const) {
  test(`una consulta rara no rompe la búsqueda: ${name}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('buscar/');
    const title = await page.title();
    await page.getByRole('searchbox').first().fill(query);
    await expect(page.getByRole('status')).toContainText(/resultado|Nada encontrado/);
    expect(await page.title()).toBe(title);
    expect(errors).toEqual([]);
    await expect(page.locator('[data-results] img, [data-results] script')).toHaveCount(0);
  });
}

test('sin resultados, ofrece otros caminos', async ({ page }) => {
  await page.goto('buscar/?q=xyzzyqwfp');
  await expect(page.getByRole('status')).toContainText('Nada encontrado');
  await expect(page.locator('[data-results]').getByRole('link', { name: 'El índice de todo' })).toBeVisible();
});
