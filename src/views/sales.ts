import { datasetFilePath, canonicalCsv } from '#domain/downloads.ts';
import { filterRows } from '#domain/measures.ts';
import { SALES, salesReadingAddressOf } from '#domain/addresses.ts';
import { addressOf } from '#kinds/addresses.ts';
import { formatFigure } from '#i18n/numbers.ts';
import { sales as t } from '#i18n/sales.ts';
import type { Entry } from '#records/assemble.ts';
import type { Row } from '#kinds/dataset/schema.ts';
import { viewChart } from './chart.ts';
import { viewMeasure } from '#kinds/dataset/view.ts';
import { buildPageView, type Crumb } from './page.ts';
import { viewCitations } from './citations.ts';
import { viewFigure } from './figures.ts';
import { say } from './lines.ts';
import { groupLinks, linkTo } from './links.ts';
import { viewNotes } from './notes.ts';
import type { Site } from './site.ts';

type Dataset = Entry<'dataset'>;
type Reading = Dataset['readings'][number];

const RESULTS: Crumb = { title: 'Resultados', path: '/resultados/' };
const OVERVIEW: Crumb = { title: t.title, path: `/resultados/${SALES}/` };
/** The note on why percentages are not added up: it has a section of its own on the overview. */
const NO_TOTAL = 'total-de-porcentajes';

const findSales = (site: Site): Dataset | undefined => site.records.find('dataset', SALES);

/** The links from one reading to all others, the overview first. */
function listReadingLinks(dataset: Dataset | undefined, current?: string) {
  const links = (dataset?.readings ?? []).map(({ id, title }) => ({
    title,
    path: salesReadingAddressOf(id),
    isCurrent: id === current,
  }));
  return [{ title: t.overview, path: OVERVIEW.path, isCurrent: current === undefined }, ...links];
}

/** The sales: every reading of the same data beside the one that the source uses, for all networks and by cluster. */
export function viewSales(site: Site) {
  const dataset = findSales(site);
  const readings = dataset?.readings ?? [];
  const clusters = site.records
    .list('cluster')
    .filter(({ id }) => readings.some(({ byCluster }) => byCluster.some(({ clusterId }) => clusterId === id)));
  const noTotal = dataset?.noteIds.includes(NO_TOTAL) ? NO_TOTAL : undefined;
  const [first] = readings;
  return {
    page: buildPageView(site, {
      title: t.title,
      description: t.description,
      path: OVERVIEW.path,
      kindLabel: 'Resultados',
      crumbs: [RESULTS],
      aliases: t.aliases,
      clusterIds: site.records.list('cluster').map(({ id }) => id),
    }),
    links: listReadingLinks(dataset),
    data: dataset && { path: addressOf('dataset', SALES), csvPath: datasetFilePath(SALES, canonicalCsv) },
    columns: clusters.map(({ id, shortName }) => {
      const own = readings.find(({ clusterId }) => clusterId === id);
      return { title: shortName, path: own && salesReadingAddressOf(own.id) };
    }),
    matrix: readings
      .filter(({ byCluster }) => byCluster.length > 0)
      .map((reading) => ({
        ...frameReading(site, reading),
        byCluster: clusters.map(({ id }) => {
          const part = reading.byCluster.find(({ clusterId }) => clusterId === id);
          return part && viewFigure(site, part.figure);
        }),
      })),
    readings: readings.map((reading) => frameReading(site, reading)),
    charts: first?.chart
      ? [viewChart(site, first.chart)]
      : (dataset?.charts ?? []).map((chart) => viewChart(site, `${SALES}/${chart.id}`)),
    noTotal: noTotal ? viewNotes(site, [noTotal])[0] : undefined,
    missing: listNetworks(site, dataset, undefined).filter(({ state }) => state !== 'in'),
    notes: viewNotes(
      site,
      [
        ...(dataset?.noteIds ?? []),
        ...(dataset?.measures ?? []).flatMap(({ id }) => site.figures.get(`${SALES}/${id}`).noteIds),
      ].filter((id) => id !== noTotal),
    ),
    citations: viewCitations(site, dataset?.sources ?? []),
    related: groupLinks([
      { title: 'Los datos', links: dataset ? [linkTo(dataset)] : [] },
      {
        title: 'Casos',
        links: site.records
          .list('case')
          .filter((item) => item.keyFigures.some((reference) => reference.startsWith(`${SALES}/`)))
          .map(linkTo),
      },
    ]),
  };
}

function frameReading(site: Site, reading: Reading) {
  return {
    title: reading.title,
    path: salesReadingAddressOf(reading.id),
    figure: viewFigure(site, reading.figure),
    isOfSource: reading.isOfSource,
    says: say(site, reading.says),
    silence: say(site, reading.silence),
  };
}

