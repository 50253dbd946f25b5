import { subtract } from '#domain/decimal.ts';
import type { Book } from '#texts/book.ts';
import type { ChartType } from '../chartType.ts';
import type { ChartDrawing, DrawingSetting } from '../drawing.ts';
import { fontSizeOf, formatShort, nameMeasure } from '../layout.ts';
import { listShapedGroups, markOf, targetMark, type LegendEntry } from '../legend.ts';
import type { ChartBar, ChartModel } from '../model.ts';
import { orderByLabel } from '../order.ts';
import { layoutRows, type RowLayout } from '../rowLayout.ts';
import { listWidest, sayHighest, sayMissing, sayNames, sayTargets, sayValues, writeApart } from '../sayings.ts';
import { MOST_LOOKS } from '../shapes.ts';
import { drawLine, drawLevels, drawMark, drawText } from '../svgDraw.ts';
import { groupColumn, labelColumn, targetColumn, valueColumn } from '../tableColumns.ts';
import type { ChartTheme } from '../theme.ts';

/**
 * The groups of a label, or its target and result, on one line. A target that was met exactly stands around its result.
 */
export const dots: ChartType = {
  columns: {
    needs: ['valueColumn'],
    takes: ['targetColumn', 'groupColumn'],
    either: [['targetColumn', 'groupColumn']],
  },
  measures: 'valueColumn',
  lines: false,
  onePlace: true,
  mostGroups: MOST_LOOKS,
  order: orderByLabel,
  draw: drawDots,
  legend: listDotLegend,
  summary: (model, book) => {
    if (model.headings.target !== undefined) return sayTargets(model, book);
    return model.groups.length > 1 ? sayPairs(model, book) : sayValues(model, book);
  },
  missing: sayMissing,
  table: (model) => [labelColumn(model), ...groupColumn(model), ...targetColumn(model), valueColumn(model)],
  explored: false,
};

const RADIUS = 6.5;
/** Between a mark and its value. */
const TEXT_GAP = 5;

/** How much larger a target is drawn around its result, and how much smaller the result within. */
const AROUND = 1.35;
const WITHIN = 0.75;

/** Least part of the width between the first and the last mark. */
const PLOT_SHARE = 0.25;

/** What stands beside a target that was met exactly. */
const writeMet = (value: string): string => `${value} = ${value}`;

/** One mark of a row. */
interface Dot {
  readonly value: number;
  readonly isTarget: boolean;
  /** Drawn larger or smaller than it is. */
  readonly draw: (x: number, y: number, scale: number) => string;
}

/** What the rows of dots share. */
interface DotPlot {
  readonly layout: RowLayout;
  readonly theme: ChartTheme;
  readonly xOf: (value: number) => number;
  readonly write: (value: number) => string;
}

function drawDots(model: ChartModel, { theme, width, measure, words }: DrawingSetting): ChartDrawing {
  const labels = [...new Set(model.bars.map((bar) => bar.label))];
  const measured = nameMeasure(model);
  const write = (value: number) => formatShort(model, words.format, value);
  const values = model.bars.flatMap((bar) => [bar.value, ...(bar.target === undefined ? [] : [bar.target])]);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const roomOf = (texts: readonly string[]) =>
    RADIUS * AROUND + TEXT_GAP + Math.max(...texts.map((text) => measure(text, fontSizeOf(width))));
  const texts = values.map(write);
  const met = model.bars.flatMap((bar) => (bar.value === bar.target ? [writeMet(write(bar.value))] : []));
  const [before, after] = [roomOf(texts), roomOf([...texts, ...met])];
  const layout = layoutRows(
    labels,
    { width, top: measured ? 24 : 4, plotLeast: before + after + width * PLOT_SHARE },
    measure,
  );
  const { fontSize, textWidth } = layout;
  const [start, end] = [layout.left + before, width - after];
  const scale = (end - start) / (max - min || 1);
  const plot: DotPlot = { layout, theme, xOf: (value) => start + (value - min) * scale, write };
  const middles = labels.map((_, row) => layout.middleOf(row));
  const parts = [
    ...labels.map((_, row) => layout.drawLabel(theme, row)),
    ...(measured
      ? [drawText(measured, Math.min(start, width - textWidth(measured)), 14, { color: theme.inkSoft, size: fontSize })]
      : []),
    drawLevels(middles, start, end, theme.grid),
    ...labels.flatMap((label, row) => {
      const bars = model.bars.filter((bar) => bar.label === label);
      return drawRow(listDots(bars, model, theme), middles[row] ?? 0, plot);
    }),
  ];
  return { markup: parts.join(''), height: Math.ceil(layout.bottom + 2), fontSize };
}

