import { renderChartFile } from '#charts/chartFile.ts';
import { buildChartModel } from '#charts/buildModel.ts';
import { buildEventTimeline } from '#charts/eventTimeline.ts';
import type { ChartModel } from '#charts/model.ts';
import { renderChartSvg } from '#charts/renderSvg.ts';
import { buildChartSummary } from '#charts/summary.ts';
import { buildChartTable, formatChartCsv, type ChartTable } from '#charts/table.ts';
import { chartTypes } from '#charts/types/index.ts';
import { findDirection } from '#domain/direction.ts';
import { escapeHtml } from '#domain/escape.ts';
import { EVENT_TIMELINE, recordCharts } from '#domain/eventTimeline.ts';
import type { Inline } from '#domain/inline.ts';
import { chartFileAddressOf, embedAddressOf } from '#domain/addresses.ts';
import { addressOf, listAddressOf, readingAddressOf } from '#kinds/addresses.ts';
import { titleOf, type AnyEntry, type Entry } from '#records/assemble.ts';
import { urlOf } from './page.ts';
import { viewCitations, type CitationView } from './citations.ts';
import { say } from './lines.ts';
import { linkTo, type LinkView } from './links.ts';
import type { Site } from './site.ts';

/** A chart as it is rendered: drawn for two widths, told in words, set in a table. */
export interface ChartView {
  readonly anchor: string;
  readonly title: string;
  /** Of when its values are: no figure of then reads as of now. Undefined where each mark has its date. */
  readonly period?: string | undefined;
  readonly wideSvg: string;
  readonly narrowSvg: string;
  readonly summary: string;
  readonly caveat: readonly Inline[];
  readonly table: ChartTable;
  readonly csv: string;
  readonly csvAddress: string;
  readonly dataAddress: string;
  /** The page of its data, which shows it too. */
  readonly home: LinkView;
  readonly svgAddress: string;
  readonly pngAddress: string;
  readonly embedAddress: string;
  /** What another site writes to frame it. */
  readonly embedCode: string;
  /** The chart as a file that is read alone. */
  readonly file: string;
  readonly citations: readonly CitationView[];
  /** The way to the notes on its data, where there are any. */
  readonly notesLink?: LinkView;
  /** The model, for the chart to explore; undefined for a type that shows all its values as it is. */
  readonly json?: string | undefined;
}

const WIDE = 720;
const NARROW = 340;
const cache = new WeakMap<Site, Map<string, ChartView>>();

/**
 * Height of the frame that another site gives a chart, in pixels, beside that of the drawing: title, summary, source.
 */
const FRAME = 420;

/** Every chart of some datasets as `dataset/chart`, in their order. */
export function listChartReferences(
  datasets: readonly { readonly id: string; readonly charts: readonly { readonly id: string }[] }[],
): string[] {
  return datasets.flatMap(({ id, charts }) => charts.map((chart) => `${id}/${chart.id}`));
}

/** Every chart of the site: those of the datasets, then those of records that have something to show. */
export function listAllCharts(records: Pick<Site['records'], 'list'>): string[] {
  return [
    ...listChartReferences(records.list('dataset')),
    ...(records.list('event').some((event) => event.startedOn) ? recordCharts : []),
  ];
}

/** The events of the site by date, told apart by their type. */
function modelOfEvents(site: Site): ChartModel {
  const events = site.records.list('event');
  const types = site.records.get('vocabulary', 'event-types').entries;
  return buildEventTimeline(events, (id) => addressOf('event', id), types, site.book);
}

/** What stands behind a chart: where it is explained, its sources, the notes on its data. */
interface ChartOrigin {
  readonly home: LinkView;
  readonly dataAddress: string;
  readonly csvAddress: string;
  readonly citations: readonly CitationView[];
  readonly noteIds: readonly string[];
}

function originOf(site: Site, reference: string): ChartOrigin {
  const words = site.book.t.charts;
  const [datasetId = '', chartId] = reference.split('/');
  if (reference === EVENT_TIMELINE) {
    // Every event names its places beside it; here each document stands once.
    const sources = [
      ...new Map(
        site.records
          .list('event')
          .flatMap((event) => (event.startedOn ? event.sources : []))
          .map((citation) => [citation.sourceId, citation]),
      ).values(),
    ];
    return {
      home: { title: words.events, address: listAddressOf('event') },
      dataAddress: listAddressOf('event'),
      csvAddress: chartFileAddressOf(reference, 'csv'),
      citations: viewCitations(site, sources).map((citation) => ({ ...citation, place: words.eventPlaces })),
      noteIds: [],
    };
  }
  const dataset = site.records.get('dataset', datasetId);
  // The dataset's own page shows the chart of its first reading; each other one stands on the page of its reading.
  const reading = dataset.readingSet?.readings.slice(1).find(({ chart }) => chart === reference);
  return {
    home: reading ? { title: reading.title, address: readingAddressOf(datasetId, reading.id) } : linkTo(dataset),
    dataAddress: `${addressOf('dataset', datasetId)}#medidas`,
    csvAddress: `${addressOf('dataset', datasetId)}graficos/${chartId}.csv`,
    citations: viewCitations(site, dataset.sources),
    noteIds: dataset.noteIds,
  };
}

