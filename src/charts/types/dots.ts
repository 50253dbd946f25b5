import { subtract } from '#domain/decimal.ts';
import type { Book } from '#texts/book.ts';
import type { ChartType } from '../chartType.ts';
import type { ChartDrawing, DrawingSetting } from '../drawing.ts';
import { FONT_SIZE, formatShort, nameMeasure } from '../layout.ts';
import { listShapedGroups, markOf, targetMark } from '../legend.ts';
import type { LegendEntry } from '../legendEntry.ts';
import type { ChartBar, ChartModel } from '../model.ts';
import { orderByLabel } from '../order.ts';
import { layoutRows, type RowLayout } from '../rowLayout.ts';
import {
  listWidest,
  sayHighest,
  sayMissing,
  sayNames,
  sayTargets,
  sayValues,
  valueWriter,
  writeApart,
} from '../sayings.ts';
import { MOST_LOOKS } from '../shapes.ts';
import { drawLine, drawMark, drawText } from '../svgDraw.ts';
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

/** Between the middles of groups of one value. */
const SIDE_BY_SIDE = RADIUS * 1.9;
/** Room for the names of marks above the first row, how far above its marks they stand, and how far apart. */
const NAMES_TOP = 14;
const NAMES_UP = 12;
const NAMES_APART = 8;
/** How far a name may reach beyond the end of the scale: as far as the shortest value beside it does. */
const AFTER_END = RADIUS * AROUND + TEXT_GAP;

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
  readonly model: ChartModel;
  readonly layout: RowLayout;
  readonly theme: ChartTheme;
  /** Where the scale begins and ends, in pixels. */
  readonly start: number;
  readonly end: number;
  readonly xOf: (value: number) => number;
  readonly write: (value: number) => string;
}

function drawDots(model: ChartModel, setting: DrawingSetting): ChartDrawing {
  const measured = nameMeasure(model);
  const top = measured ? 24 : 4;
  const plain = layoutDots(model, setting, top);
  const names = nameFirstRow(plain);
  const plot = names ? layoutDots(model, setting, top + NAMES_TOP) : plain;
  const { layout, start } = plot;
  const { theme, width } = setting;
  const left = Math.min(start, width - layout.textWidth(measured));
  const parts = [
    ...(measured ? [drawText(measured, left, 14, { color: theme.inkSoft, size: layout.fontSize })] : []),
    ...(names ?? []).map(({ text, x, anchor }) =>
      drawText(text, x, layout.middleOf(0) - NAMES_UP, { color: theme.inkSoft, size: layout.fontSize, anchor }),
    ),
    ...listLabels(model).flatMap((label, row) => [layout.drawLabel(theme, row), ...drawRow(label, row, plot)]),
  ];
  return {
    markup: parts.join(''),
    height: Math.ceil(layout.bottom + 2),
    fontSize: layout.fontSize,
    ...(names ? { legend: [] } : {}),
  };
}

const listLabels = (model: ChartModel): string[] => [...new Set(model.bars.map((bar) => bar.label))];

/** Most marks of a row. */
const mostDots = ({ bars }: ChartModel): number =>
  Math.max(
    ...bars.map(({ label }) =>
      bars.reduce((sum, bar) => sum + (bar.label === label ? (bar.target === undefined ? 1 : 2) : 0), 0),
    ),
  );

function layoutDots(model: ChartModel, { theme, width, measure, words }: DrawingSetting, top: number): DotPlot {
  const write = (value: number) => formatShort(model, words.format, value);
  const values = model.bars.flatMap((bar) => [bar.value, ...(bar.target === undefined ? [] : [bar.target])]);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Groups of one value stand side by side.
  const most = mostDots(model);
  const aside = ((most - 1) / 2) * SIDE_BY_SIDE;
  const roomOf = (texts: readonly string[]) =>
    RADIUS * AROUND + TEXT_GAP + aside + Math.max(...texts.map((text) => measure(text, FONT_SIZE)));
  const texts = values.map(write);
  const met = model.bars.flatMap((bar) => (bar.value === bar.target ? [writeMet(write(bar.value))] : []));
  const [before, after] = [roomOf(texts), roomOf([...texts, ...met])];
  const below = most > 2 ? FONT_SIZE + 2 : 0;
  const plotLeast = before + after + width * PLOT_SHARE;
  const layout = layoutRows(listLabels(model), { width, top, plotLeast, below }, measure);
  const [start, end] = [layout.left + before, width - after];
  const scale = (end - start) / (max - min || 1);
  return { model, layout, theme, start, end, xOf: (value) => start + (value - min) * scale, write };
}

/**
 * What the two marks of the first row are called, above them; undefined where a row has more marks, or the names no
 * room.
 */
