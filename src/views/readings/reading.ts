import { readingAddressOf, readingSetAddressOf } from '#kinds/addresses.ts';
import { viewMeasure } from '#kinds/dataset/view.ts';
import { viewChart } from '#views/chart.ts';
import { viewFigure } from '#views/figures.ts';
import { say } from '#views/lines.ts';
import { viewNotes } from '#views/notes.ts';
import { buildPageView } from '#views/page.ts';
import type { Site } from '#views/site.ts';
import {
  clustersOf,
  getReadingSet,
  listGroups,
  resultsOf,
  type Group,
  type Reading,
  type SetOfReadings,
} from './readingSet.ts';
import { frameReading, frameSet } from './frame.ts';
import { listItems } from './rows.ts';

/** The figures of a reading, large: its own, the same by group, and other readings of its only group. */
function listBigs(site: Site, { set }: SetOfReadings, reading: Reading, groups: readonly Group[]) {
  const nameOf = (groupId: string) => groups.find(({ id }) => id === groupId)?.title ?? groupId;
  const ofGroup =
    reading.groupId === undefined
      ? []
      : set.readings.flatMap((other) =>
          other.byGroup
            .filter(({ groupId }) => groupId === reading.groupId)
            .map(({ figure }) => ({ label: other.title, reference: figure })),
        );
  return [
    {
      reference: reading.figure,
      label: reading.groupId
        ? `${reading.title}: ${site.figures.get(reading.figure).title}`
        : site.book.t.readings.all(set.rowsName),
    },
    ...reading.byGroup.map(({ groupId, figure }) => ({ reference: figure, label: nameOf(groupId) })),
    ...ofGroup.filter(({ reference }) => reference !== reading.figure),
  ].map(({ reference, label }) => ({ figure: viewFigure(site, reference), label }));
}

/** The page of a reading: its figures, what it says and what not, how it is computed, which rows enter. */
export function viewReading(site: Site, datasetId: string, id: string) {
  const found = getReadingSet(site, datasetId);
  const { dataset, set } = found;
  const { t } = site.book;
  const reading = set.readings.find((candidate) => candidate.id === id);
  if (!reading) throw new Error(`There is no reading «${id}».`);
  const figure = site.figures.get(reading.figure);
  const groups = listGroups(site, found);
  const items = listItems(site, found, reading);
  const measure = dataset.measures.find((candidate) => candidate.id === figure.measure?.id);
  return {
    ...frameSet(site, found, id),
    page: buildPageView(site, {
      title: t.readings.readingTitle(set.name, reading.title),
      description: `${viewFigure(site, reading.figure).text}. ${set.lead}`,
      address: readingAddressOf(datasetId, id),
      kindLabel: site.book.t.sitePages.results.kicker,
      crumbs: [resultsOf(site), { title: set.title, address: readingSetAddressOf(datasetId) }],
      clusterIds: clustersOf(
        found,
        groups.filter((group) => reading.groupId === undefined || group.id === reading.groupId),
      ),
      figure: { figure: viewFigure(site, reading.figure), label: figure.title },
    }),
    ...frameReading(site, datasetId, reading),
    leavesOut: say(site, reading.leavesOut),
    bigs: listBigs(site, found, reading, groups),
    measure: measure && viewMeasure(site, dataset, measure),
    chart: reading.chart ? viewChart(site, reading.chart) : undefined,
    table: {
      title: t.readings.whichEnter(set.rowsName),
      rowTitle: dataset.columns.find((column) => column.id === dataset.keyColumn)?.title ?? '',
      valueTitle: set.valueTitle ?? t.readings.value,
      groupTitle: dataset.columns.find((column) => column.id === set.groupColumn)?.title,
      hasWeight: figure.measure?.weightColumn !== undefined,
      items,
    },
    computedHere: t.readings.computedHere(set.rowsName),
    count: t.readings.countIn(items.filter(({ state }) => state === 'in').length, items.length, set.rowsName),
    notes: viewNotes(site, figure.noteIds),
  };
}
