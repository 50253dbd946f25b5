import type { Chart, Plugin } from 'chart.js';
import { EDGE, GAP, LABEL_GAP, ROW_GAP, type ChartLayout } from './layout.ts';
import { LINE_DASHES, barMarkOf } from './legend.ts';
import type { ChartModel } from './model.ts';
import { traceShape } from './shapes.ts';
import type { ChartTheme } from './theme.ts';

/** What every mark is drawn from. */
interface MarkInput {
  readonly model: ChartModel;
  readonly layout: ChartLayout;
  readonly theme: ChartTheme;
}

/** Radius of the mark of a group beside a label. */
const MARK_RADIUS = 5;
/** How far lines reach above and below a bar, where labels stand between the bars: not so far as to meet one. */
const REACH_UP = 3;
const REACH_DOWN = 7;

/**
 * The plugin that draws what Chart.js has not: lines across, which run behind the bars; base line, targets, values, the
 * marks of groups, and labels above the bars.
 */
export function chartMarks(input: MarkInput): Plugin<'bar'> {
  const setType = ({ ctx }: Chart<'bar'>) => {
    ctx.font = `${input.layout.fontSize}px ${input.theme.fontFamily}`;
  };
  return {
    id: 'tramaMarks',
    beforeDatasetsDraw: (chart) => {
      chart.ctx.save();
      drawLines(chart, input);
      chart.ctx.restore();
    },
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      setType(chart);
      drawMeasure(chart, input);
      drawBase(chart, input);
      drawTargets(chart, input);
      drawLineLabels(chart, input);
      drawGroupMarks(chart, input);
      drawLabels(chart, input);
      drawValues(chart, input);
      chart.ctx.restore();
    },
  };
}

/** What the bars measure: above where they begin, or further to the left if it is long. */
function drawMeasure({ ctx, chartArea }: Chart<'bar'>, { layout, theme }: MarkInput): void {
  const { measureText: text, width, headTop } = layout;
  if (!text) return;
  const left = Math.max(0, Math.min(chartArea.left, width - EDGE - ctx.measureText(text).width));
  drawText(ctx, text, theme.inkSoft, left, headTop / 2);
}

/** The base line: one for all bars, or a piece at each where labels stand between them. */
function drawBase(chart: Chart<'bar'>, { layout, theme }: MarkInput): void {
  const { ctx, scales } = chart;
  const x = scales['x']?.getPixelForValue(0) ?? 0;
  for (const [from, to] of listBands(chart, layout)) stroke(ctx, theme.inkSoft, 1, [], x, from, to);
}

/** Where lines run down: past all bars, or in pieces at each where labels stand between them. */
function listBands(chart: Chart<'bar'>, layout: ChartLayout): (readonly [number, number])[] {
  if (!layout.above) return [[chart.chartArea.top, chart.chartArea.bottom]];
  const half = layout.barThickness / 2;
  return layout.rows.map((_, index) => {
    const middle = middleOf(chart, index);
    return [middle - half - REACH_UP, middle + half + REACH_DOWN] as const;
  });
}

/** A target: a bold tick across the bar, set off from it. */
function drawTargets(chart: Chart<'bar'>, { model, layout, theme }: MarkInput): void {
  const half = layout.barThickness / 2 + 3;
  model.bars.forEach((bar, index) => {
    if (bar.target === undefined) return;
    const [x, y] = [chart.scales['x']?.getPixelForValue(bar.target) ?? 0, middleOf(chart, index)];
    stroke(chart.ctx, theme.paper, 7, [], x, y - half, y + half);
    stroke(chart.ctx, theme.target, 3, [], x, y - half, y + half);
  });
}

