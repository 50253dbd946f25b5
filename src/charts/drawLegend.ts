import { wrapText, type MeasureText } from './labels.ts';
import { FONT_SIZE } from './layout.ts';
import { LINE_DASHES, targetMark } from './legend.ts';
import type { LegendEntry } from './legendEntry.ts';
import { drawLine, drawMark, drawText } from './svgDraw.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

const LINE = 20;
/** Width of a mark with its gap, and of what is left free after an entry. */
const MARK = 18;
const AFTER = 20;

/** A legend as a drawing, in rows as wide as given; undefined where nothing is to be told apart. */
export function drawLegend(
  entries: readonly LegendEntry[],
  theme: ChartTheme,
  width: number,
  measure: MeasureText,
): { readonly markup: string; readonly height: number } | undefined {
  if (!entries.length) return undefined;
  const size = FONT_SIZE;
  const textWidth = (text: string) => measure(text, size);
  let [x, y] = [0, 0];
  const parts = entries.map((entry) => {
    const [first = '', ...more] = wrapText(entry.label, width - MARK, 3, textWidth);
    const taken = MARK + textWidth(first) + AFTER;
    if (x > 0 && (x + taken - AFTER > width || more.length)) [x, y] = [0, y + LINE];
    const set = (text: string) => drawText(text, x + MARK, y + 14, { color: theme.ink, size });
    const part = [drawKey(entry, theme, x + 6, y + 9.5), set(first)];
    for (const line of more) {
      y += LINE;
      part.push(set(line));
    }
    x = more.length ? width : x + taken;
    return part.join('');
  });
  return { markup: parts.join(''), height: y + LINE };
}

/** What an entry stands for: a mark, or a piece of a line. */
function drawKey({ shape, color, role }: LegendEntry, theme: ChartTheme, x: number, y: number): string {
  if (!shape) {
    const look = role ?? 'mean';
    return drawLine([x, y - 8], [x, y + 8], theme[look], 1.5, LINE_DASHES[look].join(' ') || undefined);
  }
  const style = color === undefined ? targetMark(theme) : { color: seriesColor(theme, color), paper: theme.paper };
  return drawMark(shape, x, y, 5.5, style);
}
