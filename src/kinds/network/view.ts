import { buildListPage, crumbTo } from '#views/listPage.ts';
import type { Entry } from '#records/assemble.ts';
import { filterByOption, findOption, viewFacets, writeFacets, type ChosenOption } from '#views/facets.ts';
import { buildGap } from '#views/gaps.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { listClusterNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { labelOf } from '#views/labels.ts';
import { plainText, say } from '#views/lines.ts';
import { groupLinks, linksTo, linkTo, addressOfEntry } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composeNetwork } from './guide.ts';

/** A network on a card. */
export function viewNetworkCard(site: Site, network: Entry<'network'>) {
  const words = site.words.network;
  const { networkFigure: named } = site.config;
  const figure = named && network.figure ? viewFigure(site, network.figure) : undefined;
  return {
    title: network.name,
    address: addressOfEntry(network),
    summary: network.summary,
    band: network.id,
    meta: [
      words.members(network.firms.length),
      ...(named ? [figure ? `${named.name}: ${figure.text}` : words.noFigure(named.name)] : []),
    ].join(' · '),
  };
}

/** The list of networks by cluster, whole or filtered by one option of one facet. */
export function viewNetworks(site: Site, chosen?: ChosenOption) {
  const words = site.words.network;
  const facets = viewFacets(site, 'network');
  const option = findOption(facets, chosen);
  const networks = filterByOption(site, 'network', chosen);
  return {
    page: buildListPage(site, 'network', {
      ...describeList(site),
      ...(option && { title: words.listOf(option.label), address: option.address, crumbs: [crumbTo(site, 'network')] }),
    }),
    facets,
    chosen: option,
    count: words.count(networks.length),
    clusters: site.records
      .list('cluster')
      .map((cluster) => ({
        ...linkTo(cluster),
        id: cluster.id,
        sector: cluster.sector,
        cards: networks
          .filter((network) => network.clusterId === cluster.id)
          .map((network) => ({ ...viewNetworkCard(site, network), facets: writeFacets(site, network) })),
      }))
      .filter(({ cards }) => cards.length > 0 || !option),
  };
}

/** What the list says of itself: of which places it is, where there are any. */
function describeList(site: Site) {
  const places = site.records.list('cluster').map((cluster) => cluster.shortName);
  return places.length ? { description: site.words.network.leadOf(places) } : {};
}

/** The list, and the lists by each option of each facet that hold more than the page of one network says better. */
const listPages = (site: Site) => [
  { page: viewNetworks(site).page, isFiltered: false },
  ...viewFacets(site, 'network').flatMap((facet) =>
    facet.options
      .filter(({ count }) => count > 1)
      .map((option) => ({
        page: viewNetworks(site, { facet: facet.id, option: option.id }).page,
        isFiltered: true,
      })),
  ),
];

/**
 * What a network achieved: what its members said in their workshop, each with the kind that the evaluation put it under
 * and what that kind means, apart from what the evaluation tells of it.
 */
function viewAchievements(site: Site, achievements: Entry<'network'>['achievements']) {
  const view = (item: (typeof achievements)[number]) => ({
    text: say(site, item.text),
    citations: viewCitations(site, item.sources),
  });
  const kinds = site.records.get('vocabulary', 'achievements').entries;
  const said = achievements.filter(({ kindId }) => kindId);
  return {
    said: said.map((item, index) => {
      const kind = kinds.find(({ id }) => id === item.kindId);
      // What a kind means is said once.
      const isFirst = said.findIndex(({ kindId }) => kindId === item.kindId) === index;
      return { ...view(item), kind: kind && [kind.label, ...(isFirst && kind.description ? [kind.description] : [])] };
    }),
    told: achievements.filter(({ kindId }) => !kindId).map(view),
  };
}

