import { nameKind, type QuickEntry } from './quickIndex.ts';
import type { QuickResult } from './search.ts';

/** What results can be filtered by, as the address names it. */
export const FACETS = ['tipo', 'conglomerado', 'fase', 'sitio'] as const;
export type Facet = (typeof FACETS)[number];
/** One option of each facet that is chosen. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** A page that the full text found: what is known of it before it is read. */
export interface TextPage {
  readonly address: string;
  readonly kind: string;
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
}

/** Something found, by whatever means, on this site or another. */
export interface Hit<Page extends TextPage = TextPage> {
  readonly entry: QuickEntry;
  /** Headings of its page that hold words of the query. */
  readonly sections: readonly string[];
  /** The page as the full text knows it, where that found it. */
  readonly page?: Page | undefined;
  /** Whether only the full text found it. */
  readonly textOnly: boolean;
  /** The site it is on; this one where there is no other. */
  readonly site: string;
}

/**
 * Puts together what the quick index and the full text found: what both found stands once, in the order of the quick
 * index;
 * after it what only the text holds.
 *
 * @param known what the quick index holds at an address: a page of the text has its name there
 */
export function joinHits<Page extends TextPage>(
  results: readonly QuickResult[],
  pages: readonly Page[],
  known: (address: string) => QuickEntry | undefined,
  site: string,
): Hit<Page>[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const quick = results.map(({ entry, sections }): Hit<Page> => ({
    entry,
    sections,
    page: byAddress.get(entry.address),
    textOnly: false,
    site,
  }));
  const there = new Set(results.map(({ entry }) => entry.address));
  const rest = pages
    .filter((page) => !there.has(page.address))
    .map((page): Hit<Page> => ({
      entry: known(page.address) ?? {
        kind: nameKind(page.kind),
        title: '',
        address: page.address,
        clusters: page.clusters,
        phases: page.phases,
      },
      sections: [],
      page,
      textOnly: true,
      site,
    }));
  return [...quick, ...rest];
}

/** The options that a hit has of a facet. */
function optionsOf({ entry, site }: Hit, facet: Facet): readonly string[] {
  switch (facet) {
    case 'tipo':
      return [entry.kind.name];
    case 'conglomerado':
      return entry.clusters ?? [];
    case 'fase':
      return entry.phases ?? [];
    case 'sitio':
      return [site];
  }
}

/** The hits that have the chosen option of every facet, but for one facet that is left out of account. */
export function filterHits<H extends Hit>(hits: readonly H[], filters: Filters, except?: Facet): H[] {
  return hits.filter((hit) =>
    FACETS.every(
      (facet) => facet === except || !filters[facet] || optionsOf(hit, facet).includes(filters[facet] ?? ''),
    ),
  );
}

/** How many hits each option of a facet would leave, in the order in which the options first come. */
export function countOptions(hits: readonly Hit[], filters: Filters, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(filters[facet] ? [[filters[facet], 0]] : []);
  for (const hit of filterHits(hits, filters, facet))
    for (const option of optionsOf(hit, facet)) counts.set(option, (counts.get(option) ?? 0) + 1);
  return counts;
}

/** Hits under one heading. */
export interface HitGroup<H extends Hit> {
  readonly title: string;
  readonly hits: readonly H[];
}

/** Groups hits by kind: the kind of the best comes first. */
export function groupByKind<H extends Hit>(hits: readonly H[]): HitGroup<H>[] {
  const groups = new Map<string, H[]>();
  for (const hit of hits) groups.set(hit.entry.kind.name, [...(groups.get(hit.entry.kind.name) ?? []), hit]);
  return [...groups].map(([title, found]) => ({ title, hits: found }));
}

/** Hits with a date, the newest first; those without one are left out. */
export function sortByDate<H extends Hit>(hits: readonly H[]): H[] {
  return hits.filter((hit) => hit.entry.date).sort((a, b) => (b.entry.date ?? '').localeCompare(a.entry.date ?? ''));
}
