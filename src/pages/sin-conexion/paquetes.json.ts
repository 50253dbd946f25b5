import type { APIRoute } from 'astro';
import { listPackagePlans } from '#views/offline.ts';
import { loadSite } from '#views/site.ts';

/** What can be saved to read without a connection. Once the site is finished, its sizes take the place of the plan. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(listPackagePlans(await loadSite())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
