import type { ChartModel } from '#domain/chartModel.ts';
import type { ChartDrawing } from './drawing.ts';
import { wrapText, type MeasureText } from './labels.ts';
import { fontSizeOf, formatShort } from './layout.ts';
import { shapeOf } from './shapes.ts';
import { drawLine, drawMark, drawText } from './svgDraw.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

const RADIUS = 5.5;
const TEXT_GAP = 10;
/** Height of the lines for a row, in pixels; the least for a chart. */
const ROW = 44;
const LEAST = 150;

/** A text of one or more lines that stands beside a mark. */
interface Label {
  readonly lines: readonly string[];
  /** Where its middle would stand, and where it stands: labels that would meet are moved apart. */
  readonly wanted: number;
}

/**
 * Slopes: a line for each row from its first value to its second, each end with its value. The scale starts at zero, as
 * that of bars does: cut off, a rise of a quarter would look like one from nothing.
 */
export function drawSlopes(model: ChartModel, theme: ChartTheme, width: number, measure: MeasureText): ChartDrawing {
  const fontSize = fontSizeOf(width);
  const lineHeight = Math.round(fontSize * 1.2);
  const textWidth = (text: string) => measure(text, fontSize);
  const write = (value: number) => formatShort(model, value);
  const rows = model.bars.flatMap((bar) => (bar.target === undefined ? [] : [{ ...bar, first: bar.target }]));
  const values = rows.flatMap((row) => [row.first, row.value]);
  const leftRoom = Math.max(0, ...rows.map((row) => textWidth(write(row.first)))) + TEXT_GAP;
  const rightRoom =
    Math.min(width * 0.4, Math.max(0, ...rows.flatMap((row) => [textWidth(write(row.value)), textWidth(row.label)]))) +
    TEXT_GAP;
  const [left, right] = [leftRoom + RADIUS, width - rightRoom - RADIUS];
  const head = lineHeight * 2 + 6;
  const plot = Math.max(LEAST, rows.length * ROW);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const yOf = (value: number) => head + RADIUS + lineHeight + (max === min ? 0.5 : (max - value) / (max - min)) * plot;
  const heads = [model.headings.target ?? '', model.headings.value];

  const parts = [left, right].map((x) => drawLine([x, head], [x, yOf(min) + RADIUS + 6], theme.grid));
  const half = (right - left) / 2;
  heads.forEach((text, side) => {
    const room = Math.min(half - 4 + (side ? rightRoom : leftRoom), width / 2 - 6);
    wrapText(text, room, 2, textWidth).forEach((line, index, lines) =>
      parts.push(
        drawText(line, side ? width : 0, head - 8 - (lines.length - 1 - index) * lineHeight, {
          color: theme.inkSoft,
          size: fontSize,
          anchor: side ? 'end' : 'start',
        }),
      ),
    );
  });
  const colorOf = (index: number) => seriesColor(theme, index % 3);
  rows.forEach((row, index) =>
    parts.push(
      drawLine([left, yOf(row.first)], [right, yOf(row.value)], colorOf(index), 2.5, index > 2 ? '6 3' : undefined),
    ),
  );
  rows.forEach((row, index) => {
    for (const [x, value] of [
      [left, row.first],
      [right, row.value],
    ] as const)
      parts.push(drawMark(shapeOf(index), x, yOf(value), RADIUS, { color: colorOf(index), paper: theme.paper }));
  });
  const starts = spread(
    rows.map((row) => ({ lines: [write(row.first)], wanted: yOf(row.first) })),
    lineHeight,
  );
  const ends = spread(
    rows.map((row) => ({
      lines: [...wrapText(row.label, rightRoom - TEXT_GAP, 3, textWidth), write(row.value)],
      wanted: yOf(row.value),
    })),
    lineHeight,
  );
  const set = (labels: readonly (Label & { readonly middle: number })[], x: number, anchor: 'start' | 'end') =>
    labels.flatMap(({ lines, middle }) =>
      lines.map((line, index) =>
        drawText(line, x, middle + (index - (lines.length - 1) / 2) * lineHeight + fontSize * 0.33, {
          color: theme.ink,
          size: fontSize,
          anchor,
        }),
      ),
    );
  const ground = yOf(0);
  parts.unshift(drawLine([left, ground], [right, ground], theme.grid));
  if (starts.every(({ middle }) => Math.abs(middle - ground) > lineHeight))
    parts.push(
      drawText(write(0), left - TEXT_GAP, ground + fontSize * 0.33, {
        color: theme.inkSoft,
        size: fontSize,
        anchor: 'end',
      }),
    );
  parts.push(...set(starts, left - TEXT_GAP, 'end'), ...set(ends, right + TEXT_GAP, 'start'));
  const lowest = Math.max(
    yOf(min),
    ...[...starts, ...ends].map(({ middle, lines }) => middle + (lines.length * lineHeight) / 2),
  );
  return { markup: parts.join(''), height: Math.ceil(lowest + 8), fontSize };
}

/** Moves labels down until none meets another, from the top one on. */
function spread(labels: readonly Label[], lineHeight: number): (Label & { readonly middle: number })[] {
  let free = -Infinity;
  return [...labels]
    .sort((a, b) => a.wanted - b.wanted)
    .map((label) => {
      const half = (label.lines.length * lineHeight) / 2;
      const middle = Math.max(label.wanted, free + half);
      free = middle + half + 4;
      return { ...label, middle };
    });
}
