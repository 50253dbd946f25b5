import { buildListPage } from '#views/listPage.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { listPhaseNames } from '#views/names.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { linksTo } from '#views/links.ts';
import type { Site } from '#views/site.ts';
import { composeRecommendation } from './guide.ts';

/** Recommendations by audience. */
export function viewRecommendations(site: Site) {
  return {
    page: buildListPage(site, 'recommendation', { kindLabel: site.words.recommendation.name }),
    addressees: site.records
      .get('vocabulary', 'addressees')
      .entries.map((addressee) => ({
        id: addressee.id,
        title: addressee.label,
        items: site.records
          .list('recommendation')
          .filter((item) => item.addresseeId === addressee.id)
          .map((item) => ({
            id: item.id,
            title: item.title,
            statement: say(site, item.statement),
            rationale: say(site, item.rationale),
            links: [
              ...linksTo(site, 'lesson', item.lessonIds),
              ...linksTo(site, 'case', item.caseIds),
              ...linksTo(site, 'network', item.networkIds),
              ...linksTo(site, 'phase', item.phaseIds),
            ],
            citations: viewCitations(site, item.sources),
            notes: linksTo(site, 'note', item.noteIds),
          })),
      }))
      .filter((addressee) => addressee.items.length > 0),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'recommendation'> = {
  quickFields: (site, entry) => ({
    summary: entry.statement,
    askedAs: entry.askedAs,
    words: labelOf(site, 'addressees', entry.addresseeId),
    phases: listPhaseNames(site, entry.phaseIds),
  }),
  guide: composeEach(composeRecommendation),
  lists: (site) => [{ page: viewRecommendations(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
