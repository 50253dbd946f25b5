import { computeAttainment } from '#domain/attainment.ts';
import { datasetFilePath, datasetFormats } from '#domain/downloads.ts';
import { activities as a } from '#i18n/activities.ts';
import { indicators as t } from '#i18n/indicators.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { results as r } from '#i18n/results.ts';
import type { Entry } from '#records/assemble.ts';
import { listActivities } from '#kinds/activity/view.ts';
import { viewChart } from './chart.ts';
import { badgeOf } from './evidence.ts';
import {
  buildFacets,
  filterByOption,
  writeFacets,
  type ChosenOption,
  type Facet,
  type FacetDefinition,
} from './facets.ts';
import { buildPageView } from './page.ts';
import { viewCitations } from './citations.ts';
import { viewFigure } from './figures.ts';
import { labelOf } from './labels.ts';
import { say, plainText } from './lines.ts';
import { linksTo, linkTo, groupLinks } from './links.ts';
import { viewNotes } from './notes.ts';
import type { Site } from './site.ts';

/** The figures of a list that the data give. */
function listFigures(site: Site, references: readonly string[]) {
  return references.filter((reference) => site.figures.find(reference)).map((reference) => viewFigure(site, reference));
}

/** The facets of indicators. One that names no cluster concerns all of them. */
function defineFacets(site: Site): readonly FacetDefinition<Entry<'indicator'>>[] {
  const entries = (vocabulary: string) =>
    site.records.get('vocabulary', vocabulary).entries.map(({ id, label }) => ({ id, label }));
  const clusters = site.records.list('cluster');
  return [
    {
      id: 'componente',
      title: 'Parte del marco lógico',
      options: entries('logframe-levels'),
      valuesOf: (indicator) => [indicator.levelId],
    },
    {
      id: 'conglomerado',
      title: 'Conglomerado',
      options: clusters.map((cluster) => ({ id: cluster.id, label: cluster.shortName })),
      valuesOf: (indicator) =>
        indicator.clusterIds.length ? indicator.clusterIds : clusters.map((cluster) => cluster.id),
    },
    {
      id: 'estado',
      title: 'Estado de la evidencia',
      options: entries('evidence-states'),
      valuesOf: (indicator) => [indicator.evidenceStateId],
    },
  ];
}

/** The facets of indicators with their options. */
export const listIndicatorFacets = (site: Site): readonly Facet[] =>
  buildFacets(defineFacets(site), site.records.list('indicator'), '/resultados/');

/** The datasets in which each row is an indicator, with the files to download. */
function listIndicatorData(site: Site) {
  return site.records
    .list('dataset')
    .filter(({ columns, keyColumn }) =>
      columns.some(({ id, references }) => id === keyColumn && references === 'indicator'),
    )
    .map((dataset) => ({
      ...linkTo(dataset),
      files: datasetFormats
        .filter(({ id }) => id === 'csv' || id === 'xlsx' || id === 'json')
        .map((format) => ({
          label: site.book.t.dataFiles.labels[format.id],
          path: datasetFilePath(dataset.id, format),
        })),
    }));
}

/** How a result stands to its target, in words: `166.7% de la meta (pasa la meta)`. */
function sayAttainment(site: Site, { target, result }: Entry<'indicator'>): string {
  const find = (reference: string | undefined) => (reference === undefined ? undefined : site.figures.find(reference));
  const attainment = computeAttainment(find(target.figure), find(result.figure));
  if (!attainment) return t.noComparison;
  const verdict = t.verdicts[attainment.verdict];
  return attainment.percent === undefined || attainment.verdict === 'equal'
    ? verdict
    : `${t.ofTarget(formatNumber(attainment.percent, 1))} (${verdict})`;
}

