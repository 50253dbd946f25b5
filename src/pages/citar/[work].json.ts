import type { APIRoute } from 'astro';
import { toCslJson, type CitedWork } from '#publishers/citations.ts';
import { toJson } from '#publishers/publication.ts';
import { listWorkPaths, respond } from '../_publication.ts';

export const getStaticPaths = listWorkPaths;

/** How to cite a record, as CSL-JSON. */
export const GET: APIRoute<{ work: CitedWork }> = ({ props }) =>
  respond(toJson(toCslJson(props.work)), 'application/vnd.citationstyles.csl+json');
