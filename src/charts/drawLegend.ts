import type { MeasureText } from './labels.ts';
import { targetMark, type LegendEntry } from './legend.ts';
import { drawMark, drawText } from './svgDraw.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

const SIZE = 13;
const LINE = 20;

/** A legend as a drawing, in rows as wide as given; undefined where nothing is to be told apart. */
export function drawLegend(
  entries: readonly LegendEntry[],
  theme: ChartTheme,
  width: number,
  measure: MeasureText,
): { readonly markup: string; readonly height: number } | undefined {
  if (!entries.length) return undefined;
  let [x, y] = [0, 0];
  const parts = entries.map(({ label, color, shape }) => {
    const taken = 18 + measure(label, SIZE) + 20;
    if (x > 0 && x + taken > width) [x, y] = [0, y + LINE];
    const style = color === undefined ? targetMark(theme) : { color: seriesColor(theme, color), paper: theme.paper };
    const mark = drawMark(shape, x + 6, y + 9.5, 5.5, style);
    const part = `${mark}${drawText(label, x + 18, y + 14, { color: theme.ink, size: SIZE })}`;
    x += taken;
    return part;
  });
  return { markup: parts.join(''), height: y + LINE };
}
