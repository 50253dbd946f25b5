import type { APIRoute } from 'astro';
import { toRis, type CitedWork } from '#publishers/citations.ts';
import { listWorkPaths, respond } from '../_publication.ts';

export const getStaticPaths = listWorkPaths;

/** How to cite a record, as RIS. */
export const GET: APIRoute<{ work: CitedWork }> = ({ props }) =>
  respond(toRis(props.work), 'application/x-research-info-systems');
