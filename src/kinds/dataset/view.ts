import { listAddressOf } from '#kinds/addresses.ts';
import { buildListPage, crumbTo } from '#views/listPage.ts';
import {
  BUNDLE_NAME,
  CHECKSUMS_NAME,
  datasetFileName,
  datasetFileAddress,
  datasetFormats,
  editionFileAddress,
} from '#domain/downloads.ts';
import { decimalsOfCell } from '#domain/columnDecimals.ts';
import { filterRows } from '#domain/measures.ts';
import { readingAddressOf } from '#kinds/addresses.ts';
import { listKindsByPlace, type Kind } from '#kinds/index.ts';
import type { AnyEntry, Entry } from '#records/assemble.ts';
import { viewChart, writePeriod } from '#views/chart.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { labelOf, nameInCell } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { groupLinks, linkTo, addressOfEntry } from '#views/links.ts';
import { viewNotes } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composeDataset } from './guide.ts';

/** The forms that a list offers: one for programs of each sort. */
const LISTED = ['csv', 'xlsx', 'json'];

/** A dataset in a list: what it holds, how long it is, of when it is, in which forms it comes. */
function viewDatasetLine(site: Site, dataset: Entry<'dataset'>) {
  return {
    ...linkTo(dataset),
    size: site.book.t.recordPages.dataset.rowCount(dataset.rows.length),
    period: writePeriod(site, dataset.period),
    files: datasetFormats
      .filter(({ id }) => LISTED.includes(id))
      .map((format) => ({ label: format.id.toUpperCase(), address: datasetFileAddress(dataset.id, format) })),
  };
}

/** The list of datasets, by topic. */
export function viewDatasets(site: Site) {
  const topics = site.records.get('vocabulary', 'topics').entries;
  const { descriptions } = site.words.dataset;
  return {
    page: buildListPage(site, 'dataset'),
    topics: topics
      .map((topic) => ({
        id: topic.id,
        title: topic.label,
        datasets: site.records
          .list('dataset')
          .filter((dataset) => dataset.topicId === topic.id)
          .map((dataset) => viewDatasetLine(site, dataset)),
      }))
      .filter((topic) => topic.datasets.length > 0),
    bundleAddress: `${listAddressOf('dataset')}${BUNDLE_NAME}`,
    hasData: site.records.list('dataset').length > 0,
    descriptions: [
      ...(site.records.list('dataset').length
        ? [
            { ...descriptions.package, address: '/datapackage.json' },
            { ...descriptions.catalogue, address: '/catalogo.jsonld' },
          ]
        : []),
      ...(site.config.iati ? [{ ...descriptions.iati, address: '/iati.xml' }] : []),
      { ...descriptions.citation, address: '/CITATION.cff' },
    ],
    edition: {
      name: site.config.edition,
      checksumsAddress: editionFileAddress(site.config.edition, CHECKSUMS_NAME),
      bundleAddress: editionFileAddress(site.config.edition, BUNDLE_NAME),
    },
  };
}

function nameOf(site: Site, kind: Kind, id: string): string | undefined {
  const entry = site.records.find(kind, id) as AnyEntry | undefined;
  return entry && nameInCell(entry);
}

/** A filter in words, with records by their name: `Lugar: La Loma; Exporta: sí`. */
function describeFilter(
  site: Site,
  dataset: Entry<'dataset'>,
  where: Readonly<Record<string, unknown>> | undefined,
): string {
  return Object.entries(where ?? {})
    .map(([id, wanted]) => {
      const column = dataset.columns.find((item) => item.id === id);
      const name = (value: unknown) =>
        typeof value === 'boolean'
          ? site.book.format.figure(value, {})
          : (column?.type === 'reference' &&
              column.references &&
              nameOf(site, column.references as Kind, String(value))) ||
            (column?.labels?.[String(value)] ?? String(value));
      const values = (Array.isArray(wanted) ? wanted : [wanted]).map(name);
      return `${column?.title ?? id}: ${site.words.dataset.or(values)}`;
    })
    .join('; ');
}

