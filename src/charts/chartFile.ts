import type { ChartModel } from '#domain/chartModel.ts';
import { drawLegend } from './legend.ts';
import { measureSiteText } from './fontMeasure.ts';
import { wrapText } from './labels.ts';
import { drawChartMarkup } from './renderSvg.ts';
import { drawText } from './svgDraw.ts';
import { escapeXml } from './svgContext.ts';
import { paperTheme, type ChartTheme } from './theme.ts';

/** What stands around a chart that is read alone. */
export interface ChartFileOptions {
  /** What the chart shows, in words: its description. */
  readonly summary: string;
  /** Lines below the drawing: source, site, address. */
  readonly credits: readonly string[];
  /** Width of the drawing in pixels, margins included. */
  readonly width?: number;
  /** Colours and type; those of paper unless given. */
  readonly theme?: ChartTheme;
}

const MARGIN = 24;
const TITLE = { size: 19, line: 24 };
const CREDIT = { size: 12, line: 16 };

/**
 * Draws a chart as an SVG file that is read alone: title, legend, drawing, source and site on a white ground, with
 * colours written out. Text stays text, in a font stack that falls back to any serif. Same input, same bytes.
 *
 * @param model what `buildChartModel` gave
 */
export function renderChartFile(
  model: ChartModel,
  { summary, credits, width = 760, theme = paperTheme }: ChartFileOptions,
): string {
  const inner = width - 2 * MARGIN;
  const wrap = (text: string, size: number, lines: number) =>
    wrapText(text, inner, lines, (part) => measureSiteText(part, size));
  const parts: string[] = [];
  let top = MARGIN;
  for (const line of wrap(model.title, TITLE.size * 1.06, 3)) {
    parts.push(drawText(line, MARGIN, top + TITLE.line * 0.75, { color: theme.ink, size: TITLE.size, weight: 600 }));
    top += TITLE.line;
  }
  top += 8;
  const legend = drawLegend(model, theme, inner, measureSiteText);
  if (legend) {
    parts.push(`<g transform="translate(${MARGIN} ${top})">${legend.markup}</g>`);
    top += legend.height + 8;
  }
  const drawing = drawChartMarkup(model, theme, inner);
  parts.push(`<g transform="translate(${MARGIN} ${top})">${drawing.markup}</g>`);
  top += drawing.height + 18;
  for (const line of credits.flatMap((credit) => wrap(credit, CREDIT.size, 3))) {
    parts.push(drawText(line, MARGIN, top + CREDIT.line * 0.6, { color: theme.inkSoft, size: CREDIT.size }));
    top += CREDIT.line;
  }
  const height = Math.ceil(top + MARGIN - 6);
  const id = escapeXml(`grafico_${model.id.replaceAll('/', '_')}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}_t ${id}_d" font-family="${escapeXml(theme.fontFamily)}" font-size="${drawing.fontSize}">` +
    `<title id="${id}_t">${escapeXml(model.title)}</title><desc id="${id}_d">${escapeXml(summary)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/>${parts.join('')}</svg>\n`
  );
}
