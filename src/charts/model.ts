import type { PartialDate } from '#domain/isoDates.ts';
import type { ChartTypeName } from '#schemas/chartTypes.ts';
import type { DrawingWords } from './drawing.ts';

/** One bar: a row of the dataset that has a value. */
export interface ChartBar {
  /** Key of the row. */
  readonly key: string;
  /** Its name for readers. */
  readonly label: string;
  /** Value in the unit of the chart (the result, for `target-result`). */
  readonly value: number;
  /** Target in the unit of the chart; only for `target-result`, and only where the row has one. */
  readonly target?: number;
  /** False where fewer is better: its target is the most that there may be. */
  readonly ascending?: false;
  /** When it begins, for `timeline`; its value is then the year with its fraction. */
  readonly start?: PartialDate;
  /** When it ends, where it lasts. */
  readonly end?: PartialDate;
  /** Id of its group. */
  readonly group?: string;
  /** Address of the record that the label names, from the root of the site. */
  readonly href?: string;
}

/** A group of bars. */
export interface ChartGroup {
  readonly id: string;
  readonly label: string;
  /**
   * Place of its colour in the palette, from 0: the same in every chart of the dataset, or of the site with `groupIds`.
   */
  readonly color: number;
}

/** A line across the bars. */
export interface ChartLine {
  readonly label: string;
  /** Where it stands, in the unit of the chart. */
  readonly value: number;
  /** Decimals shown. */
  readonly decimals: number;
  readonly role: 'target' | 'mean';
}

/** Text of a unit, as the vocabulary of units gives it. */
export interface ChartUnit {
  readonly label?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly suffixPlural?: string | undefined;
  /** From this size on its numbers are shown whole. */
  readonly wholeFrom?: number | undefined;
}

/** All that a chart shows: frozen, and nothing that JSON cannot carry. */
export interface ChartModel {
  /** Its name: `dataset/chart`. */
  readonly id: string;
  readonly type: ChartTypeName;
  readonly title: string;
  /** Unit of its values, an entry of the vocabulary of units. */
  readonly unit?: string;
  /** The text of that unit. */
  readonly unitText: ChartUnit;
  /** Decimals shown. */
  readonly decimals: number;
  /** Whether the sum of its values means anything: it counts or sums, or its dataset adds that column up. */
  readonly isAdditive?: true;
  /** What the chart does not say, as the dataset writes it (it may hold inline components). */
  readonly caveat?: string;
  /** Titles of the columns that it is made from. */
  readonly headings: {
    readonly label: string;
    readonly value: string;
    readonly target?: string;
    readonly group?: string;
    readonly end?: string;
  };
  /** Bars in the order in which they are shown. */
  readonly bars: readonly ChartBar[];
  /** Groups that have bars, in the order of their colours. */
  readonly groups: readonly ChartGroup[];
  readonly lines: readonly ChartLine[];
  /** Rows without a value, in the order of the dataset. */
  readonly missing: readonly Omit<ChartBar, 'value'>[];
}

/** What a target is called in a sentence: the title of its column where that is one word, else the word for it. */
export function nameTarget({ headings }: Pick<ChartModel, 'headings'>, { t }: DrawingWords): string {
  return headings.target && /^\p{L}+$/u.test(headings.target) ? headings.target.toLowerCase() : t.chartDrawing.target;
}

/**
 * Whether the label of a line already gives its value as written: «Meta: 10%» gives 10%, «15 redes» does not give 5
 * redes.
 */
export function givesValue(label: string, value: string): boolean {
  for (let at = label.indexOf(value); at >= 0; at = label.indexOf(value, at + 1)) {
    if (!/[\d.,-]$/u.test(label.slice(0, at)) && !/^(?:\d|[.,]\d)/u.test(label.slice(at + value.length))) return true;
  }
  return false;
}
