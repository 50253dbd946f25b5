import { expect, test } from '@playwright/test';

test('quien tiene una empresa lee en la primera pantalla qué gana, cuánto cuesta, qué pone y si le conviene', async ({
  page,
}) => {
  await page.goto('manuales/guia-para-empresas/');
  await expect(page.getByText('Qué se gana, cuánto cuesta, qué se pone y cuándo conviene').first()).toBeInViewport();
  const answer = page.getByText(/se gana comprando más barato.*Cuesta tiempo.*Conviene/);
  await expect(answer).toBeInViewport({ ratio: 1 });
});
