import { describe, expect, it } from 'vitest';
import { fitLabels, shortenText, wrapText } from '#charts/labels.ts';
import { layoutChart } from '#charts/layout.ts';
import { measureSiteText } from '#charts/fontMeasure.ts';
import { renderChartSvg } from '#charts/renderSvg.ts';
import { SvgContext } from '#charts/svgContext.ts';
import type { ChartModel } from '#charts/model.ts';
import { listFaults, readBoxes } from '../support/svgBoxes.ts';
import { book, sampleModel } from './samples.ts';

type Rows = Parameters<typeof sampleModel>[0];

const lines = [
  { figure: 'm/meta', label: 'Meta del marco lógico', role: 'target' },
  { figure: 'm/media', label: 'Promedio simple', role: 'mean' },
] as const;
const figures = { 'm/meta': 10, 'm/media': 59.76 };
const names = {
  pacha: 'Pacha Paqareq',
  great: 'Great Inkas Experience',
  creart: 'Creart Mod Perú',
  essence: 'Essence Mode',
  rablem: 'Rablem',
};
const sales = sampleModel(
  [
    ['essence', 'gamarra', 7.53],
    ['creart', 'gamarra', 164.9],
    ['great', 'cusco', 54.63],
    ['pacha', 'cusco', 186.17],
  ],
  { groupColumn: 'conglomerado', lines: [...lines] },
  { decimals: 2, figures, names },
);
const longName = 'Empresas de Gamarra en redes con plan de negocio en marcha y con capital propio comprometido';
const targets = sampleModel(
  [
    ['a', null, 40, 24],
    ['b', null, 14, 24],
    ['c', null, 3, null],
  ],
  { type: 'target-result', targetColumn: 'meta', sort: 'none' },
  { unitId: 'empresas', names: { a: longName, b: 'Redes', c: 'Sin meta' } },
);

const render = (model: ChartModel, width = 720, idSuffix = 'ancho') =>
  renderChartSvg(model, { width, idSuffix, summary: 'Resumen.', book });
const layout = (model: ChartModel, width: number) =>
  layoutChart(model, { width, measure: measureSiteText, words: book });
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');

/** The boxes of all texts. Height and width are those of the layout: no browser is asked. */
function boxesOf(svg: string) {
  const base = Number(/<svg[^>]* font-size="(\d+)"/.exec(svg)?.[1]);
  return [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, rest = '', text = '']) => {
      const width = measureSiteText(text, base);
      const left = Number(x) - (rest.includes('"end"') ? width : rest.includes('"middle"') ? width / 2 : 0);
      return { text, left, right: left + width, top: Number(y) - base * 0.75, bottom: Number(y) + base * 0.2 };
    },
  );
}

