import type { APIRoute } from 'astro';
import type { PublishedFile } from '#publishers/publication.ts';
import { listDataPaths, respond } from '../../_publication.ts';

export const getStaticPaths = () => listDataPaths('.json');

/** A dataset as JSON, its CSVW metadata, and the Data Package of an edition. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
