import { describe, expect, it } from 'vitest';
import { measureSiteText } from '#charts/fontMeasure.ts';
import { drawChartMarkup, renderChartSvg } from '#charts/renderSvg.ts';
import { paperTheme } from '#charts/theme.ts';
import { buildEventTimeline } from '#charts/eventTimeline.ts';
import type { ChartModel } from '#charts/model.ts';
import { buildChartSummary } from '#charts/summary.ts';
import { buildChartTable, formatChartCsv } from '#charts/table.ts';
import type { ChartTypeName } from '#schemas/chartTypes.ts';
import { book, sampleModel } from './samples.ts';

const rows = [
  ['a', 'gamarra', 3],
  ['a', 'cusco', 5],
  ['b', 'cusco', 4],
  ['c', 'gamarra', 4],
] as const;
const dots = sampleModel(rows, { type: 'dots', groupColumn: 'conglomerado' });
const aims = sampleModel(
  [
    ['a', null, 11, 8],
    ['b', null, 20, 20],
  ],
  { type: 'dots', targetColumn: 'meta', sort: 'none' },
);
const slopes = sampleModel(
  [
    ['a', null, 416, 329],
    ['b', null, 433, 433],
    ['c', null, 10, 12],
  ],
  { type: 'slopes', targetColumn: 'meta', sort: 'none' },
);
const panels = sampleModel(
  [
    ['a', 'gamarra', 10],
    ['b', 'gamarra', 5],
    ['c', 'cusco', 20],
    ['d', 'cusco', 10],
  ],
  { type: 'small-multiples', groupColumn: 'conglomerado' },
);
const types = [
  { id: 'feria', label: 'Feria' },
  { id: 'hito', label: 'Hito' },
];
const timeline = buildEventTimeline(
  [
    { id: 'cierre', name: 'Cierre', typeId: 'hito', startedOn: '2011-09' },
    { id: 'feria', name: 'Feria', typeId: 'feria', startedOn: '2010' },
    { id: 'ruta', name: 'Ruta', typeId: 'feria', startedOn: '2010-03', endedOn: '2010-09' },
    { id: 'otro', name: 'Otro', typeId: 'hito' },
  ],
  (id) => `/eventos/#${id}`,
  types,
  book,
);
const bars = sampleModel(rows, { groupColumn: 'conglomerado' });
const targets = sampleModel(
  [
    ['a', null, 11, 8],
    ['b', null, 9, null],
    ['c', null, null, 4],
  ],
  { type: 'target-result', targetColumn: 'meta' },
);
/** A chart of each type: of a type more the compiler asks for one. */
const samples: Readonly<Record<ChartTypeName, ChartModel>> = {
  bars,
  'target-result': targets,
  dots,
  slopes,
  'small-multiples': panels,
  timeline,
};
const all: readonly (readonly [string, ChartModel])[] = [...Object.entries(samples), ['dots with targets', aims]];

const render = (model: ChartModel, width = 720) =>
  renderChartSvg(model, { width, idSuffix: 'ancho', summary: 'Resumen.', book });
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
/** Marks have a rim; guide lines and bars have none. */
const marksOf = (svg: string) =>
  [...svg.matchAll(/<path d="([^"]*)" fill="([^"]*)" stroke="[^"]*" stroke-width="(?:1.5|2)"\/>/g)]
    .map((match) => match[2])
    .filter((fill) => fill !== 'none');
const summaryOf = (model: ChartModel) => buildChartSummary(model, book);

describe('every type', () => {
  it('is told apart: a drawing of its own of the same data', () => {
    const drawn = Object.values(samples).map(
      (model) => drawChartMarkup(model, { theme: paperTheme, width: 720, words: book }).markup,
    );
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(Object.entries(samples).filter(([name, model]) => model.type !== name)).toEqual([]);
  });

  it.each(all)('%s: is an image with its description, in colours of the site, the same every time', (_name, model) => {
    const svg = render(model);
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="[^"]*"[^>]*><title id="[^"]*">.+<\/title><desc id="[^"]*">Resumen.<\/desc>/,
    );
    expect(
      [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)]
        .map((match) => match[1])
        .filter((color) => color !== 'none' && !color?.startsWith('var(--')),
    ).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/);
    expect(render(model)).toBe(svg);
  });

  it.each(all.flatMap(([name, model]) => [320, 340, 720].map((width) => [name, width, model] as const)))(
    '%s at %i: no text leaves the drawing',
    (_name, width, model) => {
      // Panels are moved as a whole: their texts are looked at in the drawing as one.
      const { markup, height, fontSize } = drawChartMarkup(model, { theme: paperTheme, width, words: book });
      for (const [, x, y, rest = '', text = ''] of markup
        .replace(/<g [^>]*>.*?<\/g>/g, '')
        .matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)</g)) {
        const wide = measureSiteText(text, fontSize);
        const left = Number(x) - (rest.includes('"end"') ? wide : rest.includes('"middle"') ? wide / 2 : 0);
        expect(left, text).toBeGreaterThan(-1);
        expect(left + wide, text).toBeLessThan(width + 8);
        expect(Number(y), text).toBeLessThanOrEqual(height);
      }
    },
  );

  it.each(all)('%s: says in words what it shows, and has it all in table and CSV', (_name, model) => {
    expect(summaryOf(model)).toMatch(/\.$/);
    const table = buildChartTable(model, book);
    expect(table.rows).toHaveLength(model.bars.length + model.missing.length);
    expect(formatChartCsv(model).trimEnd().split('\r\n')).toHaveLength(table.rows.length + 1);
  });
});

