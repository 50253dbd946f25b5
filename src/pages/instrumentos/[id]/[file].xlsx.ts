import type { APIRoute } from 'astro';
import type { PublishedFile } from '#publishers/publication.ts';
import { listFormatPaths, respond } from '../../_publication.ts';

export const getStaticPaths = () => listFormatPaths('.xlsx');

/** Tables to fill in, with formulas. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