function nameFirstRow({ model, theme, layout, xOf, end }: DotPlot) {
  const entries = listDotLegend(model);
  const [first] = listLabels(model);
  const bars = model.bars.filter((bar) => bar.label === first);
  const dots = sortDots(listDots(bars, model, theme));
  const [left, right] = dots;
  if (layout.above || entries.length !== 2 || dots.length !== 2 || !left || !right || left.value === right.value)
    return undefined;
  const nameOf = (dot: Dot, bar: ChartBar | undefined) => {
    if (model.headings.target !== undefined) return entries[dot.isTarget ? 0 : 1]?.label ?? '';
    return model.groups.find(({ id }) => id === bar?.group)?.label ?? '';
  };
  const barOf = (dot: Dot) => bars.find(({ value }) => value === dot.value);
  const [from, to] = [xOf(left.value), xOf(right.value)];
  const apart = Math.max(NAMES_APART, to - from - 2 * RADIUS) / 2;
  const [leftEnd, rightStart] = [(from + to) / 2 - apart, (from + to) / 2 + apart];
  const [leftName, rightName] = [nameOf(left, barOf(left)), nameOf(right, barOf(right))];
  const isWhole =
    leftEnd - layout.textWidth(leftName) >= layout.left && rightStart + layout.textWidth(rightName) <= end + AFTER_END;
  return isWhole
    ? ([
        { text: leftName, x: leftEnd, anchor: 'end' },
        { text: rightName, x: rightStart, anchor: 'start' },
      ] as const)
    : undefined;
}

const sortDots = (dots: readonly Dot[]): Dot[] => [...dots].sort((a, b) => a.value - b.value);

/** A value beside or above its mark. */
interface DotText {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  /** Its base line. */
  readonly y: number;
  readonly color: string;
}

/** The marks of a row with their values: the first at its left, the last at its right, those between below. */
function drawRow(label: string, row: number, plot: DotPlot): string[] {
  const { model, layout, theme, xOf, start, end } = plot;
  const y = layout.middleOf(row);
  const bars = model.bars.filter((bar) => bar.label === label);
  const marks = sortDots(listDots(bars, model, theme));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  // A target that was met exactly stands around its result; groups of one value stand side by side.
  const met = marks.length === 2 && marks.some((dot) => dot.isTarget) && first.value === last.value;
  const xs = marks.map((dot, index) => xOf(dot.value) + (met ? 0 : shiftOf(marks, index)));
  const [from = 0, to = 0] = [xs[0], xs.at(-1)];
  const texts = placeValues(marks, xs, met, y, plot);
  const scaleOf = (dot: Dot) => (met ? (dot.isTarget ? AROUND : WITHIN) : 1);
  const onLevel = texts.filter((text) => text.y === levelOf(y, layout));
  return [
    drawLevel([start, end], y, onLevel, theme),
    ...(to > from ? [drawLine([from, y], [to, y], theme.inkSoft, 2)] : []),
    ...texts.map(({ text, left, y: at, color }) => drawText(text, left, at, { color, size: layout.fontSize })),
    ...marks.map((dot, index) => dot.draw(xs[index] ?? 0, y, scaleOf(dot))),
  ];
}

/** The base line of a text at the height of marks. */
const levelOf = (y: number, { fontSize }: RowLayout): number => y + fontSize * 0.33;

/** The values of a row. Those between the first and the last stand where they meet no other, or not at all. */
function placeValues(
  marks: readonly Dot[],
  xs: readonly number[],
  met: boolean,
  y: number,
  { layout, theme, write }: DotPlot,
): DotText[] {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return [];
  const { fontSize, textWidth } = layout;
  const place = (text: string, x: number, base: number, share: number): DotText => {
    const width = textWidth(text);
    return { text, left: x - width * share, width, y: base, color: theme.ink };
  };
  const [from = 0, to = 0] = [xs[0], xs.at(-1)];
  const level = levelOf(y, layout);
  const ends = met
    ? [place(writeMet(write(last.value)), to + RADIUS * AROUND + TEXT_GAP, level, 0)]
    : [
        ...(last.value === first.value ? [] : [place(write(first.value), from - RADIUS - TEXT_GAP, level, 1)]),
        place(write(last.value), to + RADIUS + TEXT_GAP, level, 0),
      ];
  const between: DotText[] = [];
  const below = y + RADIUS + 3 + fontSize * 0.72;
  marks.forEach((dot, index) => {
    if (dot.value === first.value || dot.value === last.value) return;
    if (marks[index - 1]?.value === dot.value) return;
    const text = place(write(dot.value), xs[index] ?? 0, below, 0.5);
    if (between.every((other) => isApart(other, text))) between.push(text);
  });
  return [...ends, ...between];
}

