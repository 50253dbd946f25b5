import type { FigureIndex } from '#domain/figures.ts';
import type { Kind } from '#kinds/index.ts';
import type { SiteRecords } from '#records/assemble.ts';
import type { Draft } from '#records/drafts.ts';
import type { MadeFiles } from './madeFiles.ts';

/** Where a link may lead inside the site. */
export interface SiteLinks {
  /** Addresses of pages, without anchors. */
  readonly pages: ReadonlySet<string>;
  /** Places of pages: where records stand together, rows, columns and measures of datasets, headings of prose. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files of `public/`, each from the root of the site. */
  readonly files: ReadonlySet<string>;
  /** Files that the build makes. */
  readonly made: MadeFiles;
  /** Addresses at which drafts would stand. */
  readonly drafts: ReadonlyMap<string, Draft>;
}

/** What a pointer may point to. */
export interface Targets {
  /** Ids of every kind, records with problems of their own included. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** The records without problems of their own. */
  readonly records: SiteRecords;
  readonly figures: FigureIndex;
  readonly links: SiteLinks;
  /** Datasets whose cells are not all known, because their table has problems: what follows from it is not reported. */
  readonly incomplete: ReadonlySet<string>;
  /** Records that are not published: nothing that is may point to them. */
  readonly drafts: readonly Draft[];
}