/** An indicator as the list of them shows it. */
function viewIndicatorRow(site: Site, indicator: Entry<'indicator'>) {
  return {
    ...linkTo(indicator),
    due: t.due(indicator.dueMonth),
    target: say(site, indicator.target.text),
    result: say(site, indicator.result.text),
    attainment: sayAttainment(site, indicator),
    verification: indicator.verification.join('; '),
    citations: viewCitations(site, indicator.result.sources),
    explains: [
      ...linksTo(site, 'case', indicator.caseIds),
      ...linksTo(site, 'lesson', indicator.lessonIds),
      ...linksTo(site, 'page', indicator.pageIds),
    ],
    notes: linksTo(site, 'note', indicator.noteIds),
    state: labelOf(site, 'evidence-states', indicator.evidenceStateId),
    badge: badgeOf(site, indicator.evidenceStateId),
  };
}

/** The indicators, whole or filtered by one option, in the order of the logframe. */
export function viewIndicators(site: Site, chosen?: ChosenOption) {
  const definitions = defineFacets(site);
  const facets = listIndicatorFacets(site);
  const option = facets
    .find((facet) => facet.id === chosen?.facet)
    ?.options.find((candidate) => candidate.id === chosen?.option);
  const indicators = filterByOption(definitions, site.records.list('indicator'), chosen);
  return {
    page: buildPageView(site, {
      title: option ? `Indicadores: ${option.label}` : 'Indicadores',
      description: 'Cada meta del marco lógico al lado de su resultado, con lo que vale la evidencia.',
      path: option ? option.path : '/resultados/',
      kindLabel: 'Sección',
      crumbs: [{ title: 'Resultados', path: '/resultados/' }],
    }),
    facets,
    chosen: option,
    data: listIndicatorData(site),
    count: indicators.length === 1 ? '1 indicador' : `${indicators.length} indicadores`,
    levels: site.records
      .get('vocabulary', 'logframe-levels')
      .entries.map((level) => ({
        title: level.label,
        statement: goalOf(site, level.id),
        indicators: indicators
          .filter((indicator) => indicator.levelId === level.id)
          .map((indicator) => ({ ...viewIndicatorRow(site, indicator), facets: writeFacets(definitions, indicator) })),
      }))
      .filter((level) => level.indicators.length > 0),
  };
}

/** What a level of the logframe wanted to reach, where the site tells it. */
const goalOf = (site: Site, levelId: string): string | undefined =>
  site.config.goals.find((goal) => goal.levelId === levelId)?.statement;

/** What the plan wanted to reach above its indicators. */
function listGoals(site: Site) {
  const measured = new Set(site.records.list('indicator').map((indicator) => indicator.levelId));
  return site.records.get('vocabulary', 'logframe-levels').entries.flatMap(({ id, label }) => {
    const statement = goalOf(site, id);
    return measured.has(id) || statement === undefined ? [] : [{ title: label, statement }];
  });
}

/** What a reader of a measure must know to read it well: its explanation. */
function listCaveats(site: Site, reference: string) {
  const [datasetId = '', id] = reference.split('/');
  const measure = site.records.find('dataset', datasetId)?.measures.find((candidate) => candidate.id === id);
  return measure ? [{ title: measure.title, text: say(site, measure.explanation) }] : [];
}

/** Links to those pages of a list that a site has. */
const linksToPages = (site: Site, ids: readonly string[]) =>
  linksTo(
    site,
    'page',
    ids.filter((id) => site.records.find('page', id)),
  );

