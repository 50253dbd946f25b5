import { loadRecords } from '#records/site.ts';
import { siteConfig } from '#schemas/site.ts';
import rawConfig from '../site.config.ts';
import { buildSite, type Site } from './buildSite.ts';

export { buildSite, type Site } from './buildSite.ts';

let site: Promise<Site> | undefined;

/** The site, loaded once for a build. */
export function loadSite(): Promise<Site> {
  const load = async () => buildSite(await loadRecords(), siteConfig.parse(rawConfig));
  if (import.meta.env.DEV) return load();
  return (site ??= load());
}
