import { canonicalCsv, datasetFilePath } from '#domain/downloads.ts';
import { filterRows } from '#domain/measures.ts';
import { findEntry } from '#domain/vocabularies.ts';
import {
  listAddressOf,
  addressOf,
  explorerAddressOf,
  readingAddressOf,
  readingSetAddressOf,
} from '#kinds/addresses.ts';
import type { Row } from '#kinds/dataset/schema.ts';
import { viewMeasure } from '#kinds/dataset/view.ts';
import type { Kind } from '#kinds/index.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import { viewChart } from './chart.ts';
import { viewCitations } from './citations.ts';
import { viewFigure } from './figures.ts';
import { say } from './lines.ts';
import { groupLinks, linkTo, pathOfEntry } from './links.ts';
import { viewNotes } from './notes.ts';
import { buildPageView, type Crumb } from './page.ts';
import type { Site } from './site.ts';

type Dataset = Entry<'dataset'>;
type ReadingSet = NonNullable<Dataset['readingSet']>;
type Reading = ReadingSet['readings'][number];

/** A dataset with the set of readings that it declares. */
export interface SetOfReadings {
  readonly dataset: Dataset;
  readonly set: ReadingSet;
}

const resultsOf = ({ book }: Site): Crumb => ({
  title: book.t.sitePages.results.kicker,
  path: listAddressOf('indicator'),
});

/** The sets of readings that the datasets declare. */
export const listReadingSets = (site: Site): readonly SetOfReadings[] =>
  site.records.list('dataset').flatMap((dataset) => (dataset.readingSet ? [{ dataset, set: dataset.readingSet }] : []));

/** The set of readings of a dataset. @throws when it declares none */
function getReadingSet(site: Site, datasetId: string): SetOfReadings {
  const found = listReadingSets(site).find(({ dataset }) => dataset.id === datasetId);
  if (!found) throw new Error(`The dataset «${datasetId}» declares no readings.`);
  return found;
}

/** A group of rows: those of one value of the column that parts them. */
interface Group {
  readonly id: string;
  readonly title: string;
}

const kindOfColumn = (dataset: Dataset, columnId: string | undefined): Kind | undefined =>
  dataset.columns.find(({ id, type }) => id === columnId && type === 'reference')?.references as Kind | undefined;

/** The groups of the rows, in the order of the records that they name, or else as the rows bring them. */
function listGroups(site: Site, { dataset, set }: SetOfReadings): readonly Group[] {
  const { groupColumn } = set;
  if (groupColumn === undefined) return [];
  const kind = kindOfColumn(dataset, groupColumn);
  const ids = [...new Set(dataset.rows.map((row) => String(row[groupColumn])))];
  const labels = dataset.columns.find(({ id }) => id === groupColumn)?.labels ?? {};
  if (kind === undefined) return ids.map((id) => ({ id, title: labels[id] ?? id }));
  return (site.records.list(kind) as readonly AnyEntry[])
    .filter(({ id }) => ids.includes(id))
    .map((entry) => ({ id: entry.id, title: 'shortName' in entry ? entry.shortName : titleOf(entry) }));
}

/** Clusters that a page of the set concerns: its groups, where these are clusters. */
const clustersOf = ({ dataset, set }: SetOfReadings, groups: readonly Group[]): readonly string[] =>
  kindOfColumn(dataset, set.groupColumn) === 'cluster' ? groups.map(({ id }) => id) : [];

/** The links from one reading to all others, the overview first. */
function listReadingLinks(site: Site, { dataset, set }: SetOfReadings, current?: string) {
  const links = set.readings.map(({ id, title }) => ({
    title,
    path: readingAddressOf(dataset.id, id),
    isCurrent: id === current,
  }));
  return [
    {
      title: site.book.t.readings.overview,
      path: readingSetAddressOf(dataset.id),
      isCurrent: current === undefined,
    },
    ...links,
  ];
}

/** What all pages of a set share. */
function frameSet(site: Site, found: SetOfReadings, current?: string) {
  const { dataset, set } = found;
  const { t } = site.book;
  return {
    links: listReadingLinks(site, found, current),
    linksTitle: set.linksTitle ?? t.readings.readings(set.title),
    rowsName: set.rowsName,
    allTitle: t.readings.all(set.rowsName),
    sourceTitle: set.sourceTitle ?? t.readings.ofSource,
    explorer: set.explorer && { path: explorerAddressOf(dataset.id), title: t.readings.explore(set.rowsName) },
    citations: viewCitations(site, dataset.sources),
  };
}

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
      path: readingSetAddressOf(datasetId),
      kindLabel: site.book.t.sitePages.results.kicker,
      crumbs: [resultsOf(site)],
      aliases: set.aliases,
      clusterIds: clustersOf(found, groups),
    }),
    data: { path: addressOf('dataset', datasetId), csvPath: datasetFilePath(datasetId, canonicalCsv) },
    columns: compared.map(({ id, title }) => {
      const own = readings.find(({ groupId }) => groupId === id);
      return { title, path: own && readingAddressOf(datasetId, own.id) };
    }),
    matrix: readings
      .filter(({ byGroup }) => byGroup.length > 0)
      .map((reading) => ({
        ...frameReading(site, datasetId, reading),
        byGroup: compared.map(({ id }) => {
          const part = reading.byGroup.find(({ groupId }) => groupId === id);
          return part && viewFigure(site, part.figure);
        }),
      })),
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
    related: groupLinks([
      { title: site.book.t.readings.theData, links: [linkTo(dataset)] },
      {
        title: site.book.t.readings.cases,
        links: site.records
          .list('case')
          .filter((item) => item.keyFigures.some((reference) => reference.startsWith(`${datasetId}/`)))
          .map(linkTo),
      },
    ]),
  };
}