/** Whether a column holds numbers. */
const isNumeric = (column: Entry<'dataset'>['columns'][number] | undefined): boolean =>
  column?.type === 'number' || column?.type === 'integer';

/** A cell as readers see it: the name of what it holds as a code, with a link where that is a record. */
function viewCell(site: Site, dataset: Entry<'dataset'>, columnIndex: number, value: string | number | boolean | null) {
  const column = dataset.columns[columnIndex];
  if (column?.type === 'reference' && column.references && typeof value === 'string') {
    const entry = site.records.find(column.references as Kind, value) as AnyEntry | undefined;
    if (entry) return { text: nameInCell(entry), address: addressOfEntry(entry), numeric: false };
  }
  const label = typeof value === 'string' ? column?.labels?.[value] : undefined;
  if (label) return { text: label, address: undefined, numeric: false };
  const unit = site.records.get('vocabulary', 'units').entries.find((entry) => entry.id === column?.unitId);
  // A missing number stands where the numbers of its column do.
  const numeric = typeof value === 'number' || (value === null && isNumeric(column));
  // Only symbols stand in the cells; words for units stand in the header.
  const symbol = unit && (unit.prefix || unit.suffix === '%') ? unit : {};
  return {
    text: site.book.format.figure(value, symbol, decimalsOfCell(column, value)),
    address: undefined,
    numeric,
  };
}

/** A measure with its value, how it is computed and what sources report. */
export function viewMeasure(site: Site, dataset: Entry<'dataset'>, measure: Entry<'dataset'>['measures'][number]) {
  return {
    id: measure.id,
    figure: viewFigure(site, `${dataset.id}/${measure.id}`),
    title: measure.title,
    operation: site.words.dataset.operations[measure.operation],
    column: dataset.columns.find((column) => column.id === measure.column)?.title,
    weight: dataset.columns.find((column) => column.id === measure.weightColumn)?.title,
    filter: describeFilter(site, dataset, measure.where),
    rows: measure.column
      ? site.book.t.datasetPage.rowsIn(
          filterRows(dataset.rows, measure.where).filter((row) => row[measure.column ?? ''] !== null).length,
          dataset.rows.length,
        )
      : undefined,
    share: describeFilter(site, dataset, measure.shareWhere),
    parts: [measure.numerator, measure.denominator].flatMap((reference) =>
      reference ? [viewFigure(site, reference)] : [],
    ),
    explanation: say(site, measure.explanation),
    reported: measure.reported.map((item) => ({
      value: site.book.format.number(item.value, item.decimals),
      citations: viewCitations(site, [item]),
    })),
  };
}

/** The measure that a dataset declares first: it stands for the dataset where a link to it is shared. */
function viewFirstMeasure(site: Site, { id, measures: [first] }: Entry<'dataset'>) {
  return first && { figure: viewFigure(site, `${id}/${first.id}`), label: first.title };
}

/**
 * The page of a dataset.
 *
 * @param editionFiles names of the files of the edition: a dataset that is newer than it has none there
 */
