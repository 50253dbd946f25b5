import type { APIRoute } from 'astro';
import { toDatasetJson } from '#publishers/datasetJson.ts';
import { loadRecords } from '#records/site.ts';
import { loadSite } from '#views/site.ts';

export async function getStaticPaths() {
  return (await loadRecords()).list('dataset').map(({ id }) => ({ params: { id, file: id } }));
}

/** A dataset with its columns, measures and rows as JSON. */
export const GET: APIRoute = async ({ params }) => {
  const { records, figures } = await loadSite();
  return new Response(`${JSON.stringify(toDatasetJson(records.get('dataset', params['id'] ?? ''), figures), null, 2)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
