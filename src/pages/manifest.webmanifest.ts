import type { APIRoute } from 'astro';
import { toWebManifest } from '#publishers/webManifest.ts';

/** The site as an app. */
export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(JSON.stringify(toWebManifest(site.config, site.book.t.webApp)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
