import type { APIRoute } from 'astro';
import { viewChart } from '#views/chart.ts';
import { loadSite } from '#views/site.ts';
import { listChartPaths } from '../../_charts.ts';
import { respond } from '../../_publication.ts';

export const getStaticPaths = listChartPaths;

/** A chart as a drawing that is read alone. */
export const GET: APIRoute = async ({ params }) =>
  respond(viewChart(await loadSite(), `${params['dataset']}/${params['chart']}`).file, 'image/svg+xml');
