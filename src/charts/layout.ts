import type { Formats } from '#texts/formats.ts';
import { placeTexts, TEXT_GAP, type BarTexts, type PlacedText } from './barTexts.ts';
import type { DrawingSetting, DrawingWords } from './drawing.ts';
import { fitScale } from './barScale.ts';
import { fitLabels, shortenText, wrapText, type TextWidth } from './labels.ts';
import { listShapedGroups } from './legend.ts';
import { placeLineLabels, type LineLabel } from './lineLabels.ts';
import { givesValue, nameTarget, type ChartBar, type ChartLine, type ChartModel } from './model.ts';

/** One bar as it is laid out. */
export interface ChartRow {
  /** Its label, broken into lines. */
  readonly lines: readonly string[];
  /** Its value with what stands beside it. */
  readonly texts: readonly PlacedText[];
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
  /** Width of the column of labels, with its gap to the bars and the marks of groups; 0 when they stand above. */
  readonly labelWidth: number;
  /** Width that the mark of its group takes beside the label of a bar; 0 where groups need no telling apart. */
  readonly markWidth: number;
  /** How far a bar lies below the middle of its row, in pixels. */
  readonly barShift: number;
  /** Height of what stands above the bars: what they measure, and the labels of the lines. */
  readonly top: number;
  /** What the bars measure, where their values are written without the words of the unit; else empty. */
  readonly measureText: string;
  /** Height of what the bars measure, above the labels of the lines. */
  readonly headTop: number;
  /** Ends of the scale, in the unit of the chart. */
  readonly min: number;
  readonly max: number;
  readonly rows: readonly ChartRow[];
  /** Where lines run, what they are called, and where their labels stand, in the order of the model. */
  readonly lineXs: readonly number[];
  readonly lineTexts: readonly string[];
  /** Undefined where no place has room for all of them: then the legend tells the lines. */
  readonly lineLabels: readonly LineLabel[] | undefined;
  /** Whether targets stand below the values instead of after them. */
  readonly stacked: boolean;
  /** Whether bars give the names of their groups, so that no legend needs to. */
  readonly namesGroups: boolean;
}

/** Between the labels and the bars. */
export const GAP = 8;
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
/** Share of the width that bars keep where the names of their groups stand beside them. */
const NAMED_SHARE = 0.45;
/** Width of the mark of a group beside a label. */
const MARK = 17;
/** Below this width a chart is shown on a phone, and takes fewer columns and more lines. */
export const NARROW = 480;

/**
 * Size of the type of a chart, in pixels. A chart in a card of a wide page is drawn smaller than it was laid out, by a
 * tenth: its letters must stay above 12 px there.
 */
export const FONT_SIZE = 14;

type Setting = Omit<DrawingSetting<DrawingWords>, 'theme'>;

/**
 * Lays a chart of bars out. Its height follows from its rows: 28 px a bar, more where labels need several lines. The
 * first bar of each group gives its name where that leaves enough to the bars.
 *
 * @param model what is shown; it has bars
 */
export function layoutChart(model: ChartModel, setting: Setting): ChartLayout {
  const firsts = listFirsts(model);
  const named = layoutBars(model, setting, firsts);
  const isRoomy = !firsts.length || named.plotted >= setting.width * NAMED_SHARE;
  return (isRoomy ? named : layoutBars(model, setting, [])).layout;
}

/** The first bar of each group, where groups need telling apart and a bar has nothing but its value beside it. */
function listFirsts(model: ChartModel): readonly number[] {
  if (!listShapedGroups(model).length || model.bars.some(({ target }) => target !== undefined)) return [];
  return model.groups.map(({ id }) => model.bars.findIndex(({ group }) => group === id));
}

/** Lays bars out. @param firsts bars that give the name of their group */
function layoutBars(
  model: ChartModel,
  { width, measure, words }: Setting,
  firsts: readonly number[],
): { readonly layout: ChartLayout; /** Width between the ends of the bars. */ readonly plotted: number } {
  const fontSize = FONT_SIZE;
  const lineHeight = Math.round(fontSize * 1.2);
  const textWidth = (text: string) => measure(text, fontSize);
  const markWidth = listShapedGroups(model).length ? MARK : 0;
  const texts = model.bars.map((bar, index) => writeTexts(model, bar, firsts.includes(index), words));
  const { above, labelWidth, lines } = placeLabels(model, width, texts, markWidth, textWidth);
  const plotWidth = width - labelWidth - EDGE;
  const stacked = texts.some(
    ({ valueText, targetText }) =>
      targetText && textWidth(valueText) + TEXT_GAP + textWidth(targetText) > plotWidth * STACK_SHARE,
  );
  const { xOf, ...scale } = fitScale(model, texts, { left: labelWidth, width: plotWidth, stacked, textWidth });
  const rows = measureRows(lines, lineHeight, above, stacked);
  const head = layoutHead(model, xOf, { width, textWidth, words, lineHeight });
  const layout: ChartLayout = {
    width,
    height: Math.ceil(head.top + rows.barShift + texts.length * rows.rowHeight + BOTTOM),
    fontSize,
    lineHeight,
    ...rows,
    barThickness: above ? 14 : 18,
    above,
    labelWidth,
    markWidth,
    ...head,
    min: scale.min,
    max: scale.max,
    rows: texts.map((row, index) => ({
      lines: lines[index] ?? [],
      texts: placeTexts(row, { xOf, stops: head.lineXs, stacked, textWidth }),
    })),
    stacked,
    namesGroups: firsts.length > 0,
  };
  return { layout, plotted: scale.plotted };
}

