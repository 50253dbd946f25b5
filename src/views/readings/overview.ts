import { canonicalCsv, datasetFileAddress } from '#domain/downloads.ts';
import { addressOf, readingAddressOf, readingSetAddressOf } from '#kinds/addresses.ts';
import { viewChart } from '#views/chart.ts';
import { viewFigure } from '#views/figures.ts';
import { say } from '#views/lines.ts';
import { groupLinks, linkTo } from '#views/links.ts';
import { viewNotes } from '#views/notes.ts';
import { buildPageView } from '#views/page.ts';
import type { Site } from '#views/site.ts';
import { frameReading, frameSet } from './frame.ts';
import { clustersOf, getReadingSet, listGroups, resultsOf, type Group, type SetOfReadings } from './readingSet.ts';
import { listItems } from './rows.ts';

/** The page of a set: every reading of the same rows beside the one that the source uses, for all and by group. */
export function viewReadingSet(site: Site, datasetId: string) {
  const found = getReadingSet(site, datasetId);
  const { dataset, set } = found;
  const { readings, toldNotes } = set;
  const groups = listGroups(site, found);
  const compared = groups.filter(({ id }) =>
    readings.some(({ byGroup }) => byGroup.some((part) => part.groupId === id)),
  );
  const [first] = readings;
  const told = new Set(toldNotes.map(({ noteId }) => noteId));
  return {
    ...frameSet(site, found),
    page: buildPageView(site, {
      title: set.title,
      description: set.lead,
      address: readingSetAddressOf(datasetId),
      kindLabel: site.book.t.sitePages.results.kicker,
      crumbs: [resultsOf(site)],
      aliases: set.aliases,
      clusterIds: clustersOf(found, groups),
    }),
    answer: set.answer === undefined ? undefined : say(site, set.answer),
    data: { address: addressOf('dataset', datasetId), csvAddress: datasetFileAddress(datasetId, canonicalCsv) },
    ...buildMatrix(site, found, compared),
    readings: readings.map((reading) => frameReading(site, datasetId, reading)),
    charts: first?.chart
      ? [viewChart(site, first.chart)]
      : dataset.charts.map((chart) => viewChart(site, `${datasetId}/${chart.id}`)),
    toldNotes: toldNotes.flatMap(({ id, title, noteId }) =>
      viewNotes(site, [noteId]).map((note) => ({ id, title, note })),
    ),
    missing: listItems(site, found, undefined).filter(({ state }) => state !== 'in'),
    notes: viewNotes(
      site,
      [
        ...dataset.noteIds,
        ...dataset.measures.flatMap(({ id }) => site.figures.get(`${datasetId}/${id}`).noteIds),
      ].filter((id) => !told.has(id)),
    ),
    related: listRelated(site, found),
  };
}

/** The data of a set, and the cases that show figures of it. */
function listRelated(site: Site, { dataset }: SetOfReadings) {
  const { theData, cases } = site.book.t.readings;
  const shows = (reference: string) => reference.startsWith(`${dataset.id}/`);
  return groupLinks([
    { title: theData, links: [linkTo(dataset)] },
    {
      title: cases,
      links: site.records
        .list('case')
        .filter((item) => item.keyFigures.some(shows))
        .map(linkTo),
    },
  ]);
}

/** Every reading with a figure for each group: a column for each group that any of them has. */
function buildMatrix(site: Site, { dataset, set: { readings } }: SetOfReadings, compared: readonly Group[]) {
  return {
    columns: compared.map(({ id, title }) => {
      const own = readings.find(({ groupId }) => groupId === id);
      return { title, address: own && readingAddressOf(dataset.id, own.id) };
    }),
    matrix: readings
      .filter(({ byGroup }) => byGroup.length > 0)
      .map((reading) => ({
        ...frameReading(site, dataset.id, reading),
        byGroup: compared.map(({ id }) => {
          const part = reading.byGroup.find(({ groupId }) => groupId === id);
          return part && viewFigure(site, part.figure);
        }),
      })),
  };
}
