import { buildFigureIndex, type FigureIndex } from '#domain/figures.ts';
import { listEntries } from '#domain/vocabularies.ts';
import { buildBacklinks, type Backlinks } from '#records/backlinks.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { SiteConfig } from '#schemas/site.ts';
import { openBook, type Book } from '#texts/book.ts';

/** What every view is made from. */
export interface Site {
  readonly config: SiteConfig;
  /** All fixed words, in the language of the site. */
  readonly book: Book;
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
  readonly backlinks: Backlinks;
}

/** Puts together what views are made from. Pure: for tests and for work beside Astro as well as for pages. */
export function buildSite(records: SiteRecords, config: SiteConfig): Site {
  return {
    config,
    book: openBook(config.language),
    records,
    figures: buildFigureIndex(records.list('dataset'), records.list('note'), listEntries(records, 'units')),
    backlinks: buildBacklinks(records),
  };
}
