import type { APIRoute } from 'astro';
import type { PublishedFile } from '#publishers/publication.ts';
import { listDataPaths, respond } from '../../_publication.ts';

export const getStaticPaths = () => listDataPaths('.xlsx');

/** A dataset as a workbook, with what it means on the second sheet. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