/** The page of a reading: its figures, what it says and what not, how it is computed, which networks enter. */
export function viewSalesReading(site: Site, id: string) {
  const dataset = site.records.get('dataset', SALES);
  const reading = dataset.readings.find((candidate) => candidate.id === id);
  if (!reading) throw new Error(`No existe la lectura «${id}».`);
  const figure = site.figures.get(reading.figure);
  const networks = listNetworks(site, dataset, reading);
  const clusterName = (clusterId: string) => site.records.get('cluster', clusterId).shortName;
  const ofCluster =
    reading.clusterId === undefined
      ? []
      : dataset.readings.flatMap((other) =>
          other.byCluster
            .filter(({ clusterId }) => clusterId === reading.clusterId)
            .map(({ figure: part }) => ({ label: other.title, reference: part })),
        );
  return {
    page: buildPageView(site, {
      title: t.readingTitle(reading.title),
      description: `${viewFigure(site, reading.figure).text}. ${t.description}`,
      path: salesReadingAddressOf(id),
      kindLabel: 'Resultados',
      crumbs: [RESULTS, OVERVIEW],
      clusterIds: reading.clusterId ? [reading.clusterId] : site.records.list('cluster').map((cluster) => cluster.id),
    }),
    links: listReadingLinks(dataset, id),
    ...frameReading(site, reading),
    leavesOut: say(site, reading.leavesOut),
    bigs: [
      {
        reference: reading.figure,
        label: reading.clusterId ? `${reading.title}: ${site.figures.get(reading.figure).title}` : t.all,
      },
      ...reading.byCluster.map(({ clusterId, figure: part }) => ({ reference: part, label: clusterName(clusterId) })),
      ...ofCluster.filter(({ reference }) => reference !== reading.figure),
    ].map(({ reference, label }) => ({ figure: viewFigure(site, reference), label })),
    measure:
      figure.measure &&
      viewMeasure(
        site,
        dataset,
        dataset.measures.find((measure) => measure.id === figure.measure?.id) ?? fail(reading.figure),
      ),
    chart: reading.chart ? viewChart(site, reading.chart) : undefined,
    hasWeight: figure.measure?.weightColumn !== undefined,
    networks,
    count: t.countIn(networks.filter(({ state }) => state === 'in').length, networks.length),
    notes: viewNotes(site, figure.noteIds),
    citations: viewCitations(site, dataset.sources),
  };
}

function fail(reference: string): never {
  throw new Error(`«${reference}» no es una medida.`);
}

/**
 * Every network of the site with its increase, and whether it enters into a reading: the rows that pass the filter of
 * its measure. Networks that enter come first, each group from the highest.
 *
 * @param reading undefined for the first one, that of the source
 */
function listNetworks(site: Site, dataset: Dataset | undefined, reading: Reading | undefined) {
  const measure = site.figures.find(reading?.figure ?? dataset?.readings[0]?.figure ?? '')?.measure;
  const rows = new Map((dataset?.rows ?? []).map((row) => [String(row[dataset?.keyColumn ?? '']), row]));
  const entering = new Set<Row>(measure && dataset ? filterRows(dataset.rows, measure.where) : []);
  const cell = (row: Row | undefined, column: string | undefined) => {
    const definition = dataset?.columns.find(({ id }) => id === column);
    const value = column === undefined ? undefined : row?.[column];
    const unit = site.records.get('vocabulary', 'units').entries.find(({ id }) => id === definition?.unitId) ?? {};
    return typeof value === 'number'
      ? { value, text: formatFigure(value, unit, definition?.decimals ?? 0) }
      : undefined;
  };
  return site.records
    .list('network')
    .filter(({ clusterId }) => reading?.clusterId === undefined || clusterId === reading.clusterId)
    .map((network) => {
      const row = rows.get(network.id);
      const increase = cell(row, measure?.column);
      const state = !increase ? ('missing' as const) : row && entering.has(row) ? ('in' as const) : ('out' as const);
      return {
        ...linkTo(network),
        cluster: site.records.get('cluster', network.clusterId).shortName,
        increase,
        weight: cell(row, measure?.weightColumn)?.text,
        state,
        stateLabel: t.entering[state],
        rowPath: row ? `/datos/${SALES}/#fila-${network.id}` : undefined,
        absence: network.figureAbsence ? say(site, network.figureAbsence) : [],
      };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        (b.increase?.value ?? 0) - (a.increase?.value ?? 0) ||
        a.title.localeCompare(b.title, 'es'),
    );
}

const ORDER = ['in', 'out', 'missing'];

/**
 * The sales of each network, to be switched in and out of the mean: that of the source at first. Columns are those of
 * the
 * measures that the readings show, and the target is the one that the charts of the dataset draw.
 */
export function viewSalesExplorer(site: Site) {
  const dataset = findSales(site);
  const measures = (dataset?.readings ?? []).flatMap(({ figure }) => site.figures.find(figure)?.measure ?? []);
  const [first] = measures;
  const valueColumn = first?.column ?? '';
  const weightColumn = measures.find((measure) => measure.weightColumn)?.weightColumn ?? '';
  const entering = new Set<Row>(first && dataset ? filterRows(dataset.rows, first.where) : []);
  const line = dataset?.charts.flatMap(({ lines }) => lines).find(({ role }) => role === 'target');
  const target = line && site.figures.find(line.figure)?.value;
  return {
    page: buildPageView(site, {
      ...t.explorer,
      path: `${OVERVIEW.path}explorar/`,
      kindLabel: 'Resultados',
      crumbs: [RESULTS, OVERVIEW],
    }),
    target: typeof target === 'number' ? target : 0,
    items: (dataset?.rows ?? []).flatMap((row) => {
      const network = site.records.find('network', String(row[dataset?.keyColumn ?? '']));
      const { [valueColumn]: value, [weightColumn]: firms } = row;
      if (!network || typeof value !== 'number' || typeof firms !== 'number') return [];
      return [
        {
          id: network.id,
          name: network.name,
          clusterId: network.clusterId,
          clusterName: site.records.get('cluster', network.clusterId).shortName,
          value,
          firms,
          inMean: entering.has(row),
        },
      ];
    }),
    notes: viewNotes(site, dataset?.noteIds ?? []),
    citations: viewCitations(site, dataset?.sources ?? []),
  };
}
