import type { APIRoute } from 'astro';
import { viewChart } from '#views/chart.ts';
import { loadSite } from '#views/site.ts';

export async function getStaticPaths() {
  return (await loadSite()).records
    .list('dataset')
    .flatMap(({ id, charts }) => charts.map((chart) => ({ params: { id, chart: chart.id } })));
}

/** What a chart shows as CSV. */
export const GET: APIRoute = async ({ params }) => {
  const chart = viewChart(await loadSite(), `${params['id']}/${params['chart']}`);
  return new Response(chart.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
