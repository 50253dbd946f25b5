import type { Entry } from '#records/assemble.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { buildListPage } from '#views/listPage.ts';
import { EVENT_TIMELINE } from '#domain/eventTimeline.ts';
import { viewChart } from '#views/chart.ts';
import type { KindView } from '#views/kindViews.ts';
import { listClusterNames } from '#views/names.ts';
import { viewCitations } from '#views/citations.ts';
import { labelOf } from '#views/labels.ts';
import { say } from '#views/lines.ts';
import { linkTo } from '#views/links.ts';
import type { Site } from '#views/site.ts';

/** When an event was: a date, or from one to another; nothing where the source gives none. */
function sayDates(site: Site, { startedOn, endedOn }: Entry<'event'>): string {
  const [from = '', to] = [startedOn, endedOn].flatMap((date) => (date ? [site.book.format.date(date)] : []));
  return to ? site.words.event.span(from, to) : from;
}

/** Events by type, dated ones first. */
export function viewEvents(site: Site) {
  const dateOf = (event: { startedOn?: string | undefined }) => event.startedOn ?? '9999';
  return {
    page: buildListPage(site, 'event', {
      kindLabel: site.words.event.name,
      crumbs: [{ title: site.words.page.programme, address: listAddressOf('page') }],
      aliases: site.records.list('event').flatMap((event) => [event.name, ...event.aliases]),
    }),
    timeline: site.records.list('event').some((event) => event.startedOn) ? viewChart(site, EVENT_TIMELINE) : undefined,
    types: site.records
      .get('vocabulary', 'event-types')
      .entries.map((type) => ({
        id: type.id,
        title: type.label,
        events: [...site.records.list('event')]
          .filter((event) => event.typeId === type.id)
          .sort((a, b) => dateOf(a).localeCompare(dateOf(b), 'en') || site.book.format.compare(a.name, b.name))
          .map((event) => ({
            id: event.id,
            name: event.name,
            when: sayDates(site, event),
            place: event.place,
            text: event.text ? say(site, event.text) : undefined,
            clusters: site.words.event.places(listClusterNames(site, event.clusterIds)),
            networks: site.backlinks.list('event', event.id, 'network').map(linkTo),
            citations: viewCitations(site, event.sources),
          })),
      }))
      .filter((type) => type.events.length > 0),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'event'> = {
  quickFields: (site, entry) => ({
    summary: entry.text ?? labelOf(site, 'event-types', entry.typeId),
    aliases: entry.aliases,
    words: [labelOf(site, 'event-types', entry.typeId), entry.place].join(' '),
    clusters: listClusterNames(site, entry.clusterIds),
    date: entry.startedOn,
  }),
  guide: undefined,
  lists: (site) => [{ page: viewEvents(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
