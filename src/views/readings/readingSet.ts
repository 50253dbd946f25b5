import { listAddressOf } from '#kinds/addresses.ts';
import type { Kind } from '#kinds/index.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import type { Crumb } from '#views/page.ts';
import type { Site } from '#views/site.ts';

export type Dataset = Entry<'dataset'>;
export type ReadingSet = NonNullable<Dataset['readingSet']>;
export type Reading = ReadingSet['readings'][number];

/** A dataset with the set of readings that it declares. */
export interface SetOfReadings {
  readonly dataset: Dataset;
  readonly set: ReadingSet;
}

/** The page of results, above every set. */
export const resultsOf = ({ book }: Site): Crumb => ({
  title: book.t.sitePages.results.kicker,
  address: listAddressOf('indicator'),
});

/** The sets of readings that the datasets declare. */
export const listReadingSets = (site: Site): readonly SetOfReadings[] =>
  site.records.list('dataset').flatMap((dataset) => (dataset.readingSet ? [{ dataset, set: dataset.readingSet }] : []));

/** The set of readings of a dataset. @throws when it declares none */
export function getReadingSet(site: Site, datasetId: string): SetOfReadings {
  const found = listReadingSets(site).find(({ dataset }) => dataset.id === datasetId);
  if (!found) throw new Error(`The dataset «${datasetId}» declares no readings.`);
  return found;
}

/** A group of rows: those of one value of the column that parts them. */
export interface Group {
  readonly id: string;
  readonly title: string;
}

/** The kind of record that a column names, if it names any. */
export const kindOfColumn = (dataset: Dataset, columnId: string | undefined): Kind | undefined =>
  dataset.columns.find(({ id, type }) => id === columnId && type === 'reference')?.references as Kind | undefined;

/** The groups of the rows, in the order of the records that they name, or else as the rows bring them. */
export function listGroups(site: Site, { dataset, set }: SetOfReadings): readonly Group[] {
  const { groupColumn } = set;
  if (groupColumn === undefined) return [];
  const kind = kindOfColumn(dataset, groupColumn);
  const ids = [...new Set(dataset.rows.map((row) => String(row[groupColumn])))];
  const labels = dataset.columns.find(({ id }) => id === groupColumn)?.labels ?? {};
  if (kind === undefined) return ids.map((id) => ({ id, title: labels[id] ?? id }));
  return (site.records.list(kind) as readonly AnyEntry[])
    .filter(({ id }) => ids.includes(id))
    .map((entry) => ({ id: entry.id, title: ('shortName' in entry && entry.shortName) || titleOf(entry) }));
}

/** Clusters that a page of the set concerns: its groups, where these are clusters. */
export const clustersOf = ({ dataset, set }: SetOfReadings, groups: readonly Group[]): readonly string[] =>
  kindOfColumn(dataset, set.groupColumn) === 'cluster' ? groups.map(({ id }) => id) : [];
