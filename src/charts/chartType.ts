import type { Book } from '#texts/book.ts';
import type { ChartDrawing, DrawingSetting } from './drawing.ts';
import type { LegendEntry } from './legendEntry.ts';
import type { ChartModel } from './model.ts';
import type { ChartOrder } from './order.ts';
import type { TableColumn } from './tableColumns.ts';

/** Fields of a declared chart that name columns beside that of its labels. */
export const chartFields = ['valueColumn', 'targetColumn', 'groupColumn', 'startColumn', 'endColumn'] as const;

/** A field of a declared chart that names a column. */
export type ChartField = (typeof chartFields)[number];

/** The columns of a type of chart: every other field that names one is an error of the declaration. */
export interface ChartColumns {
  /** Without them there is nothing to draw. */
  readonly needs: readonly ChartField[];
  /** They may be there too. */
  readonly takes: readonly ChartField[];
  /** Pairs of which a chart has one or the other. */
  readonly either: readonly (readonly [ChartField, ChartField])[];
}

/**
 * All that is particular to a type of chart. Each is declared whole in one file of `types`: nobody else asks of which
 * type a chart is, and a type that leaves a part out does not compile.
 */
export interface ChartType {
  readonly columns: ChartColumns;
  /** The column that places its marks: numbers, or dates, of which each mark keeps its beginning and its end. */
  readonly measures: 'valueColumn' | 'startColumn';
  /** Whether it draws lines across. */
  readonly lines: boolean;
  /** Whether it has one place for each label and group, so that no two rows may share them. */
  readonly onePlace: boolean;
  /** Most groups that its marks can tell apart; undefined where the names of groups stand beside them. */
  readonly mostGroups: number | undefined;
  /** The order in which it takes its marks. */
  readonly order: ChartOrder;
  /** Draws a chart that has marks. The same input gives the same bytes. */
  readonly draw: (model: ChartModel, setting: DrawingSetting) => ChartDrawing;
  /** What its marks mean; nothing where they need no telling apart, or have their names beside them. */
  readonly legend: (model: ChartModel) => readonly LegendEntry[];
  /** What the marks of a chart that has some show, in sentences. */
  readonly summary: (model: ChartModel, book: Book) => readonly string[];
  /** What is to be said of the rows without a value, of which there are some. */
  readonly missing: (rows: ChartModel['missing'], book: Book) => string;
  /** The columns of its table and its CSV: the first names the row. */
  readonly table: (model: ChartModel) => readonly TableColumn[];
  /**
   * Whether a visitor can explore it bar by bar. Only for what `drawBars` draws: the chart to explore is made from the
   * same configuration.
   */
  readonly explored: boolean;
}
