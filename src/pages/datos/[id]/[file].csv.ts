import type { APIRoute } from 'astro';
import { toCsv } from '#publishers/csv.ts';
import { loadRecords } from '#records/site.ts';

export async function getStaticPaths() {
  return (await loadRecords()).list('dataset').map(({ id }) => ({ params: { id, file: id } }));
}

/** The rows of a dataset as canonical CSV. */
export const GET: APIRoute = async ({ params }) => {
  const dataset = (await loadRecords()).get('dataset', params['id'] ?? '');
  return new Response(toCsv(dataset.columns.map((column) => column.id), dataset.rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
