import type { Book } from '#texts/book.ts';
import type { ChartType } from '../chartType.ts';
import type { ChartDrawing, DrawingSetting } from '../drawing.ts';
import { wrapText } from '../labels.ts';
import { formatShort, GAP, NARROW, nameMeasure } from '../layout.ts';
import type { ChartBar, ChartGroup, ChartModel } from '../model.ts';
import { orderByValue } from '../order.ts';
import { layoutRows, type RowLayout } from '../rowLayout.ts';
import { sayMissing, sayNames, sayPoint, sayValues, writeApart } from '../sayings.ts';
import { round } from '../svgContext.ts';
import { drawLine, drawRect, drawText } from '../svgDraw.ts';
import { groupColumn, labelColumn, valueColumn } from '../tableColumns.ts';
import { seriesColor, type ChartTheme } from '../theme.ts';

/** A panel of bars for each group, all on one scale. */
export const smallMultiples: ChartType = {
  columns: { needs: ['valueColumn', 'groupColumn'], takes: [], either: [] },
  measures: 'valueColumn',
  lines: false,
  onePlace: true,
  mostGroups: undefined,
  order: orderByValue,
  draw: drawMultiples,
  legend: () => [],
  summary: (model, book) => (model.groups.length > 1 ? sayPanels(model, book) : sayValues(model, book)),
  missing: sayMissing,
  table: (model) => [labelColumn(model), ...groupColumn(model), valueColumn(model)],
  explored: false,
};

const BETWEEN = 28;
const BAR = 16;
/** Most panels beside each other. */
const MOST = 3;

/** What the panels of a drawing share. */
interface Panels {
  readonly model: ChartModel;
  readonly theme: ChartTheme;
  readonly rows: RowLayout;
  readonly panelWidth: number;
  readonly write: (value: number) => string;
  /** Pixels for one of the unit of the values, and where a value of zero stands within a panel. */
  readonly scale: number;
  readonly zero: number;
}

function drawMultiples(model: ChartModel, setting: DrawingSetting): ChartDrawing {
  const columns = setting.width < NARROW ? 1 : Math.min(MOST, Math.max(1, model.groups.length));
  const panelWidth = (setting.width - (columns - 1) * BETWEEN) / columns;
  const panels = layoutPanels(model, setting, panelWidth);
  const { fontSize, lineHeight } = panels.rows;
  const measured = nameMeasure(model);
  const parts = measured
    ? [drawText(measured, 0, lineHeight * 0.8, { color: setting.theme.inkSoft, size: fontSize })]
    : [];
  let [top, next] = [measured ? lineHeight + 6 : 0, 0];
  model.groups.forEach((group, index) => {
    const column = index % columns;
    if (index > 0 && column === 0) top = next + BETWEEN;
    const panel = drawPanel(group, column * (panelWidth + BETWEEN), top, panels);
    parts.push(...panel.parts);
    next = Math.max(next, panel.bottom);
  });
  return { markup: parts.join(''), height: Math.ceil(next + 4), fontSize };
}

/** One column of labels and one scale for all panels: the same length means the same everywhere. */
function layoutPanels(model: ChartModel, { theme, width, measure, words }: DrawingSetting, panelWidth: number): Panels {
  const write = (value: number) => formatShort(model, words.format, value);
  const values = model.bars.map((bar) => bar.value);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rows = layoutRows(
    model.bars.map((bar) => bar.label),
    { width: panelWidth, top: 0, narrow: width < NARROW },
    measure,
  );
  const room = Math.max(...values.map((value) => rows.textWidth(write(value)))) + GAP;
  const scale = (panelWidth - rows.left - room - (min < 0 ? room : 0)) / (max - min || 1);
  return {
    model,
    theme,
    rows,
    panelWidth,
    write,
    scale,
    zero: rows.left + (min < 0 ? room - min * scale : 0),
  };
}

/** The panel of a group: its name, its bars with their values, the labels, the line where bars begin. */
function drawPanel(
  group: ChartGroup,
  left: number,
  top: number,
  { model, theme, rows, panelWidth, write, scale, zero }: Panels,
): { readonly parts: readonly string[]; readonly bottom: number } {
  const { fontSize, lineHeight } = rows;
  const heading = wrapText(group.label, panelWidth, 2, (text) => rows.textWidth(text) * 1.1);
  const first = top + heading.length * lineHeight + 8;
  const bars = model.bars.filter((bar) => bar.group === group.id);
  const base = left + zero;
  const drawBar = (bar: ChartBar, row: number): string => {
    const y = first + rows.middleOf(row);
    const end = base + bar.value * scale;
    const [text, anchor] = bar.value < 0 ? ([end - GAP + 2, 'end'] as const) : ([end + GAP - 2, 'start'] as const);
    return (
      drawRect(Math.min(base, end), y - BAR / 2, Math.abs(end - base), BAR, seriesColor(theme, group.color)) +
      drawText(write(bar.value), text, y + fontSize * 0.33, { color: theme.ink, size: fontSize, anchor })
    );
  };
  const labels = bars.map((bar, row) => rows.drawLabel(theme, model.bars.indexOf(bar), row));
  const bottom = first + bars.length * rows.rowHeight;
  return {
    parts: [
      ...heading.map((line, at) =>
        drawText(line, left, top + (at + 0.85) * lineHeight, { color: theme.ink, size: fontSize + 1, weight: 600 }),
      ),
      ...bars.map(drawBar),
      `<g transform="translate(${round(left)} ${round(first)})">${labels.join('')}</g>`,
      ...drawBase(base, first, bars.length, rows, theme),
    ],
    bottom,
  };
}

/** The line where bars begin: one for all, or a piece at each where labels stand between them. */
function drawBase(x: number, first: number, count: number, rows: RowLayout, theme: ChartTheme): string[] {
  const half = BAR / 2 + 2;
  const middles = Array.from({ length: count }, (_, row) => first + rows.middleOf(row));
  return rows.above
    ? middles.map((y) => drawLine([x, y - half], [x, y + half], theme.inkSoft))
    : [drawLine([x, first], [x, first + count * rows.rowHeight], theme.inkSoft)];
}

/** Which panel reaches highest, then the point of each. */
function sayPanels(model: ChartModel, book: Book): string[] {
  const words = book.t.chartSummary;
  const panels = model.groups.map(({ id, label }) => {
    const bars = model.bars.filter((bar) => bar.group === id);
    return { label, bars, highest: Math.max(...bars.map((bar) => bar.value)) };
  });
  const heights = panels.map(({ highest }) => highest);
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)];
  const write = writeApart(model, book, heights);
  const at = (value: number) => {
    const there = panels.filter(({ highest }) => highest === value).map(({ label }) => label);
    return { names: sayNames(there, book), count: there.length, value: write(value) };
  };
  return [
    top === bottom ? words.panelsAlike(at(top)) : words.panelsApart(at(top), at(bottom)),
    ...panels.flatMap(({ label, bars }) => sayPoint(model, bars, label, book)),
  ];
}