function frameReading(site: Site, datasetId: string, reading: Reading) {
  return {
    title: reading.title,
    path: readingAddressOf(datasetId, reading.id),
    figure: viewFigure(site, reading.figure),
    isOfSource: reading.isOfSource,
    says: say(site, reading.says),
    silence: say(site, reading.silence),
  };
}

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
      path: readingAddressOf(datasetId, id),
      kindLabel: site.book.t.sitePages.results.kicker,
      crumbs: [resultsOf(site), { title: set.title, path: readingSetAddressOf(datasetId) }],
      clusterIds: clustersOf(
        found,
        groups.filter((group) => reading.groupId === undefined || group.id === reading.groupId),
      ),
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

/** What a row stands for: a record, where its key names one that may also have no row, or the row alone. */
interface Item {
  readonly key: string;
  readonly row: Row | undefined;
  readonly entry: AnyEntry | undefined;
  readonly groupId: string | undefined;
}

/** Every record of the kind that the rows name, with its row if it has one; else every row. */
function listCandidates(site: Site, { dataset, set }: SetOfReadings): readonly Item[] {
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
const nameOfKey = (dataset: Dataset, key: string): string =>
  dataset.columns.find(({ id }) => id === dataset.keyColumn)?.labels?.[key] ?? key;

/** A cell of numbers, with its text. */
function viewNumber(site: Site, dataset: Dataset, row: Row | undefined, columnId: string | undefined) {
  const column = dataset.columns.find(({ id }) => id === columnId);
  const value = columnId === undefined ? undefined : row?.[columnId];
  const unit = findEntry(site.records, 'units', column?.unitId);
  return typeof value === 'number'
    ? { value, text: site.book.format.figure(value, unit, column?.decimals ?? 0) }
    : undefined;
}

const ORDER = ['in', 'out', 'missing'];

/**
 * Every row of the set with its value, and whether it enters into a reading: those that pass the filter of its measure.
 * Rows that enter come first, each group from the highest.
 *
 * @param reading undefined for the first one, that of the source
 */
function listItems(site: Site, found: SetOfReadings, reading: Reading | undefined) {
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
        path: entry ? pathOfEntry(entry) : undefined,
        group: groups.find(({ id }) => id === groupId)?.title,
        value,
        weight: viewNumber(site, dataset, row, measure?.weightColumn)?.text,
        state,
        stateLabel: t.readings.entering[state],
        rowPath: row ? `${addressOf('dataset', dataset.id)}#fila-${key}` : undefined,
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
  const weightColumn = measures.find((measure) => measure.weightColumn)?.weightColumn;
  const entering = new Set<Row>(first ? filterRows(dataset.rows, first.where) : []);
  const target = set.target === undefined ? undefined : site.figures.find(set.target);
  const column = dataset.columns.find(({ id }) => id === first?.column);
  const { prefix, suffix, suffixPlural } = findEntry(site.records, 'units', column?.unitId) ?? {};
  const byKey = new Map(listCandidates(site, found).map((item) => [item.key, item]));
  return {
    page: buildPageView(site, {
      title,
      description: lead,
      path: explorerAddressOf(datasetId),
      kindLabel: site.book.t.sitePages.results.kicker,
      crumbs: [resultsOf(site), { title: set.title, path: readingSetAddressOf(datasetId) }],
    }),
    set: { title: set.title, path: readingSetAddressOf(datasetId) },
    rowsName: set.rowsName,
    explorer: {
      rowsName: set.rowsName,
      groups: listExplorerGroups(site, found),
      target:
        typeof target?.value === 'number'
          ? { value: target.value, text: viewFigure(site, target.reference).text }
          : undefined,
      unit: { prefix, suffix, suffixPlural },
      decimals: column?.decimals ?? 0,
      weightTitle: set.weightTitle,
      items: dataset.rows.flatMap((row) => {
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
      }),
    },
    notes: viewNotes(site, dataset.noteIds),
    citations: viewCitations(site, dataset.sources),
  };
}

/** The groups as the rows bring them: the first one takes the first colour. */
function listExplorerGroups(site: Site, found: SetOfReadings): readonly Group[] {
  const column = found.set.groupColumn;
  const order = column === undefined ? [] : [...new Set(found.dataset.rows.map((row) => String(row[column])))];
  return [...listGroups(site, found)].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
