import { expect, test, type Page } from '@playwright/test';

// What a visitor came for stands before what surrounds it: measured on a phone, page by page.

const PHONE = { width: 360, height: 780 };
/** The longest that a page of a kind may be, in screens of a phone. */
const LONGEST: Readonly<Record<string, number>> = { redes: 8, casos: 9, lecciones: 7, metodologia: 12 };
/** The part of a page, in hundredths of its height, that is its content at least; for all of a kind in the mean. */
const CONTENT = { one: 70, mean: 75 };

/** Addresses of the pages that a list leads to. */
async function listPages(page: Page, list: string): Promise<string[]> {
  await page.goto(`/${list}/`);
  const found = await page
    .locator(`main a[href^="/${list}/"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const pages = [...new Set(found)].filter((address) => /^\/[a-z]+\/[a-z0-9-]+\/$/.test(address));
  expect(pages.length, list).toBeGreaterThanOrEqual(7);
  return pages;
}

const readPage = (page: Page) =>
  page.evaluate(() => {
    const bottomOf = (element: Element | null) => (element?.getBoundingClientRect().bottom ?? Infinity) + scrollY;
    const after = [...document.querySelectorAll('main .after')];
    return {
      height: document.documentElement.scrollHeight,
      content: Math.min(...after.map((element) => element.getBoundingClientRect().top + scrollY)),
      share: bottomOf(document.querySelector('.share a')),
      open: document.querySelectorAll('details.note[open], details.after[open]').length,
      codes: /\bS\d, (?:línea|L)/.exec(document.body.innerText)?.[0],
      width: document.documentElement.scrollWidth,
    };
  });

for (const [list, longest] of Object.entries(LONGEST))
  test(`lo que se busca va antes que lo que lo rodea: ${list}`, async ({ page, isMobile }) => {
    test.skip(!isMobile, 'Se mide en el celular.');
    await page.setViewportSize(PHONE);
    const shares: number[] = [];
    for (const address of await listPages(page, list)) {
      await page.goto(address, { waitUntil: 'load' });
      const seen = await readPage(page);
      const share = (100 * seen.content) / seen.height;
      shares.push(share);
      expect.soft(seen.height / PHONE.height, `${address}: pantallas`).toBeLessThanOrEqual(longest);
      expect.soft(share, `${address}: dónde termina el contenido`).toBeGreaterThanOrEqual(CONTENT.one);
      expect.soft(seen.share, `${address}: compartir, en la primera pantalla`).toBeLessThanOrEqual(PHONE.height);
      expect.soft(seen.open, `${address}: notas y fuentes abiertas`).toBe(0);
      expect.soft(seen.codes, `${address}: clave de una fuente`).toBeUndefined();
      expect.soft(seen.width, address).toBeLessThanOrEqual(PHONE.width);
    }
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length, list).toBeGreaterThanOrEqual(CONTENT.mean);
  });
