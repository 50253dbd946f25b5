import { formatDate } from '#domain/citation.ts';
import { toYears, type ChartBar, type ChartModel } from '#domain/chartModel.ts';
import type { ChartDrawing } from './drawing.ts';
import type { MeasureText } from './labels.ts';
import { EDGE } from './layout.ts';
import { markOf, type MarkStyle } from './legend.ts';
import { layoutRows } from './rowLayout.ts';
import { drawLine, drawMark, drawRect, drawText } from './svgDraw.ts';
import type { ChartTheme } from './theme.ts';

const RADIUS = 6;
const SPAN = 8;
const TEXT_GAP = 6;
/** Least width of a year with a label of its own, in pixels. */
const YEAR = 38;

/**
 * A time line: a row for each fact, by date, with its date beside it. A day or a month is a mark; a year, of which no
 * more is known, is a hollow span as long as the year; what lasts is a filled span.
 */
export function drawTimeline(model: ChartModel, theme: ChartTheme, width: number, measure: MeasureText): ChartDrawing {
  const layout = layoutRows(
    model.bars.map((bar) => bar.label),
    { width, top: 24 },
    measure,
  );
  const { fontSize, textWidth } = layout;
  const first = Math.floor(Math.min(...model.bars.map((bar) => bar.value)));
  const last = Math.ceil(Math.max(...model.bars.map(endOf), first + 1));
  const [left, right] = [layout.left + RADIUS, width - EDGE - RADIUS];
  const year = (right - left) / (last - first);
  const xOf = (value: number) => left + (value - first) * year;
  const every = Math.ceil(YEAR / year);

  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const parts = years.flatMap((value) => {
    const line = drawLine([xOf(value), 18], [xOf(value), layout.bottom], theme.grid);
    return value === last || (value - first) % every
      ? [line]
      : [line, drawText(String(value), xOf(value) + 3, 13, { color: theme.inkSoft, size: fontSize - 1 })];
  });
  model.bars.forEach((bar, row) => {
    const y = layout.middleOf(row);
    const [from, to] = [xOf(bar.value), xOf(endOf(bar))];
    const mark = markOf(model, theme, bar.group);
    const date = [bar.start, bar.end]
      .filter((text) => text !== undefined)
      .map(formatShortDate)
      .join(' a ');
    // What lasts less than a mark is wide is a mark.
    const point = isPoint(bar) || to - from < 2 * RADIUS;
    const [markLeft, markRight] = point ? [from - RADIUS, from + RADIUS] : [from, to];
    const room = textWidth(date) + TEXT_GAP;
    const after = markRight + room <= width;
    const before = markLeft - room >= layout.left;
    parts.push(layout.drawLabel(theme, row));
    if (!point) parts.push(drawSpan(from, to, y, bar, mark));
    parts.push(drawMark(mark.shape, point ? from : (from + to) / 2, y, point ? RADIUS : RADIUS - 1, mark));
    // A date for which neither side has room stands over the middle of its span.
    const place = after
      ? ([markRight + TEXT_GAP, 'start'] as const)
      : before
        ? ([markLeft - TEXT_GAP, 'end'] as const)
        : ([Math.min((from + to) / 2, width - room / 2), 'middle'] as const);
    parts.push(
      drawText(date, place[0], y + fontSize * 0.33, {
        color: theme.inkSoft,
        halo: theme.paper,
        size: fontSize,
        anchor: place[1],
      }),
    );
  });
  return { markup: parts.join(''), height: Math.ceil(layout.bottom + 2), fontSize };
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

/** A date as it stands beside a mark: «sep. 2011», «13 dic. 2010». */
function formatShortDate(date: string): string {
  return formatDate(date)
    .replaceAll(' de ', ' ')
    .replace(/\p{L}{5,}/u, (month) => `${month.slice(0, 3)}.`);
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
