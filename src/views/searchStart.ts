import type { SearchStart, StartLink } from '#domain/search/quickIndex.ts';
import { listAddressOf } from '#kinds/addresses.ts';
import { kinds, listKindsWith } from '#kinds/index.ts';
import { searchGroups, type SearchGroup } from '#texts/searchGroups.ts';
import { listGuideEntries } from './guides.ts';
import type { Site } from './site.ts';

/**
 * What the search offers while it is empty: the questions of the configuration, and the groups of kinds with the lists
 * in which their records stand. A kind without records, or without a page that lists them, is not offered.
 */
export function viewSearchStart(site: Site): SearchStart {
  return {
    visitors: site.config.searchStart.map(({ title, questions }) => ({
      title,
      questions: questions.map((link) => ({ title: link.title, address: link.path })),
    })),
    groups: searchGroups
      .map((group) => ({ title: site.book.t.searchWords.groups[group], lists: listLists(site, group) }))
      .filter(({ lists }) => lists.length > 0),
  };
}

/** The lists of a group, each page once: two kinds may share it. */
function listLists(site: Site, group: SearchGroup): (StartLink & { count: number })[] {
  const lists = new Map<string, StartLink & { count: number }>();
  for (const kind of listKindsWith('search')) {
    const { address, search } = kinds[kind];
    const count = kind === 'guide' ? listGuideEntries(site).length : site.records.list(kind).length;
    if (search.group !== group || !count || !address.hasList) continue;
    const place = listAddressOf(kind);
    const before = lists.get(place);
    if (before) before.count += count;
    else lists.set(place, { title: site.words[kind].list, address: place, count });
  }
  return [...lists.values()];
}
