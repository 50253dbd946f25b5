import type { Cell, Chart, Column } from '#kinds/dataset/schema.ts';
import type { Kind } from '#kinds/index.ts';
import { decimalsOfColumn, decimalsOfSize } from '#domain/columnDecimals.ts';
import { addUp } from '#domain/decimal.ts';
import { isAscending } from '#domain/direction.ts';
import type { FigureIndex } from '#domain/figures.ts';
import { toYears } from '#domain/isoDates.ts';
import { filterRows, type ReadonlyDataset, type ReadonlyFilter } from '#domain/measures.ts';
import type { Book } from '#texts/book.ts';
import type { ChartField, ChartType } from './chartType.ts';
import type { ChartBar, ChartGroup, ChartModel, ChartUnit } from './model.ts';
import { MOST_LOOKS } from './shapes.ts';
import { chartTypes } from './types/index.ts';

type ChartColumn = Readonly<
  Pick<Column, 'id' | 'title' | 'type' | 'unitId' | 'decimals' | 'ascending' | 'references' | 'labels'>
>;

/** A dataset as charts read it. */
export type ChartDataset = Pick<ReadonlyDataset, 'id' | 'keyColumn' | 'rows'> & {
  readonly columns: readonly ChartColumn[];
  readonly measures?: readonly Pick<ReadonlyDataset['measures'][number], 'operation' | 'column'>[];
};

/** A declared chart, immutable. */
export type ReadonlyChart = Readonly<Omit<Chart, 'where' | 'lines'>> & {
  readonly where?: ReadonlyFilter | undefined;
  readonly lines: readonly Readonly<Chart['lines'][number]>[];
};

/** What a chart takes from outside its dataset. */
export interface ChartContext {
  /** Every figure of the site, for the lines. */
  readonly figures: Pick<FigureIndex, 'get'>;
  /** Name of the record that a cell of type `reference` names. */
  readonly labelOf: (kind: Kind, id: string) => string;
  /** The text of a unit. */
  readonly unitOf?: (unitId: string) => ChartUnit | undefined;
  /** Address of a record; without it no label is a link. */
  readonly addressOf?: (kind: Kind, id: string) => string;
  /** Whether more is better in what a record measures; undefined where it does not say. */
  readonly ascendingOf?: (kind: Kind, id: string) => boolean | undefined;
  /** Ids of all groups of the site in their order, so that a group has one colour in every chart. */
  readonly groupIds?: readonly string[];
  readonly book: Book;
}

/**
 * Builds what a chart shows.
 *
 * Values are in the unit of the value column. Bars of the same value keep the order of the dataset.
 * A line whose figure is no number is left out.
 *
 * @param dataset the dataset that declares it
 * @param chart its declaration
 * @throws when the dataset has no such column or a line names a figure that does not exist
 */
export function buildChartModel(dataset: ChartDataset, chart: ReadonlyChart, context: ChartContext): ChartModel {
  const type = chartTypes[chart.type];
  const columns = pickColumns(dataset, chart, type);
  const { bars, missing } = readRows(dataset, chart, columns, context);
  const unitId = chart.combine === 'count' ? chart.unitId : columns.value?.unitId;
  const unit = unitId ? context.unitOf?.(unitId) : undefined;
  const unitText = pickUnit(unit);
  const { label, value, target, end, group } = columns;
  const decimals = [value, target].map((column) => decimalsOfColumn(column, dataset.rows));
  const shown = type.order(chart.combine === 'none' ? bars : combineBars(bars), chart.sort);
  return {
    id: `${dataset.id}/${chart.id}`,
    type: chart.type,
    title: chart.title,
    ...(unitId ? { unit: unitId } : {}),
    unitText,
    decimals: decimalsOfSize(unit, listValues(shown), Math.max(...decimals)),
    ...(isAdditive(dataset, chart) ? { isAdditive: true as const } : {}),
    ...(chart.caveat ? { caveat: chart.caveat } : {}),
    headings: {
      label: label.title,
      value: value?.title ?? unitText.label ?? context.book.t.charts.amount,
      ...(target ? { target: target.title } : {}),
      ...(end ? { end: end.title } : {}),
      ...(group ? { group: group.title } : {}),
    },
    bars: shown,
    groups: group ? listGroups(dataset, group, shown, context) : [],
    lines: chart.lines.flatMap((line) => {
      const figure = context.figures.get(line.figure);
      const { label: name, role } = line;
      return isNumber(figure.value) ? [{ label: name, value: figure.value, decimals: figure.decimals, role }] : [];
    }),
    missing,
  };
}

