import type { GuideBlock } from '#domain/guide/model.ts';
import type { QuickEntry } from '#domain/search/quickIndex.ts';
import type { Inline } from '#domain/inline.ts';
import {
  kindNames,
  kinds,
  type GuideKind,
  type Kind,
  type KindsWith,
  type SearchedKind,
  type StandardKind,
} from '#kinds/index.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from './buildSite.ts';
import type { CitationView } from './citations.ts';
import type { GuideContext } from './guide/context.ts';
import type { PageView } from './page.ts';
import type { LinkGroup, LinkView } from './links.ts';

/** What the search knows of a record beside its kind, its name and its address. */
export type QuickFields = Omit<QuickEntry, 'kind' | 'title' | 'address'> & {
  /** Whether its summary stands whole: it answers by itself. */
  readonly isWhole?: boolean;
};

/** Makes a record as the search finds it; nothing for one that it finds by other ways. */
export type MakeQuickFields<K extends Kind> = (site: Site, entry: Entry<K>) => QuickFields | undefined;

/**
 * Makes the blocks of records of one kind in a guide, each record under a heading of level 2 with its id, or all of
 * them as one list.
 */
export type ComposeRecords<K extends Kind> = (
  entries: readonly Entry<K>[],
  context: GuideContext,
) => readonly GuideBlock[];

/** A page that lists records of a kind, as the search finds it. */
export interface ListPage {
  readonly page: PageView;
  /** Whether it is the list by one of its filters. */
  readonly isFiltered: boolean;
}

/** What a standard page shows of a record beside its name and its prose. */
export interface StandardRecord {
  /** What it is, in a sentence or two. */
  readonly summary: string;
  /** What is told of it line by line. */
  readonly facts: readonly { readonly label: string; readonly text: readonly Inline[] }[];
  /** Other names under which the search finds its page. */
  readonly aliases: readonly string[];
  /** Clusters and phases by which the search filters. */
  readonly clusterIds: readonly string[];
  readonly phaseIds: readonly string[];
  readonly noteIds: readonly string[];
  readonly related: readonly LinkGroup[];
  readonly citations: readonly CitationView[];
}

/** Makes what a standard page shows of a record. */
export type MakeStandardRecord<K extends Kind> = (site: Site, entry: Entry<K>) => StandardRecord;

/** A gap in the knowledge of the site, with the records that have it. */
export interface Gap {
  readonly title: string;
  readonly text: string;
  readonly links: readonly LinkView[];
  /** How many records could have it. */
  readonly of: number;
}

/**
 * What is made from the records of a kind where all kinds are gone through. A kind that declares a part must have it;
 * one that does not must say `undefined`.
 */
export interface KindView<K extends Kind> {
  /** A record as the search finds it. */
  readonly quickFields: K extends SearchedKind ? MakeQuickFields<K> : undefined;
  /** Its records in a guide. */
  readonly guide: K extends GuideKind ? ComposeRecords<K> : undefined;
  /** The pages that list its records. */
  readonly lists: (site: Site) => readonly ListPage[];
  /** What is thin or missing among its records. */
  readonly gaps: K extends KindsWith<'coverage'> ? (site: Site) => readonly Gap[] : undefined;
  /** A record on a standard page. */
  readonly standard: K extends StandardKind ? MakeStandardRecord<K> : undefined;
}

/** The view of every kind. */
export type KindViews = { readonly [K in Kind]: KindView<K> };

/** Every kind with its own view: a folder whose view is of another kind, or lacks a part, does not compile. */
const declared: { readonly [K in Kind]: { readonly view: () => Promise<{ readonly view: KindView<K> }> } } = kinds;

/** The views of all kinds: loaded here and not with the list of kinds, which the schemas and the browser share. */
export async function loadKindViews(): Promise<KindViews> {
  const loaded = await Promise.all(kindNames.map(async (kind) => [kind, (await declared[kind].view()).view] as const));
  return Object.freeze(Object.fromEntries(loaded)) as unknown as KindViews;
}
