import type { Chart, Plugin } from 'chart.js';
import { EDGE, GAP, LABEL_GAP, ROW_GAP, TEXT_GAP, type ChartLayout } from './layout.ts';
import type { ChartModel } from './model.ts';
import type { ChartTheme } from './theme.ts';

/** What every mark is drawn from. */
interface MarkInput {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
  readonly theme: ChartTheme;
}

/** A text and the rectangle in which it stands. */
interface Box {
  readonly text: string;
  readonly color: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line nearer to an end of a bar than this is not set off from it, in pixels. */
const CLEAR = 6;

/** The plugin that draws what Chart.js has not: base line, lines across, targets and values. */
export function chartMarks(input: MarkInput): Plugin<'bar'> {
  return {
    id: 'tramaMarks',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `${input.layout.fontSize}px ${input.theme.fontFamily}`;
      const texts = [...placeLabels(chart, input), ...placeValues(chart, input)];
      drawMeasure(chart, input);
      drawBase(chart, input);
      drawTargets(chart, input);
      drawLines(chart, input, texts);
      for (const text of texts) drawText(ctx, text);
      ctx.restore();
    },
  };
}

/** What the bars measure: above where they begin, or further to the left if it is long. */
function drawMeasure({ ctx, chartArea }: Chart<'bar'>, { layout, theme }: MarkInput): void {
  const { measureText: text, width, lineHeight } = layout;
  if (!text) return;
  const left = Math.max(0, Math.min(chartArea.left, width - EDGE - ctx.measureText(text).width));
  drawText(ctx, { text, color: theme.inkSoft, left, right: width, top: 0, bottom: lineHeight + ROW_GAP });
}

/** The base line: one for all bars, or a piece at each where labels stand between them. */
function drawBase(chart: Chart<'bar'>, { layout, theme }: MarkInput): void {
  const { ctx, chartArea, scales } = chart;
  const x = pixelOf(scales, 0);
  const half = layout.barThickness / 2 + 3;
  if (!layout.above) stroke(ctx, theme.inkSoft, 1, [], x, chartArea.top, chartArea.bottom);
  else
    for (const index of layout.rows.keys())
      stroke(ctx, theme.inkSoft, 1, [], x, middleOf(chart, index) - half, middleOf(chart, index) + half);
}

/** A target: a bold tick across the bar, set off from it. */
function drawTargets(chart: Chart<'bar'>, { model, layout, theme }: MarkInput): void {
  const half = layout.barThickness / 2 + 3;
  model.bars.forEach((bar, index) => {
    if (bar.target === undefined) return;
    const [x, y] = [pixelOf(chart.scales, bar.target), middleOf(chart, index)];
    stroke(chart.ctx, theme.paper, 7, [], x, y - half, y + half);
    stroke(chart.ctx, theme.target, 3, [], x, y - half, y + half);
  });
}

/** Lines across, each with its label in a row of its own above the bars; they give way to text. */
function drawLines(chart: Chart<'bar'>, { model, layout, theme }: MarkInput, texts: readonly Box[]): void {
  const { ctx, chartArea, scales } = chart;
  const step = layout.lineHeight + ROW_GAP;
  const first = layout.measureText ? step : 0;
  // From left to right and from the top down: a label that runs to the right meets no line below it.
  const placed = model.lines
    .map((line, index) => ({ role: line.role, text: layout.lineTexts[index] ?? '', x: pixelOf(scales, line.value) }))
    .sort((a, b) => a.x - b.x)
    .map(({ role, text, x }, row) => {
      const width = ctx.measureText(text).width;
      const left = x + 5 + width <= layout.width ? x + 5 : Math.max(0, x - 5 - width);
      const box: Box = {
        text,
        color: role === 'target' ? theme.target : theme.mean,
        left,
        right: left + width,
        top: first + row * step,
        bottom: first + (row + 1) * step,
      };
      return { x, dash: role === 'target' ? [6, 3] : [2, 2], box };
    });
  const boxes = [...placed.map(({ box }) => box), ...texts];
  for (const { x, dash, box } of placed) {
    setOff(chart, x, { model, layout, theme });
    const aside = x < box.left || x > box.right;
    for (const [from, to] of clearStretches(x, aside ? box.top + 2 : box.bottom, chartArea.bottom, boxes)) {
      stroke(ctx, box.color, 1.5, dash, x, from, to);
    }
    drawText(ctx, box);
  }
}

