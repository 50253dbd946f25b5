import { toYears } from '#domain/isoDates.ts';
import type { Book } from '#texts/book.ts';
import type { ChartType } from '../chartType.ts';
import type { ChartDrawing, DrawingSetting } from '../drawing.ts';
import { EDGE } from '../layout.ts';
import { listShapedGroups, markOf, type MarkStyle } from '../legend.ts';
import type { ChartBar, ChartModel } from '../model.ts';
import { layoutRows, type RowLayout } from '../rowLayout.ts';
import { drawLine, drawMark, drawRect, drawText } from '../svgDraw.ts';
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
}

function drawTimeline(model: ChartModel, { theme, width, measure, words }: DrawingSetting): ChartDrawing {
  const layout = layoutRows(
    model.bars.map((bar) => bar.label),
    { width, top: 24 },
    measure,
  );
  const { fontSize } = layout;
  const first = Math.floor(Math.min(...model.bars.map((bar) => bar.value)));
  const last = Math.ceil(Math.max(...model.bars.map(endOf), first + 1));
  const [left, right] = [layout.left + RADIUS, width - EDGE - RADIUS];
  const year = (right - left) / (last - first);
  const xOf = (value: number) => left + (value - first) * year;
  const every = Math.ceil(YEAR / year);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const parts = [
    ...years.flatMap((value) => {
      const line = drawLine([xOf(value), 18], [xOf(value), layout.bottom], theme.grid);
      return value === last || (value - first) % every
        ? [line]
        : [line, drawText(String(value), xOf(value) + 3, 13, { color: theme.inkSoft, size: fontSize - 1 })];
    }),
    ...model.bars.map((bar, row) => drawFact(bar, row, { model, theme, layout, width, words, xOf })),
  ];
  return { markup: parts.join(''), height: Math.ceil(layout.bottom + 2), fontSize };
}

/** A fact: its name, its span or mark, and its date where there is room for it. */
function drawFact(bar: ChartBar, row: number, { model, theme, layout, width, words, xOf }: DatePlot): string {
  const y = layout.middleOf(row);
  const [from, to] = [xOf(bar.value), xOf(endOf(bar))];
  const mark = markOf(model, theme, bar.group);
  const date = writeDates(bar, words);
  // What lasts less than a mark is wide is a mark.
  const point = isPoint(bar) || to - from < 2 * RADIUS;
  const [markLeft, markRight] = point ? [from - RADIUS, from + RADIUS] : [from, to];
  const room = layout.textWidth(date) + TEXT_GAP;
  // A date for which neither side has room stands over the middle of its span.
  const [x, anchor] =
    markRight + room <= width
      ? ([markRight + TEXT_GAP, 'start'] as const)
      : markLeft - room >= layout.left
        ? ([markLeft - TEXT_GAP, 'end'] as const)
        : ([Math.min((from + to) / 2, width - room / 2), 'middle'] as const);
  return [
    layout.drawLabel(theme, row),
    point ? '' : drawSpan(from, to, y, bar, mark),
    drawMark(mark.shape, point ? from : (from + to) / 2, y, point ? RADIUS : RADIUS - 1, mark),
    drawText(date, x, y + layout.fontSize * 0.33, {
      color: theme.inkSoft,
      halo: theme.paper,
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

/** How many facts, from when to when, and the fullest year. */
function sayDates({ bars }: ChartModel, { t, format }: Book): string[] {
  const words = t.chartSummary;
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first?.start || !last?.start) return [];
  if (bars.length === 1) return [words.singleDate(first.label, format.date(first.start))];
  const years = new Map<string, number>();
  for (const { start = '' } of bars) years.set(start.slice(0, 4), (years.get(start.slice(0, 4)) ?? 0) + 1);
  const most = Math.max(...years.values());
  const fullest = [...years].filter(([, count]) => count === most).map(([year]) => year);
  return [
    words.dates(bars.length, format.date(first.start), format.date(last.start)),
    words.firstAndLast(first.label, last.label),
    ...(most > 1 ? [words.fullestYears(format.list(fullest), fullest.length, most)] : []),
  ];
}
