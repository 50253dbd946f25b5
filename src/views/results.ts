import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { computeAttainment } from '#domain/attainment.ts';
import { roundTo } from '#domain/decimal.ts';
import { findDirection, isAscending } from '#domain/direction.ts';
import { datasetFileAddress, datasetFormats } from '#domain/downloads.ts';
import type { Entry } from '#records/assemble.ts';
import type { ResultsPart } from '#schemas/site.ts';
import { listActivities } from '#kinds/activity/view.ts';
import { viewChart } from './chart.ts';
import { badgeOf } from './evidence.ts';
import { filterByOption, findOption, viewFacets, writeFacets, type ChosenOption } from './facets.ts';
import { buildPageView } from './page.ts';
import { viewCitations } from './citations.ts';
import { viewFigure } from './figures.ts';
import { labelOf } from './labels.ts';
import { say, plainText } from './lines.ts';
import { linksOfSite, linksTo, linkTo, groupLinks } from './links.ts';
import { viewNotes } from './notes.ts';
import type { Site } from './site.ts';

/** The figures of a list that the data give. */
function listFigures(site: Site, references: readonly string[]) {
  return references.filter((reference) => site.figures.find(reference)).map((reference) => viewFigure(site, reference));
}

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
          address: datasetFileAddress(dataset.id, format),
        })),
    }));
}

/** How a result stands to its target, in words: `166.7% de la meta (pasa la meta)`. */
function sayAttainment(site: Site, indicator: Entry<'indicator'>): string {
  const { indicators: words } = site.book.t;
  const { target, result } = indicator;
  const find = (reference: string | undefined) => (reference === undefined ? undefined : site.figures.find(reference));
  const ascending = isAscending(findDirection(indicator, site.figures.find));
  const attainment = computeAttainment(find(target.figure), find(result.figure), ascending);
  if (!attainment) return words.noComparison;
  const { verdict, percent } = attainment;
  const told = (ascending ? words.verdicts : words.verdictsOfFewer)[verdict];
  return percent === undefined || verdict === 'equal'
    ? told
    : `${words.ofTarget(writePercent(site, percent))} (${told})`;
}

/** A percentage of the target with one decimal, or as many as keep what falls short of it from reading 100. */
function writePercent({ book: { format } }: Site, percent: number): string {
  const decimals = [1, 2, 3, 4, 5, 6].find((count) => roundTo(percent, count) !== 100) ?? 6;
  return format.number(percent, decimals);
}

