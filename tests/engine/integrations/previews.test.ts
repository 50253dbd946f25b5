import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Preview } from '#domain/preview.ts';
import { describePreview, previewAddressOf } from '#domain/preview.ts';
import { openFace } from '#charts/fontMeasure.ts';
import { drawOutline } from '#charts/outlineText.ts';
import { HEADING_FACE, STRONG_FACE } from '#domain/guide/fonts.ts';
import { drawPreview, paintPreview } from '#integrations/previews/draw.ts';
import { fitText } from '#integrations/previews/fitText.ts';

/** Every letter as wide as it is high. */
const square = (text: string): number => [...text].length;

const PAGE: Preview = {
  band: 'tejidos-de-la-loma',
  kicker: 'Red · La Loma',
  title: 'Tejidos de La Loma',
  siteName: 'La Loma',
  host: 'loma.example.org',
};

describe('a text in a frame', () => {
  const frame = {
    width: 100,
    steps: [
      { size: 10, lines: 2 },
      { size: 5, lines: 3 },
    ],
  };

  it('is as large as it can be', () => {
    expect(fitText('Una red', frame, square)).toEqual({ size: 10, lines: ['Una red'] });
    expect(fitText('Una red que teje y que vende', frame, square).size).toBe(5);
  });

  it('has lines of about one length, and leaves no word alone', () => {
    expect(fitText('a bb cc dd ee', frame, square).lines).toEqual(['a bb cc', 'dd ee']);
  });

  it('never runs over its frame, however long it is or its words are', () => {
    for (const text of ['palabra '.repeat(40), 'x'.repeat(300), `corta ${'larga'.repeat(20)} fin`, '']) {
      const { size, lines } = fitText(text, frame, square);
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.every((line) => square(line) * size <= frame.width)).toBe(true);
      if (text) expect(lines.join(' ')).toContain('…');
    }
  });

  it('keeps a figure and its sign together', () => {
    expect(fitText('US$\u00a01,234 en total', { width: 50, steps: [{ size: 5, lines: 3 }] }, square).lines).toEqual([
      'US$\u00a01,234',
      'en total',
    ]);
  });
});

describe('the picture of a page', () => {
  it('has its own address, and says in words what it shows', () => {
    expect(previewAddressOf('/')).toBe('/vistas/vista.png');
    expect(previewAddressOf('/redes/tejidos/')).toBe('/vistas/redes/tejidos/vista.png');
    expect(describePreview(PAGE)).toBe('Tejidos de La Loma');
    expect(describePreview({ ...PAGE, figure: { text: '12%', label: 'Ventas' } })).toBe(
      'Tejidos de La Loma. Ventas: 12%',
    );
  });

  it('is of one size, small, and the same bytes each time', async () => {
    const hard: Preview = {
      ...PAGE,
      title: 'Ñawray ch’aska k’anchay p’achakuna: awaqkunapa ayllunkuna Qusqumanta, iskay chunka llamk’aq runakuna',
      figure: {
        text: 'US$\u00a01,234,567.50',
        label: 'de la contrapartida prevista se aportó al final, según la fuente',
      },
    };
    for (const page of [PAGE, hard]) {
      const picture = await paintPreview(page);
      const { width, height, format } = await sharp(picture).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(picture.length).toBeLessThanOrEqual(60_000);
      expect(await paintPreview(page)).toEqual(picture);
    }
  });

  it('is another for another page', () => {
    expect(drawPreview({ ...PAGE, band: 'otra' })).not.toBe(drawPreview(PAGE));
    expect(drawPreview({ ...PAGE, title: 'Otra' })).not.toBe(drawPreview(PAGE));
    expect(drawPreview({ ...PAGE, figure: { text: '1', label: 'una' } })).not.toBe(drawPreview(PAGE));
  });

  it('takes a sign of which a font turns parts from the next font: the reader turns them the wrong way', () => {
    const [heading, strong] = [openFace(HEADING_FACE), openFace(STRONG_FACE)];
    const draw = (text: string, ...fonts: Parameters<typeof drawOutline>[3]) =>
      drawOutline(text, 100, { x: 0, y: 0 }, fonts);
    expect(draw('+', heading, strong)).toBe(draw('+', strong));
    expect(draw('7', heading, strong)).toBe(draw('7', heading));
  });

  it('sets letters as outlines, so that it needs no font of the machine', () => {
    expect(drawPreview({ ...PAGE, figure: { text: '+5%', label: '<b>&' } })).not.toMatch(/<text|font-family/);
  });
});
