import type { ChartModel } from '#domain/chartModel.ts';
import type { MeasureText } from './labels.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { drawMark, drawRect, drawText } from './svgDraw.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

const SIZE = 13;
const LINE = 20;

/** Types of chart whose groups have shapes of their own; in all others the groups are bars. */
const SHAPED: readonly ChartModel['type'][] = [];

/** The shape by which a chart marks a group. */
export function legendShape(model: Pick<ChartModel, 'type'>, color: number): Shape {
  return SHAPED.includes(model.type) ? shapeOf(color) : 'square';
}

/** What the colours of a chart mean, in rows as wide as given; nothing for fewer than two groups. */
export function drawnLegend(model: ChartModel, theme: ChartTheme, width: number, measure: MeasureText): { readonly markup: string; readonly height: number } | undefined {
  if (model.groups.length < 2) return undefined;
  let [x, y] = [0, 0];
  const parts = model.groups.map(({ label, color }) => {
    const taken = 18 + measure(label, SIZE) + 20;
    if (x > 0 && x + taken > width) [x, y] = [0, y + LINE];
    const shape = legendShape(model, color);
    const key = shape === 'square' ? drawRect(x, y + 4, 11, 11, seriesColor(theme, color)) : drawMark(shape, x + 6, y + 9.5, 5.5, { color: seriesColor(theme, color), paper: theme.paper });
    const part = `${key}${drawText(label, x + 18, y + 14, { color: theme.ink, size: SIZE })}`;
    x += taken;
    return part;
  });
  return { markup: parts.join(''), height: y + LINE };
}
