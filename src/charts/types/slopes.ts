import { subtract } from '#domain/decimal.ts';
import type { Book } from '#texts/book.ts';
import type { ChartType } from '../chartType.ts';
import type { ChartDrawing, DrawingSetting } from '../drawing.ts';
import { wrapText } from '../labels.ts';
import { FONT_SIZE, formatShort } from '../layout.ts';
import type { ChartBar, ChartModel } from '../model.ts';
import { orderByValue } from '../order.ts';
import { listWidest, MOST_NAMES, nameBar, sayMissing, sayNames, writeApart } from '../sayings.ts';
import { shapeOf } from '../shapes.ts';
import { drawLine, drawMark, drawText } from '../svgDraw.ts';
import { groupColumn, labelColumn, targetColumn, valueColumn } from '../tableColumns.ts';
import { seriesColor, type ChartTheme } from '../theme.ts';

/**
 * A line for each row from its first value, in the column of targets, to its second, each end with its value. The scale
 * starts at zero, as that of bars does: cut off, a rise of a quarter would look like one from nothing.
 */
export const slopes: ChartType = {
  columns: { needs: ['valueColumn', 'targetColumn'], takes: [], either: [] },
  measures: 'valueColumn',
  lines: false,
  onePlace: false,
  mostGroups: undefined,
  order: orderByValue,
  draw: drawSlopes,
  legend: () => [],
  summary: sayChanges,
  missing: sayMissing,
  table: (model) => [labelColumn(model), ...groupColumn(model), ...targetColumn(model), valueColumn(model)],
  explored: false,
};

const RADIUS = 5.5;
const TEXT_GAP = 10;
/** Height of the lines for a row, in pixels; the least for a chart. */
const ROW = 44;
const LEAST = 150;

/** A text of one or more lines that stands beside a mark. */
interface Label {
  readonly lines: readonly string[];
  /** Where its middle would stand: labels that would meet are moved apart. */
  readonly wanted: number;
}

/** A label where it stands. */
type PlacedLabel = Label & { readonly middle: number };

/** A row that has both its values. */
type Slope = ChartBar & { readonly first: number };

/** Where the lines of a drawing run, in pixels. */
interface SlopePlot {
  readonly theme: ChartTheme;
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly textWidth: (text: string) => number;
  readonly write: (value: number) => string;
  /** Room for the labels at each side. */
  readonly rooms: readonly [number, number];
  readonly left: number;
  readonly right: number;
  /** Where the headings end. */
  readonly head: number;
  readonly min: number;
  readonly yOf: (value: number) => number;
}

function drawSlopes(model: ChartModel, setting: DrawingSetting): ChartDrawing {
  const rows = listSlopes(model);
  const plot = layoutSlopes(model, rows, setting);
  const { theme, left, right, rooms, head, min, lineHeight, fontSize, textWidth, write, yOf } = plot;
  const starts = spread(
    rows.map((row) => ({ lines: [write(row.first)], wanted: yOf(row.first) })),
    lineHeight,
    head,
  );
  const ends = spread(
    rows.map((row) => ({
      lines: [...wrapText(row.label, rooms[1] - TEXT_GAP, 3, textWidth), write(row.value)],
      wanted: yOf(row.value),
    })),
    lineHeight,
    head,
  );
  const ground = yOf(0);
  const parts = [
    drawLine([left, ground], [right, ground], theme.grid),
    ...[left, right].map((x) => drawLine([x, head], [x, yOf(min) + RADIUS + 6], theme.grid)),
    ...drawHeadings(model, plot),
    ...drawSlopeLines(rows, plot),
    ...(starts.every(({ middle }) => Math.abs(middle - ground) > lineHeight)
      ? [
          drawText(write(0), left - TEXT_GAP, ground + fontSize * 0.33, {
            color: theme.inkSoft,
            size: fontSize,
            anchor: 'end',
          }),
        ]
      : []),
    ...drawLabels(starts, left - TEXT_GAP, 'end', plot),
    ...drawLabels(ends, right + TEXT_GAP, 'start', plot),
  ];
  const lowest = Math.max(
    yOf(min),
    ...[...starts, ...ends].map(({ middle, lines }) => middle + (lines.length * lineHeight) / 2),
  );
  return { markup: parts.join(''), height: Math.ceil(lowest + 8), fontSize };
}

/** The rows that have both their values. */
const listSlopes = ({ bars }: ChartModel): readonly Slope[] =>
  bars.flatMap((bar) => (bar.target === undefined ? [] : [{ ...bar, first: bar.target }]));

function layoutSlopes(
  model: ChartModel,
  rows: readonly Slope[],
  { theme, width, measure, words }: DrawingSetting,
): SlopePlot {
  const fontSize = FONT_SIZE;
  const lineHeight = Math.round(fontSize * 1.2);
  const textWidth = (text: string) => measure(text, fontSize);
  const write = (value: number) => formatShort(model, words.format, value);
  const values = rows.flatMap((row) => [row.first, row.value]);
  const leftRoom = Math.max(0, ...rows.map((row) => textWidth(write(row.first)))) + TEXT_GAP;
  const rightRoom =
    Math.min(width * 0.4, Math.max(0, ...rows.flatMap((row) => [textWidth(write(row.value)), textWidth(row.label)]))) +
    TEXT_GAP;
  const head = lineHeight * 2 + 6;
  const plot = Math.max(LEAST, rows.length * ROW);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  return {
    theme,
    width,
    fontSize,
    lineHeight,
    textWidth,
    write,
    rooms: [leftRoom, rightRoom],
    left: leftRoom + RADIUS,
    right: width - rightRoom - RADIUS,
    head,
    min,
    yOf: (value) => head + RADIUS + lineHeight + (max === min ? 0.5 : (max - value) / (max - min)) * plot,
  };
}

