import type { Cell, Chart, Column } from '#kinds/dataset/schema.ts';
import type { Kind } from '#kinds/index.ts';
import type { FigureIndex } from './figures.ts';
import { filterRows, type ReadonlyDataset, type ReadonlyFilter } from './measures.ts';
import { firstDayOf, type PartialDate } from './isoDates.ts';

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
}

/** All that a chart shows: frozen, and nothing that JSON cannot carry. */
export interface ChartModel {
  /** Its name: `dataset/chart`. */
  readonly id: string;
  readonly type: Chart['type'];
  readonly title: string;
  /** Unit of its values, an entry of the vocabulary of units. */
  readonly unit?: string;
  /** The text of that unit. */
  readonly unitText: ChartUnit;
  /** Decimals shown. */
  readonly decimals: number;
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

/** A dataset as charts read it. */
export type ChartDataset = Pick<ReadonlyDataset, 'id' | 'keyColumn' | 'rows'> & {
  readonly columns: readonly Readonly<
    Pick<Column, 'id' | 'title' | 'type' | 'unitId' | 'decimals' | 'references' | 'labels'>
  >[];
};

/** A declared chart, immutable. */
export type ReadonlyChart = Readonly<Omit<Chart, 'where' | 'lines'>> & {
  readonly where?: ReadonlyFilter | undefined;
  readonly lines: readonly Readonly<Chart['lines'][number]>[];
};

/** What a chart takes from outside its dataset. */
export interface ChartContext {
  /** The text of a unit. */
  readonly unitOf?: (unitId: string) => ChartUnit | undefined;
  /** Address of a record; without it no label is a link. */
  readonly addressOf?: (kind: Kind, id: string) => string;
  /** Ids of all groups of the site in their order, so that a group has one colour in every chart. */
  readonly groupIds?: readonly string[];
}

/**
 * Builds what a chart shows.
 *
 * Values are in the unit of the value column. Bars of the same value keep the order of the dataset.
 * A line whose figure is no number is left out.
 *
 * @param dataset the dataset that declares it
 * @param chart its declaration
 * @param figures every figure of the site, for the lines
 * @param labelOf name of the record that a cell of type `reference` names: `labelOf(kind, id)`
 * @throws when the dataset has no such column or a line names a figure that does not exist
 */
export function buildChartModel(
  dataset: ChartDataset,
  chart: ReadonlyChart,
  figures: Pick<FigureIndex, 'get'>,
  labelOf: (kind: Kind, id: string) => string,
  context: ChartContext = {},
): ChartModel {
  const columnOf = (id: string) => {
    const column = dataset.columns.find((candidate) => candidate.id === id);
    if (!column)
      throw new Error(
        `El gráfico «${dataset.id}/${chart.id}» usa la columna «${id}», que el conjunto de datos no tiene.`,
      );
    return column;
  };
  const labelColumn = columnOf(chart.labelColumn);
  const measured = chart.type === 'timeline' ? chart.startColumn : chart.valueColumn;
  const valueColumn = measured && chart.combine !== 'count' ? columnOf(measured) : undefined;
  const targetColumn = AIMED.includes(chart.type) && chart.targetColumn ? columnOf(chart.targetColumn) : undefined;
  const endColumn = chart.type === 'timeline' && chart.endColumn ? columnOf(chart.endColumn) : undefined;
  const groupColumn = chart.groupColumn ? columnOf(chart.groupColumn) : undefined;
  const nameCell = (column: typeof labelColumn, cell: Cell) =>
    column.type === 'reference' && column.references && typeof cell === 'string'
      ? labelOf(column.references as Kind, cell)
      : (column.labels?.[String(cell)] ?? formatCell(cell));

  const listed: ChartBar[] = [];
  const missing: Omit<ChartBar, 'value'>[] = [];
  for (const row of filterRows(dataset.rows, chart.where)) {
    const key = String(row[dataset.keyColumn] ?? '');
    const cell = row[labelColumn.id] ?? null;
    const value = valueColumn ? readValue(row[valueColumn.id]) : 1;
    const target = targetColumn && row[targetColumn.id];
    const group = groupColumn && (row[groupColumn.id] ?? null);
    const end = endColumn && row[endColumn.id];
    const bar = {
      key,
      label: nameCell(labelColumn, cell) || key,
      ...(isNumber(target) ? { target } : {}),
      ...(chart.type === 'timeline' && valueColumn && row[valueColumn.id]
        ? { start: String(row[valueColumn.id]) }
        : {}),
      ...(end ? { end: String(end) } : {}),
      ...(group === undefined || group === null ? {} : { group: String(group) }),
      ...(context.addressOf && labelColumn.type === 'reference' && labelColumn.references && typeof cell === 'string'
        ? { href: context.addressOf(labelColumn.references as Kind, cell) }
        : {}),
    };
    if (value === undefined) missing.push(bar);
    else listed.push({ ...bar, value });
  }
  const bars = sortBars(chart.combine === 'none' ? listed : combineBars(listed), chart.type, chart.sort);
  const unitId = chart.combine === 'count' ? chart.unitId : valueColumn?.unitId;
  const unitText = pickUnit(unitId && context.unitOf?.(unitId));
  return deepFreeze({
    id: `${dataset.id}/${chart.id}`,
    type: chart.type,
    title: chart.title,
    ...(unitId ? { unit: unitId } : {}),
    unitText,
    decimals: valueColumn?.decimals ?? 0,
    ...(chart.caveat ? { caveat: chart.caveat } : {}),
    headings: {
      label: labelColumn.title,
      value: valueColumn?.title ?? unitText.label ?? 'Cantidad',
      ...(targetColumn ? { target: targetColumn.title } : {}),
      ...(endColumn ? { end: endColumn.title } : {}),
      ...(groupColumn ? { group: groupColumn.title } : {}),
    },
    bars,
    groups: groupColumn
      ? listGroups(dataset, groupColumn.id, bars, (cell) => nameCell(groupColumn, cell), context.groupIds ?? [])
      : [],
    lines: chart.lines.flatMap(({ figure: reference, label, role }) => {
      const figure = figures.get(reference);
      return isNumber(figure.value) ? [{ label, value: figure.value, decimals: figure.decimals, role }] : [];
    }),
    missing,
  });
}

/** Types of chart that set a result beside a target. */
const AIMED: readonly ChartModel['type'][] = ['target-result', 'dots', 'slopes'];

/** A cell as a value: a number as it is, a date as its year with the part of it that has passed. */
function readValue(cell: Cell | undefined): number | undefined {
  if (isNumber(cell)) return cell;
  return typeof cell === 'string' && cell ? toYears(cell) : undefined;
}

/** A date as a year with its fraction, the first day where only a month or a year is known: `2011-07` → 2011.5. */
export function toYears(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = firstDayOf(date).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** One mark for all rows of a label and group, with the sum of their values. */
function combineBars(bars: readonly ChartBar[]): ChartBar[] {
  const combined = new Map<string, ChartBar>();
  for (const bar of bars) {
    const name = JSON.stringify([bar.label, bar.group]);
    const known = combined.get(name);
    combined.set(name, known ? { ...known, value: known.value + bar.value } : bar);
  }
  return [...combined.values()];
}

/**
 * Marks in their order; those of one label stay together in `dots`, by the sum of their values. Dates begin with the
 * first.
 */
function sortBars(bars: readonly ChartBar[], type: ChartModel['type'], sort: Chart['sort']): ChartBar[] {
  if (type === 'timeline') return [...bars].sort((a, b) => a.value - b.value);
  if (sort === 'none') return [...bars];
  const totals = new Map<string, number>();
  if (type === 'dots') for (const bar of bars) totals.set(bar.label, (totals.get(bar.label) ?? 0) + bar.value);
  const rank = (bar: ChartBar) => totals.get(bar.label) ?? bar.value;
  const direction = sort === 'descending' ? -1 : 1;
  return [...bars].sort((a, b) => direction * (rank(a) - rank(b)));
}

/**
 * What a target is called in a sentence: the title of its column where that is one word («presupuesto»), else «meta».
 */
export function nameTarget({ headings }: Pick<ChartModel, 'headings'>): string {
  return headings.target && /^\p{L}+$/u.test(headings.target) ? headings.target.toLowerCase() : 'meta';
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

/**
 * The groups that have bars. Their colours go by the order of the site, then by that of all rows of the dataset, shown
 * or not.
 */
function listGroups(
  dataset: ChartDataset,
  columnId: string,
  bars: readonly ChartBar[],
  nameOf: (cell: Cell) => string,
  known: readonly string[],
): ChartGroup[] {
  const cells = new Map<string, Cell>();
  for (const row of dataset.rows) {
    const cell = row[columnId] ?? null;
    if (cell !== null) cells.set(String(cell), cell);
  }
  const palette = [...new Set([...(known.some((id) => cells.has(id)) ? known : []), ...cells.keys()])];
  return palette.flatMap((id, color) =>
    bars.some((bar) => bar.group === id) ? [{ id, label: nameOf(cells.get(id) ?? id), color }] : [],
  );
}

function pickUnit(unit: ChartUnit | '' | undefined): ChartUnit {
  const { label, prefix, suffix, suffixPlural } = unit || {};
  return {
    ...(label ? { label } : {}),
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    ...(suffixPlural ? { suffixPlural } : {}),
  };
}

function formatCell(cell: Cell): string {
  return cell === null ? '' : typeof cell === 'boolean' ? (cell ? 'sí' : 'no') : String(cell);
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

function deepFreeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
