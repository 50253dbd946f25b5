import { renderChartFile } from '#charts/chartFile.ts';
import { legendShape } from '#charts/legend.ts';
import { renderChartSvg } from '#charts/renderSvg.ts';
import type { Shape } from '#charts/shapes.ts';
import { buildChartModel, type ChartModel } from '#domain/chartModel.ts';
import { buildChartSummary } from '#domain/chartSummary.ts';
import { buildChartTable, formatChartCsv, type ChartTable } from '#domain/chartTable.ts';
import type { Inline } from '#domain/inline.ts';
import { chartFilePathOf, embedPathOf } from '#domain/paths.ts';
import { chartText } from '#i18n/charts.ts';
import { formatFigure } from '#i18n/numbers.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { urlOf } from './page.ts';
import { linksTo, say, viewCitations, type CitationView, type LinkView } from './shared.ts';
import type { Site } from './site.ts';

/** A chart as it is rendered: drawn for two widths, told in words, set in a table. */
export interface ChartView {
  readonly anchor: string;
  readonly title: string;
  readonly wideSvg: string;
  readonly narrowSvg: string;
  readonly summary: string;
  readonly caveat: readonly Inline[];
  readonly legend: readonly { readonly label: string; readonly color: number; readonly shape: Shape }[];
  readonly table: ChartTable;
  readonly csv: string;
  readonly csvPath: string;
  readonly dataPath: string;
  /** The dataset, whose page shows the chart too. */
  readonly dataset: LinkView;
  readonly svgPath: string;
  readonly pngPath: string;
  readonly embedPath: string;
  /** What another site writes to frame it. */
  readonly embedCode: string;
  /** The chart as a file that is read alone. */
  readonly file: string;
  readonly citations: readonly CitationView[];
  /** The way to the notes on its data, where there are any. */
  readonly notesLink?: LinkView;
  /** The model, for the chart to explore. */
  readonly json: string;
}

const WIDE = 720;
const NARROW = 340;
const cache = new WeakMap<Site, Map<string, ChartView>>();

/** Height of the frame that another site gives a chart, in pixels, beside that of the drawing: title, summary, source. */
const FRAME = 420;

/** Every chart of the site as `dataset/chart`, in the order of the datasets. */
export function listChartReferences(datasets: readonly { readonly id: string; readonly charts: readonly { readonly id: string }[] }[]): string[] {
  return datasets.flatMap(({ id, charts }) => charts.map((chart) => `${id}/${chart.id}`));
}

/** The model of a chart: `dataset/chart`. */
export function modelOf(site: Site, reference: string): ChartModel {
  const [datasetId = '', chartId] = reference.split('/');
  const dataset = site.records.get('dataset', datasetId);
  const chart = dataset.charts.find((candidate) => candidate.id === chartId);
  if (!chart) throw new Error(`No existe el gráfico «${reference}».`);
  return buildChartModel(dataset, chart, site.figures, (kind, id) => nameOf(site.records.find(kind, id) as AnyEntry | undefined) ?? id, {
    unitOf: (id) => site.records.get('vocabulary', 'units').entries.find((entry) => entry.id === id),
    groupIds: site.records.list('cluster').map((cluster) => cluster.id),
  });
}

/** Short names where a record has one: labels of charts are narrow. */
function nameOf(entry: AnyEntry | undefined): string | undefined {
  return entry && ('shortName' in entry ? entry.shortName : titleOf(entry));
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
  const format = (value: number, decimals: number) => formatFigure(value, model.unitText, decimals);
  const summary = buildChartSummary(model, format);
  const anchor = `grafico-${reference.replace('/', '-')}`;
  const [datasetId = '', chartId] = reference.split('/');
  const dataset = site.records.get('dataset', datasetId);
  const citations = viewCitations(site, dataset.sources);
  const narrowSvg = renderChartSvg(model, { width: NARROW, idSuffix: 'angosto', summary });
  const pageUrl = urlOf(site.config, `/datos/${datasetId}/#${anchor}`);
  const height = Number(/ height="(\d+)"/.exec(narrowSvg)?.[1]) + FRAME;
  return {
    anchor,
    title: model.title,
    wideSvg: renderChartSvg(model, { width: WIDE, idSuffix: 'ancho', summary }),
    narrowSvg,
    summary,
    caveat: model.caveat ? say(site, model.caveat) : [],
    legend: model.groups.map(({ label, color }) => ({ label, color, shape: legendShape(model, color) })),
    table: buildChartTable(model, format),
    csv: formatChartCsv(model),
    csvPath: `/datos/${datasetId}/graficos/${chartId}.csv`,
    dataPath: `/datos/${datasetId}/#medidas`,
    dataset: linksTo(site, 'dataset', [datasetId])[0] as LinkView,
    svgPath: chartFilePathOf(reference, 'svg'),
    pngPath: chartFilePathOf(reference, 'png'),
    embedPath: embedPathOf(reference),
    embedCode: `<iframe src="${urlOf(site.config, embedPathOf(reference))}" title="${model.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="100%" height="${height}" loading="lazy"></iframe>`,
    file: renderChartFile(model, { summary, credits: [`${chartText.source}: ${listSources(citations)}.`, `${site.config.name}, ${pageUrl}. ${site.config.licence}.`] }),
    citations,
    ...(dataset.noteIds.length ? { notesLink: { title: chartText.notes(dataset.noteIds.length), path: `/datos/${datasetId}/#notas` } } : {}),
    json: JSON.stringify(model),
  };
}

/** The documents behind a chart with their places, each document once. */
function listSources(citations: readonly CitationView[]): string {
  const places = new Map<string, string[]>();
  for (const { title, place } of citations) places.set(title, [...(places.get(title) ?? []), place]);
  return [...places].map(([title, list]) => `${title}, ${list.join('; ')}`).join('. ');
}
