import { addresses } from '#domain/addresses.ts';
import { heightOf, listAllCharts, listChartReferences, viewChart } from './chart.ts';
import { crumbTo } from './listPage.ts';
import { buildPageView, buildPreview, urlOf } from './page.ts';
import type { Site } from './site.ts';

/** A chart on a page of its own, to be framed by other sites. */
export function viewEmbed(site: Site, reference: string) {
  const chart = viewChart(site, reference);
  const address = `${chart.home.address}#${chart.anchor}`;
  return {
    chart,
    address,
    url: urlOf(site.config, chart.home.address),
    title: chart.title,
    description: chart.summary,
    preview: buildPreview(site, {
      title: chart.title,
      address: chart.embedAddress,
      kindLabel: chart.home.title,
      band: chart.home.address,
    }),
    siteName: site.config.name,
  };
}

/** Height of a drawing that is seen whole in the list of all, in pixels. */
const PEEK = 165;

/** Every chart of the site, by topic: each small, down to where the list cuts it. */
export function viewCharts(site: Site) {
  const { charts: words, sitePages } = site.book.t;
  const datasets = site.records.list('dataset');
  const cardOf = (reference: string) => {
    const { title, period, narrowSvg, anchor, home, csvAddress, svgAddress, pngAddress, embedAddress } = viewChart(
      site,
      reference,
    );
    return {
      title,
      period,
      svg: narrowSvg,
      isTall: heightOf(narrowSvg) > PEEK,
      address: `${home.address}#${anchor}`,
      csvAddress,
      svgAddress,
      pngAddress,
      embedAddress,
    };
  };
  const all = listAllCharts(site.records);
  const others = all.filter((reference) => !listChartReferences(datasets).includes(reference));
  return {
    page: buildPageView(site, {
      title: words.overview,
      description: words.overviewLead,
      address: addresses.charts,
      kindLabel: sitePages.section,
      crumbs: [crumbTo(site, 'dataset')],
      aliases: words.aliases,
    }),
    count: all.length,
    topics: [
      ...site.records.get('vocabulary', 'topics').entries.map((topic) => ({
        id: topic.id,
        title: topic.label,
        charts: listChartReferences(datasets.filter((dataset) => dataset.topicId === topic.id)).map(cardOf),
      })),
      { id: 'otros', title: words.others, charts: others.map(cardOf) },
    ].filter((topic) => topic.charts.length > 0),
  };
}
