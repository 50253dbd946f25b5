import { folders } from '#domain/addresses.ts';
import { loadSite } from '#views/site.ts';

/** Pages of monitoring stand where the site has the block of it. */
export async function listMonitoringPaths() {
  const { config } = await loadSite();
  return config.monitoring ? [{ params: { monitoring: folders.monitoring.slice(1, -1) } }] : [];
}
