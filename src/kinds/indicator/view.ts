import { findEntry } from '#domain/vocabularies.ts';
import { buildGap } from '#views/gaps.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { listClusterNames } from '#views/names.ts';
import { viewFacets } from '#views/facets.ts';
import { viewIndicators } from '#views/results/indicators.ts';
import { viewResults } from '#views/results/overview.ts';
import { labelOf } from '#views/labels.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from '#views/site.ts';
import { composeIndicator } from './guide.ts';

/** The pages of results, and the indicators by each option of each facet. */
const listPages = (site: Site) => [
  { page: viewResults(site).page, isFiltered: false },
  ...viewFacets(site, 'indicator').flatMap((facet) =>
    facet.options.map((option) => ({
      page: viewIndicators(site, { facet: facet.id, option: option.id }).page,
      isFiltered: true,
    })),
  ),
];

/** Results that the sources do not show, and those that they do not count. */
function listGaps(site: Site) {
  const w = site.words.indicator.gaps;
  const indicators = site.records.list('indicator');
  const evidenceOf = ({ evidenceStateId }: Entry<'indicator'>) =>
    findEntry(site.records, 'evidence-states', evidenceStateId)?.evidence;
  return [
    buildGap(w.unproven, indicators, (entry) => evidenceOf(entry) === 'none'),
    buildGap(w.uncounted, indicators, (entry) => evidenceOf(entry) === 'declared'),
  ];
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'indicator'> = {
  quickFields: (site, entry) => ({
    summary: entry.statement,
    words:
      `${labelOf(site, 'logframe-levels', entry.levelId)} ` +
      `${labelOf(site, 'evidence-states', entry.evidenceStateId)}`,
    clusters: listClusterNames(site, entry.clusterIds),
  }),
  guide: composeEach(composeIndicator),
  lists: listPages,
  gaps: listGaps,
  standard: undefined,
};
