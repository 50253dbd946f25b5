import type { APIRoute } from 'astro';
import { toDcat } from '#publishers/dcat.ts';
import { toJson } from '#publishers/publication.ts';
import { listWhereData, loadPublication, respond } from './_publication.ts';

export const getStaticPaths = () => listWhereData('catalogue', 'catalogo');

/** Every dataset and file as a DCAT catalogue. */
export const GET: APIRoute = async () => {
  const publication = await loadPublication();
  return respond(toJson(toDcat(publication, publication.filesOf, publication.bundle())), 'application/ld+json');
};
