import type { Book } from '#texts/book.ts';
import type { ChartDrawing, DrawingSetting } from './drawing.ts';
import { drawLegend } from './drawLegend.ts';
import { measureSiteText } from './fontMeasure.ts';
import { FONT_SIZE } from './layout.ts';
import type { ChartModel } from './model.ts';
import { escapeXml } from './svgContext.ts';
import { drawText } from './svgDraw.ts';
import { cssTheme, type ChartTheme } from './theme.ts';
import { chartTypes } from './types/index.ts';

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
  readonly book: Book;
}

/** Height of a drawing that has nothing to show, in pixels. */
const EMPTY_HEIGHT = 48;

/** A drawing with its legend. */
export interface ToldDrawing extends ChartDrawing {
  /** Height of the legend with the gap below it, in pixels; 0 where nothing is left to tell. */
  readonly legendHeight: number;
}

/** Between a legend and its drawing, in pixels. */
const LEGEND_GAP = 8;

/** Draws what a chart shows with its legend, without title or frame, in the font of the site. */
export function drawChartMarkup(model: ChartModel, place: Omit<DrawingSetting, 'measure'>): ToldDrawing {
  const setting: DrawingSetting = { ...place, measure: measureSiteText };
  if (!model.bars.length) return { ...drawEmpty(setting), legendHeight: 0 };
  const type = chartTypes[model.type];
  const drawing = type.draw(model, setting);
  const legend = drawLegend(drawing.legend ?? type.legend(model), place.theme, place.width, measureSiteText);
  if (!legend) return { ...drawing, legendHeight: 0 };
  const legendHeight = legend.height + LEGEND_GAP;
  return {
    ...drawing,
    markup: `${legend.markup}<g class="plot" transform="translate(0 ${legendHeight})">${drawing.markup}</g>`,
    height: drawing.height + legendHeight,
    legendHeight,
  };
}

/** Says in the place of a drawing that there is nothing to draw. */
function drawEmpty({ theme, width, measure, words }: DrawingSetting): ChartDrawing {
  const text = words.t.chartDrawing.empty;
  const fontSize = FONT_SIZE;
  const left = (width - measure(text, fontSize)) / 2;
  return {
    markup: drawText(text, left, EMPTY_HEIGHT / 2 + fontSize * 0.33, { color: theme.inkSoft, size: fontSize }),
    height: EMPTY_HEIGHT,
    fontSize,
  };
}

/**
 * Draws a chart as SVG: text stays text, the same input gives the same bytes. Without style attributes, scripts
 * or anything from outside.
 */
export function renderChartSvg(
  model: ChartModel,
  { width, idSuffix, summary, theme = cssTheme, book }: SvgOptions,
): string {
  const { markup, height, fontSize } = drawChartMarkup(model, { theme, width, words: book });
  // An underscore occurs in no id: two charts never share one.
  const id = escapeXml(`grafico_${model.id.replaceAll('/', '_')}_${idSuffix}`);
  const { title, desc, root } = describeSvg(id, model.title, summary);
  const family = escapeXml(theme.fontFamily);
  // What most texts have stands once, at the root.
  const ink = ` fill="${escapeXml(theme.ink)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` ${root} font-family="${family}" font-size="${fontSize}"${ink}>` +
    `${title}${desc}${markup.replaceAll(` font-size="${fontSize}"`, '').replaceAll(ink, '')}</svg>`
  );
}

/** What makes an SVG an image with a name and a description, under an id. */
export function describeSvg(
  id: string,
  title: string,
  summary: string,
): { readonly root: string; readonly title: string; readonly desc: string } {
  return {
    root: `role="img" aria-labelledby="${id}_t ${id}_d"`,
    title: `<title id="${id}_t">${escapeXml(title)}</title>`,
    desc: `<desc id="${id}_d">${escapeXml(summary)}</desc>`,
  };
}
