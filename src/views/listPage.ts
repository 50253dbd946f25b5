import { listAddressOf } from '#kinds/addresses.ts';
import type { KindWords } from '#kinds/declaration.ts';
import type { AddressedKind } from '#kinds/index.ts';
import { buildPageView, type Crumb, type PageInput, type PageView } from './page.ts';
import type { Site } from './site.ts';

/** The list of a kind as a step of the way to its records. */
export function crumbTo(site: Site, kind: AddressedKind): Crumb {
  const words: KindWords = site.words[kind];
  return { title: words.menu || words.list, address: listAddressOf(kind) };
}

/**
 * Builds the frame of the page that lists the records of a kind, from its words.
 *
 * @param more what is otherwise than its words say
 */
export function buildListPage(site: Site, kind: AddressedKind, more: Partial<PageInput> = {}): PageView {
  const words: KindWords = site.words[kind];
  const { title, lead, aliases } = words.listPage || { title: words.list, lead: words.list, aliases: [] };
  return buildPageView(site, {
    title,
    description: lead,
    aliases,
    address: listAddressOf(kind),
    kindLabel: site.book.t.sitePages.section,
    ...more,
  });
}
