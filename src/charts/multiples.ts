import type { ChartModel } from '#domain/chartModel.ts';
import type { ChartDrawing } from './drawing.ts';
import { wrapText, type MeasureText } from './labels.ts';
import { formatShort, GAP, NARROW, nameMeasure } from './layout.ts';
import { layoutRows } from './rowLayout.ts';
import { round } from './svgContext.ts';
import { drawLine, drawRect, drawText } from './svgDraw.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

const BETWEEN = 28;
const BAR = 16;
/** Most panels beside each other. */
const MOST = 3;

/** Small multiples: a panel of bars for each group, all on one scale. */
export function drawMultiples(model: ChartModel, theme: ChartTheme, width: number, measure: MeasureText): ChartDrawing {
  const narrow = width < NARROW;
  const columns = narrow ? 1 : Math.min(MOST, Math.max(1, model.groups.length));
  const panelWidth = (width - (columns - 1) * BETWEEN) / columns;
  const write = (value: number) => formatShort(model, value);
  const values = model.bars.map((bar) => bar.value);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const measured = nameMeasure(model);
  // One column of labels for all panels: the same length means the same everywhere.
  const all = layoutRows(
    model.bars.map((bar) => bar.label),
    { width: panelWidth, top: 0, narrow },
    measure,
  );
  const { fontSize, lineHeight, textWidth } = all;
  const room = Math.max(...values.map((value) => textWidth(write(value)))) + GAP;
  const scale = (panelWidth - all.left - room - (min < 0 ? room : 0)) / (max - min || 1);
  const zero = all.left + (min < 0 ? room - min * scale : 0);

  const parts: string[] = [];
  let [top, next] = [0, 0];
  if (measured) {
    parts.push(drawText(measured, 0, lineHeight * 0.8, { color: theme.inkSoft, size: fontSize }));
    top = lineHeight + 6;
  }
  model.groups.forEach((group, index) => {
    const column = index % columns;
    if (index > 0 && column === 0) top = next + BETWEEN;
    const left = column * (panelWidth + BETWEEN);
    const heading = wrapText(group.label, panelWidth, 2, (text) => textWidth(text) * 1.1);
    heading.forEach((line, at) =>
      parts.push(
        drawText(line, left, top + (at + 0.85) * lineHeight, { color: theme.ink, size: fontSize + 1, weight: 600 }),
      ),
    );
    const first = top + heading.length * lineHeight + 8;
    const bars = model.bars.filter((bar) => bar.group === group.id);
    bars.forEach((bar, row) => {
      const y = first + all.middleOf(row);
      const end = left + zero + bar.value * scale;
      parts.push(
        drawRect(
          Math.min(left + zero, end),
          y - BAR / 2,
          Math.abs(end - left - zero),
          BAR,
          seriesColor(theme, group.color),
        ),
      );
      parts.push(
        drawText(write(bar.value), bar.value < 0 ? end - GAP + 2 : end + GAP - 2, y + fontSize * 0.33, {
          color: theme.ink,
          size: fontSize,
          anchor: bar.value < 0 ? 'end' : 'start',
        }),
      );
    });
    parts.push(
      `<g transform="translate(${round(left)} ${round(first)})">${bars.map((bar, row) => all.drawLabel(theme, model.bars.indexOf(bar), row)).join('')}</g>`,
    );
    const bottom = first + bars.length * all.rowHeight;
    parts.push(drawLine([left + zero, first], [left + zero, bottom], theme.inkSoft));
    next = Math.max(next, bottom);
  });
  return { markup: parts.join(''), height: Math.ceil(next + 4), fontSize };
}
