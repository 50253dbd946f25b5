import { nameKind, type QuickEntry, type QuickKind } from './quickIndex.ts';
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
 * @param kindNamed the kind by the name that a page of the text gives it
 */
export function joinHits<Page extends TextPage>(
  results: readonly QuickResult[],
  pages: readonly Page[],
  known: (address: string) => QuickEntry | undefined,
  site: string,
  kindNamed: (name: string) => QuickKind = (name) => nameKind(name),
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
        kind: kindNamed(page.kind),
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

/**
 * Whether a hit has an option of a facet. What a thing is, a filter says in the word that stands on it; an address may
 * name the group of its kind, too.
 */
const hasOption = (hit: Hit, facet: Facet, option: string): boolean =>
  optionsOf(hit, facet).includes(option) || (facet === 'tipo' && hit.entry.kind.group === option);

/** The hits that have the chosen option of every facet, but for one facet that is left out of account. */
export function filterHits<H extends Hit>(hits: readonly H[], filters: Filters, except?: Facet): H[] {
  return hits.filter((hit) =>
    FACETS.every((facet) => {
      const { [facet]: chosen } = filters;
      return facet === except || !chosen || hasOption(hit, facet, chosen);
    }),
  );
}

/** How many hits each option of a facet would leave, in the order in which the options first come. */
export function countOptions(hits: readonly Hit[], filters: Filters, facet: Facet): ReadonlyMap<string, number> {
  const { [facet]: chosen } = filters;
  const counts = new Map<string, number>();
  const left = filterHits(hits, filters, facet);
  if (chosen) counts.set(chosen, left.filter((hit) => hasOption(hit, facet, chosen)).length);
  for (const hit of left)
    for (const option of optionsOf(hit, facet))
      if (option !== chosen) counts.set(option, (counts.get(option) ?? 0) + 1);
  return counts;
}

/** Hits under one heading. */
export interface HitGroup<H extends Hit> {
  readonly title: string;
  readonly hits: readonly H[];
}

/** Puts hits under the groups of their kinds: the group of the best comes first. */
export function groupHits<H extends Hit>(hits: readonly H[]): HitGroup<H>[] {
  const groups = new Map<string, H[]>();
  for (const hit of hits) groups.set(hit.entry.kind.group, [...(groups.get(hit.entry.kind.group) ?? []), hit]);
  return [...groups].map(([title, found]) => ({ title, hits: found }));
}

/** Hits with a date, the newest first; those without one are left out. */
export function sortByDate<H extends Hit>(hits: readonly H[]): H[] {
  return hits.filter((hit) => hit.entry.date).sort((a, b) => (b.entry.date ?? '').localeCompare(a.entry.date ?? ''));
}
