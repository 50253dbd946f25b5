import type { APIRoute } from 'astro';
import { packIndex } from '#domain/search/quickIndex.ts';
import { viewQuickParts } from '#views/quickIndex.ts';
import { loadSite } from '#views/site.ts';

/** The parts of the quick index of an archive too large for one file; none for a small one. */
export async function getStaticPaths() {
  return [...viewQuickParts(await loadSite()).keys()].map((part) => ({ params: { part } }));
}

export const GET: APIRoute = async ({ params }) => {
  const part = viewQuickParts(await loadSite()).get(params['part'] ?? '');
  return new Response(JSON.stringify(part && packIndex(part)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
