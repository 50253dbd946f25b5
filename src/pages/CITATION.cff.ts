import type { APIRoute } from 'astro';
import { toCitationCff } from '#publishers/citations.ts';
import { describeSite } from '#publishers/works.ts';
import { loadPublication, respond } from './_publication.ts';

/** How to cite the site, for programs. */
export const GET: APIRoute = async () => {
  const publication = await loadPublication();
  return respond(toCitationCff(describeSite(publication), publication.book.t.citation), 'application/yaml');
};
