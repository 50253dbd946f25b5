import type { Formats } from '#texts/formats.ts';
import type { DrawingSetting, DrawingWords } from './drawing.ts';
import { fitLabels, shortenText, wrapText, type TextWidth } from './labels.ts';
import { givesValue, nameTarget, type ChartBar, type ChartLine, type ChartModel } from './model.ts';

/** One bar as it is laid out. */
export interface ChartRow {
  /** Its label, broken into lines. */
  readonly lines: readonly string[];
  /** Its value as it stands at the end of the bar. */
  readonly valueText: string;
  /** Its target as it stands after or below the value; empty when it has none. */
  readonly targetText: string;
  /** Width of the value, in pixels. */
  readonly valueWidth: number;
  /** Width of the target, in pixels; 0 without one. */
  readonly targetWidth: number;
  /** Width of both as they stand, in pixels. */
  readonly textWidth: number;
  /** Where the text stands: beyond the bar and its target, towards the sign of the value. */
  readonly end: number;
}

/** Where everything of a chart stands, in pixels. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly rowHeight: number;
  readonly barThickness: number;
  /** Whether labels stand above their bars instead of at the left: they are too long for a narrow chart. */
  readonly above: boolean;
  /** Width of the column of labels, with its gap to the bars; 0 when they stand above. */
  readonly labelWidth: number;
  /** How far a bar lies below the middle of its row, in pixels. */
  readonly barShift: number;
  /** Height of what stands above the bars: what they measure, and the labels of the lines. */
  readonly top: number;
  /** What the bars measure, where their values are written without the words of the unit; else empty. */
  readonly measureText: string;
  /** Ends of the scale, in the unit of the chart. */
  readonly min: number;
  readonly max: number;
  readonly rows: readonly ChartRow[];
  /** Labels of the lines, in the order of the model. */
  readonly lineTexts: readonly string[];
  /** Whether targets stand below the values instead of after them. */
  readonly stacked: boolean;
}

/** Between the labels and the bars, and between the end of a bar and its value. */
export const GAP = 8;
/** Between a value and its target. */
export const TEXT_GAP = 4;
/** Between a bar and the label above it. */
export const LABEL_GAP = 3;
/** Between the rows of text above the bars. */
export const ROW_GAP = 3;
/** Kept free at the right edge, and below the bars. */
export const EDGE = 2;
export const BOTTOM = 2;
/** Share of the width that labels may take, and their lines. */
export const LABEL_SHARE = 0.44;
export const LABEL_LINES = 3;
/** Share of the bars' width from which on a target stands below its value. */
const STACK_SHARE = 0.4;
/** Share of the bars' width from which on texts leave too little of it for bars. */
const TEXT_SHARE = 0.6;
/** Below this width type is larger: the chart is shown on a phone. */
export const NARROW = 480;

/** Size of the type of a chart, in pixels. */
export const fontSizeOf = (width: number): number => (width < NARROW ? 14 : 13);

/**
 * Lays a chart of bars out. Its height follows from its rows: 28 px a bar, more where labels need several lines.
 *
 * @param model what is shown; it has bars
 */
export function layoutChart(
  model: ChartModel,
  { width, measure, words }: Omit<DrawingSetting<DrawingWords>, 'theme'>,
): ChartLayout {
  const fontSize = fontSizeOf(width);
  const lineHeight = Math.round(fontSize * 1.2);
  const textWidth = (text: string) => measure(text, fontSize);
  const texts = model.bars.map((bar) => writeTexts(model, bar, textWidth, words));
  const { above, labelWidth, lines } = placeLabels(model, width, texts, textWidth);
  const plotWidth = width - labelWidth - EDGE;
  const stacked = texts.some(
    (text) => text.targetText && text.valueWidth + TEXT_GAP + text.targetWidth > plotWidth * STACK_SHARE,
  );
  const rows = texts.map((text, index): ChartRow => {
    const both = text.valueWidth + (text.targetText ? TEXT_GAP + text.targetWidth : 0);
    return {
      ...text,
      lines: lines[index] ?? [],
      textWidth: stacked ? Math.max(text.valueWidth, text.targetWidth) : both,
    };
  });
  const { rowHeight, barShift } = measureRows(rows, lineHeight, above, stacked);
  const measureText = shortenText(nameMeasure(model), width - EDGE, textWidth);
  const headRows = model.lines.length + (measureText ? 1 : 0);
  const top = headRows ? headRows * (lineHeight + ROW_GAP) + ROW_GAP : 0;
  return {
    width,
    height: Math.ceil(top + barShift + rows.length * rowHeight + BOTTOM),
    fontSize,
    lineHeight,
    rowHeight,
    barThickness: above ? 14 : 18,
    above,
    labelWidth,
    barShift,
    top,
    measureText,
    ...fitScale(model, rows, plotWidth),
    rows,
    lineTexts: model.lines.map((line) => nameLine(model, line, width, textWidth, words.format)),
    stacked,
  };
}

type RowTexts = Omit<ChartRow, 'lines' | 'textWidth'>;

