import { firstDayOf, lastDayOf, toYears } from '#domain/isoDates.ts';
import type { Book } from '#texts/book.ts';
import type { ChartType } from '../chartType.ts';
import type { ChartDrawing, DrawingSetting } from '../drawing.ts';
import { EDGE } from '../layout.ts';
import { listShapedGroups, markOf, type MarkStyle } from '../legend.ts';
import type { MeasureText } from '../labels.ts';
import type { ChartBar, ChartModel } from '../model.ts';
import { layoutRows, type RowLayout } from '../rowLayout.ts';
import { MOST_NAMES } from '../sayings.ts';
import { MOST_LOOKS } from '../shapes.ts';
import { round } from '../svgContext.ts';
import { drawMark, drawRect, drawText } from '../svgDraw.ts';
import { groupColumn, labelColumn, type TableColumn } from '../tableColumns.ts';
import type { ChartTheme } from '../theme.ts';

/**
 * A row for each fact, by date, with its date beside it. A day or a month is a mark; a year, of which no more is known,
 * is a hollow span as long as the year; what lasts is a filled span.
 */
export const timeline: ChartType = {
  columns: { needs: ['startColumn'], takes: ['endColumn', 'groupColumn'], either: [] },
  measures: 'startColumn',
  lines: false,
  onePlace: false,
  mostGroups: MOST_LOOKS,
  order: (bars) => [...bars].sort((a, b) => a.value - b.value),
  draw: drawTimeline,
  legend: listShapedGroups,
  summary: sayDates,
  missing: (rows, { t }) => t.chartSummary.undated(rows.length),
  table: (model) => [labelColumn(model), ...groupColumn(model), startColumn(model), ...endColumn(model)],
  explored: false,
};

const RADIUS = 6;
const SPAN = 8;
const TEXT_GAP = 6;
/** Least width of a year with a label of its own, in pixels. */
const YEAR = 38;

/** What the rows of a time line share. */
interface DatePlot {
  readonly model: ChartModel;
  readonly theme: ChartTheme;
  readonly layout: RowLayout;
  readonly width: number;
  readonly words: Book;
  readonly xOf: (value: number) => number;
  /** Facts that give the name of their group. */
  readonly named: ReadonlyMap<ChartBar, string>;
}

function drawTimeline(model: ChartModel, { theme, width, measure, words }: DrawingSetting): ChartDrawing {
  const { layout, first, last, year, xOf } = layoutDates(model, width, measure, words);
  const { fontSize } = layout;
  const every = Math.ceil(YEAR / year);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const plot: DatePlot = { model, theme, layout, width, words, xOf, named: new Map() };
  const named = nameGroups(model, plot);
  const parts = [
    ...years.flatMap((value, index) => [
      ...(index % 2 || value === last ? [] : [drawYear(xOf(value), year, layout.bottom, theme)]),
      ...(value === last || (value - first) % every || xOf(value) + 3 + layout.textWidth(String(value)) > width
        ? []
        : [drawText(String(value), xOf(value) + 3, 13, { color: theme.inkSoft, size: fontSize })]),
    ]),
    ...model.bars.map((bar, row) => drawFact(bar, row, { ...plot, named: named ?? plot.named })),
  ];
  return {
    markup: parts.join(''),
    height: Math.ceil(layout.bottom + 2),
    fontSize,
    ...(named ? { legend: [] } : {}),
  };
}

/** The ground of every second year: years are told apart by it, and no line crosses what stands on it. */
function drawYear(x: number, year: number, bottom: number, theme: ChartTheme): string {
  return `<path d="M${round(x)} 18h${round(year)}V${round(bottom)}h${round(-year)}Z" fill="${theme.grid}" fill-opacity="0.4"/>`;
}

/** The first fact of each group with its name; undefined where one of them has no room for it beside its date. */
function nameGroups(model: ChartModel, plot: DatePlot): ReadonlyMap<ChartBar, string> | undefined {
  const named = new Map<ChartBar, string>();
  for (const { label } of listShapedGroups(model)) {
    const id = model.groups.find((group) => group.label === label)?.id;
    const bar = model.bars.find(({ group }) => group === id);
    if (bar) named.set(bar, label);
  }
  const fits = [...named.keys()].every((bar) => !placeDate(bar, { ...plot, named }).below);
  return named.size && fits ? named : undefined;
}

