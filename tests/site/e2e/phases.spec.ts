import { expect, test, type Page } from '@playwright/test';

// A phase is held from its page: its steps stand near the top, each as a session, and what happened is folded under it.

const PHONE = { width: 360, height: 780 };
const LABELS = ['Haga', 'Lleve', 'Tarda', 'Queda'];

/** Addresses of the phases, as the page of the method lists them. */
async function listPhases(page: Page): Promise<string[]> {
  await page.goto('/metodologia/');
  return page.locator('.phases a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** What a page of a phase shows on a phone, in screens and words. */
const readPhase = (page: Page) =>
  page.evaluate((screen) => {
    const topOf = (element: Element | null) =>
      element ? (element.getBoundingClientRect().top + scrollY) / screen : Infinity;
    const minutesOf = (said: string) =>
      Number(/(\d+) h/.exec(said)?.[1] ?? 0) * 60 + Number(/(\d+) min/.exec(said)?.[1] ?? 0);
    return {
      // Up to the notes and links, which every page has.
      content: topOf(document.querySelector('main .after')),
      width: document.documentElement.scrollWidth,
      steps: topOf(document.querySelector('.sessions > li')),
      format: topOf(document.querySelector('main a[download]')),
      open: document.querySelectorAll('main details[open]:not(.after *)').length,
      // Every step: one without a session shows no label of it, and so fails below.
      sessions: [...document.querySelectorAll('.sessions > li')].map((step) => ({
        title: step.querySelector('h3')?.textContent,
        labels: [...step.querySelectorAll('.session dt')].map((label) => label.textContent),
        badge: step.querySelector('.takes .badge')?.textContent,
        folded: step.querySelector('.proposal .badge')?.textContent,
        history: [...step.querySelectorAll('details:not(.proposal) > summary')].map(({ textContent }) => textContent),
        said: minutesOf(step.querySelector('.takes')?.textContent ?? ''),
        summed: [...step.querySelectorAll('.agenda td.num')].reduce(
          (sum, { textContent }) => sum + Number(textContent),
          0,
        ),
        invented: /inventad/.test(step.querySelector('.proposal')?.textContent ?? ''),
        asked: step.querySelectorAll('.proposal > ul > li').length,
        examples: step.querySelectorAll('.proposal .example tbody tr').length,
        goesOn: step.querySelectorAll('.go-on').length,
      })),
    };
  }, PHONE.height);

/** Heads of agendas that do not fit in a line, once the sessions are opened. */
const listBrokenHeads = (page: Page) =>
  page.evaluate(() => {
    document.querySelectorAll('details.proposal').forEach((session) => session.setAttribute('open', ''));
    return [...document.querySelectorAll('.agenda th')]
      .filter((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
      })
      .map(({ textContent }) => textContent);
  });

test('cada fase se puede llevar desde su página', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'Se mide en el celular.');
  await page.setViewportSize(PHONE);
  const phases = await listPhases(page);
  expect(phases).toHaveLength(7);
  expect(await page.evaluate(() => document.documentElement.scrollHeight / 780)).toBeLessThan(5);
  for (const address of phases) {
    await page.goto(address);
    const { sessions, ...seen } = await readPhase(page);
    const read = (value: number) => Math.round(value * 10) / 10;
    expect.soft(read(seen.content), `${address}: pantallas hasta las notas`).toBeLessThanOrEqual(9);
    expect.soft(read(seen.steps), `${address}: pantalla en que empiezan los pasos`).toBeLessThanOrEqual(1.2);
    expect.soft(read(seen.format), `${address}: pantalla del primer formato`).toBeLessThanOrEqual(2.7);
    expect.soft(seen.width, address).toBeLessThanOrEqual(PHONE.width);
    expect.soft(seen.open, `${address}: partes abiertas`).toBe(0);
    expect.soft(await listBrokenHeads(page), `${address}: encabezados de agenda partidos`).toEqual([]);
    expect.soft(sessions.length, `${address}: pasos`).toBeGreaterThanOrEqual(5);
    for (const { title, ...session } of sessions) {
      const step = `${address}: ${title}`;
      expect.soft(session.labels, step).toEqual(LABELS);
      expect.soft(session.badge, step).toBe('Propuesta de este sitio');
      expect.soft(session.folded, step).toBe('Propuesta de este sitio');
      expect.soft(session.history, step).toEqual(['Qué pasó en Gamarra y Cusco']);
      expect.soft(session.said, `${step}: lo que tarda`).toBe(session.summed);
      expect.soft(session.said, step).toBeGreaterThan(0);
      expect.soft(session.invented, `${step}: el ejemplo dice que es inventado`).toBe(true);
      expect.soft(session.asked, step).toBeGreaterThanOrEqual(3);
      expect.soft(session.examples, `${step}: renglones del ejemplo`).toBeGreaterThanOrEqual(2);
      expect.soft(session.goesOn, step).toBe(1);
    }
  }
});

test('el método se ve dibujado, y en papel se abre lo doblado', async ({ page, isMobile }) => {
  test.skip(isMobile, 'Aquí se cambia el tamaño de la ventana.');
  await page.goto('/metodologia/');
  const drawings = page.getByRole('img', {
    name: /El método de un vistazo Las fases en su orden.*1, .*\(mes 2\).*De principio a fin/,
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 780 });
    await expect(drawings).toHaveCount(1);
    const letters = await drawings.evaluate((svg) =>
      [...svg.querySelectorAll('text')]
        .map((text) => text.getBoundingClientRect())
        .map(({ right, height }) => [right, height]),
    );
    const edge = await drawings.evaluate((svg) => svg.getBoundingClientRect().right);
    expect(letters.length).toBeGreaterThan(12);
    for (const [right = 0, height = 0] of letters) {
      expect(right).toBeLessThanOrEqual(edge);
      expect(height).toBeGreaterThan(11);
    }
  }
  await page.goto('/metodologia/confianza-y-mejoras/');
  const agenda = page.locator('.agenda').first();
  await expect(agenda).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(agenda).toBeVisible();
});
