import { decimalsOfCell } from '#domain/columnDecimals.ts';
import type { GuideBlock } from '#domain/guide/model.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { Kind } from '#kinds/index.ts';
import type { AnyEntry, Entry } from '#records/assemble.ts';
import { heading, paragraph, text } from '#views/guide/blocks.ts';
import type { GuideContext } from '#views/guide/context.ts';
import type { ComposeRecord } from '#views/guide/records.ts';
import { nameInCell, nameRow } from '#views/labels.ts';

/** Longest text that a cell has room for. */
const CELL_LENGTH = 36;
/**
 * What a page of a guide is wide, in letters of a table, and the room between two columns: a column is as wide as its
 * longest word, of its head too.
 */
const PAGE_LETTERS = 92;
const BETWEEN_LETTERS = 2.3;

type Dataset = Entry<'dataset'>;
type Row = Dataset['rows'][number];
type Column = Dataset['columns'][number];

/** A cell in words: the name of what it holds as a code. */
function cellOf(row: Row, column: Column, { site }: GuideContext): string {
  const value = row[column.id] ?? null;
  if (typeof value === 'string' && column.labels?.[value]) return column.labels[value];
  const entry =
    column.type === 'reference' && column.references && typeof value === 'string'
      ? (site.records.find(column.references as Kind, value) as AnyEntry | undefined)
      : undefined;
  const unit = site.records.get('vocabulary', 'units').entries.find(({ id }) => id === column.unitId);
  return entry ? nameInCell(entry) : site.book.format.figure(value, unit ?? {}, decimalsOfCell(column, value));
}

/** Letters that a column needs: those of its longest word. */
const lettersOf = (texts: readonly string[]): number =>
  Math.max(...texts.flatMap((line) => line.split(' ').map((word) => word.length))) + BETWEEN_LETTERS;

/**
 * The columns that a page has room for, in their order, and those that it has none for: long texts, and what comes when
 * the page is full.
 */
function shareColumns(dataset: Dataset, names: readonly string[], context: GuideContext, named: Column | undefined) {
  let room = PAGE_LETTERS - lettersOf(names);
  const shown: Column[] = [];
  const left: Column[] = [];
  for (const column of dataset.columns) {
    if (column.id === dataset.keyColumn || column === named) continue;
    const cells = dataset.rows.map((row) => cellOf(row, column, context));
    // A column that repeats the name of each row says nothing more.
    if (cells.every((cell, index) => cell === names[index])) continue;
    const need = lettersOf([column.title, ...cells]);
    if (cells.some((cell) => cell.length > CELL_LENGTH) || need > room) left.push(column);
    else {
      shown.push(column);
      room -= need;
    }
  }
  return { shown, left };
}

/** The rows of a dataset as far as a page is wide; what it has no room for is named, with the address of the whole. */
function composeRows(dataset: Dataset, context: GuideContext): readonly GuideBlock[] {
  const { site } = context;
  const w = site.words.dataset.inGuide;
  const named =
    dataset.columns.find(({ id, type }) => id === dataset.keyColumn && type === 'reference') ??
    dataset.columns.find(({ id, type }) => type === 'text' && id !== dataset.keyColumn);
  const names = dataset.rows.map((row) => {
    const name = nameRow(site, dataset.id, String(row[dataset.keyColumn]));
    return named?.labels?.[name] ?? name;
  });
  const { shown, left } = shareColumns(dataset, names, context, named);
  const href = context.online(addressOf('dataset', dataset.id));
  const whole = { t: 'a' as const, href, c: [text(href.replace(/^https?:\/\//, ''))] };
  return [
    {
      t: 'table',
      header: [named?.title ?? w.row, ...shown.map((column) => column.title)],
      rows: dataset.rows.map((row, index) => [
        [text(names[index] ?? '')],
        ...shown.map((column) => [text(cellOf(row, column, context))]),
      ]),
    },
    ...(left.length ? [paragraph([text(w.whole(left.map(({ title }) => title))), whole, text('.')])] : []),
  ];
}

/** The measures of a dataset, each with how to read it. */
function composeMeasures({ id, measures }: Entry<'dataset'>, context: GuideContext): readonly GuideBlock[] {
  const w = context.site.words.dataset.inGuide;
  if (!measures.length) return [];
  return [
    heading(w.measures),
    {
      t: 'table',
      header: w.measuresHeader,
      rows: measures.map((measure) => [
        [text(measure.title)],
        context.figure(`${id}/${measure.id}`),
        context.say(measure.explanation),
      ]),
    },
  ];
}

/** A dataset as a guide prints it. */
export const composeDataset: ComposeRecord<'dataset'> = (dataset, context) => [
  paragraph([text(dataset.summary), ...context.cite(dataset.sources)], true),
  ...dataset.charts.flatMap((chart) => context.chart(`${dataset.id}/${chart.id}`)),
  ...composeMeasures(dataset, context),
  ...(context.short ? [] : [heading(context.site.words.dataset.inGuide.rows), ...composeRows(dataset, context)]),
];
