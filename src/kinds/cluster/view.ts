import { crumbTo } from '#views/listPage.ts';
import { viewNetworkCard } from '#kinds/network/view.ts';
import type { KindView } from '#views/kindViews.ts';
import { listClusterNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { say } from '#views/lines.ts';
import { groupLinks, linkTo, addressOfEntry } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';

/** The page of a cluster. */
export function viewCluster(site: Site, id: string) {
  const cluster = site.records.get('cluster', id);
  return {
    page: buildPageView(site, {
      title: cluster.name,
      description: cluster.summary,
      address: addressOfEntry(cluster),
      kindLabel: site.words.cluster.name,
      crumbs: [crumbTo(site, 'network')],
      aliases: cluster.aliases,
      clusterIds: [id],
    }),
    cluster,
    description: cluster.description.map((text) => say(site, text)),
    cards: site.records
      .list('network')
      .filter((network) => network.clusterId === id)
      .map((network) => viewNetworkCard(site, network)),
    citations: viewCitations(site, cluster.sources),
    notes: viewNotesOf(site, cluster, cluster.noteIds),
    related: groupLinks([
      { title: site.words.case.list, links: site.backlinks.list('cluster', id, 'case').map(linkTo) },
      { title: site.words.lesson.list, links: site.backlinks.list('cluster', id, 'lesson').map(linkTo) },
      { title: site.words.ally.list, links: site.backlinks.list('cluster', id, 'ally').map(linkTo) },
      {
        title: site.words.dataset.list,
        links: site.records
          .list('dataset')
          .filter((dataset) => dataset.rows.some((row) => Object.values(row).includes(id)))
          .map(linkTo),
      },
    ]),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'cluster'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    aliases: [entry.shortName, ...entry.aliases],
    words: [
      entry.place,
      entry.sector,
      site.words.network.plural,
      ...site.records
        .list('network')
        .filter((network) => network.clusterId === entry.id)
        .map((network) => network.name),
    ].join(' '),
    clusters: listClusterNames(site, [entry.id]),
  }),
  guide: undefined,
  lists: () => [],
  gaps: undefined,
  standard: undefined,
};