/** The marks of a row with their values: the first at its left, the last at its right, those between above. */
function drawRow(unsorted: readonly Dot[], y: number, { layout, theme, xOf, write }: DotPlot): string[] {
  const marks = [...unsorted].sort((a, b) => a.value - b.value);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  // A target that was met exactly stands around its result; groups of one value stand side by side.
  const met = marks.length === 2 && marks.some((dot) => dot.isTarget) && first.value === last.value;
  const xs = marks.map((dot, index) => xOf(dot.value) + (met ? 0 : shiftOf(marks, index)));
  const [from = 0, to = 0] = [xs[0], xs.at(-1)];
  const { fontSize } = layout;
  const set = (text: string, x: number, anchor: 'start' | 'end') =>
    drawText(text, x, y + fontSize * 0.33, { color: theme.ink, halo: theme.paper, size: fontSize, anchor });
  const scaleOf = (dot: Dot) => (met ? (dot.isTarget ? AROUND : WITHIN) : 1);
  return [
    ...(to > from ? [drawLine([from, y], [to, y], theme.inkSoft, 2)] : []),
    ...(last.value === first.value ? [] : [set(write(first.value), from - RADIUS - TEXT_GAP, 'end')]),
    met
      ? set(writeMet(write(last.value)), to + RADIUS * AROUND + TEXT_GAP, 'start')
      : set(write(last.value), to + RADIUS + TEXT_GAP, 'start'),
    ...marks.map((dot, index) => dot.draw(xs[index] ?? 0, y, scaleOf(dot))),
    ...marks.slice(1, -1).flatMap((dot, index) => {
      const style = { color: theme.ink, size: fontSize - 2, anchor: 'middle' } as const;
      return dot.value === first.value || dot.value === last.value
        ? []
        : [drawText(write(dot.value), xs[index + 1] ?? 0, y - RADIUS - 2, style)];
    }),
  ];
}

/** How far a mark is moved aside from others of its value, in pixels. */
function shiftOf(marks: readonly Dot[], index: number): number {
  const same = marks.filter((other) => other.value === marks[index]?.value);
  const place = marks.filter((other, at) => at < index && other.value === marks[index]?.value).length;
  return (place - (same.length - 1) / 2) * RADIUS * 1.9;
}

function listDots(bars: readonly ChartBar[], model: ChartModel, theme: ChartTheme): Dot[] {
  const aim = targetMark(theme);
  return bars.flatMap((bar): Dot[] => {
    const mark = markOf(model, theme, bar.group);
    const target = bar.target;
    return [
      ...(target === undefined
        ? []
        : [
            {
              value: target,
              isTarget: true,
              draw: (x: number, y: number, scale: number) => drawMark(aim.shape, x, y, RADIUS * scale, aim),
            },
          ]),
      { value: bar.value, isTarget: false, draw: (x, y, scale) => drawMark(mark.shape, x, y, RADIUS * scale, mark) },
    ];
  });
}

function listDotLegend(model: ChartModel): LegendEntry[] {
  const { target, value } = model.headings;
  if (target === undefined) return listShapedGroups(model);
  return [
    { label: target, shape: 'diamond' },
    { label: value, shape: 'circle', color: 0 },
  ];
}

/** A row of several groups. */
interface GroupedRow {
  readonly label: string;
  readonly bars: readonly ChartBar[];
}

/** What several groups on the same rows show: the highest of each, where they lie furthest apart, what only one has. */
function sayPairs(model: ChartModel, book: Book): string[] {
  const { t, format } = book;
  const words = t.chartSummary;
  const labels = [...new Set(model.bars.map((bar) => bar.label))];
  const rows = labels.map((label) => ({ label, bars: model.bars.filter((bar) => bar.label === label) }));
  const single = [...model.groups, { id: undefined, label: words.noGroup }].flatMap(({ id, label }) => {
    const own = rows.filter(({ bars }) => bars.length === 1 && bars[0]?.group === id);
    return own.length ? [words.onlyIn(own.length, label)] : [];
  });
  return [
    words.compared(labels.length, format.list(model.groups.map((group) => group.label))),
    words.highestOf(model.groups.map(({ id, label }) => ({ label, highest: sayHighest(model, id, book) }))),
    ...sayFurthest(
      rows.filter(({ bars }) => bars.length > 1 && gapOf(bars) > 0),
      model,
      book,
    ),
    ...(single.length ? [words.oneSided(format.list(single))] : []),
  ];
}

/** Where groups lie furthest apart: with what each has there, or the names of all rows where they do so alike. */
function sayFurthest(rows: readonly GroupedRow[], model: ChartModel, book: Book): string[] {
  const words = book.t.chartSummary;
  const nameOf = (id: string | undefined) => model.groups.find((group) => group.id === id)?.label ?? words.noGroup;
  const there = listWidest(rows, ({ bars }) => gapOf(bars));
  const [widest] = there;
  if (!widest) return [];
  if (there.length > 1)
    return [
      words.furthestApartIn(
        sayNames(
          there.map(({ label }) => label),
          book,
        ),
      ),
    ];
  const write = writeApart(
    model,
    book,
    widest.bars.map((bar) => bar.value),
  );
  return [
    words.furthestApart(
      widest.label,
      widest.bars.map((bar) => ({ label: nameOf(bar.group), value: write(bar.value) })),
    ),
  ];
}

function gapOf(bars: readonly ChartBar[]): number {
  const values = bars.map((bar) => bar.value);
  return subtract(Math.max(...values), Math.min(...values));
}