const listValues = (bars: readonly ChartBar[]): readonly number[] =>
  bars.flatMap(({ value, target }) => (target === undefined ? [value] : [value, target]));

/** Whether values add up: they are counts or sums already, or a measure adds their column up. */
function isAdditive({ measures = [] }: ChartDataset, { combine, valueColumn }: ReadonlyChart): boolean {
  return combine !== 'none' || measures.some(({ operation, column }) => operation === 'sum' && column === valueColumn);
}

/** The columns of a chart. Without a column of values, rows are counted. */
interface PickedColumns {
  readonly label: ChartColumn;
  readonly value: ChartColumn | undefined;
  /** Whether its values are dates, of which each mark keeps its beginning. */
  readonly dated: boolean;
  readonly target: ChartColumn | undefined;
  readonly end: ChartColumn | undefined;
  readonly group: ChartColumn | undefined;
}

/** The columns that a chart names and that its type knows what to do with. */
function pickColumns(dataset: ChartDataset, chart: ReadonlyChart, { columns, measures }: ChartType): PickedColumns {
  const get = (id: string): ChartColumn => {
    const column = dataset.columns.find((candidate) => candidate.id === id);
    if (!column)
      throw new Error(`The chart «${dataset.id}/${chart.id}» names the column «${id}», which its dataset has not.`);
    return column;
  };
  const find = (field: ChartField): ChartColumn | undefined => {
    const id = chart[field];
    return id && [...columns.needs, ...columns.takes].includes(field) ? get(id) : undefined;
  };
  return {
    label: get(chart.labelColumn),
    value: chart.combine === 'count' ? undefined : find(measures),
    dated: measures === 'startColumn',
    target: find('targetColumn'),
    end: find('endColumn'),
    group: find('groupColumn'),
  };
}

type UnplacedBar = ChartModel['missing'][number];

/** The rows of a chart as marks, those without a value apart, in the order of the dataset. */
function readRows(
  dataset: ChartDataset,
  chart: ReadonlyChart,
  columns: PickedColumns,
  context: ChartContext,
): { readonly bars: readonly ChartBar[]; readonly missing: readonly UnplacedBar[] } {
  const bars: ChartBar[] = [];
  const missing: UnplacedBar[] = [];
  const needsGroup = chartTypes[chart.type].columns.needs.includes('groupColumn');
  for (const row of filterRows(dataset.rows, chart.where)) {
    const bar = readBar(dataset, row, columns, { ...context, needsGroup });
    const value = columns.value ? readValue(row[columns.value.id]) : 1;
    if (value === undefined) missing.push(bar);
    else bars.push({ ...bar, value });
  }
  return { bars, missing };
}

