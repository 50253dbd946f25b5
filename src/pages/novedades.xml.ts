import type { APIRoute } from 'astro';
import { toFeed } from '#publishers/feed.ts';
import { loadPublication, respond } from './_publication.ts';

/** The news of the site as RSS. */
export const GET: APIRoute = async () => respond(toFeed(await loadPublication()), 'application/rss+xml');