/** Lines across, behind the bars: from beside their labels down. */
function drawLines(chart: Chart<'bar'>, { model, layout, theme }: MarkInput): void {
  const step = layout.lineHeight + ROW_GAP;
  model.lines.forEach(({ role }, index) => {
    const label = layout.lineLabels?.[index];
    const x = layout.lineXs[index] ?? 0;
    const draw = (from: number, to: number) => stroke(chart.ctx, theme[role], 1.5, LINE_DASHES[role], x, from, to);
    const bands = listBands(chart, layout);
    const [first] = bands;
    if (!label || !first) return bands.forEach(([from, to]) => draw(from, to));
    const top = layout.headTop + label.row * step + 2;
    if (layout.above) draw(top, layout.top - ROW_GAP);
    else draw(top, first[1]);
    if (layout.above) bands.forEach(([from, to]) => draw(from, to));
  });
}

/** The labels of the lines, where they have a place beside them. */
function drawLineLabels({ ctx }: Chart<'bar'>, { model, layout, theme }: MarkInput): void {
  const step = layout.lineHeight + ROW_GAP;
  layout.lineLabels?.forEach(({ lines, left, row }, index) =>
    lines.forEach((text, line) => {
      const y = layout.headTop + (row + line + 0.5) * step;
      drawText(ctx, text, theme[model.lines[index]?.role ?? 'mean'], left, y);
    }),
  );
}

/** The mark of its group, beside the label of each bar: groups are told apart without colour. */
function drawGroupMarks(chart: Chart<'bar'>, { model, layout, theme }: MarkInput): void {
  if (!layout.markWidth) return;
  model.bars.forEach((bar, index) => {
    const mark = barMarkOf(model, theme, bar.group);
    if (!mark) return;
    const y = layout.above ? labelTopOf(chart, layout, index) + layout.lineHeight / 2 : middleOf(chart, index);
    const x = layout.above ? MARK_RADIUS + 1.5 : layout.labelWidth - GAP - MARK_RADIUS;
    chart.ctx.fillStyle = mark.color;
    traceShape(chart.ctx, mark.shape, x, y, MARK_RADIUS);
    chart.ctx.fill();
  });
}

/** Where the label above a bar begins. */
function labelTopOf(chart: Chart<'bar'>, { lineHeight, stacked, rows }: ChartLayout, index: number): number {
  const bottom = middleOf(chart, index) - (lineHeight * (stacked ? 2 : 1)) / 2 - LABEL_GAP;
  return bottom - (rows[index]?.lines.length ?? 0) * lineHeight;
}

/** The labels that have no column at the left. */
function drawLabels(chart: Chart<'bar'>, { layout, theme }: MarkInput): void {
  if (!layout.above) return;
  layout.rows.forEach(({ lines }, index) =>
    lines.forEach((text, line) => {
      const y = labelTopOf(chart, layout, index) + (line + 0.5) * layout.lineHeight;
      drawText(chart.ctx, text, theme.ink, layout.markWidth, y);
    }),
  );
}

/** The values at the ends of the bars, with their targets and the names of groups. */
function drawValues(chart: Chart<'bar'>, { layout, theme }: MarkInput): void {
  const colors = { value: theme.ink, target: theme.target, group: theme.inkSoft };
  layout.rows.forEach(({ texts }, index) =>
    texts.forEach(({ text, role, left, shift }) =>
      drawText(chart.ctx, text, colors[role], left, middleOf(chart, index) + shift * layout.lineHeight),
    ),
  );
}

/** A line of text. @param y its middle */
function drawText(ctx: CanvasRenderingContext2D, text: string, color: string, left: number, y: number): void {
  ctx.fillStyle = color;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, left, y);
}

function middleOf({ scales }: Chart<'bar'>, index: number): number {
  return scales['y']?.getPixelForTick(index) ?? 0;
}

function stroke(
  ctx: CanvasRenderingContext2D,
  color: string,
  width: number,
  dash: readonly number[],
  x: number,
  from: number,
  to: number,
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.beginPath();
  ctx.moveTo(x, from);
  ctx.lineTo(x, to);
  ctx.stroke();
}