/** An indicator as the list of them shows it. */
function viewIndicatorRow(site: Site, indicator: Entry<'indicator'>) {
  return {
    ...linkTo(indicator),
    due: site.book.t.indicators.due(indicator.dueMonth),
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
  const facets = viewFacets(site, 'indicator');
  const option = findOption(facets, chosen);
  const { indicators: words, sitePages, filters } = site.book.t;
  const indicators = filterByOption(site, 'indicator', chosen);
  return {
    page: buildPageView(site, {
      title: option ? words.only(option.label) : site.words.indicator.list,
      description: words.lead,
      address: option ? option.address : listAddressOf('indicator'),
      kindLabel: sitePages.section,
      crumbs: [{ title: site.book.t.sitePages.results.kicker, address: listAddressOf('indicator') }],
    }),
    facets,
    allAddress: listAddressOf('indicator'),
    chosen: option,
    data: listIndicatorData(site),
    count: filters.indicators(indicators.length),
    levels: site.records
      .get('vocabulary', 'logframe-levels')
      .entries.map((level) => ({
        title: level.label,
        statement: goalOf(site, level.id),
        indicators: indicators
          .filter((indicator) => indicator.levelId === level.id)
          .map((indicator) => ({ ...viewIndicatorRow(site, indicator), facets: writeFacets(site, indicator) })),
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

/** A part that shows figures and charts. */
function viewPart(site: Site, part: ResultsPart) {
  const name = (references: readonly string[]) =>
    listFigures(site, references).map((figure) => ({ figure, label: figure.title }));
  return {
    figures: name(part.figures),
    charts: part.charts.map((reference) => viewChart(site, reference)),
    notes: viewNotes(site, part.noteIds),
    explained: name(part.explainedFigures),
    caveats: part.explainedFigures.flatMap((reference) => listCaveats(site, reference)),
    lines: linksOfSite(part.links),
    links: [...linksTo(site, 'page', part.pageIds), ...linksTo(site, 'dataset', part.datasetIds)],
  };
}

/** A part of the results that shows figures and charts. */
export type ResultsPartView = ReturnType<typeof viewPart>;

/** A part of the results as the page shows it. */
type PartOnPage = { readonly id: string; readonly title: string } & (
  | { readonly shows: 'figures'; readonly part: ResultsPartView }
  | {
      readonly shows: 'indicators';
      readonly indicators: ReturnType<typeof viewIndicators>;
      readonly goals: ReturnType<typeof listGoals>;
    }
  | { readonly shows: 'activities'; readonly activities: ReturnType<typeof listActivities> }
);

/** The parts of the results that have something to show, in the order that the site gives them. */
function listParts(site: Site): readonly PartOnPage[] {
  const { t } = site.book;
  const indicators = viewIndicators(site);
  const activities = listActivities(site);
  return site.config.results.parts.flatMap((part): PartOnPage[] => {
    const { id, shows, title } = part;
    if (shows === 'indicators')
      return indicators.levels.length
        ? [{ shows, id, title: title ?? t.sitePages.results.indicators, indicators, goals: listGoals(site) }]
        : [];
    if (shows === 'activities')
      return activities.length ? [{ shows, id, title: title ?? t.activities.heading, activities }] : [];
    return part.figures.length || part.charts.length
      ? [{ shows, id, title: title ?? id, part: viewPart(site, part) }]
      : [];
  });
}

/** The results on one page, part by part. */
export function viewResults(site: Site) {
  const { lead, aliases, contextPageIds } = site.config.results;
  return {
    page: buildPageView(site, {
      title: site.book.t.sitePages.results.kicker,
      description: lead ?? site.book.t.sitePages.results.lead,
      address: listAddressOf('indicator'),
      kindLabel: site.book.t.sitePages.results.kicker,
      aliases,
    }),
    parts: listParts(site),
    context: linksTo(site, 'page', contextPageIds),
  };
}

/** What stands beside a result where a link to it is shared: its target, where that has a figure too. */
function labelResult(site: Site, target: string | undefined): string {
  const words = site.book.t.indicators;
  return target ? `${words.result}. ${words.target}: ${viewFigure(site, target).text}` : words.result;
}

/** The page of an indicator of the logframe. */
export function viewIndicator(site: Site, id: string) {
  const indicator = site.records.get('indicator', id);
  const { target, result, baseline } = indicator;
  const reached = result.figure ? viewFigure(site, result.figure) : undefined;
  return {
    page: buildPageView(site, {
      title: indicator.title,
      description: plainText(site, indicator.statement),
      address: addressOf('indicator', id),
      kindLabel: site.words.indicator.name,
      crumbs: [{ title: site.book.t.sitePages.results.kicker, address: listAddressOf('indicator') }],
      clusterIds: indicator.clusterIds,
      figure: reached && { figure: reached, label: labelResult(site, target.figure) },
    }),
    indicator,
    attainment: sayAttainment(site, indicator),
    due: site.book.t.indicators.dueSentence(indicator.dueMonth),
    level: labelOf(site, 'logframe-levels', indicator.levelId),
    statement: say(site, indicator.statement),
    target: { text: say(site, target.text), figure: target.figure ? viewFigure(site, target.figure) : undefined },
    result: { text: say(site, result.text), figure: reached },
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
    related: listRelated(site, indicator),
  };
}

/** What is read beside an indicator: what explains it, its data, and those of the same level. */
function listRelated(site: Site, indicator: Entry<'indicator'>) {
  const { target, result, baseline } = indicator;
  const words = site.book.t.recordPages.indicator;
  const datasetIds = [baseline?.figure, target.figure, result.figure].flatMap((figure) =>
    figure === undefined ? [] : [site.figures.get(figure).datasetId],
  );
  const others = site.records
    .list('indicator')
    .filter((other) => other.levelId === indicator.levelId && other.id !== indicator.id);
  return groupLinks([
    { title: words.cases, links: linksTo(site, 'case', indicator.caseIds) },
    { title: site.words.lesson.list, links: linksTo(site, 'lesson', indicator.lessonIds) },
    { title: words.pages, links: linksTo(site, 'page', indicator.pageIds) },
    { title: words.data, links: [...listIndicatorData(site), ...linksTo(site, 'dataset', datasetIds)] },
    { title: words.others, links: others.map(linkTo) },
  ]);
}
