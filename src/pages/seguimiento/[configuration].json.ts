import type { APIRoute } from 'astro';
import { MONITORING_CONFIG } from '#domain/addresses.ts';
import { loadSite } from '#views/site.ts';
import { writeMonitoringConfig } from '../_monitoring.ts';
import { respond } from '../_publication.ts';

export async function getStaticPaths() {
  const { config } = await loadSite();
  return config.monitoring ? [{ params: { configuration: MONITORING_CONFIG.replace('.json', '') } }] : [];
}

/** The public configuration of monitoring, where the site has the block of it. */
export const GET: APIRoute = async () => respond(await writeMonitoringConfig(), 'application/json');
