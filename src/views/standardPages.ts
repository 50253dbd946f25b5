import { listAddressOf } from '#kinds/addresses.ts';
import { kindNames, kinds, type Kind, type StandardKind } from '#kinds/index.ts';
import type { AnyEntry, Entry } from '#records/assemble.ts';
import type { KindViews, ListPage, MakeStandardRecord } from './kindViews.ts';
import { linkTo, addressOfEntry } from './links.ts';
import { viewNotesOf } from './notes.ts';
import { buildListPage, crumbTo } from './listPage.ts';
import { buildPageView } from './page.ts';
import type { Site } from './site.ts';

/** Kinds whose list and records have the standard pages. */
export const listStandardKinds = (): readonly StandardKind[] =>
  kindNames.filter((kind): kind is StandardKind => (kinds[kind].pages as string | false) === 'standard');

/** The list of the records of a kind that has the standard pages. */
export function viewStandardList(site: Site, kind: StandardKind) {
  return {
    page: buildListPage(site, kind),
    cards: (site.records.list(kind) as readonly AnyEntry[]).map(linkTo),
  };
}

/** The same, as the search goes through lists. */
export const listStandardPages =
  (kind: StandardKind) =>
  (site: Site): readonly ListPage[] => [{ page: viewStandardList(site, kind).page, isFiltered: false }];

/** The page of a record of a kind that has the standard pages. */
export function viewStandardRecord<K extends StandardKind>(site: Site, views: KindViews, kind: K, id: string) {
  const entry = site.records.get(kind, id) as Entry<K> & AnyEntry;
  const words = site.words[kind as Kind];
  const { summary, facts, aliases, clusterIds, phaseIds, noteIds, related, citations } = (
    views[kind].standard as MakeStandardRecord<K>
  )(site, entry);
  const list = listAddressOf(kind);
  return {
    page: buildPageView(site, {
      title: linkTo(entry).title,
      description: summary,
      address: addressOfEntry(entry),
      kindLabel: words.name,
      crumbs: [crumbTo(site, kind)],
      aliases,
      clusterIds,
      phaseIds,
      work: entry,
    }),
    list,
    kicker: words.name,
    summary,
    facts,
    notes: viewNotesOf(site, entry, noteIds),
    related,
    citations,
  };
}