/** The model of a chart: `dataset/chart`, or one of the charts of records. */
export function modelOf(site: Site, reference: string): ChartModel {
  if (reference === EVENT_TIMELINE) return modelOfEvents(site);
  const [datasetId = '', chartId] = reference.split('/');
  const dataset = site.records.get('dataset', datasetId);
  const chart = dataset.charts.find((candidate) => candidate.id === chartId);
  if (!chart) throw new Error(`There is no chart «${reference}».`);
  return buildChartModel(dataset, chart, {
    figures: site.figures,
    labelOf: (kind, id) => nameOf(site.records.find(kind, id) as AnyEntry | undefined) ?? id,
    unitOf: (id) => site.records.get('vocabulary', 'units').entries.find((entry) => entry.id === id),
    addressOf,
    ascendingOf: (kind, id) => {
      const indicator = kind === 'indicator' ? site.records.find('indicator', id) : undefined;
      return indicator && findDirection(indicator, site.figures.find);
    },
    groupIds: site.records.list('cluster').map((cluster) => cluster.id),
    book: site.book,
  });
}

/** Of when the values of a chart are; undefined where each mark has its date. */
export const periodOf = (site: Site, reference: string): string | undefined =>
  reference === EVENT_TIMELINE
    ? undefined
    : writePeriod(site, site.records.get('dataset', reference.split('/')[0] ?? '').period);

/** A period as short as its dates allow: «enero de 2010 a septiembre de 2011»; without dates as it is told. */
export function writePeriod({ book }: Site, { start, end = start, text }: Entry<'dataset'>['period']): string {
  if (!start || !end) return text;
  return start === end ? book.format.date(start) : book.t.charts.span(book.format.date(start), book.format.date(end));
}

/** The years of a chart, for where there is little room; undefined where each mark has its date. */
export function yearsOf({ records }: Site, reference: string): string | undefined {
  if (reference === EVENT_TIMELINE) return undefined;
  const { start, end = start, text } = records.get('dataset', reference.split('/')[0] ?? '').period;
  if (!start || !end) return text;
  return [...new Set([start, end].map((date) => date.slice(0, 4)))].join('–');
}

/** Short names where a record has one: labels of charts are narrow. */
function nameOf(entry: AnyEntry | undefined): string | undefined {
  return entry && (('shortName' in entry && entry.shortName) || titleOf(entry));
}

/** A chart, drawn once for a build. */
export function viewChart(site: Site, reference: string): ChartView {
  const known = cache.get(site) ?? new Map<string, ChartView>();
  cache.set(site, known);
  const found = known.get(reference);
  if (found) return found;
  const view = drawChart(site, reference);
  known.set(reference, view);
  return view;
}

function drawChart(site: Site, reference: string): ChartView {
  const model = modelOf(site, reference);
  const { book } = site;
  const words = book.t.charts;
  const summary = buildChartSummary(model, book);
  const anchor = `grafico-${reference.replace('/', '-')}`;
  const { home, dataAddress, csvAddress, citations, noteIds } = originOf(site, reference);
  const narrowSvg = renderChartSvg(model, { width: NARROW, idSuffix: 'angosto', summary, book });
  const pageUrl = urlOf(site.config, home.address);
  const height = heightOf(narrowSvg) + FRAME;
  return {
    anchor,
    title: model.title,
    period: periodOf(site, reference),
    wideSvg: renderChartSvg(model, { width: WIDE, idSuffix: 'ancho', summary, book }),
    narrowSvg,
    summary,
    caveat: model.caveat ? say(site, model.caveat) : [],
    table: buildChartTable(model, book),
    csv: formatChartCsv(model),
    csvAddress,
    dataAddress,
    home,
    svgAddress: chartFileAddressOf(reference, 'svg'),
    pngAddress: chartFileAddressOf(reference, 'png'),
    embedAddress: embedAddressOf(reference),
    embedCode:
      `<iframe src="${urlOf(site.config, embedAddressOf(reference))}" ` +
      `title="${escapeHtml(model.title, 'attribute')}" width="100%" height="${height}" loading="lazy"></iframe>`,
    file: renderChartFile(model, {
      summary,
      period: periodOf(site, reference),
      credits: [
        `${words.source}: ${listSources(citations)}.`,
        `${site.config.name}, ${pageUrl} · ${site.config.licence}`,
      ],
      book,
    }),
    citations,
    ...(noteIds.length ? { notesLink: { title: words.notes(noteIds.length), address: `${home.address}#notas` } } : {}),
    json: chartTypes[model.type].explored ? JSON.stringify(model) : undefined,
  };
}

/** Height of a drawing, in pixels. */
export const heightOf = (svg: string): number => Number(/ height="(\d+)"/.exec(svg)?.[1]);

/** The documents behind a chart with their places, each document once. */
function listSources(citations: readonly CitationView[]): string {
  const places = new Map<string, string[]>();
  for (const { title, place } of citations) places.set(title, [...(places.get(title) ?? []), place]);
  return [...places].map(([title, list]) => `${title}, ${list.join('; ')}`).join('. ');
}
