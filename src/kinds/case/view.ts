import { buildListPage, crumbTo } from '#views/listPage.ts';
import { viewNetworkCard } from '#kinds/network/view.ts';
import { composeEach } from '#views/guide/records.ts';
import type { Entry } from '#records/assemble.ts';
import type { KindView } from '#views/kindViews.ts';
import { minutesOf } from '#views/minutes.ts';
import { listClusterNames, listPhaseNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { groupLinks, linksTo, linkTo, addressOfEntry } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composeCase } from './guide.ts';

/** A case on a card. */
export function viewCaseCards(site: Site) {
  return site.records.list('case').map((item) => ({
    title: item.title,
    address: addressOfEntry(item),
    summary: item.summary,
    band: item.id,
    meta: [
      site.words.case.places(listClusterNames(site, item.clusterIds)),
      site.book.t.page.minutes(minutesOf(site, item)),
    ].join(' · '),
  }));
}

/** The list of cases. */
export function viewCases(site: Site) {
  return {
    page: buildListPage(site, 'case'),
    cards: viewCaseCards(site),
  };
}

/** The page of a case. */
export function viewCase(site: Site, id: string) {
  const item = site.records.get('case', id);
  const words = site.words.case;
  const networks = item.networkIds.map((networkId) => site.records.get('network', networkId));
  return {
    page: buildPageView(site, {
      title: item.title,
      description: item.summary,
      address: addressOfEntry(item),
      kindLabel: words.name,
      crumbs: [crumbTo(site, 'case')],
      aliases: [...item.askedAs, ...networks.flatMap((network) => [network.name, ...network.aliases])],
      clusterIds: item.clusterIds,
      phaseIds: item.phaseIds,
      work: item,
      band: item.id,
    }),
    item,
    kicker: kickerOf(site, item),
    meta: site.book.t.page.minutes(minutesOf(site, item)),
    keyFigures: item.keyFigures.map((reference) => {
      const figure = viewFigure(site, reference);
      return { figure, label: figure.title };
    }),
    cards: networks.map((network) => viewNetworkCard(site, network)),
    citations: viewCitations(site, item.sources),
    notes: viewNotesOf(site, item, item.noteIds),
    related: listRelated(site, item),
  };
}
/** What stands over the title of a case: what it is, where and when. */
function kickerOf(site: Site, { clusterIds, period }: Entry<'case'>): string {
  const clusters = clusterIds.map((id) => site.records.get('cluster', id));
  const [first] = clusters;
  const place = first && clusters.length === 1 ? first.place : listClusterNames(site, clusterIds).join(', ');
  return [site.book.t.recordPages.case.kicker, place, period ?? site.config.home?.period].filter(Boolean).join(' · ');
}

/** What is read beside a case. */
function listRelated(site: Site, { id, clusterIds, lessonIds, phaseIds }: Entry<'case'>) {
  const { related } = site.words.case;
  const siblings = site.records
    .list('case')
    .filter((other) => other.id !== id && other.clusterIds.some((cluster) => clusterIds.includes(cluster)));
  return groupLinks([
    {
      title: related.lessons,
      links: [...linksTo(site, 'lesson', lessonIds), ...site.backlinks.list('case', id, 'lesson').map(linkTo)],
    },
    { title: related.phases, links: linksTo(site, 'phase', phaseIds) },
    { title: site.words.recommendation.list, links: site.backlinks.list('case', id, 'recommendation').map(linkTo) },
    { title: related.siblings, links: siblings.map(linkTo) },
  ]);
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'case'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    askedAs: entry.askedAs,
    words: entry.question,
    sections: site.records.parsed(entry.body).headings,
    clusters: listClusterNames(site, entry.clusterIds),
    phases: listPhaseNames(site, entry.phaseIds),
    date: entry.publishedOn,
  }),
  guide: composeEach(composeCase),
  lists: (site) => [{ page: viewCases(site).page, isFiltered: false }],
  gaps: () => [],
  standard: undefined,
};
