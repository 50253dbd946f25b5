import { addresses } from '#domain/addresses.ts';
import { listAllCharts, listChartReferences, viewChart } from './chart.ts';
import { crumbTo } from './listPage.ts';
import { buildPageView, urlOf } from './page.ts';
import type { Site } from './site.ts';

/** A chart on a page of its own, to be framed by other sites. */
export function viewEmbed(site: Site, reference: string) {
  const chart = viewChart(site, reference);
  const path = `${chart.home.path}#${chart.anchor}`;
  return {
    chart,
    path,
    url: urlOf(site.config, chart.home.path),
    title: `${chart.title} · ${site.config.name}`,
    siteName: site.config.name,
  };
}

/** Every chart of the site, by topic. */
export function viewCharts(site: Site) {
  const { charts: words, sitePages } = site.book.t;
  const datasets = site.records.list('dataset');
  const cardOf = (reference: string) => {
    const { title, summary, anchor, home, csvPath, svgPath, pngPath, embedPath } = viewChart(site, reference);
    return {
      title,
      summary,
      path: `${home.path}#${anchor}`,
      dataset: home.title,
      csvPath,
      svgPath,
      pngPath,
      embedPath,
    };
  };
  const all = listAllCharts(site.records);
  const others = all.filter((reference) => !listChartReferences(datasets).includes(reference));
  return {
    page: buildPageView(site, {
      title: words.overview,
      description: words.overviewLead,
      path: addresses.charts,
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
