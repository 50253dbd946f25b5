import { expect, test } from '@playwright/test';

// A script that nobody of the build made may come into a finished page: it must not run.

for (const [where, planted] of [
  ['en el texto', ['</main>', '<script>document.title = "plantado";</script></main>']],
  ['en un atributo', ['<main', '<main onpointermove="document.title = \'plantado\'" tabindex="0"']],
] as const)
  test(`un código plantado ${where} no corre`, async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()));
    await page.route('**/redes/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain(planted[0]);
      await route.fulfill({ response, body: html.replace(planted[0], planted[1]) });
    });
    await page.goto('redes/');
    await page.locator('main').hover();
    await expect.poll(() => refused.length).toBeGreaterThan(0);
    expect(await page.title()).not.toBe('plantado');
  });
