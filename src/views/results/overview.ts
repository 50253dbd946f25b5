import { folders } from '#domain/addresses.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { listActivityLines } from '#kinds/activity/view.ts';
import { viewChart } from '#views/chart.ts';
import { linksTo } from '#views/links.ts';
import { buildPageView } from '#views/page.ts';
import type { Site } from '#views/site.ts';
import { listIndicatorData, viewIndicators } from './indicators.ts';
import { listFigures, listParts, type PartOfResults } from './parts.ts';

/** Doubts that stand beside a figure: more would bury it, and the page of the part tells them all. */
const DOUBTS = 3;

/** A part in a few lines: its figures with the doubts of the first, or what its charts say, or its activities. */
function viewCard(site: Site, { part, title, address }: PartOfResults, isFirst: boolean) {
  const [first, ...others] = listFigures(site, part.figures);
  const doubts = [...(first?.figure.notes ?? []), ...linksTo(site, 'note', part.noteIds)];
  return {
    id: part.id,
    title,
    address,
    lead: part.lead,
    first,
    others,
    doubts: [...new Map(doubts.map((note) => [note.address, note])).values()].slice(0, DOUBTS),
    // The first thing to be seen is drawn: the others say it in words, and their pages show it.
    drawing: first && isFirst ? part.charts.slice(0, 1).map((reference) => viewChart(site, reference))[0] : undefined,
    charts: first ? [] : part.charts.map((reference) => viewChart(site, reference).title),
    activities: part.shows === 'activities' ? listActivityLines(site) : [],
  };
}

export type ResultsCard = ReturnType<typeof viewCard>;

/** What can be taken away: the data of the indicators, the report, the activity for IATI. */
function listDownloads(site: Site) {
  const words = site.book.t.sitePages.results;
  const data = listIndicatorData(site);
  return [
    ...data.flatMap(({ title, files }) =>
      files.map(({ label, address }) => ({
        title: label,
        of: data.length > 1 ? title : undefined,
        address,
        isFile: true,
      })),
    ),
    ...(site.config.iati ? [{ title: words.iati, of: undefined, address: '/iati.xml', isFile: true }] : []),
    ...site.records
      .list('guide')
      .filter(({ path }) => path === listAddressOf('indicator'))
      .map(({ id, title }) => ({
        title: words.report(title),
        of: undefined,
        address: `${folders.guides}${id}.pdf`,
        isFile: true,
      })),
    ...(site.records.list('dataset').length
      ? [{ title: words.allData, of: undefined, address: listAddressOf('dataset'), isFile: false }]
      : []),
  ];
}

/**
 * The results in a few screens: what has figures first, then each indicator in a line, then the rest. Each part has its
 * own page.
 */
export function viewResults(site: Site) {
  const { lead, aliases, contextPageIds } = site.config.results;
  const words = site.book.t.sitePages.results;
  const parts = listParts(site);
  const indicators = parts.find(({ part }) => part.shows === 'indicators');
  const cards = parts.filter((found) => found !== indicators).map((found, index) => viewCard(site, found, index === 0));
  return {
    page: buildPageView(site, {
      title: words.kicker,
      description: lead ?? words.lead,
      address: listAddressOf('indicator'),
      kindLabel: words.kicker,
      aliases,
    }),
    downloads: listDownloads(site),
    leading: cards.filter(({ first }) => first !== undefined),
    indicators: indicators && {
      id: indicators.part.id,
      title: indicators.title,
      address: indicators.address,
      view: viewIndicators(site),
    },
    others: cards.filter(({ first }) => first === undefined),
    context: linksTo(site, 'page', contextPageIds),
  };
}
