import type { APIRoute } from 'astro';
import { packIndex } from '#domain/search/quickIndex.ts';
import { loadKindViews } from '#views/kindViews.ts';
import { viewQuickParts } from '#views/quickIndex.ts';
import { loadSite } from '#views/site.ts';

/** The parts of the quick index of an archive too large for one file; none for a small one. */
export async function getStaticPaths() {
  return [...viewQuickParts(await loadSite(), await loadKindViews()).keys()].map((part) => ({ params: { part } }));
}

/** Zipped: there may be hundreds, and not every host does it. */
export const GET: APIRoute = async ({ params }) => {
  const part = viewQuickParts(await loadSite(), await loadKindViews()).get(params['part'] ?? '');
  const body = new Response(JSON.stringify(part && packIndex(part))).body?.pipeThrough(new CompressionStream('gzip'));
  return new Response(body ?? null, { headers: { 'content-type': 'application/octet-stream' } });
};
