import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import type { Entry } from '#records/assemble.ts';
import { viewCitations } from '#views/citations.ts';
import { viewState } from '#views/evidence.ts';
import { viewFigure } from '#views/figures.ts';
import { labelOf } from '#views/labels.ts';
import { plainText, say } from '#views/lines.ts';
import { groupLinks, linksTo, linkTo } from '#views/links.ts';
import { hasFigures } from '#views/monitoring/published.ts';
import { viewNotes } from '#views/notes.ts';
import { buildPageView } from '#views/page.ts';
import type { Site } from '#views/site.ts';
import { viewAttainment } from './attainment.ts';
import { listIndicatorData } from './indicators.ts';

/** What stands beside a result where a link to it is shared: its target, where that has a figure too. */
function labelResult(site: Site, { target, countsUnitId }: Entry<'indicator'>): string {
  const words = site.book.t.indicators;
  return target.figure
    ? `${words.result}. ${words.target}: ${viewFigure(site, target.figure, { countsUnitId }).text}`
    : words.result;
}

/** The page of an indicator of the logframe. */
export function viewIndicator(site: Site, id: string) {
  const indicator = site.records.get('indicator', id);
  const { target, result, baseline, countsUnitId } = indicator;
  const reached = result.figure ? viewFigure(site, result.figure, { countsUnitId }) : undefined;
  const value = ({ text, figure }: { readonly text: string; readonly figure?: string | undefined }) => ({
    text: say(site, text),
    figure: figure ? viewFigure(site, figure, { countsUnitId }) : undefined,
  });
  return {
    page: buildPageView(site, {
      title: indicator.title,
      description: plainText(site, indicator.statement),
      address: addressOf('indicator', id),
      kindLabel: site.words.indicator.name,
      crumbs: [{ title: site.book.t.sitePages.results.kicker, address: listAddressOf('indicator') }],
      clusterIds: indicator.clusterIds,
      figure: reached && { figure: reached, label: labelResult(site, indicator) },
    }),
    indicator,
    attainment: viewAttainment(site, indicator),
    due: site.book.t.indicators.dueSentence(indicator.dueMonth),
    level: labelOf(site, 'logframe-levels', indicator.levelId),
    statement: say(site, indicator.statement),
    target: value(target),
    result: value(result),
    baseline: baseline && { ...value(baseline), measuredOn: site.book.format.date(baseline.measuredOn) },
    state: viewState(site, indicator.evidenceStateId),
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
    {
      title: site.book.t.monitoringPages.indicator.figures,
      links: site.backlinks
        .list('indicator', indicator.id, 'monitoringIndicator')
        .filter(({ id }) => hasFigures(site, id))
        .map(linkTo),
    },
    { title: words.others, links: others.map(linkTo) },
  ]);
}