/** The labels in a column at the left, or above their bars where they or the texts leave the bars too little. */
function placeLabels(
  { bars }: ChartModel,
  width: number,
  texts: readonly RowTexts[],
  textWidth: TextWidth,
): Pick<ChartLayout, 'above' | 'labelWidth'> & { readonly lines: readonly (readonly string[])[] } {
  const names = bars.map((bar) => bar.label);
  const column = fitLabels(names, width * LABEL_SHARE, LABEL_LINES, textWidth);
  const besideWidth = width - column.width - GAP - EDGE;
  const tight = texts.some((text) => Math.max(text.valueWidth, text.targetWidth) > besideWidth * TEXT_SHARE);
  const above = tight || column.most > (width < NARROW ? LABEL_LINES - 1 : LABEL_LINES);
  return above
    ? { above, labelWidth: 0, lines: names.map((name) => wrapText(name, width - EDGE, LABEL_LINES, textWidth)) }
    : { above, labelWidth: column.width + GAP, lines: column.lines };
}

/** Height of a row, and how far its bar lies below its middle. */
function measureRows(
  rows: readonly ChartRow[],
  lineHeight: number,
  above: boolean,
  stacked: boolean,
): Pick<ChartLayout, 'rowHeight' | 'barShift'> {
  const labelHeight = Math.max(1, ...rows.map((row) => row.lines.length)) * lineHeight;
  const textHeight = lineHeight * (stacked ? 2 : 1);
  const content = above ? labelHeight + LABEL_GAP + textHeight : Math.max(labelHeight, textHeight);
  const rowHeight = above ? content + 10 : content === lineHeight ? 28 : content + 6;
  return { rowHeight, barShift: above ? labelHeight + LABEL_GAP + (textHeight - rowHeight) / 2 : 0 };
}

/** The texts at the end of a bar. */
function writeTexts(model: ChartModel, bar: ChartBar, textWidth: TextWidth, words: DrawingWords): RowTexts {
  const valueText = formatShort(model, words.format, bar.value);
  const targetText =
    bar.target === undefined ? '' : `${nameTarget(model, words)} ${formatShort(model, words.format, bar.target)}`;
  const extent = bar.value < 0 ? Math.min : Math.max;
  return {
    valueText,
    targetText,
    valueWidth: textWidth(valueText),
    targetWidth: targetText ? textWidth(targetText) : 0,
    end: extent(bar.value, bar.target ?? bar.value),
  };
}

/**
 * A value without the words of its unit: «59.76%», «US$ 1,234», but «14» for 14 votes. The words stand in titles and
 * tables.
 */
export function formatShort(model: ChartModel, format: Formats, value: number, decimals = model.decimals): string {
  const { prefix, suffix } = model.unitText;
  return format.figure(value, { prefix, suffix: isWord(suffix) ? undefined : suffix }, decimals);
}

/**
 * What the bars measure: «Empresas», «Frecuencia (menciones)»; empty where every value carries its unit or there is
 * none.
 */
export function nameMeasure({ headings, unitText: { suffix, suffixPlural = suffix } }: ChartModel): string {
  if (!suffixPlural || !isWord(suffixPlural)) return '';
  const unit = suffixPlural.trim();
  return headings.value.toLowerCase().includes(unit.toLowerCase()) ? headings.value : `${headings.value} (${unit})`;
}

function isWord(text: string | undefined): boolean {
  return text !== undefined && /\p{L}/u.test(text);
}

/** The label of a line with its value, the label cut where both do not fit. */
function nameLine(model: ChartModel, line: ChartLine, width: number, textWidth: TextWidth, format: Formats): string {
  const value = formatShort(model, format, line.value, line.decimals);
  if (givesValue(line.label, value)) return shortenText(line.label, width, textWidth);
  return `${shortenText(line.label, width - textWidth(`: ${value}`), textWidth)}: ${value}`;
}

/** The ends of the scale between which every bar, line and value text fits. */
function fitScale(model: ChartModel, rows: readonly ChartRow[], plotWidth: number): { min: number; max: number } {
  const marks = [
    0,
    ...model.lines.map((line) => line.value),
    ...model.bars.flatMap((bar) => [bar.value, bar.target ?? bar.value]),
  ];
  const min = Math.min(...marks);
  const max = Math.max(...marks) === min ? min + 1 : Math.max(...marks);
  // Room for the text at either side, in pixels. Room makes the bars shorter, and with them the room that is needed.
  let [left, right] = [0, 0];
  const inner = () => Math.max(plotWidth - left - right, plotWidth / 4);
  for (let turn = 0; turn < 24; turn += 1) {
    const scale = inner() / (max - min);
    const need = (row: ChartRow, distance: number) => Math.max(0, row.textWidth + GAP - distance * scale);
    right = Math.max(
      0,
      ...rows.map((row, index) => ((model.bars[index]?.value ?? 0) < 0 ? 0 : need(row, max - row.end))),
    );
    left = Math.max(
      0,
      ...rows.map((row, index) => ((model.bars[index]?.value ?? 0) < 0 ? need(row, row.end - min) : 0)),
    );
  }
  const scale = inner() / (max - min);
  return { min: min - left / scale, max: max + right / scale };
}