/** Where years and rows stand. */
interface DateLayout {
  readonly layout: RowLayout;
  /** The first year, and the one after the last. */
  readonly first: number;
  readonly last: number;
  /** Width of a year, in pixels. */
  readonly year: number;
  readonly xOf: (value: number) => number;
}

/**
 * Lays a time line out. Where a date has no room at either side of its span, rows are taller: it stands below the span,
 * which no text may cover, and labels stand above where they would leave less than the longest date.
 */
function layoutDates(model: ChartModel, width: number, measure: MeasureText, words: Book): DateLayout {
  const first = Math.floor(Math.min(...model.bars.map((bar) => bar.value)));
  const last = Math.ceil(Math.max(...model.bars.map(endOf), first + 1));
  const lay = (options: { readonly plotLeast?: number; readonly below?: number }): DateLayout => {
    const labels = model.bars.map((bar) => bar.label);
    const layout = layoutRows(labels, { width, top: 24, ...options }, measure);
    const [left, right] = [layout.left + RADIUS, width - EDGE - RADIUS];
    const year = (right - left) / (last - first);
    return { layout, first, last, year, xOf: (value) => left + (value - first) * year };
  };
  const plain = lay({});
  const isBelow = ({ layout, xOf }: DateLayout) =>
    model.bars.some((bar) => placeDate(bar, { layout, xOf, width, words, named: new Map() }).below);
  if (!isBelow(plain)) return plain;
  const { layout } = plain;
  const longest = Math.max(...model.bars.map((bar) => layout.textWidth(writeDates(bar, words))));
  return lay({ plotLeast: longest + 2 * RADIUS, below: layout.lineHeight });
}

/** Where the mark of a fact stands, and its date: after it, before it, or below it where neither side has room. */
function placeDate(bar: ChartBar, { layout, width, words, xOf, named }: Omit<DatePlot, 'model' | 'theme'>) {
  const [from, to] = [xOf(bar.value), xOf(endOf(bar))];
  // What lasts less than a mark is wide is a mark.
  const point = isPoint(bar) || to - from < 2 * RADIUS;
  const [markLeft, markRight] = point ? [from - RADIUS, from + RADIUS] : [from, to];
  const date = [writeDates(bar, words), ...(named.has(bar) ? [named.get(bar)] : [])].join(' · ');
  const wide = layout.textWidth(date);
  const placed = { from, to, point, date };
  if (markRight + TEXT_GAP + wide <= width)
    return { ...placed, x: markRight + TEXT_GAP, anchor: 'start' as const, below: false };
  if (markLeft - TEXT_GAP - wide >= layout.left)
    return { ...placed, x: markLeft - TEXT_GAP, anchor: 'end' as const, below: false };
  const middle = Math.max(layout.left + wide / 2, Math.min((from + to) / 2, width - EDGE - wide / 2));
  return { ...placed, x: middle, anchor: 'middle' as const, below: true };
}

/** A fact: its name, its span or mark, and its date. */
function drawFact(bar: ChartBar, row: number, plot: DatePlot): string {
  const { model, theme, layout } = plot;
  const y = layout.middleOf(row);
  const mark = markOf(model, theme, bar.group);
  const { from, to, point, date, x, anchor, below } = placeDate(bar, plot);
  return [
    layout.drawLabel(theme, row),
    point ? '' : drawSpan(from, to, y, bar, mark),
    drawMark(mark.shape, point ? from : (from + to) / 2, y, point ? RADIUS : RADIUS - 1, mark),
    drawText(date, x, below ? y + RADIUS + layout.fontSize : y + layout.fontSize * 0.33, {
      color: theme.inkSoft,
      size: layout.fontSize,
      anchor,
    }),
  ].join('');
}

/**
 * A span, filled where the fact lasts, hollow where no more than its year is known. The mark of its group stands on it.
 */
function drawSpan(from: number, to: number, y: number, bar: ChartBar, { color, paper }: MarkStyle): string {
  const outer = drawRect(from + 1, y - SPAN / 2, to - from - 2, SPAN, color);
  return bar.end === undefined
    ? `${outer}${drawRect(from + 2.5, y - SPAN / 2 + 1.5, to - from - 5, SPAN - 3, paper)}`
    : outer;
}

