import type { APIRoute } from 'astro';
import type { PublishedFile } from '#publishers/publication.ts';
import { listFormatPaths, respond } from '../../_publication.ts';

export const getStaticPaths = () => listFormatPaths('.docx');

/** A text to fill in, for Word. */
export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => respond(props.file.bytes, props.file.mediaType);
