import { buildFigureIndex, type FigureIndex } from '#domain/figures.ts';
import { buildBacklinks, type Backlinks } from '#records/backlinks.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { SiteConfig } from '#schemas/site.ts';

/** What every view is made from. */
export interface Site {
  readonly config: SiteConfig;
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
  readonly backlinks: Backlinks;
}

/** Puts together what views are made from. Pure: for tests and for work beside Astro as well as for pages. */
export function buildSite(records: SiteRecords, config: SiteConfig): Site {
  return {
    config,
    records,
    figures: buildFigureIndex(records.list('dataset'), records.list('note')),
    backlinks: buildBacklinks(records),
  };
}
