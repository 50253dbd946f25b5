import { renderChartSvg } from '#charts/renderSvg.ts';
import { buildChartModel, type ChartModel } from '#domain/chartModel.ts';
import { buildChartSummary } from '#domain/chartSummary.ts';
import { buildChartTable, formatChartCsv, type ChartTable } from '#domain/chartTable.ts';
import type { Inline } from '#domain/inline.ts';
import { formatFigure } from '#i18n/numbers.ts';
import { titleOf, type AnyEntry } from '#records/assemble.ts';
import { say } from './shared.ts';
import type { Site } from './site.ts';

/** A chart as it is rendered: drawn for two widths, told in words, set in a table. */
export interface ChartView {
  readonly anchor: string;
  readonly title: string;
  readonly wideSvg: string;
  readonly narrowSvg: string;
  readonly summary: string;
  readonly caveat: readonly Inline[];
  readonly legend: readonly { readonly label: string; readonly color: number }[];
  readonly table: ChartTable;
  readonly csv: string;
  readonly csvPath: string;
  readonly dataPath: string;
  /** The model, for the chart to explore. */
  readonly json: string;
}

const WIDE = 720;
const NARROW = 340;
const cache = new WeakMap<Site, Map<string, ChartView>>();

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
  const [datasetId, chartId] = reference.split('/');
  return {
    anchor,
    title: model.title,
    wideSvg: renderChartSvg(model, { width: WIDE, idSuffix: 'ancho', summary }),
    narrowSvg: renderChartSvg(model, { width: NARROW, idSuffix: 'angosto', summary }),
    summary,
    caveat: model.caveat ? say(site, model.caveat) : [],
    legend: model.groups,
    table: buildChartTable(model, format),
    csv: formatChartCsv(model),
    csvPath: `/datos/${datasetId}/graficos/${chartId}.csv`,
    dataPath: `/datos/${datasetId}/#medidas`,
    json: JSON.stringify(model),
  };
}
