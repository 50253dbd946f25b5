import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKindViews } from '#views/kindViews.ts';
import { buildPieces } from '#views/myGuide.ts';
import { loadSite } from '#views/site.ts';

export const getStaticPaths = (async () =>
  [...buildPieces(await loadSite(), await loadKindViews())].map(([piece, content]) => ({
    params: { piece },
    props: { content },
  }))) satisfies GetStaticPaths;

/** A record as a chapter, for the guides that people make on their devices. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['content']), { headers: { 'content-type': 'application/json; charset=utf-8' } });
