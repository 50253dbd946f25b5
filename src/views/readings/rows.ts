import { rowAnchorOf } from '#domain/addresses.ts';
import { decimalsOfColumn } from '#domain/columnDecimals.ts';
import { filterRows } from '#domain/measures.ts';
import { findEntry } from '#domain/vocabularies.ts';
import { addressOf } from '#kinds/addresses.ts';
import type { Row } from '#kinds/dataset/schema.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { say } from '#views/lines.ts';
import { addressOfEntry } from '#views/links.ts';
import type { Site } from '#views/site.ts';
import { kindOfColumn, listGroups, type Dataset, type Reading, type SetOfReadings } from './readingSet.ts';

/** What a row stands for: a record, where its key names one that may also have no row, or the row alone. */
export interface Item {
  readonly key: string;
  readonly row: Row | undefined;
  readonly entry: AnyEntry | undefined;
  readonly groupId: string | undefined;
}

/** Every record of the kind that the rows name, with its row if it has one; else every row. */
export function listCandidates(site: Site, { dataset, set }: SetOfReadings): readonly Item[] {
  const { groupColumn } = set;
  const kind = kindOfColumn(dataset, dataset.keyColumn);
  const groupOf = (row: Row | undefined, entry: AnyEntry | undefined): string | undefined => {
    if (groupColumn === undefined) return undefined;
    if (row) return String(row[groupColumn]);
    return kindOfColumn(dataset, groupColumn) === 'cluster' && entry?.kind === 'network' ? entry.clusterId : undefined;
  };
  const rows = new Map(dataset.rows.map((row) => [String(row[dataset.keyColumn]), row]));
  if (kind === undefined)
    return [...rows].map(([key, row]) => ({ key, row, entry: undefined, groupId: groupOf(row, undefined) }));
  return (site.records.list(kind) as readonly AnyEntry[]).map((entry) => {
    const row = rows.get(entry.id);
    return { key: entry.id, row, entry, groupId: groupOf(row, entry) };
  });
}

/** The name of a row that names no record: that of its cell. */
export const nameOfKey = (dataset: Dataset, key: string): string =>
  dataset.columns.find(({ id }) => id === dataset.keyColumn)?.labels?.[key] ?? key;

/** A cell of numbers, with its text. */
function viewNumber(site: Site, dataset: Dataset, row: Row | undefined, columnId: string | undefined) {
  const column = dataset.columns.find(({ id }) => id === columnId);
  const value = columnId === undefined ? undefined : row?.[columnId];
  const unit = findEntry(site.records, 'units', column?.unitId);
  return typeof value === 'number'
    ? { value, text: site.book.format.figure(value, unit, decimalsOfColumn(column, dataset.rows)) }
    : undefined;
}

const ORDER = ['in', 'out', 'missing'];

/**
 * Every row of the set with its value, and whether it enters into a reading: those that pass the filter of its measure.
 * Rows that enter come first, each group from the highest.
 *
 * @param reading undefined for the first one, that of the source
 */
export function listItems(site: Site, found: SetOfReadings, reading: Reading | undefined) {
  const { dataset, set } = found;
  const { t, format } = site.book;
  const measure = site.figures.find(reading?.figure ?? set.readings[0]?.figure ?? '')?.measure;
  const entering = new Set<Row>(measure ? filterRows(dataset.rows, measure.where) : []);
  const groups = listGroups(site, found);
  return listCandidates(site, found)
    .filter(({ groupId }) => reading?.groupId === undefined || groupId === reading.groupId)
    .map(({ key, row, entry, groupId }) => {
      const value = viewNumber(site, dataset, row, measure?.column);
      const state = !value ? ('missing' as const) : row && entering.has(row) ? ('in' as const) : ('out' as const);
      return {
        title: entry ? titleOf(entry) : nameOfKey(dataset, key),
        address: entry ? addressOfEntry(entry) : undefined,
        group: groups.find(({ id }) => id === groupId)?.title,
        value,
        weight: viewNumber(site, dataset, row, measure?.weightColumn)?.text,
        state,
        stateLabel: t.readings.entering[state],
        rowAddress: row ? `${addressOf('dataset', dataset.id)}#${rowAnchorOf(key)}` : undefined,
        absence: entry?.kind === 'network' && entry.figureAbsence ? say(site, entry.figureAbsence) : [],
      };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        (b.value?.value ?? 0) - (a.value?.value ?? 0) ||
        format.compare(a.title, b.title),
    );
}
