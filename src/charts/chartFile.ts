import type { Book } from '#texts/book.ts';
import { measureSiteText } from './fontMeasure.ts';
import { wrapText } from './labels.ts';
import type { ChartModel } from './model.ts';
import { describeSvg, drawChartMarkup } from './renderSvg.ts';
import { escapeXml } from './svgContext.ts';
import { drawText } from './svgDraw.ts';
import { paperTheme, type ChartTheme } from './theme.ts';

/** What stands around a chart that is read alone. */
export interface ChartFileOptions {
  /** What the chart shows, in words: its description. */
  readonly summary: string;
  /** Of when its values are: it stands below the title. */
  readonly period?: string | undefined;
  /** Lines below the drawing: source, site, address. */
  readonly credits: readonly string[];
  /** Width of the drawing in pixels, margins included. */
  readonly width?: number;
  /** Colours and type; those of paper unless given. */
  readonly theme?: ChartTheme;
  readonly book: Book;
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
  { summary, period, credits, width = 760, theme = paperTheme, book }: ChartFileOptions,
): string {
  const inner = width - 2 * MARGIN;
  const drawing = drawChartMarkup(model, { theme, width: inner, words: book });
  const parts: string[] = [];
  let top = MARGIN;
  const set = (
    text: string,
    style: { readonly color: string; readonly size: number; readonly weight?: number },
    down: number,
  ) => parts.push(drawText(text, MARGIN, top + down, style));
  for (const line of wrap(model.title, inner, TITLE.size * 1.06)) {
    set(line, { color: theme.ink, size: TITLE.size, weight: 600 }, TITLE.line * 0.75);
    top += TITLE.line;
  }
  if (period) {
    set(period, { color: theme.inkSoft, size: CREDIT.size }, CREDIT.line * 0.75);
    top += CREDIT.line;
  }
  top += 8;
  parts.push(moveTo(top, drawing.markup));
  top += drawing.height + 18;
  for (const line of credits.flatMap((credit) => wrap(credit, inner, CREDIT.size))) {
    set(line, { color: theme.inkSoft, size: CREDIT.size }, CREDIT.line * 0.6);
    top += CREDIT.line;
  }
  const height = Math.ceil(top + MARGIN - 6);
  const id = escapeXml(`grafico_${model.id.replaceAll('/', '_')}`);
  const { root, title, desc } = describeSvg(id, model.title, summary);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` ${root} font-family="${escapeXml(theme.fontFamily)}" font-size="${drawing.fontSize}">` +
    `${title}${desc}<rect width="${width}" height="${height}" fill="${theme.paper}"/>${parts.join('')}</svg>\n`
  );
}

/** A text in at most three lines. */
function wrap(text: string, width: number, size: number): string[] {
  return wrapText(text, width, 3, (part) => measureSiteText(part, size));
}

/** A part of the drawing at its height, within the margin. */
function moveTo(top: number, markup: string): string {
  return `<g transform="translate(${MARGIN} ${top})">${markup}</g>`;
}
