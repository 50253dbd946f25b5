import { buildFigureIndex, type FigureIndex } from '#domain/figures.ts';
import { buildBacklinks, type Backlinks } from '#records/backlinks.ts';
import type { SiteRecords } from '#records/assemble.ts';
import { loadRecords } from '#records/site.ts';
import { siteConfig, type SiteConfig } from '#schemas/site.ts';
import rawConfig from '../site.config.ts';

/** What every view is made from. */
export interface Site {
  readonly config: SiteConfig;
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
  readonly backlinks: Backlinks;
}

/** Puts together what views are made from. Pure: for tests as well as for pages. */
export function buildSite(records: SiteRecords, config: SiteConfig): Site {
  return { config, records, figures: buildFigureIndex(records.list('dataset'), records.list('note')), backlinks: buildBacklinks(records) };
}

let site: Promise<Site> | undefined;

/** The site, loaded once for a build. */
export function loadSite(): Promise<Site> {
  const load = async () => buildSite(await loadRecords(), siteConfig.parse(rawConfig));
  if (import.meta.env.DEV) return load();
  return (site ??= load());
}
