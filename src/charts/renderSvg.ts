import type { ChartItem } from 'chart.js';
import type { ChartModel } from '#domain/chartModel.ts';
import { buildChartConfig, drawChart } from './config.ts';
import { drawDots } from './dots.ts';
import type { ChartDrawing } from './drawing.ts';
import { measureSiteText } from './fontMeasure.ts';
import type { MeasureText } from './labels.ts';
import { drawMultiples } from './multiples.ts';
import { drawSlopes } from './slopes.ts';
import { escapeXml, SvgContext } from './svgContext.ts';
import { drawTimeline } from './timeline.ts';
import { cssTheme, type ChartTheme } from './theme.ts';

/** How a static chart is drawn. */
export interface SvgOptions {
  /** Width in pixels of the drawing, which scales: 720 for a page, 340 for a phone. */
  readonly width: number;
  /** Told apart by it: the ids of the same chart drawn twice on a page. */
  readonly idSuffix: string;
  /** What the chart shows, in words. */
  readonly summary: string;
  /** Colours and type: the custom properties of the site unless given. */
  readonly theme?: ChartTheme;
}

type Draw = (model: ChartModel, theme: ChartTheme, width: number, measure: MeasureText) => ChartDrawing;

/** How each type of chart is drawn, where it is not bars by Chart.js. Every value of theirs stands beside its mark. */
const DRAWINGS: Partial<Record<ChartModel['type'], Draw>> = {
  dots: drawDots,
  slopes: drawSlopes,
  'small-multiples': drawMultiples,
  timeline: drawTimeline,
};

/** Draws what a chart shows, without title or frame. @param width in pixels, 280 or more */
export function drawChartMarkup(model: ChartModel, theme: ChartTheme, width: number): ChartDrawing {
  const draw = DRAWINGS[model.type];
  if (draw && model.bars.length) return draw(model, theme, width, measureSiteText);
  const { config, layout } = buildChartConfig(model, theme, width, measureSiteText);
  const { height, fontSize } = layout;
  const context = new SvgContext(width, height, measureSiteText);
  const chart = drawChart(context.canvas as unknown as ChartItem, config);
  chart.destroy();
  return { markup: context.markup, height, fontSize };
}

/**
 * Draws a chart as SVG: text stays text, the same input gives the same bytes. Without style attributes, scripts
 * or anything from outside.
 */
export function renderChartSvg(model: ChartModel, { width, idSuffix, summary, theme = cssTheme }: SvgOptions): string {
  const { markup, height, fontSize } = drawChartMarkup(model, theme, width);
  // An underscore occurs in no id: two charts never share one.
  const id = escapeXml(`grafico_${model.id.replaceAll('/', '_')}_${idSuffix}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}_t ${id}_d" font-family="${escapeXml(theme.fontFamily)}" font-size="${fontSize}">` +
    `<title id="${id}_t">${escapeXml(model.title)}</title><desc id="${id}_d">${escapeXml(summary)}</desc>${markup.replaceAll(` font-size="${fontSize}"`, '')}</svg>`
  );
}
