import type { APIRoute } from 'astro';
import { loadPublication, respond } from '../_publication.ts';

/** Every dataset in one ZIP, with its Data Package, readme and licence. */
export const GET: APIRoute = async () => {
  const { bytes, mediaType } = (await loadPublication()).bundle();
  return respond(bytes, mediaType);
};
