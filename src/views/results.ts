import { viewChart } from './chart.ts';
import { buildPageView } from './page.ts';
import { labelOf, linksTo, linkTo, say, viewCitations, viewFigure, viewNotes, groupLinks, plainText } from './shared.ts';
import type { Site } from './site.ts';

/** How a state of evidence is marked. Never a tick for what is not documented. */
const BADGES: Record<string, string> = { documentado: 'strong', declarado: 'medium', parcial: 'medium', 'sin-evidencia': 'weak' };

/** Readings of the sales figure, as the page sets them side by side. */
const READINGS = ['ventas/media', 'ventas/mediana', 'ventas/ponderada', 'ventas/con-rablem', 'ventas/sin-extremos', 'ventas/media-gamarra', 'ventas/media-cusco', 'ventas/mediana-gamarra', 'ventas/mediana-cusco', 'ventas/ponderada-gamarra', 'ventas/ponderada-cusco', 'ventas/con-rablem-gamarra'];

/** The figures of a list that the data give. */
function listFigures(site: Site, references: readonly string[]) {
  return references.filter((reference) => site.figures.find(reference)).map((reference) => ({ figure: viewFigure(site, reference), measure: site.figures.get(reference).measure }));
}

/** The results at a glance: sales against their target, the first component, the logframe. */
export function viewResults(site: Site) {
  const levels = site.records.get('vocabulary', 'logframe-levels').entries;
  const hasChart = (reference: string) => site.records.find('dataset', reference.split('/')[0] ?? '')?.charts.some((chart) => chart.id === reference.split('/')[1]);
  const charts = (references: readonly string[]) => references.filter(hasChart).map((reference) => viewChart(site, reference));
  return {
    page: buildPageView(site, { title: 'Resultados', description: 'Lo que el proyecto prometió y lo que informa haber logrado: ventas, metas y dinero, con el cálculo y la fuente de cada cifra.', path: '/resultados/', kindLabel: 'Resultados', aliases: ['ventas', 'metas', 'indicadores', 'marco lógico', 'cuánto subieron las ventas'] }),
    bigs: listFigures(site, ['ventas/media', 'ventas/media-gamarra', 'ventas/media-cusco', 'ventas/redes-sobre-la-meta']).map(({ figure }) => ({ figure, label: figure.title })),
    sales: charts(['ventas/por-red']),
    targets: charts(['metas-componente-1/meta-y-resultado']),
    money: listFigures(site, ['estructura-financiera/presupuesto-total', 'estructura-financiera/ejecucion-total', 'estructura-financiera/contrapartida-sobre-plan']).map(({ figure }) => ({ figure, label: figure.title })),
    perception: charts(['percepcion-gamarra/votos', 'percepcion-cusco/votos']),
    levels: levels
      .map((level) => ({ title: level.label, indicators: site.records.list('indicator').filter((indicator) => indicator.levelId === level.id).map((indicator) => ({ ...linkTo(indicator), target: say(site, indicator.target.text), result: say(site, indicator.result.text), state: labelOf(site, 'evidence-states', indicator.evidenceStateId), badge: BADGES[indicator.evidenceStateId] ?? 'medium' })) }))
      .filter((level) => level.indicators.length > 0),
  };
}

/** The sales: every reading of the same data beside the one that the source uses. */
export function viewSales(site: Site) {
  const dataset = site.records.find('dataset', 'ventas');
  return {
    page: buildPageView(site, { title: 'Ventas de las redes', description: 'Cuánto subieron las ventas de cada red, con la meta, y lo que dice cada forma de resumirlas: promedio, mediana, ponderado, por conglomerado.', path: '/resultados/ventas/', kindLabel: 'Resultados', crumbs: [{ title: 'Resultados', path: '/resultados/' }], aliases: ['aumento de ventas', 'incremento de ventas', 'cuánto subieron las ventas'], clusterIds: site.records.list('cluster').map((cluster) => cluster.id) }),
    charts: (dataset?.charts ?? []).map((chart) => viewChart(site, `ventas/${chart.id}`)),
    readings: listFigures(site, READINGS).map(({ figure, measure }) => ({ figure, explanation: measure ? say(site, measure.explanation) : [] })),
    missing: site.records.list('network').filter((network) => !network.salesFigure).map(linkTo),
    notes: viewNotes(site, (dataset?.measures ?? []).flatMap((measure) => site.figures.get(`ventas/${measure.id}`).noteIds).concat(dataset?.noteIds ?? [])),
    citations: viewCitations(site, dataset?.sources ?? []),
    related: groupLinks([
      { title: 'Los datos', links: dataset ? [linkTo(dataset)] : [] },
      { title: 'Casos', links: site.records.list('case').filter((item) => item.keyFigures.some((reference) => reference.startsWith('ventas/'))).map(linkTo) },
    ]),
  };
}

/** The page of an indicator of the logframe. */
export function viewIndicator(site: Site, id: string) {
  const indicator = site.records.get('indicator', id);
  const { target, result } = indicator;
  return {
    page: buildPageView(site, { title: indicator.title, description: plainText(site, indicator.statement), path: `/resultados/${id}/`, kindLabel: 'Indicador', crumbs: [{ title: 'Resultados', path: '/resultados/' }], clusterIds: indicator.clusterIds }),
    indicator,
    level: labelOf(site, 'logframe-levels', indicator.levelId),
    statement: say(site, indicator.statement),
    target: { text: say(site, target.text), figure: target.figure ? viewFigure(site, target.figure) : undefined },
    result: { text: say(site, result.text), figure: result.figure ? viewFigure(site, result.figure) : undefined },
    state: labelOf(site, 'evidence-states', indicator.evidenceStateId),
    badge: BADGES[indicator.evidenceStateId] ?? 'medium',
    reason: say(site, indicator.evidenceReason),
    citations: viewCitations(site, indicator.sources),
    notes: viewNotes(site, indicator.noteIds),
    related: groupLinks([
      { title: 'Casos que lo explican', links: linksTo(site, 'case', indicator.caseIds) },
      { title: 'Lecciones', links: linksTo(site, 'lesson', indicator.lessonIds) },
      { title: 'Otros indicadores del mismo nivel', links: site.records.list('indicator').filter((other) => other.levelId === indicator.levelId && other.id !== id).map(linkTo) },
    ]),
  };
}

/** The sales of each network, to be switched in and out of the mean. */
export function viewSalesExplorer(site: Site) {
  const dataset = site.records.find('dataset', 'ventas');
  const target = site.figures.find('metas-finales/ventas/meta')?.value;
  return {
    page: buildPageView(site, { title: 'Explore el promedio de ventas', description: 'Quite y ponga redes y mire cómo se mueven el promedio, la mediana y el promedio ponderado.', path: '/resultados/ventas/explorar/', kindLabel: 'Resultados', crumbs: [{ title: 'Resultados', path: '/resultados/' }, { title: 'Ventas de las redes', path: '/resultados/ventas/' }] }),
    target: typeof target === 'number' ? target : 0,
    items: (dataset?.rows ?? []).flatMap((row) => {
      const network = site.records.find('network', String(row['red']));
      const { incremento: value, empresas: firms } = row;
      if (!network || typeof value !== 'number' || typeof firms !== 'number') return [];
      return [{ id: network.id, name: network.name, clusterId: network.clusterId, clusterName: site.records.get('cluster', network.clusterId).shortName, value, firms, inMean: row['en-promedio'] === true }];
    }),
    notes: viewNotes(site, dataset?.noteIds ?? []),
    citations: viewCitations(site, dataset?.sources ?? []),
  };
}
