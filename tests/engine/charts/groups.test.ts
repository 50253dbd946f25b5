import { describe, expect, it } from 'vitest';
import { buildEventTimeline } from '#charts/eventTimeline.ts';
import { drawLegend } from '#charts/drawLegend.ts';
import type { ChartModel } from '#charts/model.ts';
import { drawChartMarkup } from '#charts/renderSvg.ts';
import { MOST_LOOKS, shapePath, shapeOf } from '#charts/shapes.ts';
import { cssTheme, paperTheme } from '#charts/theme.ts';
import { chartTypes } from '#charts/types/index.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/project.ts';
import { book, sampleModel } from './samples.ts';

/** A row for each of some groups. */
const grouped = (count: number, type: 'bars' | 'dots', groupIds?: readonly string[]): ChartModel =>
  sampleModel(
    Array.from({ length: count }, (_, index) => [`r${index}`, `g${index}`, index + 3] as const),
    { type, groupColumn: 'conglomerado', sort: 'none' },
    groupIds ? { groupIds } : {},
  );
/** The marks of a chart, without its legend. */
const draw = (model: ChartModel) =>
  drawChartMarkup(model, { theme: paperTheme, width: 720, words: book }).markup.replace(/^.*<g class="plot"/, '<g');
/** Marks as their outline, moved to one place, with their colour. */
const looksOf = (markup: string): string[] =>
  [
    ...markup.matchAll(/<path d="M[-\d.]+ [-\d.]+([^"]*)" fill="(#[0-9a-f]+)" stroke="#ffffff" stroke-width="1.5"\/>/g),
  ].map(([, outline = '', color = '']) => `${outline.startsWith('L') ? outline.split('L').length : outline} ${color}`);

describe('groups of marks', () => {
  it.each([2, 4, MOST_LOOKS])('tells %i groups apart, in the drawing as in the legend', (count) => {
    const model = grouped(count, 'dots');
    const markup = draw(model);
    const entries = chartTypes.dots.legend(model);
    expect(entries).toHaveLength(count);
    expect(new Set(entries.map(({ shape, color }) => `${shape} ${color}`)).size).toBe(count);
    expect(new Set(looksOf(markup)).size).toBe(count);
    const legend = drawLegend(entries, paperTheme, 700, (text, size) => text.length * size)!.markup;
    expect([...legend.matchAll(/fill="(#[0-9a-f]+)" stroke="#ffffff"/g)].map(([, color]) => color)).toEqual(
      [...markup.matchAll(/fill="(#[0-9a-f]+)" stroke="#ffffff"/g)].map(([, color]) => color),
    );
    expect(entries.map(({ shape }) => shape)).toEqual(model.groups.map(({ color }) => shapeOf(color)));
  });

  it('has a colour, a key in the style sheet and a shape of its own for each', () => {
    const css = ['tokens', 'parts/charts', 'print']
      .map((name) => readFileSync(join(root, `src/styles/${name}.css`), 'utf8'))
      .join('\n');
    const outlines = Array.from({ length: MOST_LOOKS }, (_, place) => shapePath(shapeOf(place), 0, 0, 5));
    expect(new Set(outlines).size).toBe(MOST_LOOKS);
    for (const theme of [cssTheme, paperTheme]) expect(new Set(theme.series).size).toBe(MOST_LOOKS);
    for (let place = 2; place <= MOST_LOOKS; place += 1) expect(css).toContain(`.key.k${place} {`);
    // In the light, in the dark, on paper, and where the system forces its own.
    for (let place = 1; place <= MOST_LOOKS; place += 1)
      expect(css.split(`--chart-${place}: `), `--chart-${place}`).toHaveLength(5);
  });

  it('goes by the order of the chart where that of the site has no look left', () => {
    const clusters = Array.from({ length: MOST_LOOKS + 3 }, (_, index) => `x${index}`);
    const model = grouped(2, 'bars', [...clusters, 'g0', 'g1']);
    expect(model.groups.map(({ color }) => color)).toEqual([0, 1]);
  });

  it('tells none apart, and has no legend, where records bring more groups than looks', () => {
    const types = Array.from({ length: MOST_LOOKS + 1 }, (_, index) => ({ id: `t${index}`, label: `Tipo ${index}` }));
    const events = types.map(({ id }, index) => ({ id: `e${index}`, name: `Hecho`, typeId: id, startedOn: '2010-05' }));
    const model = buildEventTimeline(events, (id) => `/${id}`, types, book);
    expect(chartTypes.timeline.legend(model)).toEqual([]);
    expect(new Set(looksOf(draw(model))).size).toBe(1);
  });
});
