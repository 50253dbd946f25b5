import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { renderChartFile } from '#charts/chartFile.ts';
import { siteFonts } from '#charts/fontMeasure.ts';
import { outlineText } from '#charts/outlineText.ts';
import { rasterizeChart, type TakePicture } from '#charts/raster.ts';
import { book, sampleModel } from './samples.ts';

const model = sampleModel(
  [
    ['pacha', 'cusco', 186.17],
    ['essence', 'gamarra', 7.53],
  ],
  { groupColumn: 'conglomerado', title: 'Ventas & «metas»' },
  { decimals: 2 },
);
const file = renderChartFile(model, {
  summary: 'Resumen.',
  credits: ['Fuente: S2, líneas 1–9.', 'Trama, https://ejemplo.org/'],
  book,
});

describe('renderChartFile', () => {
  it('is read alone: title, description, legend, values, source and site on a white ground', () => {
    expect(file).toContain(
      '<title id="grafico_ventas_por-red_t">Ventas &amp; «metas»</title><desc ' +
        'id="grafico_ventas_por-red_d">Resumen.</desc>',
    );
    expect(file).toMatch(/<rect width="760" height="\d+" fill="#ffffff"\/>/);
    const texts = [...file.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(texts).toEqual(
      expect.arrayContaining([
        'Ventas &amp; «metas»',
        'CUSCO',
        'GAMARRA',
        '186.17%',
        'Fuente: S2, líneas 1–9.',
        'Trama, https://ejemplo.org/',
      ]),
    );
  });

  it('needs nothing from outside: colours written out, no style, no address but those it prints', () => {
    expect(file).not.toMatch(/var\(|style=|href=|url\(|<script/);
  });
});

describe('rasterizeChart', () => {
  it('draws the text itself: the picture needs no font', () => {
    const outlined = outlineText(file, siteFonts());
    expect(outlined).not.toContain('<text');
    expect(outlined.match(/<path/g)?.length).toBe(
      (file.match(/<path/g)?.length ?? 0) + (file.match(/<text/g)?.length ?? 0),
    );
  });

  const outline = (text: string): string =>
    /d="([^"]*)"/.exec(outlineText(`<svg font-size="10"><text x="0" y="20">${text}</text></svg>`, siteFonts()))?.[1] ??
    '';

  it('draws each sign that some face has, and marks over their letters', () => {
    for (const sign of ['ẽ', 'ỹ', 'g\u0303', 'ɨ', 'ɨ\u0301', '₂', '’', 'ʼ', 'ō', '№', '≥', '→', '✓'])
      expect(outline(`a${sign}b`).length, sign).toBeGreaterThan(outline('ab').length + 40);
    expect(outline('n\u0303')).toBe(outline('ñ'));
    // Over a tall letter a mark stands higher.
    const top = (drawn: string) =>
      Math.min(...[...drawn.matchAll(/[ ,]?(-?[\d.]+)(?=[A-Z]|$)/g)].map(([, y]) => Number(y)));
    expect(top(outline('G\u0303'))).toBeLessThan(top(outline('g\u0303')));
  });

  it('draws a box for a sign that no face has: a letter is never left out in silence', () => {
    expect(outline('漢')).not.toBe('');
    expect(outline('漢')).toBe(outline('語'));
  });

  const make: TakePicture = (_, draw) => draw();

  it('is twice as large as the drawing, on white', async () => {
    const { width, format, hasAlpha } = await sharp(await rasterizeChart(file, make)).metadata();
    expect({ width, format, hasAlpha }).toEqual({ width: 1520, format: 'png', hasAlpha: false });
  });

  it('is taken as it was kept, by its drawing and its size', async () => {
    const asked: string[] = [];
    const kept = new Uint8Array([1, 2, 3]);
    const take: TakePicture = (from) => {
      asked.push(from);
      return Promise.resolve(kept);
    };
    expect(await rasterizeChart(file, take)).toBe(kept);
    expect(asked).toEqual([`2 ${file}`]);
  });

  it('makes of a chart with thousands of rows a picture that programs can open', async () => {
    const tall = file.replace(
      /viewBox="0 0 760 [\d.]+" width="760" height="[\d.]+"/,
      'viewBox="0 0 760 60000" width="760" height="60000"',
    );
    const { width, height } = await sharp(await rasterizeChart(tall, make)).metadata();
    expect(height).toBeLessThanOrEqual(16_384);
    expect(height).toBeGreaterThan(16_000);
    expect(width).toBeGreaterThan(200);
  });

  it('says of a drawing without its size that it has none', async () => {
    await expect(rasterizeChart('<svg></svg>', make)).rejects.toThrow('does not say how large');
  });
});
