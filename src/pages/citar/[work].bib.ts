import type { APIRoute } from 'astro';
import { toBibtex, type CitedWork } from '#publishers/citations.ts';
import { listWorkPaths, respond } from '../_publication.ts';

export const getStaticPaths = listWorkPaths;

/** How to cite a record, as BibTeX. */
export const GET: APIRoute<{ work: CitedWork }> = ({ props, locals }) =>
  respond(toBibtex(props.work, locals.site.book.t.citation), 'application/x-bibtex');