describe('dots', () => {
  it('has a mark for each row, of a shape and a colour by its group, and a label and a value for each', () => {
    const svg = render(dots).replace(/<\/desc>.*<g class="plot"/, '<g');
    expect(marksOf(svg)).toHaveLength(4);
    expect(new Set(marksOf(svg)).size).toBe(2);
    expect(textsOf(svg).sort()).toEqual(['3%', '4%', '4%', '5%', 'A', 'B', 'C']);
    expect(summaryOf(dots)).toContain('Donde más se separan es A: GAMARRA, 3%; CUSCO, 5%.');
  });

  it('sets a target hollow beside its result, and around one that met it exactly', () => {
    const fills = marksOf(render(aims));
    expect(fills).toHaveLength(4);
    expect(fills.filter((fill) => fill?.startsWith('var(--sheet'))).toHaveLength(2);
    expect(textsOf(render(aims))).toEqual(expect.arrayContaining(['8%', '11%', '20% = 20%']));
  });

  it('counts or sums rows of one label and group', () => {
    const repeated = [
      ['a', 'gamarra', 3],
      ['a', 'gamarra', 4],
      ['a', 'cusco', 1],
    ] as const;
    const counted = sampleModel(repeated, {
      type: 'dots',
      groupColumn: 'conglomerado',
      combine: 'count',
      valueColumn: undefined,
      unitId: 'empresas',
    });
    expect(counted.bars.map(({ group, value }) => [group, value])).toEqual([
      ['gamarra', 2],
      ['cusco', 1],
    ]);
    expect(counted.headings.value).toBe('Empresas');
    expect(
      sampleModel(repeated, { type: 'dots', groupColumn: 'conglomerado', combine: 'sum' }).bars.map(
        ({ value }) => value,
      ),
    ).toEqual([7, 1]);
  });
});

describe('slopes', () => {
  it('has a line and two marks for each row, and its name and both values', () => {
    const svg = render(slopes);
    expect(svg.match(/stroke-width="2.5"/g)).toHaveLength(3);
    expect(marksOf(svg)).toHaveLength(6);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['A', '329%', '416%', 'B', 'C', '12%', '10%', 'Meta planeada', 'Incremento']),
    );
  });

  it('starts its scale at zero and says so', () => {
    const rise = render(sampleModel([['a', null, 100, 50]], { type: 'slopes', targetColumn: 'meta' }));
    const ys = [...rise.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*>(0%|50%|100%)</g)]
      .sort((a, b) => parseFloat(a[2] ?? '') - parseFloat(b[2] ?? ''))
      .map((match) => Number(match[1]));
    expect(ys).toHaveLength(3);
    const [ground = 0, middle = 0, top = 0] = ys;
    // The last value stands below its name: half a line lower than its mark.
    expect((ground - middle) / (ground - top)).toBeCloseTo(0.5, 0);
    expect(ground).toBeGreaterThan(middle);
  });

  it('keeps labels apart where lines end at almost the same value', () => {
    const near = sampleModel(
      [
        ['a', null, 100, 1],
        ['b', null, 101, 2],
        ['c', null, 0, 3],
      ],
      { type: 'slopes', targetColumn: 'meta' },
    );
    const ends = [...render(near).matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>(?:A|B|C|\d+%)</g)].map(
      (match) => [match[1], Number(match[2])] as const,
    );
    for (const x of new Set(ends.map(([at]) => at))) {
      const ys = ends
        .filter(([at]) => at === x)
        .map(([, y]) => y)
        .sort((a, b) => a - b);
      for (const [index, y] of ys.slice(1).entries()) expect(y - (ys[index] ?? 0)).toBeGreaterThan(14);
    }
  });
});

describe('small multiples', () => {
  it.each([720, 340])('draws every panel on one scale at %i', (width) => {
    const svg = render(panels, width);
    const bars = [...svg.matchAll(/<path d="M[-\d. ]+h([\d.]+)v16h/g)].map((match) => Number(match[1]));
    expect(bars).toHaveLength(4);
    const [ten = 0, five = 0, twenty = 0, other = 0] =
      bars[0]! > bars[2]! ? [bars[2]!, bars[3]!, bars[0]!, bars[1]!] : bars;
    expect(twenty / ten).toBeCloseTo(2, 1);
    expect(ten / five).toBeCloseTo(2, 1);
    expect(other).toBeCloseTo(ten, 0);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['GAMARRA', 'CUSCO', 'A', 'B', 'C', 'D', '20%', '5%']));
  });
});

describe('timeline', () => {
  it('goes from the first to the last, and says what has no date', () => {
    expect(timeline.bars.map(({ key }) => key)).toEqual(['feria', 'ruta', 'cierre']);
    expect(timeline.missing.map(({ key }) => key)).toEqual(['otro']);
    // Of the fair no more than the year is known: it may have come before the route, or after.
    expect(summaryOf(timeline)).toBe(
      'De 3 hechos con fecha, 2 comienzan en 2010: es el año con más. Van de 2010 a septiembre de 2011. Los primeros ' +
        'en comenzar son «Feria» y «Ruta»; el último, «Cierre». 1 más no tiene fecha en la fuente.',
    );
  });

  it('sets a month as a mark, what lasts as a span, a bare year as a hollow one, with years and dates in words', () => {
    const svg = render(timeline);
    expect(marksOf(svg)).toHaveLength(3);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['2010', '2011', 'mar. 2010 a sep. 2010']));
    expect(textsOf(svg).some((text) => text.startsWith('sep. 2011'))).toBe(true);
    expect(formatChartCsv(timeline)).toContain('Ruta,Feria,2010-03,2010-09\r\n');
  });
});
