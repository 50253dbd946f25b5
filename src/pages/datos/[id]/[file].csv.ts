import type { APIRoute } from 'astro';
import type { PublishedFile } from '#publishers/publication.ts';
import { listDataPaths, respond } from '../../_publication.ts';

export const getStaticPaths = () => listDataPaths('.csv');

/** The rows of a dataset as CSV: canonical, and the copy for Excel. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
