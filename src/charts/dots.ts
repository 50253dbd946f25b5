import type { ChartBar, ChartModel } from '#domain/chartModel.ts';
import type { MeasureText } from './labels.ts';
import { fontSizeOf, formatShort, nameMeasure } from './layout.ts';
import { markOf, targetMark } from './legend.ts';
import { layoutRows } from './rowLayout.ts';
import { drawLine, drawLevels, drawMark, drawText } from './svgDraw.ts';
import type { ChartDrawing } from './drawing.ts';
import type { ChartTheme } from './theme.ts';

const RADIUS = 6.5;
/** Between a mark and its value. */
const TEXT_GAP = 5;

/** Least part of the width between the first and the last mark. */
const PLOT_SHARE = 0.25;

/** One mark of a row. */
interface Dot {
  readonly value: number;
  readonly draw: (x: number, y: number) => string;
}

/** A dot plot: a row for each label, on it a mark for each group, or for target and result, and the values beside. */
export function drawDots(model: ChartModel, theme: ChartTheme, width: number, measure: MeasureText): ChartDrawing {
  const labels = [...new Set(model.bars.map((bar) => bar.label))];
  const measured = nameMeasure(model);
  const write = (value: number) => formatShort(model, value);
  const values = model.bars.flatMap((bar) => [bar.value, ...(bar.target === undefined ? [] : [bar.target])]);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const widest = Math.max(...values.map((value) => measure(write(value), fontSizeOf(width))));
  const room = RADIUS + TEXT_GAP + widest;
  const layout = layoutRows(labels, { width, top: measured ? 24 : 4, plotLeast: 2 * room + width * PLOT_SHARE }, measure);
  const { fontSize, textWidth } = layout;
  const [start, end] = [layout.left + room, width - room];
  const scale = (end - start) / (max - min || 1);
  const xOf = (value: number) => start + (value - min) * scale;

  const parts = labels.map((_, row) => layout.drawLabel(theme, row));
  if (measured) parts.push(drawText(measured, Math.min(start, width - textWidth(measured)), 14, { color: theme.inkSoft, size: fontSize }));
  parts.push(drawLevels(labels.map((_, row) => layout.middleOf(row)), start, end, theme.grid));
  labels.forEach((label, row) => {
    const y = layout.middleOf(row);
    const dots = listDots(model.bars.filter((bar) => bar.label === label), model, theme).sort((a, b) => a.value - b.value);
    const [first, last] = [dots[0], dots.at(-1)];
    if (!first || !last) return;
    // Marks of one value stand side by side.
    const xs = dots.map((dot, index) => xOf(dot.value) + (dots.filter((other, at) => at < index && other.value === dot.value).length - (dots.filter((other) => other.value === dot.value).length - 1) / 2) * RADIUS * 1.9);
    const [from = 0, to = 0] = [xs[0], xs.at(-1)];
    if (to > from) parts.push(drawLine([from, y], [to, y], theme.inkSoft, 2));
    const base = y + fontSize * 0.33;
    const set = (value: number, x: number, anchor: 'start' | 'end') => drawText(write(value), x, base, { color: theme.ink, halo: theme.paper, size: fontSize, anchor });
    if (last.value !== first.value) parts.push(set(first.value, from - RADIUS - TEXT_GAP, 'end'));
    parts.push(set(last.value, to + RADIUS + TEXT_GAP, 'start'));
    parts.push(...dots.map((dot, index) => dot.draw(xs[index] ?? 0, y)));
    dots.slice(1, -1).forEach((dot, index) => {
      if (dot.value !== first.value && dot.value !== last.value) parts.push(drawText(write(dot.value), xs[index + 1] ?? 0, y - RADIUS - 2, { color: theme.ink, size: fontSize - 2, anchor: 'middle' }));
    });
  });
  return { markup: parts.join(''), height: Math.ceil(layout.bottom + 2), fontSize };
}

function listDots(bars: readonly ChartBar[], model: ChartModel, theme: ChartTheme): Dot[] {
  return bars.flatMap((bar): Dot[] => {
    const mark = markOf(model, theme, bar.group);
    const aim = targetMark(theme);
    return [
      ...(bar.target === undefined ? [] : [{ value: bar.target, draw: (x: number, y: number) => drawMark(aim.shape, x, y, RADIUS, aim) }]),
      { value: bar.value, draw: (x, y) => drawMark(mark.shape, x, y, RADIUS, mark) },
    ];
  });
}