describe('renderChartSvg', () => {
  it.each([
    ['ventas-ancho', sales, 720],
    ['ventas-angosto', sales, 340],
    ['metas-ancho', targets, 720],
    ['metas-angosto', targets, 340],
  ])('draws what it drew before: %s', async (name, model, width) => {
    await expect(render(model, width).replaceAll('><', '>\n<')).toMatchFileSnapshot(`__golden__/${name}.svg`);
  });

  it('gives the same bytes every time', () => {
    expect(render(sales)).toBe(render(sales));
  });

  it('keeps text as text: names, values, lines', () => {
    const texts = textsOf(render(sales));
    expect(texts).toEqual(
      expect.arrayContaining(['Pacha Paqareq', '186.17%', 'Meta del marco lógico: 10.0%', 'Promedio simple: 59.8%']),
    );
    expect(textsOf(render(targets))).toEqual(expect.arrayContaining(['40', 'meta 24']));
  });

  it('has no style attribute, and colours only as custom properties', () => {
    for (const svg of [render(sales), render(targets, 340)]) {
      expect(svg).not.toContain('style=');
      const colors = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
      expect(colors.filter((color) => color !== 'none' && !color?.startsWith('var(--'))).toEqual([]);
    }
    expect(render(sales)).toContain('fill="var(--chart-2)"');
  });

  it('is an image with a title and a description, under ids of its own', () => {
    const [wide, narrow] = [render(sales), render(sales, 340, 'angosto')];
    expect(wide).toMatch(/role="img" aria-labelledby="grafico_ventas_por-red_ancho_t grafico_ventas_por-red_ancho_d"/);
    expect(wide).toContain(
      '<title id="grafico_ventas_por-red_ancho_t">Ventas por red</title><desc ' +
        'id="grafico_ventas_por-red_ancho_d">Resumen.</desc>',
    );
    const ids = [...`${wide}${narrow}`.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(4);
  });

  it('escapes names, title and summary', () => {
    const model = sampleModel([['a', null, 1]], { title: 'A < B & "C"' }, { names: { a: '<b>&"x"</b>\u0007' } });
    const svg = renderChartSvg(model, { width: 720, idSuffix: 'ancho', summary: '</desc><script>', book });
    expect(svg).toContain('>&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;</text>');
    expect(svg).toContain('A &lt; B &amp; &quot;C&quot;</title>');
    expect(svg).not.toMatch(/<script|<b>/);
  });

  it('says what bars measure where values do without the words of their unit', () => {
    expect(textsOf(render(sampleModel([['a', null, 3]], {}, { unitId: 'empresas' })))).toEqual([
      'A',
      'Incremento (empresas)',
      '3',
    ]);
    expect(textsOf(render(sampleModel([['a', null, 3]])))).toEqual(['A', '3%']);
  });

  it('says so when there is nothing to draw', () => {
    expect(textsOf(render(sampleModel([], { lines: [...lines] }, { figures })))).toEqual(['Sin datos']);
  });

  it('draws rows that all are zero', () => {
    expect(
      textsOf(
        render(
          sampleModel([
            ['a', null, 0],
            ['b', null, 0],
          ]),
        ),
      ),
    ).toEqual(['A', 'B', '0%', '0%']);
  });

  it('draws negative values to the left of the base line, with their text beyond them', () => {
    const svg = render(
      sampleModel([
        ['a', null, 9],
        ['b', null, -12],
      ]),
    );
    const [bars] = [
      [...svg.matchAll(/<path d="M([\d.]+) [\d.]+h(-?[\d.]+)/g)].map((match) =>
        [Number(match[1]), Number(match[1]) + Number(match[2])].sort((x, y) => x - y),
      ),
    ];
    const [positive = [], negative = []] = bars;
    expect(negative[1]).toBeCloseTo(positive[0] ?? NaN, 0);
    const text = boxesOf(svg).find((box) => box.text === '-12%');
    expect(text?.right).toBeLessThan(negative[0] ?? NaN);
    expect(text?.left).toBeGreaterThan(boxesOf(svg).find((box) => box.text === 'B')?.right ?? NaN);
  });

  it('keeps the proportion of values that lie far apart', () => {
    const svg = render(
      sampleModel([
        ['a', null, 438],
        ['b', null, 7.53],
      ]),
    );
    const [first = 0, second = 0] = [...svg.matchAll(/h(-?[\d.]+)v/g)].map((match) => Math.abs(Number(match[1])));
    expect(first / second).toBeCloseTo(438 / 7.53, -1);
  });
});

describe('room for everything', () => {
  const money: Rows = [
    ['a', null, 416515.73, 329511],
    ['b', null, 80938, 185115.5],
  ];
  const many: Rows = Array.from({ length: 20 }, (_, index) => [`r${index}`, 'gamarra', 100 - index * 5 + 0.5]);
  const cases: [string, ChartModel][] = [
    ['sales with lines', sales],
    ['targets with a long label', targets],
    [
      'money',
      sampleModel(
        money,
        { type: 'target-result', targetColumn: 'meta' },
        { unitId: 'usd', decimals: 2, names: { a: 'Ministerio de Comercio Exterior y Turismo', b: longName } },
      ),
    ],
    ['many', sampleModel(many, { lines: [...lines] }, { figures })],
    [
      'negative',
      sampleModel(
        [
          ['a', null, -40],
          ['b', null, 12],
          ['c', null, -3],
        ],
        {},
        { names: { a: longName } },
      ),
    ],
    [
      'a word without spaces',
      sampleModel([['a', null, 3]], {}, { names: { a: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen' } }),
    ],
    [
      'a line with a long label',
      sampleModel(
        [
          ['a', null, 3],
          ['b', null, 12],
        ],
        { lines: [{ ...lines[0], label: longName }] },
        { figures },
      ),
    ],
  ];
  it.each(cases.flatMap(([name, model]) => [320, 340, 720].map((width) => [name, width, model] as const)))(
    'no text leaves the drawing or meets another: %s at %i',
    (_name, width, model) => {
      const svg = render(model, width);
      const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
      const size = Number(/<svg[^>]* font-size="(\d+)"/.exec(svg)?.[1]);
      expect(listFaults(readBoxes(svg, size), width, height)).toEqual([]);
    },
  );

  it('takes 28 px a bar, and sets long labels above their bars on a phone', () => {
    const bars = sampleModel(many);
    expect(layout(bars, 720)).toMatchObject({ rowHeight: 28, height: 20 * 28 + 2, above: false });
    expect(layout(targets, 340).above).toBe(true);
    expect(layout(targets, 720).above).toBe(false);
  });
});

describe('labels', () => {
  const width = (text: string) => text.length;

  it('cuts with «…», never in silence', () => {
    expect(shortenText('corto', 10, width)).toBe('corto');
    expect(shortenText('una frase, larga', 11, width)).toBe('una frase…');
    expect(shortenText('abc', 0, width)).toBe('a…');
  });

  it('breaks at spaces and cuts the last line', () => {
    expect(wrapText('plan de negocio en marcha', 10, 3, width)).toEqual(['plan de', 'negocio en', 'marcha']);
    expect(wrapText('plan de negocio en marcha', 10, 2, width)).toEqual(['plan de', 'negocio e…']);
    expect(wrapText('incomprensibilidad total', 8, 2, width)).toEqual(['incompr…', 'total']);
  });

  it('uses as few lines as fit, and breaks each label evenly', () => {
    expect(fitLabels(['corto', 'algo más largo'], 20, 3, width)).toEqual({
      width: 14,
      lines: [['corto'], ['algo más largo']],
      most: 1,
    });
    expect(fitLabels(['uno dos tres cuatro'], 18, 3, width).lines).toEqual([['uno dos', 'tres cuatro']]);
    expect(fitLabels(['uno dos tres'], 4, 2, width).most).toBe(3);
    expect(fitLabels([], 100, 3, width).lines).toEqual([]);
  });
});

describe('SvgContext', () => {
  it('restores what it saved, and refuses to turn or scale', () => {
    const context = new SvgContext(10, 10, () => 1);
    context.fillStyle = 'red';
    context.save();
    context.fillStyle = 'blue';
    context.translate(5, 5);
    context.restore();
    context.fillRect(0.04, -0.04, 1, 2);
    expect(context.markup).toBe('<path d="M0 0h1v2h-1Z" fill="red"/>');
    expect(() => context.rotate(1)).toThrow();
    expect(() => context.setTransform(2, 0, 0, 2, 0, 0)).toThrow();
  });
});