export function viewDataset(site: Site, id: string, editionFiles: ReadonlySet<string>) {
  const dataset = site.records.get('dataset', id);
  const { related } = site.words.dataset;
  const units = site.records.get('vocabulary', 'units').entries;
  return {
    page: buildPageView(site, {
      title: dataset.title,
      description: dataset.summary,
      address: addressOfEntry(dataset),
      kindLabel: site.words.dataset.name,
      crumbs: [crumbTo(site, 'dataset')],
      aliases: dataset.keywords,
      work: dataset,
      figure: viewFirstMeasure(site, dataset),
    }),
    dataset,
    topic: labelOf(site, 'topics', dataset.topicId),
    facts: listFacts(site, dataset),
    edition: {
      name: site.config.edition,
      files: datasetFormats
        .map((format) => datasetFileName(id, format))
        .filter((name) => editionFiles.has(name))
        .map((name) => ({ label: name, address: editionFileAddress(site.config.edition, name) })),
      checksumsAddress: editionFileAddress(site.config.edition, CHECKSUMS_NAME),
    },
    downloads: datasetFormats.map((format) => ({
      label: site.book.t.dataFiles.labels[format.id],
      address: datasetFileAddress(id, format),
    })),
    description: dataset.description.map((text) => say(site, text)),
    method: dataset.method.map((text) => say(site, text)),
    columns: dataset.columns.map((column) => ({
      ...column,
      unit: units.find((unit) => unit.id === column.unitId)?.label,
    })),
    // A chart of a reading stands on the page of the reading; the first one stands for all.
    charts: dataset.charts
      .map((chart) => `${id}/${chart.id}`)
      .filter((reference) => !dataset.readingSet?.readings.slice(1).some((reading) => reading.chart === reference))
      .map((reference) => viewChart(site, reference)),
    measures: dataset.measures.map((measure) => viewMeasure(site, dataset, measure)),
    header: dataset.columns.map((column) => ({
      title: column.title,
      numeric: isNumeric(column),
      unit: units.find((unit) => unit.id === column.unitId)?.label,
    })),
    rows: dataset.rows.map((row) => ({
      key: String(row[dataset.keyColumn]),
      cells: dataset.columns.map((column, index) => viewCell(site, dataset, index, row[column.id] ?? null)),
    })),
    citations: viewCitations(site, dataset.sources),
    notes: viewNotes(site, [
      ...dataset.noteIds,
      ...dataset.measures.flatMap((measure) => site.figures.get(`${id}/${measure.id}`).noteIds),
    ]),
    related: groupLinks([
      {
        title: related.readings,
        links:
          dataset.readingSet?.readings.map((reading) => ({
            title: reading.title,
            address: readingAddressOf(id, reading.id),
          })) ?? [],
      },
      { title: related.uses, links: listUses(site, id) },
      {
        title: related.siblings,
        links: site.records
          .list('dataset')
          .filter((other) => other.id !== id && other.topicId === dataset.topicId)
          .map(linkTo),
      },
    ]),
  };
}

/** What a reader checks first: period, size, units, edition, licence. */
function listFacts(
  site: Site,
  dataset: Entry<'dataset'>,
): readonly { readonly label: string; readonly text: string; readonly url?: string }[] {
  const t = site.book.t.datasetPage;
  const units = [...new Set(dataset.columns.flatMap(({ unitId }) => unitId ?? []))].map((id) =>
    labelOf(site, 'units', id),
  );
  return [
    { label: t.period, text: dataset.period.text },
    { label: t.size, text: t.sizeText(dataset.rows.length, dataset.columns.length) },
    { label: t.units, text: units.join('; ') || t.noUnits },
    { label: t.edition, text: t.editionText(site.config.edition, site.book.format.date(site.config.publishedOn)) },
    { label: t.since, text: site.book.format.date(dataset.publishedOn) },
    // The address is that of the licence of the site: one of another licence has its code only.
    {
      label: t.licence,
      text: dataset.licence,
      ...(dataset.licence === site.config.licence ? { url: site.config.licenceUrl } : {}),
    },
  ];
}

/** Records whose text or fields name a figure or a chart of a dataset. */
function listUses(site: Site, id: string) {
  const pattern = new RegExp(`"${id}/[a-z0-9-/]+"`);
  return listKindsByPlace('usesData').flatMap((kind) =>
    (site.records.list(kind) as readonly AnyEntry[])
      .filter((entry) => pattern.test(JSON.stringify(entry).replaceAll('\\"', '"')))
      .map(linkTo),
  );
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'dataset'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    words: [labelOf(site, 'topics', entry.topicId), ...entry.keywords, site.book.t.searchWords.dataFiles].join(' '),
    date: entry.publishedOn,
  }),
  guide: composeEach(composeDataset),
  lists: (site) => [{ page: viewDatasets(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
