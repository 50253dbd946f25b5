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

/** How much larger a target is drawn around its result, and how much smaller the result within. */
const AROUND = 1.35;
const WITHIN = 0.75;

/** What stands beside a target that was met exactly. */
const writeMet = (value: string): string => `${value} = ${value}`;

/** Least part of the width between the first and the last mark. */
const PLOT_SHARE = 0.25;

/** One mark of a row. */
interface Dot {
  readonly value: number;
  readonly isTarget: boolean;
  /** Drawn larger or smaller than it is. */
  readonly draw: (x: number, y: number, scale: number) => string;
}

/** A dot plot: a row for each label, on it a mark for each group, or for target and result, and the values beside. */
export function drawDots(model: ChartModel, theme: ChartTheme, width: number, measure: MeasureText): ChartDrawing {
  const labels = [...new Set(model.bars.map((bar) => bar.label))];
  const measured = nameMeasure(model);
  const write = (value: number) => formatShort(model, value);
  const values = model.bars.flatMap((bar) => [bar.value, ...(bar.target === undefined ? [] : [bar.target])]);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const roomOf = (texts: readonly string[]) =>
    RADIUS * AROUND + TEXT_GAP + Math.max(...texts.map((text) => measure(text, fontSizeOf(width))));
  const texts = values.map(write);
  const [before, after] = [
    roomOf(texts),
    roomOf([...texts, ...model.bars.flatMap((bar) => (bar.value === bar.target ? [writeMet(write(bar.value))] : []))]),
  ];
  const layout = layoutRows(
    labels,
    { width, top: measured ? 24 : 4, plotLeast: before + after + width * PLOT_SHARE },
    measure,
  );
  const { fontSize, textWidth } = layout;
  const [start, end] = [layout.left + before, width - after];
  const scale = (end - start) / (max - min || 1);
  const xOf = (value: number) => start + (value - min) * scale;

  const parts = labels.map((_, row) => layout.drawLabel(theme, row));
  if (measured)
    parts.push(
      drawText(measured, Math.min(start, width - textWidth(measured)), 14, { color: theme.inkSoft, size: fontSize }),
    );
  parts.push(
    drawLevels(
      labels.map((_, row) => layout.middleOf(row)),
      start,
      end,
      theme.grid,
    ),
  );
  labels.forEach((label, row) => {
    const y = layout.middleOf(row);
    const dots = listDots(
      model.bars.filter((bar) => bar.label === label),
      model,
      theme,
    ).sort((a, b) => a.value - b.value);
    const [first, last] = [dots[0], dots.at(-1)];
    if (!first || !last) return;
    // A target that was met exactly stands around its result; groups of one value stand side by side.
    const met = dots.length === 2 && dots.some((dot) => dot.isTarget) && first.value === last.value;
    const xs = met
      ? dots.map((dot) => xOf(dot.value))
      : dots.map(
          (dot, index) =>
            xOf(dot.value) +
            (dots.filter((other, at) => at < index && other.value === dot.value).length -
              (dots.filter((other) => other.value === dot.value).length - 1) / 2) *
              RADIUS *
              1.9,
        );
    const [from = 0, to = 0] = [xs[0], xs.at(-1)];
    if (to > from) parts.push(drawLine([from, y], [to, y], theme.inkSoft, 2));
    const base = y + fontSize * 0.33;
    const set = (text: string, x: number, anchor: 'start' | 'end') =>
      drawText(text, x, base, { color: theme.ink, halo: theme.paper, size: fontSize, anchor });
    if (last.value !== first.value) parts.push(set(write(first.value), from - RADIUS - TEXT_GAP, 'end'));
    parts.push(
      set(
        met ? writeMet(write(last.value)) : write(last.value),
        to + (met ? RADIUS * AROUND : RADIUS) + TEXT_GAP,
        'start',
      ),
    );
    parts.push(...dots.map((dot, index) => dot.draw(xs[index] ?? 0, y, met ? (dot.isTarget ? AROUND : WITHIN) : 1)));
    dots.slice(1, -1).forEach((dot, index) => {
      if (dot.value !== first.value && dot.value !== last.value)
        parts.push(
          drawText(write(dot.value), xs[index + 1] ?? 0, y - RADIUS - 2, {
            color: theme.ink,
            size: fontSize - 2,
            anchor: 'middle',
          }),
        );
    });
  });
  return { markup: parts.join(''), height: Math.ceil(layout.bottom + 2), fontSize };
}

function listDots(bars: readonly ChartBar[], model: ChartModel, theme: ChartTheme): Dot[] {
  return bars.flatMap((bar): Dot[] => {
    const mark = markOf(model, theme, bar.group);
    const aim = targetMark(theme);
    return [
      ...(bar.target === undefined
        ? []
        : [
            {
              value: bar.target,
              isTarget: true,
              draw: (x: number, y: number, scale: number) => drawMark(aim.shape, x, y, RADIUS * scale, aim),
            },
          ]),
      { value: bar.value, isTarget: false, draw: (x, y, scale) => drawMark(mark.shape, x, y, RADIUS * scale, mark) },
    ];
  });
}
