import type { GuideBlock } from '#domain/guide/model.ts';
import type { Kind } from '#kinds/index.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import { heading, paragraph, text } from '#views/guide/blocks.ts';
import type { GuideContext } from '#views/guide/context.ts';
import type { ComposeRecord } from '#views/guide/records.ts';
import { nameRow } from '#views/labels.ts';

/** Longest text that a cell has room for. */
const CELL_LENGTH = 36;

/** The rows of a dataset as far as a page is wide: the name of the row and at most four short columns more. */
function tableOf(dataset: Entry<'dataset'>, { site }: GuideContext): GuideBlock {
  const units = site.records.get('vocabulary', 'units').entries;
  const named =
    dataset.columns.find(({ id, type }) => id === dataset.keyColumn && type === 'reference') ??
    dataset.columns.find(({ id, type }) => type === 'text' && id !== dataset.keyColumn);
  const nameOf = (row: (typeof dataset.rows)[number]): string => {
    const name = nameRow(site, dataset.id, String(row[dataset.keyColumn]));
    return named?.labels?.[name] ?? name;
  };
  const cellOf = (row: (typeof dataset.rows)[number], column: (typeof dataset.columns)[number]): string => {
    const value = row[column.id] ?? null;
    if (typeof value === 'string' && column.labels?.[value]) return column.labels[value];
    const entry =
      column.type === 'reference' && column.references && typeof value === 'string'
        ? (site.records.find(column.references as Kind, value) as AnyEntry | undefined)
        : undefined;
    return entry
      ? titleOf(entry)
      : site.book.format.figure(value, units.find((unit) => unit.id === column.unitId) ?? {}, column.decimals ?? 0);
  };
  const columns = dataset.columns
    .filter((column) => column.id !== dataset.keyColumn && column !== named && column.type !== 'date')
    .filter(
      (column) =>
        dataset.rows.every((row) => cellOf(row, column).length <= CELL_LENGTH) &&
        dataset.rows.some((row) => cellOf(row, column) !== nameOf(row)),
    )
    .slice(0, 4);
  return {
    t: 'table',
    header: [named?.title ?? site.words.dataset.inGuide.row, ...columns.map((column) => column.title)],
    rows: dataset.rows.map((row) => [[text(nameOf(row))], ...columns.map((column) => [text(cellOf(row, column))])]),
  };
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
  ...(context.short ? [] : [heading(context.site.words.dataset.inGuide.rows), tableOf(dataset, context)]),
];
