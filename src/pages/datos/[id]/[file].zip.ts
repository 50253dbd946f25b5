import type { APIRoute } from 'astro';
import type { PublishedFile } from '#publishers/publication.ts';
import { listDataPaths, respond } from '../../_publication.ts';

export const getStaticPaths = () => listDataPaths('.zip');

/** Every dataset of an edition in one ZIP. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