/**
 * Sets a line off from the bars that it crosses, but for those that end at it: of a short bar nothing would be left.
 */
function setOff(chart: Chart<'bar'>, x: number, { model, layout, theme }: MarkInput): void {
  const base = pixelOf(chart.scales, 0);
  model.bars.forEach((bar, index) => {
    const end = pixelOf(chart.scales, bar.value);
    if (x - Math.min(base, end) < CLEAR || Math.max(base, end) - x < CLEAR) return;
    const middle = middleOf(chart, index);
    stroke(chart.ctx, theme.paper, 4, [], x, middle - layout.barThickness / 2, middle + layout.barThickness / 2);
  });
}

/** The stretches of a vertical line that meet no text, from the top down. */
function clearStretches(x: number, top: number, bottom: number, boxes: readonly Box[]): [number, number][] {
  const stretches: [number, number][] = [];
  let from = top;
  for (const box of boxes.filter(({ left, right }) => x > left - 3 && x < right + 3).sort((a, b) => a.top - b.top)) {
    if (box.bottom <= from || box.top >= bottom) continue;
    if (box.top - from > 1) stretches.push([from, box.top]);
    from = Math.max(from, box.bottom);
  }
  if (bottom - from > 1) stretches.push([from, bottom]);
  return stretches;
}

/** Where the labels stand that have no column at the left. */
function placeLabels(chart: Chart<'bar'>, { layout, theme }: MarkInput): Box[] {
  if (!layout.above) return [];
  const { lineHeight } = layout;
  return layout.rows.flatMap(({ lines }, index) => {
    const bottom = middleOf(chart, index) - (lineHeight * (layout.stacked ? 2 : 1)) / 2 - LABEL_GAP;
    return lines.map((text, line): Box => {
      const top = bottom - (lines.length - line) * lineHeight;
      return {
        text,
        color: theme.ink,
        left: 0,
        right: chart.ctx.measureText(text).width,
        top,
        bottom: top + lineHeight,
      };
    });
  });
}

/** Where the values stand, at the ends of the bars, and the targets, after or below them. */
function placeValues(chart: Chart<'bar'>, { model, layout, theme }: MarkInput): Box[] {
  const gap = GAP - 2;
  return layout.rows.flatMap((row, index) => {
    const value = model.bars[index]?.value ?? 0;
    const [end, barEnd, middle] = [
      pixelOf(chart.scales, row.end),
      pixelOf(chart.scales, value),
      middleOf(chart, index),
    ];
    const left = value < 0 ? end - gap - row.textWidth : end + gap;
    const place = (text: string, color: string, from: number, width: number, shift = 0): Box => ({
      text,
      color,
      left: from,
      right: from + width,
      top: middle + shift - layout.lineHeight / 2,
      bottom: middle + shift + layout.lineHeight / 2,
    });
    if (!row.targetText) return [place(row.valueText, theme.ink, left, row.valueWidth)];
    const shift = layout.stacked ? layout.lineHeight / 2 : 0;
    // Short of its target, a value stands at the end of its bar if there is room before the target.
    const apart = !shift && value >= 0 && barEnd + 2 * gap + row.valueWidth <= end;
    return [
      place(row.valueText, theme.ink, apart ? barEnd + gap : left, row.valueWidth, -shift),
      place(
        row.targetText,
        theme.target,
        shift || apart ? left : left + row.valueWidth + TEXT_GAP,
        row.targetWidth,
        shift,
      ),
    ];
  });
}

function drawText(ctx: CanvasRenderingContext2D, { text, color, left, top, bottom }: Box): void {
  ctx.fillStyle = color;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, left, (top + bottom) / 2);
}

function pixelOf(scales: Chart['scales'], value: number): number {
  return scales['x']?.getPixelForValue(value) ?? 0;
}

function middleOf({ scales }: Chart<'bar'>, index: number): number {
  return scales['y']?.getPixelForTick(index) ?? 0;
}

function stroke(
  ctx: CanvasRenderingContext2D,
  color: string,
  width: number,
  dash: number[],
  x: number,
  from: number,
  to: number,
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.lineTo(x, to);
  ctx.stroke();
}
