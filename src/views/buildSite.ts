import { addressOf } from '#kinds/addresses.ts';
import { buildFigureIndex, type FigureIndex } from '#domain/figures.ts';
import { listEntries } from '#domain/vocabularies.ts';
import { kindNames, kinds, type Kind } from '#kinds/index.ts';
import { buildBacklinks, type Backlinks } from '#records/backlinks.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { SiteConfig } from '#schemas/site.ts';
import { openBook, type Book } from '#texts/book.ts';
import type { Language } from '#texts/language.ts';

/** The words of every kind, in one language. */
export type KindsWords = { readonly [K in Kind]: (typeof kinds)[K]['words'][Language] };

/** What every view is made from. */
export interface Site {
  readonly config: SiteConfig;
  /** All fixed words, in the language of the site. */
  readonly book: Book;
  /** The words of each kind of record, in the language of the site. */
  readonly words: KindsWords;
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
  readonly backlinks: Backlinks;
}

/** Puts together what views are made from. Pure: for tests and for work beside Astro as well as for pages. */
export function buildSite(records: SiteRecords, config: SiteConfig): Site {
  const book = openBook(config.language);
  return {
    config,
    book,
    words: Object.fromEntries(
      kindNames.map((kind) => [kind, kinds[kind].words[book.language]]),
    ) as unknown as KindsWords,
    records,
    figures: buildFigureIndex(records.list('dataset'), records.list('note'), listEntries(records, 'units'), (id) =>
      addressOf('dataset', id),
    ),
    backlinks: buildBacklinks(records),
  };
}