/** The results on one page: sales against their target, the logframe, the money, what firms valued. */
export function viewResults(site: Site) {
  const { sales, targets, money, costs, services, perception } = site.config.results;
  const viewPart = ({ figures, charts, noteIds, pageIds, datasetIds }: typeof sales) => ({
    figures: listFigures(site, figures).map((figure) => ({ figure, label: figure.title })),
    charts: charts.map((reference) => viewChart(site, reference)),
    notes: viewNotes(site, noteIds),
    links: [...linksTo(site, 'page', pageIds), ...linksTo(site, 'dataset', datasetIds)],
    isEmpty: !figures.length && !charts.length,
  });
  const parts = {
    sales: viewPart(sales),
    targets: viewPart(targets),
    money: viewPart(money),
    services: viewPart(services),
    perception: viewPart(perception),
  };
  const indicators = viewIndicators(site);
  const activities = listActivities(site);
  const contents = [
    { id: 'ventas', title: r.sales, isThere: !parts.sales.isEmpty },
    { id: 'indicadores', title: r.indicators, isThere: indicators.levels.length > 0 },
    { id: 'actividades', title: a.heading, isThere: activities.length > 0 },
    { id: 'metas', title: r.targets, isThere: !parts.targets.isEmpty },
    { id: 'dinero', title: r.money, isThere: !parts.money.isEmpty },
    { id: 'servicios', title: r.services, isThere: !parts.services.isEmpty },
    { id: 'percepcion', title: r.perception, isThere: !parts.perception.isEmpty },
  ];
  return {
    page: buildPageView(site, {
      title: 'Resultados',
      description:
        'Lo que el proyecto prometió y lo que informa haber logrado: ventas, metas y dinero, con el cálculo y la fuente de cada cifra.',
      path: '/resultados/',
      kindLabel: 'Resultados',
      aliases: ['ventas', 'metas', 'indicadores', 'marco lógico', 'cuánto subieron las ventas'],
    }),
    ...parts,
    contents: contents.filter(({ isThere }) => isThere),
    costs: viewPart(costs),
    costCaveats: costs.figures.flatMap((reference) => listCaveats(site, reference)),
    isEmpty:
      !site.records.list('indicator').length &&
      [sales, targets, money, services, perception].every(({ figures, charts }) => !figures.length && !charts.length),
    reading: linksToPages(site, ['supuestos', 'evaluacion', 'financiamiento', 'problemas-y-medidas', 'percepcion']),
    indicators,
    goals: listGoals(site),
    activities,
  };
}

/** The page of an indicator of the logframe. */
export function viewIndicator(site: Site, id: string) {
  const indicator = site.records.get('indicator', id);
  const { target, result, baseline } = indicator;
  return {
    page: buildPageView(site, {
      title: indicator.title,
      description: plainText(site, indicator.statement),
      path: `/resultados/${id}/`,
      kindLabel: 'Indicador',
      crumbs: [{ title: 'Resultados', path: '/resultados/' }],
      clusterIds: indicator.clusterIds,
    }),
    indicator,
    attainment: sayAttainment(site, indicator),
    due: t.dueSentence(indicator.dueMonth),
    level: labelOf(site, 'logframe-levels', indicator.levelId),
    statement: say(site, indicator.statement),
    target: { text: say(site, target.text), figure: target.figure ? viewFigure(site, target.figure) : undefined },
    result: { text: say(site, result.text), figure: result.figure ? viewFigure(site, result.figure) : undefined },
    baseline: baseline && {
      text: say(site, baseline.text),
      figure: baseline.figure ? viewFigure(site, baseline.figure) : undefined,
      measuredOn: site.book.format.date(baseline.measuredOn),
    },
    state: labelOf(site, 'evidence-states', indicator.evidenceStateId),
    badge: badgeOf(site, indicator.evidenceStateId),
    reason: say(site, indicator.evidenceReason),
    citations: viewCitations(site, [...indicator.sources, ...(baseline?.sources ?? []), ...result.sources]),
    notes: viewNotes(site, indicator.noteIds),
    related: groupLinks([
      { title: 'Casos que lo explican', links: linksTo(site, 'case', indicator.caseIds) },
      { title: 'Lecciones', links: linksTo(site, 'lesson', indicator.lessonIds) },
      { title: 'Problemas y supuestos', links: linksTo(site, 'page', indicator.pageIds) },
      {
        title: 'Los datos',
        links: [
          ...listIndicatorData(site),
          ...linksTo(
            site,
            'dataset',
            [baseline?.figure, target.figure, result.figure].flatMap((figure) =>
              figure === undefined ? [] : [site.figures.get(figure).datasetId],
            ),
          ),
        ],
      },
      {
        title: 'Otros indicadores del mismo nivel',
        links: site.records
          .list('indicator')
          .filter((other) => other.levelId === indicator.levelId && other.id !== id)
          .map(linkTo),
      },
    ]),
  };
}
