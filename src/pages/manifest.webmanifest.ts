import type { APIRoute } from 'astro';
import { toWebManifest } from '#publishers/webManifest.ts';
import { loadSite } from '#views/site.ts';

/** The site as an app. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toWebManifest((await loadSite()).config)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
