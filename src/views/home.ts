import { addresses } from '#domain/addresses.ts';
import { viewCaseCards } from '#kinds/case/view.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { viewFigure } from './figures.ts';
import { linksOfSite, linkTo } from './links.ts';
import { buildPageView } from './page.ts';
import type { Site } from './site.ts';

/** The home page: doors, the figures that matter, the cloth of networks. */
export function viewHome(site: Site) {
  const { records, config, book } = site;
  const title = config.home.title ?? book.t.sitePages.home.title;
  return {
    page: buildPageView(site, {
      title,
      description: config.description,
      address: addresses.home,
      kindLabel: book.t.nav.home,
      kicker: config.publisher,
    }),
    heading: config.home.heading ?? title,
    lead: config.home.lead ?? config.description,
    period: config.home.period,
    counts: config.home.counts
      .filter(({ figure }) => site.figures.find(figure))
      .map(({ figure, label }) => ({ figure: viewFigure(site, figure, { isBrief: true }), label })),
    figures: config.homeFigures
      .filter(({ figure }) => site.figures.find(figure))
      .map(({ figure, label }) => ({ figure: viewFigure(site, figure, { isBrief: true }), label })),
    doors: config.home.doors?.map((door) => ({ ...door, links: linksOfSite(door.links) })) ?? listStandardDoors(site),
    networks: records.list('cluster').map((cluster) => ({
      ...linkTo(cluster),
      name: cluster.shortName,
      sector: cluster.sector,
      networks: records
        .list('network')
        .filter((network) => network.clusterId === cluster.id)
        .map((network) => ({ ...linkTo(network), id: network.id })),
    })),
    cases: viewCaseCards(site).slice(0, STORIES),
  };
}

/** Stories on the home page: a row of them on a wide screen. */
const STORIES = 3;

/** The doors of a site that declares none: for those who form networks, those who have a firm, those who judge. */
function listStandardDoors(site: Site) {
  const { replicate, firm, judge } = site.book.t.sitePages.home.doors;
  return [
    {
      title: replicate.title,
      text: replicate.text,
      links: [
        { title: replicate.phases, address: listAddressOf('phase') },
        { title: replicate.instruments, address: listAddressOf('instrument') },
        { title: replicate.recommendations, address: listAddressOf('recommendation') },
      ],
    },
    {
      title: firm.title,
      text: firm.text,
      links: [
        { title: firm.networks, address: listAddressOf('network') },
        { title: firm.cases, address: listAddressOf('case') },
        { title: firm.terms, address: listAddressOf('term') },
      ],
    },
    {
      title: judge.title,
      text: judge.text,
      links: [
        { title: judge.results, address: listAddressOf('indicator') },
        { title: judge.data, address: listAddressOf('dataset') },
        { title: judge.notes, address: listAddressOf('note') },
      ],
    },
  ];
}
