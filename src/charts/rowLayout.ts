import { fitLabels, wrapText, type MeasureText } from './labels.ts';
import { GAP, LABEL_GAP, LABEL_LINES, LABEL_SHARE, NARROW } from './layout.ts';
import { drawText } from './svgDraw.ts';
import type { ChartTheme } from './theme.ts';

/** Where the rows of a drawing stand, each with its label at the left or above it. */
export interface RowLayout {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly rowHeight: number;
  /** Whether labels stand above the marks. */
  readonly above: boolean;
  /** Where the marks begin, in pixels. */
  readonly left: number;
  readonly textWidth: (text: string) => number;
  /** Height of the middle of a row's marks. */
  readonly middleOf: (row: number) => number;
  /** The label at an index, set beside or above a row: its own unless given. */
  readonly drawLabel: (theme: ChartTheme, index: number, row?: number) => string;
  readonly bottom: number;
}

/**
 * Lays rows out. Labels that would take more than two lines on a phone stand above their marks.
 *
 * @param top where the first row begins, in pixels
 * @param narrow whether type is set for a phone
 * @param below room below the marks of each row, in pixels: for a text that has none beside them
 * @param plotLeast least width of the marks in pixels: labels stand above where they would leave less
 */
export function layoutRows(
  labels: readonly string[],
  {
    width,
    top,
    narrow = width < NARROW,
    plotLeast = 0,
    below = 0,
  }: {
    readonly width: number;
    readonly top: number;
    readonly narrow?: boolean;
    readonly plotLeast?: number;
    readonly below?: number;
  },
  measure: MeasureText,
): RowLayout {
  const fontSize = narrow ? 14 : 13;
  const lineHeight = Math.round(fontSize * 1.2);
  const textWidth = (text: string) => measure(text, fontSize);
  const column = fitLabels(labels, width * LABEL_SHARE, LABEL_LINES, textWidth);
  const above = column.most > (narrow ? 2 : LABEL_LINES) || width - column.width - GAP < plotLeast;
  const lines = above ? labels.map((label) => wrapText(label, width, LABEL_LINES, textWidth)) : column.lines;
  const most = Math.max(1, ...lines.map((item) => item.length));
  const own = above ? most * lineHeight + LABEL_GAP + 28 : Math.max(28, most * lineHeight + 8);
  const rowHeight = own + below;
  const middleOf = (row: number) => top + row * rowHeight + (above ? most * lineHeight + LABEL_GAP + 11 : own / 2);
  return {
    fontSize,
    lineHeight,
    rowHeight,
    above,
    left: above ? 0 : column.width + GAP,
    textWidth,
    middleOf,
    bottom: top + labels.length * rowHeight,
    drawLabel: (theme, index, row = index) => {
      const parts = lines[index] ?? [];
      const middle = middleOf(row);
      const base = (line: number) =>
        above
          ? middle - 11 - LABEL_GAP - (parts.length - line - 0.75) * lineHeight
          : middle + (line - (parts.length - 1) / 2) * lineHeight + fontSize * 0.33;
      return parts
        .map((part, line) =>
          above
            ? drawText(part, 0, base(line), { color: theme.ink, size: fontSize })
            : drawText(part, column.width, base(line), { color: theme.ink, size: fontSize, anchor: 'end' }),
        )
        .join('');
    },
  };
}