/** What each end shows, above it. */
function drawHeadings({ headings }: ChartModel, plot: SlopePlot): string[] {
  const { theme, width, left, right, rooms, head, lineHeight, fontSize, textWidth } = plot;
  const half = (right - left) / 2;
  return [headings.target ?? '', headings.value].flatMap((text, side) => {
    const room = Math.min(half - 4 + (rooms[side] ?? 0), width / 2 - 6);
    return wrapText(text, room, 2, textWidth).map((line, index, lines) =>
      drawText(line, side ? width : 0, head - 8 - (lines.length - 1 - index) * lineHeight, {
        color: theme.inkSoft,
        size: fontSize,
        anchor: side ? 'end' : 'start',
      }),
    );
  });
}

/** The lines, then the marks at their ends. */
function drawSlopeLines(rows: readonly Slope[], { theme, left, right, yOf }: SlopePlot): string[] {
  const colorOf = (index: number) => seriesColor(theme, index % 3);
  return [
    ...rows.map((row, index) =>
      drawLine([left, yOf(row.first)], [right, yOf(row.value)], colorOf(index), 2.5, index > 2 ? '6 3' : undefined),
    ),
    ...rows.flatMap((row, index) => {
      const style = { color: colorOf(index), paper: theme.paper };
      return [
        drawMark(shapeOf(index), left, yOf(row.first), RADIUS, style),
        drawMark(shapeOf(index), right, yOf(row.value), RADIUS, style),
      ];
    }),
  ];
}

function drawLabels(
  labels: readonly PlacedLabel[],
  x: number,
  anchor: 'start' | 'end',
  { theme, fontSize, lineHeight }: SlopePlot,
): string[] {
  return labels.flatMap(({ lines, middle }) =>
    lines.map((line, index) =>
      drawText(line, x, middle + (index - (lines.length - 1) / 2) * lineHeight + fontSize * 0.33, {
        color: theme.ink,
        size: fontSize,
        anchor,
      }),
    ),
  );
}

/** Moves labels down until none meets another, from the top one on. @param top where the first may begin */
function spread(labels: readonly Label[], lineHeight: number, top: number): PlacedLabel[] {
  let free = top;
  return [...labels]
    .sort((a, b) => a.wanted - b.wanted)
    .map((label) => {
      const half = (label.lines.length * lineHeight) / 2;
      const middle = Math.max(label.wanted, free + half);
      free = middle + half + 4;
      return { ...label, middle };
    });
}

/** Who rose, who fell and who stayed from the first moment to the second, and from which value to which. */
function sayChanges(model: ChartModel, book: Book): string[] {
  const words = book.t.chartSummary;
  const rows = listSlopes(model);
  const moments = { first: model.headings.target ?? '', second: model.headings.value };
  const without = model.bars.filter((bar) => bar.target === undefined).map((bar) => nameBar(model, bar));
  const unplaced = without.length ? [words.withoutMoment(moments.first, sayNames(without, book))] : [];
  const changes = rows.map((row) => {
    const write = writeApart(model, book, [row.first, row.value]);
    const gap = subtract(row.value, row.first);
    return { gap, change: { label: nameBar(model, row), from: write(row.first), to: write(row.value) } };
  });
  const [first] = changes;
  if (!first) return [words.noneHasMoment(model.bars.length, moments.first)];
  const [rose, fell, stayed] = [1, -1, 0].map((sign) => changes.filter(({ gap }) => Math.sign(gap) === sign));
  if (changes.length === 1) return [words.singleChange(moments, first.change, Math.sign(first.gap)), ...unplaced];
  const parts = [
    { words: { every: words.allRose, count: words.rose }, of: rose ?? [] },
    { words: { every: words.allFell, count: words.fell }, of: fell ?? [] },
    { words: { every: words.allStayed, count: words.stayed }, of: stayed ?? [] },
  ].filter(({ of }) => of.length > 0);
  const [only, ...others] = parts;
  return [
    only && !others.length
      ? only.words.every(moments, changes.length)
      : words.changes(moments, book.format.list(parts.map((part) => part.words.count(part.of.length)))),
    ...sayEach(rose ?? [], words.roseFrom, words.roseMost),
    ...sayEach(fell ?? [], words.fellFrom, words.fellMost),
    ...((stayed?.length ?? 0) > 0 && (stayed?.length ?? 0) <= MOST_NAMES
      ? [words.stayedAt((stayed ?? []).map(({ change }) => change))]
      : []),
    ...unplaced,
  ];
}

/** A row with what it changed by. */
interface Changed {
  readonly gap: number;
  readonly change: { readonly label: string; readonly from: string; readonly to: string };
}

/** Each change of one sense, or, where they are too many to name, the greatest. */
function sayEach(
  changes: readonly Changed[],
  each: (changes: readonly Changed['change'][]) => string,
  most: (changes: readonly Changed['change'][]) => string,
): string[] {
  if (!changes.length) return [];
  if (changes.length <= MOST_NAMES) return [each(changes.map(({ change }) => change))];
  const greatest = listWidest(changes, ({ gap }) => Math.abs(gap));
  return greatest.length <= MOST_NAMES ? [most(greatest.map(({ change }) => change))] : [];
}
