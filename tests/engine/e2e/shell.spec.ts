import { expect, test, type Page } from '@playwright/test';

// The frame of every page: its bar, its menu, and rows in which nothing is left over.

for (const [width, label, first] of [
  [1280, 'Más', 'rutas/'],
  [360, 'Menú', 'metodologia/'],
] as const)
  test(`a ${width} píxeles, el menú lleva al programa, a los manuales y a leer sin conexión`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('redes/');
    const menu = page.locator('header.top details');
    await expect(menu.locator('summary')).toHaveText(label, { useInnerText: true });
    await menu.locator('summary').click();
    for (const address of [first, 'programa/', 'instrumentos/', 'manuales/', 'mi-guia/', 'sin-conexion/'])
      await expect(menu.locator(`a[href$="/${address}"]`)).toBeInViewport({ ratio: 1 });
    // What the bar shows is not said again below it.
    const all = page.locator('header.top nav a').filter({ visible: true });
    const names = await all.allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
  });

/** How many lines each word of the name of the site takes. */
const readName = (page: Page, name: string) =>
  page.evaluate((text) => {
    const brand = document.querySelector('.brand') as HTMLElement;
    brand.classList.add('long');
    const node = brand.firstChild as Text;
    node.data = text;
    let from = 0;
    const lines = text.split(' ').map((word) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + word.length);
      from += word.length + 1;
      return range.getClientRects().length;
    });
    return { lines, over: document.documentElement.scrollWidth - innerWidth };
  }, name);

for (const width of [320, 360, 1280])
  test(`a ${width} píxeles, un nombre largo no se parte dentro de una palabra`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('redes/');
    for (const name of ['Lácteos de Cajamarca', 'Sistematización de Huancavelica'])
      expect(await readName(page, name), name).toEqual({ lines: name.split(' ').map(() => 1), over: 0 });
  });

test('a 768 píxeles ninguna tarjeta queda sola con un hueco al lado', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1000 });
  for (const address of ['', 'casos/', 'redes/']) {
    await page.goto(address);
    const gaps = await page
      .locator('.doors, .ways, .cards')
      .evaluateAll((lists) =>
        lists
          .filter((list) => list.getClientRects().length)
          .map(
            (list) => list.getBoundingClientRect().right - (list.lastElementChild?.getBoundingClientRect().right ?? 0),
          ),
      );
    expect(gaps.length, address).toBeGreaterThan(0);
    for (const gap of gaps) expect(Math.abs(gap), address).toBeLessThan(2);
  }
});
