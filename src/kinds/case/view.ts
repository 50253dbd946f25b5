import { formatDate } from '#domain/citation.ts';
import { viewNetworkCard } from '#kinds/network/view.ts';
import { composeEach } from '#views/guide/records.ts';
import type { KindView } from '#views/kindViews.ts';
import { minutesOf } from '#views/minutes.ts';
import { listClusterNames, listPhaseNames } from '#views/names.ts';
import { buildPageView } from '#views/page.ts';
import { viewCitations } from '#views/citations.ts';
import { viewFigure } from '#views/figures.ts';
import { labelOf } from '#views/labels.ts';
import { groupLinks, linksTo, linkTo } from '#views/links.ts';
import { viewNotesOf } from '#views/notes.ts';
import type { Site } from '#views/site.ts';
import { composeCase } from './guide.ts';

/** A case on a card. */
export function viewCaseCards(site: Site) {
  return site.records.list('case').map((item) => ({
    title: item.title,
    path: `/casos/${item.id}/`,
    summary: item.summary,
    band: item.id,
    meta: `${item.clusterIds.map((id) => site.records.get('cluster', id).shortName).join(' y ')} · ${minutesOf(site, item)} min de lectura`,
  }));
}

/** The list of cases. */
export function viewCases(site: Site) {
  return {
    page: buildPageView(site, {
      title: 'Casos',
      description:
        'Historias de redes contadas con su evidencia: qué se hizo, qué pasó, qué no funcionó y qué pueden tomar otros.',
      path: '/casos/',
      kindLabel: 'Sección',
    }),
    cards: viewCaseCards(site),
  };
}

/** The page of a case. */
export function viewCase(site: Site, id: string) {
  const item = site.records.get('case', id);
  const networks = item.networkIds.map((networkId) => site.records.get('network', networkId));
  return {
    page: buildPageView(site, {
      title: item.title,
      description: item.summary,
      path: `/casos/${id}/`,
      kindLabel: 'Caso',
      crumbs: [{ title: 'Casos', path: '/casos/' }],
      aliases: [...item.askedAs, ...networks.flatMap((network) => [network.name, ...network.aliases])],
      clusterIds: item.clusterIds,
      phaseIds: item.phaseIds,
      work: item,
    }),
    item,
    meta: [
      `${minutesOf(site, item)} min de lectura`,
      `publicado el ${formatDate(item.publishedOn)}`,
      `para ${item.audienceIds.map((audience) => labelOf(site, 'audiences', audience).toLowerCase()).join(', ')}`,
    ].join(' · '),
    keyFigures: item.keyFigures.map((reference) => {
      const figure = viewFigure(site, reference);
      return { figure, label: figure.title };
    }),
    cards: networks.map((network) => viewNetworkCard(site, network)),
    citations: viewCitations(site, item.sources),
    notes: viewNotesOf(site, item),
    related: groupLinks([
      {
        title: 'Lecciones que deja',
        links: [...linksTo(site, 'lesson', item.lessonIds), ...site.backlinks.list('case', id, 'lesson').map(linkTo)],
      },
      { title: 'Fases del método', links: linksTo(site, 'phase', item.phaseIds) },
      { title: 'Recomendaciones', links: site.backlinks.list('case', id, 'recommendation').map(linkTo) },
      {
        title: 'Otros casos',
        links: site.records
          .list('case')
          .filter((other) => other.id !== id && other.clusterIds.some((cluster) => item.clusterIds.includes(cluster)))
          .map(linkTo),
      },
    ]),
  };
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
