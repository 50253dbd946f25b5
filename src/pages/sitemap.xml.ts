import type { APIRoute } from 'astro';
import { toSitemap } from '#publishers/sitemap.ts';
import { loadPublication, respond } from './_publication.ts';

/** The pages of the site for search engines. */
export const GET: APIRoute = async () => respond(toSitemap(await loadPublication()), 'application/xml');