/** A phrase as the start of a sentence. */
const capitalize = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The figure of a network with its label, and why there is none or why it stands apart. */
function viewNetworkFigure(site: Site, { figure: reference, figureLabel, figureAbsence }: Entry<'network'>) {
  const { networkFigure: named } = site.config;
  const figure = reference === undefined ? undefined : viewFigure(site, reference);
  const target = named?.target && site.words.network.target(viewFigure(site, named.target).text);
  const common = figure && [named?.label ?? figure.title, target].filter(Boolean).join(' · ');
  return {
    bigs: figure ? [{ figure, label: figureLabel ?? common ?? '' }] : [],
    absence: figureAbsence && {
      title: figure ? named?.asideTitle : named && `${capitalize(site.words.network.noFigure(named.name))}.`,
      text: say(site, figureAbsence),
    },
  };
}

/** The page of a network. */
export function viewNetwork(site: Site, id: string) {
  const network = site.records.get('network', id);
  const words = site.words.network;
  const cluster = site.records.get('cluster', network.clusterId);
  const figure = viewNetworkFigure(site, network);
  return {
    page: buildPageView(site, {
      title: network.name,
      description: network.summary,
      address: addressOfEntry(network),
      kindLabel: words.name,
      crumbs: [crumbTo(site, 'network')],
      aliases: network.aliases,
      clusterIds: [network.clusterId],
      work: network,
      band: network.id,
      figure: figure.bigs[0],
    }),
    network,
    kicker: words.kicker(cluster.sector, cluster.place, site.config.home?.period),
    cluster: linkTo(cluster),
    figure,
    markets: network.markets.map((market) => ({
      text: say(site, market.text),
      reach: labelOf(site, 'market-reach', market.reachId),
    })),
    jointActions: network.jointActions.map((text) => say(site, text)),
    achievements: viewAchievements(site, network.achievements),
    openQuestions: network.openQuestions.map((text) => say(site, text)),
    citations: viewCitations(site, network.sources),
    notes: viewNotesOf(site, network, [
      ...network.noteIds,
      ...(network.figure ? site.figures.get(network.figure).noteIds : []),
    ]),
    related: listRelated(site, network),
  };
}
/** What is read beside a network. */
function listRelated(site: Site, { id, clusterId, lessonIds, eventIds, allyIds }: Entry<'network'>) {
  const { related } = site.words.network;
  const siblings = site.records.list('network').filter((other) => other.clusterId === clusterId && other.id !== id);
  const lessons = [...linksTo(site, 'lesson', lessonIds), ...site.backlinks.list('network', id, 'lesson').map(linkTo)];
  return groupLinks([
    { title: related.cases, links: site.backlinks.list('network', id, 'case').map(linkTo) },
    { title: site.words.lesson.list, links: lessons },
    { title: related.events, links: linksTo(site, 'event', eventIds) },
    { title: related.allies, links: linksTo(site, 'ally', allyIds) },
    { title: related.siblings, links: siblings.map(linkTo) },
    { title: site.words.recommendation.list, links: site.backlinks.list('network', id, 'recommendation').map(linkTo) },
  ]);
}

/** What people know a network by beside its name and its trade: its members and its markets. */
function wordsOfNetwork(site: Site, network: Entry<'network'>): string {
  const firms = network.firms.filter((firm) => !firm.isUnnamed).map((firm) => firm.name);
  return [...firms, ...network.markets.map((market) => plainText(site, market.text))].join(' ');
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'network'> = {
  quickFields: (site, entry) => ({
    summary: entry.summary,
    aliases: [...entry.aliases, entry.lineOfBusiness],
    words: wordsOfNetwork(site, entry),
    sections: site.records.parsed(entry.body).headings,
    clusters: listClusterNames(site, [entry.clusterId]),
  }),
  guide: composeEach(composeNetwork),
  lists: listPages,
  gaps: (site) => [
    buildGap(
      site.words.network.gaps.untold,
      site.records.list('network'),
      ({ id }) => !site.backlinks.list('network', id, 'case').length,
    ),
  ],
  standard: undefined,
};