function readBar(
  dataset: ChartDataset,
  row: ChartDataset['rows'][number],
  columns: PickedColumns,
  context: ChartContext & { readonly needsGroup: boolean },
): UnplacedBar {
  const { label, value, dated, target, end, group } = columns;
  const read = (column: ChartColumn | undefined): Cell => (column ? (row[column.id] ?? null) : null);
  const key = String(row[dataset.keyColumn] ?? '');
  const [cell, aim, start, last, groupId] = [read(label), read(target), read(value), read(end), read(group)];
  return {
    key,
    label: nameCell(label, cell, context) || key,
    ...(isNumber(aim) ? { target: aim } : {}),
    ...(dated && start ? { start: String(start) } : {}),
    ...(last ? { end: String(last) } : {}),
    ...(isDirected(dataset, row, columns, context) ? {} : { ascending: false as const }),
    // Where each group has its panel, what belongs to none has one too.
    ...(groupId !== null ? { group: String(groupId) } : context.needsGroup ? { group: '' } : {}),
    ...(context.addressOf && label.type === 'reference' && label.references && typeof cell === 'string'
      ? { href: context.addressOf(label.references as Kind, cell) }
      : {}),
  };
}

/** Whether more is better in a row: as the indicator says that it names, or the columns that it is drawn from. */
function isDirected(
  { keyColumn, columns }: ChartDataset,
  row: ChartDataset['rows'][number],
  { label, value, target }: PickedColumns,
  { ascendingOf }: ChartContext,
): boolean {
  const named = [columns.find(({ id }) => id === keyColumn), label].flatMap((column) => {
    const cell = column?.type === 'reference' ? row[column.id] : undefined;
    return column?.references && typeof cell === 'string' ? [ascendingOf?.(column.references as Kind, cell)] : [];
  });
  return isAscending(...named, value?.ascending, target?.ascending);
}

/** A cell for readers: the name of the record that it names, the label that its column gives it, or as it is. */
function nameCell(column: ChartColumn, cell: Cell, { labelOf, book }: ChartContext): string {
  if (column.type === 'reference' && column.references && typeof cell === 'string')
    return labelOf(column.references as Kind, cell);
  const label = column.labels?.[String(cell)];
  if (label !== undefined || cell === null) return label ?? '';
  return typeof cell === 'boolean' ? book.format.number(cell) : String(cell);
}

/** A cell as a value: a number as it is, a date as its year with the part of it that has passed. */
function readValue(cell: Cell | undefined): number | undefined {
  if (isNumber(cell)) return cell;
  return typeof cell === 'string' && cell ? toYears(cell) : undefined;
}

/** One mark for all rows of a label and group, with the sum of their values. */
function combineBars(bars: readonly ChartBar[]): ChartBar[] {
  const combined = new Map<string, ChartBar>();
  for (const bar of bars) {
    const name = JSON.stringify([bar.label, bar.group]);
    const known = combined.get(name);
    combined.set(name, known ? { ...known, value: addUp([known.value, bar.value]) } : bar);
  }
  return [...combined.values()];
}

/**
 * The groups that have bars. Their looks go by the order of the site, then by that of all rows of the dataset, shown or
 * not: a group looks the same in every chart. Where that would give out, by the order of this chart alone.
 */
function listGroups(
  dataset: ChartDataset,
  column: ChartColumn,
  bars: readonly ChartBar[],
  context: ChartContext,
): ChartGroup[] {
  const cells = new Map<string, Cell>();
  for (const row of dataset.rows) {
    const cell = row[column.id] ?? null;
    if (cell !== null) cells.set(String(cell), cell);
  }
  const known = context.groupIds ?? [];
  const palette = [...new Set([...(known.some((id) => cells.has(id)) ? known : []), ...cells.keys()])];
  const groups = palette.flatMap((id, color) =>
    bars.some((bar) => bar.group === id) ? [{ id, label: nameCell(column, cells.get(id) ?? id, context), color }] : [],
  );
  if (bars.some((bar) => bar.group === ''))
    groups.push({ id: '', label: context.book.t.chartSummary.noGroup, color: palette.length });
  return groups.every(({ color }) => color < MOST_LOOKS) ? groups : groups.map((group, color) => ({ ...group, color }));
}

function pickUnit({ label, prefix, suffix, suffixPlural }: ChartUnit = {}): ChartUnit {
  return {
    ...(label ? { label } : {}),
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    ...(suffixPlural ? { suffixPlural } : {}),
  };
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}
