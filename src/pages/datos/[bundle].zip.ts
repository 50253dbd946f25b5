import type { APIRoute } from 'astro';
import { BUNDLE_NAME } from '#domain/downloads.ts';
import { listWhereData, loadPublication, respond } from '../_publication.ts';

export const getStaticPaths = () => listWhereData('bundle', BUNDLE_NAME.replace(/\.zip$/, ''));

/** Every dataset in one ZIP, with its Data Package, readme and licence. */
export const GET: APIRoute = async () => {
  const { bytes, mediaType } = (await loadPublication()).bundle();
  return respond(bytes, mediaType);
};
