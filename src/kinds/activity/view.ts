import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { sortByEvidence, viewState } from '#views/evidence.ts';
import type { KindView } from '#views/kindViews.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { linksTo } from '#views/links.ts';
import { buildPageView } from '#views/page.ts';
import type { Site } from '#views/site.ts';

/** The activities of the logframe by component, each product beside what is reported of it. */
export function listActivities(site: Site) {
  return site.records
    .get('vocabulary', 'logframe-levels')
    .entries.map((level) => ({
      title: level.label,
      activities: site.records
        .list('activity')
        .filter((activity) => activity.levelId === level.id)
        .map((activity) => ({
          id: activity.id,
          code: activity.code,
          title: activity.title,
          due: activity.dueMonth === undefined ? undefined : site.book.t.indicators.due(activity.dueMonth),
          notes: linksTo(site, 'note', activity.noteIds),
          outputs: activity.outputs.map((output) => ({
            planned: say(site, output.planned),
            reported: say(site, output.reported),
            state: viewState(site, output.evidenceStateId),
            citations: viewCitations(site, output.sources),
          })),
        })),
    }))
    .filter((level) => level.activities.length > 0);
}

/** The page of the activities of the logframe. */
export function viewActivities(site: Site) {
  const { activities, sitePages } = site.book.t;
  const part = site.config.results.parts.find(({ shows }) => shows === 'activities');
  return {
    page: buildPageView(site, {
      title: part?.title ?? activities.heading,
      description: part?.lead ?? activities.lead,
      address: listAddressOf('activity'),
      kindLabel: sitePages.section,
      crumbs: [{ title: sitePages.results.kicker, address: listAddressOf('indicator') }],
    }),
    levels: listActivities(site),
  };
}

/** The activities of the logframe in a line each, with the state of each of their products. */
export const listActivityLines = (site: Site) =>
  site.records.list('activity').map(({ id, code, title, outputs }) => ({
    id,
    title: `${code}. ${title}`,
    address: addressOf('activity', id),
    states: sortByEvidence(outputs.map(({ evidenceStateId }) => viewState(site, evidenceStateId))),
  }));

/** What is made of it where all kinds are gone through. */
export const view: KindView<'activity'> = {
  quickFields: (site, entry) => ({
    summary: entry.outputs.map(({ planned }) => planned).join(' '),
    words: `${entry.code} ${labelOf(site, 'logframe-levels', entry.levelId)}`,
  }),
  guide: undefined,
  lists: (site) => [{ page: viewActivities(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
