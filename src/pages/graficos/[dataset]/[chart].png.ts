import type { APIRoute } from 'astro';
import { listChartPaths, loadPicture } from '../../_charts.ts';
import { respond } from '../../_publication.ts';

export const getStaticPaths = listChartPaths;

/** A chart as a picture. */
export const GET: APIRoute = async ({ params }) =>
  respond(await loadPicture(`${params['dataset']}/${params['chart']}`), 'image/png');