/** When a fact was, as short as it stands beside a mark: «sep. 2011», «13 dic. 2010», «mar. 2010 a sep. 2010». */
function writeDates({ start, end }: ChartBar, { t }: Book): string {
  const write = (date: string): string => {
    const [year = '', month, day] = date.split('-');
    return t.charts.shortDate({
      year,
      month: month ? t.charts.shortMonths[Number(month) - 1] : undefined,
      day: day ? String(Number(day)) : undefined,
    });
  };
  const from = start === undefined ? '' : write(start);
  return end === undefined ? from : t.charts.span(from, write(end));
}

/** Whether a fact is a mark: a day or a month that does not last. */
function isPoint({ start = '', end }: ChartBar): boolean {
  return end === undefined && start.length > 4;
}

/** Where a fact ends, in years: with its year where no more is known. */
function endOf(bar: ChartBar): number {
  const { value, start = '', end } = bar;
  if (end !== undefined) return end.length === 4 ? Number(end) + 1 : toYears(end);
  return start.length === 4 ? value + 1 : value;
}

const startColumn = ({ headings }: ChartModel): TableColumn => ({
  title: headings.value,
  read: (row) => row.start,
  show: (text, format) => format.date(text),
});

const endColumn = ({ headings }: ChartModel): TableColumn[] =>
  headings.end === undefined
    ? []
    : [
        {
          title: headings.end,
          read: (row) => row.end ?? '',
          show: (text, format) => (text ? format.date(text) : ''),
        },
      ];

/** The fullest year, how many facts, from when to when with the last end, which is first and which last. */
function sayDates({ bars }: ChartModel, { t, format }: Book): string[] {
  const words = t.chartSummary;
  const [first] = bars;
  if (!first?.start) return [];
  const lasts = bars.some(({ start, end }) => end !== undefined && end !== start);
  if (bars.length === 1)
    return [words.singleDate(first.label, format.date(first.start), lasts ? format.date(first.end ?? '') : undefined)];
  const years = new Map<string, number>();
  for (const { start = '' } of bars) years.set(start.slice(0, 4), (years.get(start.slice(0, 4)) ?? 0) + 1);
  const most = Math.max(...years.values());
  const fullest = [...years].filter(([, count]) => count === most).map(([year]) => year);
  const [from, to] = rangeOf(bars);
  const hasFullest = most > 1 && fullest.length < years.size && fullest.length <= MOST_NAMES;
  return [
    ...(hasFullest ? [words.fullestYears(format.list(fullest), fullest.length, most, bars.length, lasts)] : []),
    words.dates(bars.length, format.date(from), format.date(to), hasFullest),
    ...sayFirstAndLast(bars, lasts, words),
  ];
}

/** The first beginning of some facts and their last end, each as precisely as any of them knows it. */
function rangeOf(bars: readonly ChartBar[]): readonly [string, string] {
  const starts = bars.map(({ start = '' }) => start);
  const ends = bars.map(({ start = '', end = start }) => end);
  const precise = (a: string, b: string) => b.length - a.length;
  const [from = ''] = starts.sort((a, b) => compareDays(firstDayOf(a), firstDayOf(b)) || precise(a, b));
  const [to = ''] = ends.sort((a, b) => compareDays(lastDayOf(b), lastDayOf(a)) || precise(a, b));
  return [from, to];
}

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which fact comes first, and which last. Of a fact of which no more than the year is known it cannot be said whether
 * it came before another of that year: then all that may be the first are named, unless that tells nothing.
 */
function sayFirstAndLast(bars: readonly ChartBar[], lasts: boolean, words: Book['t']['chartSummary']): string[] {
  const spans = bars.map(({ label, start = '' }) => ({ label, from: firstDayOf(start), to: lastDayOf(start) }));
  const firstEnd = spans.map(({ to }) => to).sort(compareDays)[0] ?? '';
  const lastBeginning =
    spans
      .map(({ from }) => from)
      .sort(compareDays)
      .at(-1) ?? '';
  const [first, last] = [spans.filter(({ from }) => from <= firstEnd), spans.filter(({ to }) => to >= lastBeginning)];
  const many = Math.max(first.length, last.length);
  const namesOf = (some: typeof spans) => some.map(({ label }) => label);
  return many > MOST_NAMES || many === bars.length ? [] : [words.firstAndLast(namesOf(first), namesOf(last), lasts)];
}
