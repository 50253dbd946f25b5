import { placeTexts, type BarTexts, type TextPlace } from './barTexts.ts';
import type { ChartModel } from './model.ts';

/** A scale of bars. */
export interface BarScale {
  /** Its ends, in the unit of the chart. */
  readonly min: number;
  readonly max: number;
  /** Where a value stands, in pixels. */
  readonly xOf: (value: number) => number;
  /** Width between the outermost values, in pixels. */
  readonly plotted: number;
}

/** Where a plot stands, and what its texts are placed by. */
type Plot = Omit<TextPlace, 'xOf' | 'stops'> & { readonly left: number; readonly width: number };

/** Between the labels and a text at the left end of a bar. */
const GAP = 4;
/** Share of the plot that is left to the bars, whatever the texts take. */
const LEAST_SHARE = 0.1;
/** Most turns in which the room for texts is settled. */
const TURNS = 60;

/** The scale on which every bar, line and text of a plot fits. */
export function fitScale(model: ChartModel, texts: readonly BarTexts[], plot: Plot): BarScale {
  const marks = [
    0,
    ...model.lines.map((line) => line.value),
    ...model.bars.flatMap((bar) => [bar.value, bar.target ?? bar.value]),
  ];
  const min = Math.min(...marks);
  const max = Math.max(...marks) === min ? min + 1 : Math.max(...marks);
  // Room for texts at either side, in pixels. Room makes the bars shorter, and with them moves where texts end.
  let [before, after] = [0, 0];
  const build = (): BarScale => {
    const plotted = Math.max(plot.width - before - after, plot.width * LEAST_SHARE);
    const scale = plotted / (max - min);
    return {
      min: min - before / scale,
      max: min + (plot.width - before) / scale,
      xOf: (value) => plot.left + before + (value - min) * scale,
      plotted,
    };
  };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { xOf } = build();
    const stops = model.lines.map(({ value }) => xOf(value));
    const placed = texts.flatMap((row) => placeTexts(row, { ...plot, xOf, stops }));
    const over = Math.max(0, ...placed.map(({ left, width }) => left + width - plot.left - plot.width));
    const under = Math.max(0, ...placed.map(({ left }) => plot.left + GAP - left));
    if (over + under < 0.01) break;
    [before, after] = [before + under, after + over];
  }
  return build();
}
