import { formatDate } from '#domain/citation.ts';
import { minutesOf } from './minutes.ts';
import { viewNetworkCard } from './network.ts';
import { buildPageView } from './page.ts';
import { viewCitations } from './citations.ts';
import { viewFigure } from './figures.ts';
import { labelOf } from './labels.ts';
import { groupLinks, linksTo, linkTo } from './links.ts';
import { viewNotesOf } from './notes.ts';
import type { Site } from './site.ts';

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
