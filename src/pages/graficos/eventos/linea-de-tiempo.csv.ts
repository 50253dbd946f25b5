import type { APIRoute } from 'astro';
import { EVENT_TIMELINE } from '#domain/eventTimeline.ts';
import { viewChart } from '#views/chart.ts';
import { loadSite } from '#views/site.ts';
import { respond } from '../../_publication.ts';

/** The events by date as CSV. */
export const GET: APIRoute = async () => respond(viewChart(await loadSite(), EVENT_TIMELINE).csv, 'text/csv');
