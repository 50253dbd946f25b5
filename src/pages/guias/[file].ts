import type { APIRoute } from 'astro';
import { loadGuides } from '#press/load.ts';
import { listGuides } from '#views/guide/build.ts';
import { loadSite } from '#views/site.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  svg: 'image/svg+xml',
};

export async function getStaticPaths() {
  // Only the names: the pages begin before the guides are set.
  return listGuides(await loadSite()).flatMap(({ id }) =>
    Object.keys(TYPES).map((ending) => ({ params: { file: `${id}.${ending}` } })),
  );
}

/** A guide as PDF or EPUB, and its cover as a picture. */
export const GET: APIRoute = async ({ params }) => {
  const [id, ending = ''] = (params['file'] ?? '').split('.');
  const found = (await loadGuides(await loadSite())).find(({ guide }) => guide.id === id);
  if (!found) return new Response(null, { status: 404 });
  const body = ending === 'svg' ? found.guide.coverSvg : ending === 'epub' ? found.epub.bytes : found.pdf.bytes;
  return new Response(body as BodyInit, { headers: { 'content-type': TYPES[ending] ?? 'application/octet-stream' } });
};
