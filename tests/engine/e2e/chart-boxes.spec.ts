import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { sites } from './support/sites.ts';

// Every chart of every page of both sites, as a phone sets it: in its own letters, at its own width.

/** The sites that are served, with their folders. */
const served = [
  sites.root,
  {
    name: 'el sitio de este proyecto',
    folder: process.env['TRAMA_SITE'] ?? 'dist',
    url: process.env['TRAMA_URL'] ?? 'http://localhost:4323/',
  },
];

const listPagesWithCharts = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /class="(?:[^"]* )?chart[ "]/.test(readFileSync(file, 'utf8')))
    .map((file) =>
      relative(folder, file)
        .replaceAll('\\', '/')
        .replace(/index\.html$/, ''),
    );

/** What is wrong with the texts of the charts of a page: those that meet, and those that an edge cuts. */
function findFaults(): string[] {
  // A line is higher than its letters: a fifth of it above, and a fifth below.
  const boxOf = (text: Element) => {
    const { left, right, top, height } = text.getBoundingClientRect();
    return { text: text.textContent, left, right, top: top + height / 5, bottom: top + (height * 4) / 5 };
  };
  const drawings = [...document.querySelectorAll('.chart svg[role="img"]')].filter((svg) => svg.clientWidth > 0);
  return drawings.flatMap((svg) => {
    const edge = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map(boxOf);
    const cut = boxes
      .filter(
        (box) =>
          box.left < edge.left - 0.5 ||
          box.right > edge.right + 0.5 ||
          box.top < edge.top - 0.5 ||
          box.bottom > edge.bottom + 0.5,
      )
      .map(({ text }) => `${svg.closest('figure')?.id ?? ''} corta «${text}»`);
    const meeting = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
        )
        .map((other) => `«${one.text}» toca «${other.text}»`),
    );
    return [...cut, ...meeting];
  });
}

for (const { name, folder, url } of served)
  test(`${name}: a 360 px ningún texto de un gráfico toca a otro ni queda cortado`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 360, height: 780 });
    const pages = listPagesWithCharts(folder);
    expect(pages.length).toBeGreaterThan(10);
    const faults: string[] = [];
    for (const address of pages) {
      await page.goto(`${url}${address}`);
      await page.evaluate(() => document.fonts.ready);
      for (const fault of await page.evaluate(findFaults)) faults.push(`${address}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

test('donde el sistema impone sus colores, los gráficos toman los suyos y cada grupo tiene su forma', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('incrustar/crecimiento/por-red/');
  const figure = page.locator('figure.chart');
  const marks = await figure.evaluate((chart) => {
    const probe = document.createElement('span');
    chart.append(probe);
    const system = ['CanvasText', 'Canvas', 'LinkText', 'GrayText', 'VisitedText'].map((color) => {
      probe.style.color = color;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const drawn = [...chart.querySelectorAll('svg[role="img"] path')].filter(
      (path) => path.closest('svg')!.clientWidth,
    );
    return {
      alien: drawn
        .flatMap((path) => [getComputedStyle(path).fill, getComputedStyle(path).stroke])
        .filter((color) => color !== 'none' && !system.includes(color)),
      drawn: drawn.length,
    };
  });
  expect(marks.drawn).toBeGreaterThan(5);
  expect(marks.alien).toEqual([]);
});
