import type { APIRoute } from 'astro';
import { packIndex } from '#domain/search/quickIndex.ts';
import { loadKindViews } from '#views/kindViews.ts';
import { viewQuickIndex } from '#views/quickIndex.ts';
import { loadSite } from '#views/site.ts';

/** The quick index of the search. Other Trama sites may read it too: `public/_headers` allows it. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(packIndex(viewQuickIndex(await loadSite(), await loadKindViews()))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
