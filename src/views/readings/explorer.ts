import { decimalsOfColumn } from '#domain/columnDecimals.ts';
import { isAscending } from '#domain/direction.ts';
import { filterRows } from '#domain/measures.ts';
import { findEntry } from '#domain/vocabularies.ts';
import { explorerAddressOf, readingSetAddressOf } from '#kinds/addresses.ts';
import type { Row } from '#kinds/dataset/schema.ts';
import { titleOf } from '#records/assemble.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { viewNotes } from '#views/notes.ts';
import { buildPageView } from '#views/page.ts';
import type { Site } from '#views/site.ts';
import type { ReadonlyMeasure } from '#domain/measures.ts';
import { getReadingSet, listGroups, resultsOf, type SetOfReadings } from './readingSet.ts';
import { listCandidates, nameOfKey } from './rows.ts';

/**
 * The rows of a set, to be switched in and out of the mean: that of the source at first. Columns are those of the
 * measures that the readings show.
 */
export function viewExplorer(site: Site, datasetId: string) {
  const found = getReadingSet(site, datasetId);
  const { dataset, set } = found;
  const { title, lead } = set.explorer ?? set;
  const measures = set.readings.flatMap(({ figure }) => site.figures.find(figure)?.measure ?? []);
  const [first] = measures;
  const column = dataset.columns.find(({ id }) => id === first?.column);
  const { prefix, suffix, suffixPlural } = findEntry(site.records, 'units', column?.unitId) ?? {};
  return {
    page: buildPageView(site, {
      title,
      description: lead,
      address: explorerAddressOf(datasetId),
      kindLabel: site.book.t.sitePages.results.kicker,
      crumbs: [resultsOf(site), { title: set.title, address: readingSetAddressOf(datasetId) }],
    }),
    set: { title: set.title, address: readingSetAddressOf(datasetId) },
    rowsName: set.rowsName,
    explorer: {
      rowsName: set.rowsName,
      groups: listGroups(site, found),
      target: viewTarget(site, set.target, [first?.ascending, column?.ascending]),
      unit: { prefix, suffix, suffixPlural },
      decimals: decimalsOfColumn(column, dataset.rows),
      weightTitle: set.weightTitle,
      items: listItems(site, found, measures),
    },
    notes: viewNotes(site, dataset.noteIds),
    citations: viewCitations(site, dataset.sources),
  };
}

/** The target, where it is a number; its direction is that of the measure, of the column, or its own. */
function viewTarget(site: Site, reference: string | undefined, directions: readonly (boolean | undefined)[]) {
  const target = reference === undefined ? undefined : site.figures.find(reference);
  return typeof target?.value === 'number'
    ? {
        value: target.value,
        text: viewFigure(site, target.reference).text,
        ascending: isAscending(...directions, target.ascending),
      }
    : undefined;
}

/** The rows that may enter: those with a value, and a weight where one is used. */
function listItems(site: Site, found: SetOfReadings, measures: readonly ReadonlyMeasure[]) {
  const { dataset } = found;
  const [first] = measures;
  const weightColumn = measures.find((measure) => measure.weightColumn)?.weightColumn;
  const entering = new Set<Row>(first ? filterRows(dataset.rows, first.where) : []);
  const byKey = new Map(listCandidates(site, found).map((item) => [item.key, item]));
  return dataset.rows.flatMap((row) => {
    const item = byKey.get(String(row[dataset.keyColumn]));
    const value = row[first?.column ?? ''];
    const weight = row[weightColumn ?? ''];
    if (!item || typeof value !== 'number' || (weightColumn !== undefined && typeof weight !== 'number')) return [];
    return [
      {
        id: item.key,
        name: item.entry ? titleOf(item.entry) : nameOfKey(dataset, item.key),
        groupId: item.groupId,
        value,
        weight: typeof weight === 'number' ? weight : undefined,
        inMean: entering.has(row),
      },
    ];
  });
}