const isApart = (one: DotText, other: DotText): boolean =>
  one.left + one.width + TEXT_GAP <= other.left || other.left + other.width + TEXT_GAP <= one.left;

/** The level on which the marks of a row stand, where no text does. */
function drawLevel(
  [start, end]: readonly [number, number],
  y: number,
  texts: readonly DotText[],
  theme: ChartTheme,
): string {
  let from = start;
  const pieces: string[] = [];
  for (const { left, width } of [...texts].sort((a, b) => a.left - b.left)) {
    if (left - TEXT_GAP > from) pieces.push(drawLine([from, y], [Math.min(end, left - TEXT_GAP), y], theme.grid));
    from = Math.max(from, left + width + TEXT_GAP);
  }
  if (end > from) pieces.push(drawLine([from, y], [end, y], theme.grid));
  return pieces.join('');
}

/** How far a mark is moved aside from others of its value, in pixels. */
function shiftOf(marks: readonly Dot[], index: number): number {
  const same = marks.filter((other) => other.value === marks[index]?.value);
  const place = marks.filter((other, at) => at < index && other.value === marks[index]?.value).length;
  return (place - (same.length - 1) / 2) * SIDE_BY_SIDE;
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

/**
 * What several groups on the same rows show: which is always higher, or what each has highest, where they lie furthest
 * apart, what only one has.
 */
function sayPairs(model: ChartModel, book: Book): string[] {
  const { t, format } = book;
  const words = t.chartSummary;
  const labels = [...new Set(model.bars.map((bar) => bar.label))];
  const rows = labels.map((label) => ({ label, bars: model.bars.filter((bar) => bar.label === label) }));
  const single = [...model.groups, { id: undefined, label: words.noGroup }].flatMap(({ id, label }) => {
    const own = rows.filter(({ bars }) => bars.length === 1 && bars[0]?.group === id);
    return own.length ? [words.onlyIn(own.length, label)] : [];
  });
  const shared = rows.filter(({ bars }) => bars.length > 1);
  const tops = listTops(model, book);
  const [same] = tops.every(({ there }) => there.length === 1 && there[0] === tops[0]?.there[0])
    ? (tops[0]?.there ?? [])
    : [];
  const apart = shared.filter(({ bars }) => gapOf(bars) > 0);
  const isTold = same !== undefined && isWidestAlone(same, apart);
  return [
    ...sayAlways(model, shared, book),
    same === undefined ? sayTops(tops, words) : words.sameHighest(same, tops),
    ...(isTold ? [] : sayFurthest(apart, model, book)),
    ...(single.length ? [words.oneSided(format.list(single))] : []),
  ];
}

/** Fewest rows in which one group is said to be higher in all. */
const LEAST_ROWS = 2;

/** The rows that are highest in a group, and how high that is. */
interface GroupTop {
  readonly label: string;
  readonly there: readonly string[];
  /** The rows with their value, written. */
  readonly highest: string;
  readonly value: string;
}

const listTops = (model: ChartModel, book: Book): GroupTop[] =>
  model.groups.map(({ id, label }) => {
    const bars = model.bars.filter((bar) => bar.group === id);
    const highest = Math.max(...bars.map((bar) => bar.value));
    return {
      label,
      there: bars.filter((bar) => bar.value === highest).map((bar) => bar.label),
      highest: sayHighest(model, id, book),
      value: valueWriter(model, book)(highest),
    };
  });

/** What is highest in each group, and whether no row is in two. */
function sayTops(tops: readonly GroupTop[], words: Book['t']['chartSummary']): string {
  const isOnce = (name: string) => tops.filter(({ there }) => there.includes(name)).length === 1;
  return words.highestOf(
    tops,
    tops.every(({ there }) => there.every(isOnce)),
  );
}

/** Which group is higher in every row that has several. */
function sayAlways({ groups }: ChartModel, shared: readonly GroupedRow[], book: Book): string[] {
  if (shared.length < LEAST_ROWS) return [];
  return groups
    .filter(({ id }) =>
      shared.every(({ bars }) => {
        const own = bars.find((bar) => bar.group === id);
        return own && bars.every((bar) => bar === own || bar.value < own.value);
      }),
    )
    .map(({ label }) => book.t.chartSummary.alwaysHigher(label, shared.length));
}

/** Whether groups lie furthest apart in a row, and in no other. */
function isWidestAlone(label: string, rows: readonly GroupedRow[]): boolean {
  const [widest, ...others] = listWidest(rows, ({ bars }) => gapOf(bars));
  return widest?.label === label && !others.length;
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
