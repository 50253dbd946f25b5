import { chartText } from '#i18n/charts.ts';
import { listAllCharts, listChartReferences, viewChart } from './chart.ts';
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
      title: chartText.overview,
      description: chartText.overviewLead,
      path: '/graficos/',
      kindLabel: 'Sección',
      crumbs: [{ title: 'Datos', path: '/datos/' }],
      aliases: ['gráficas', 'imágenes', 'incrustar', 'svg', 'png'],
    }),
    count: all.length,
    topics: [
      ...site.records.get('vocabulary', 'topics').entries.map((topic) => ({
        id: topic.id,
        title: topic.label,
        charts: listChartReferences(datasets.filter((dataset) => dataset.topicId === topic.id)).map(cardOf),
      })),
      { id: 'otros', title: chartText.others, charts: others.map(cardOf) },
    ].filter((topic) => topic.charts.length > 0),
  };
}
