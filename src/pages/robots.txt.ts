import type { APIRoute } from 'astro';
import { toRobots } from '#publishers/sitemap.ts';
import { loadPublication, respond } from './_publication.ts';

/** What robots may read. */
export const GET: APIRoute = async () => respond(toRobots(await loadPublication()), 'text/plain');
