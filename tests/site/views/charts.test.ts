import { expect, it } from 'vitest';
import { drawChartMarkup } from '#charts/renderSvg.ts';
import { paperTheme } from '#charts/theme.ts';
import { listAllCharts, modelOf } from '#views/chart.ts';
import { listFaults, readBoxes } from '../../engine/support/svgBoxes.ts';
import { readFirstSite } from '../support/site.ts';

const site = readFirstSite();

it.each([340, 600, 720])(
  'no text of a chart meets another, a line or a mark, nor leaves the drawing: %i px',
  (width) => {
    const faults = listAllCharts(site.records).flatMap((reference) => {
      const { markup, height, fontSize } = drawChartMarkup(modelOf(site, reference), {
        theme: paperTheme,
        width,
        words: site.book,
      });
      return listFaults(readBoxes(markup, fontSize), width, height).map((fault) => `${reference}: ${fault}`);
    });
    expect(faults).toEqual([]);
  },
);
