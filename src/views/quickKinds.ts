import { FIGURE, FILTERED, SECTION, type QuickKind } from '#domain/search/quickIndex.ts';
import type { SearchGroup } from '#texts/searchGroups.ts';
import { kinds, type SearchedKind } from '#kinds/index.ts';
import type { Site } from './buildSite.ts';

/** What the search finds beside records, and how it weighs. */
const OTHERS = {
  [SECTION]: { worth: 0.11, intents: { method: 0.06, people: 0.05, list: 0.35 }, early: 0 },
  [FILTERED]: { worth: -0.3, intents: {}, early: 1 },
  [FIGURE]: { worth: -0.15, intents: { figure: 0.6, amount: 0.4 }, early: 11 },
} as const satisfies Readonly<Record<string, Omit<QuickKind, 'id' | 'name' | 'group'>>>;

/** A kind of record as the search shows and weighs it. */
export function quickKindOf(site: Site, kind: SearchedKind): QuickKind {
  const { group, ...weights } = kinds[kind].search;
  return { id: kind, name: site.words[kind].name, ...weights, group: site.book.t.searchWords.groups[group] };
}

/** What belongs to no kind of record, as the search shows and weighs it, in one of its groups. */
export function otherQuickKind(site: Site, id: keyof typeof OTHERS, group: SearchGroup): QuickKind {
  const { searchWords, sitePages } = site.book.t;
  const name = id === SECTION ? sitePages.section : searchWords.kinds[id];
  return { id, name, ...OTHERS[id], group: searchWords.groups[group] };
}