type Head = Pick<ChartLayout, 'top' | 'headTop' | 'measureText' | 'lineXs' | 'lineTexts' | 'lineLabels'>;

/** What stands above the bars: what they measure, then the labels of the lines. */
function layoutHead(
  model: ChartModel,
  xOf: (value: number) => number,
  place: Pick<Setting, 'width' | 'words'> & { readonly textWidth: TextWidth; readonly lineHeight: number },
): Head {
  const { width, textWidth, words, lineHeight } = place;
  const measureText = shortenText(nameMeasure(model), width - EDGE, textWidth);
  const lineXs = model.lines.map(({ value }) => xOf(value));
  const lineTexts = model.lines.map((line) => nameLine(model, line, words.format));
  const toName = lineTexts.map((text, index) => ({ text, x: lineXs[index] ?? 0 }));
  const lineLabels = placeLineLabels(toName, width - EDGE, textWidth);
  const step = lineHeight + ROW_GAP;
  const headTop = measureText ? step : 0;
  const labels = (lineLabels ?? []).reduce((sum, { lines }) => sum + lines.length * step, 0);
  const top = headTop + labels + (headTop || model.lines.length ? ROW_GAP : 0);
  return { top, headTop, measureText, lineXs, lineTexts, lineLabels };
}

/** The labels in a column at the left, or above their bars where they or the texts leave the bars too little. */
function placeLabels(
  { bars }: ChartModel,
  width: number,
  texts: readonly BarTexts[],
  markWidth: number,
  textWidth: TextWidth,
): Pick<ChartLayout, 'above' | 'labelWidth'> & { readonly lines: readonly (readonly string[])[] } {
  const names = bars.map((bar) => bar.label);
  const column = fitLabels(names, width * LABEL_SHARE, LABEL_LINES, textWidth);
  const besideWidth = width - column.width - markWidth - GAP - EDGE;
  const widest = Math.max(...texts.flatMap(({ valueText, targetText }) => [valueText, targetText].map(textWidth)));
  const above = widest > besideWidth * TEXT_SHARE || column.most > (width < NARROW ? LABEL_LINES - 1 : LABEL_LINES);
  const room = width - markWidth - EDGE;
  return above
    ? { above, labelWidth: 0, lines: names.map((name) => wrapText(name, room, LABEL_LINES, textWidth)) }
    : { above, labelWidth: column.width + GAP + markWidth, lines: column.lines };
}

/** Height of a row, and how far its bar lies below its middle. */
function measureRows(
  labels: readonly (readonly string[])[],
  lineHeight: number,
  above: boolean,
  stacked: boolean,
): Pick<ChartLayout, 'rowHeight' | 'barShift'> {
  const labelHeight = Math.max(1, ...labels.map((lines) => lines.length)) * lineHeight;
  const textHeight = lineHeight * (stacked ? 2 : 1);
  const content = above ? labelHeight + LABEL_GAP + textHeight : Math.max(labelHeight, textHeight);
  const rowHeight = above ? content + 10 : content === lineHeight ? 28 : content + 6;
  return { rowHeight, barShift: above ? labelHeight + LABEL_GAP + (textHeight - rowHeight) / 2 : 0 };
}

/** The texts at the end of a bar. @param isFirst whether it gives the name of its group */
function writeTexts(model: ChartModel, bar: ChartBar, isFirst: boolean, words: DrawingWords): BarTexts {
  const extent = bar.value < 0 ? Math.min : Math.max;
  const { target } = bar;
  return {
    valueText: formatShort(model, words.format, bar.value),
    targetText: target === undefined ? '' : `${nameTarget(model, words)} ${formatShort(model, words.format, target)}`,
    groupText: isFirst ? (model.groups.find(({ id }) => id === bar.group)?.label ?? '') : '',
    value: bar.value,
    end: extent(bar.value, target ?? bar.value),
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

/** The label of a line with its value. */
function nameLine(model: ChartModel, line: ChartLine, format: Formats): string {
  const value = formatShort(model, format, line.value, line.decimals);
  return givesValue(line.label, value) ? line.label : `${line.label}: ${value}`;
}
