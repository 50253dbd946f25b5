import { buildListPage, crumbTo } from '#views/listPage.ts';
import { findEntry } from '#domain/vocabularies.ts';
import { kindNames } from '#kinds/index.ts';
import type { AnyEntry } from '#records/assemble.ts';
import type { KindView } from '#views/kindViews.ts';
import { buildPageView } from '#views/page.ts';
import { labelOf } from '#views/labels.ts';
import { groupLinks, linkTo, addressOfEntry } from '#views/links.ts';
import type { Site } from '#views/site.ts';
import { listSourcePlaces } from '#views/sourcePlaces.ts';

/** The list of sources. */
export function viewSources(site: Site) {
  return {
    page: buildListPage(site, 'source'),
    sources: site.records.list('source').map((source) => ({
      ...linkTo(source),
      type: labelOf(site, 'source-types', source.typeId),
      authors: source.authors.join('; ') || site.book.t.recordPages.source.unknownAuthors,
      date: source.publishedOn ? site.book.format.date(source.publishedOn) : site.words.source.undated,
    })),
  };
}

/** The page of a source. */
export function viewSource(site: Site, id: string) {
  const source = site.records.get('source', id);
  return {
    page: buildPageView(site, {
      title: source.title,
      description: source.summary,
      address: addressOfEntry(source),
      kindLabel: site.words.source.name,
      crumbs: [crumbTo(site, 'source')],
      aliases: [source.code],
    }),
    source,
    type: labelOf(site, 'source-types', source.typeId),
    locators: labelOf(site, 'locator-types', source.locatorTypeId),
    date: source.publishedOn ? site.book.format.date(source.publishedOn) : undefined,
    countsLines: findEntry(site.records, 'locator-types', source.locatorTypeId)?.countsLines ?? false,
    places: listSourcePlaces(site, source),
    related: groupLinks(
      kindNames
        .filter((kind) => kind !== 'term' && kind !== 'source')
        .map((kind) => ({
          title: site.words.source.citedIn(site.words[kind].label),
          links: site.backlinks.list('source', id, kind).map((entry) => linkTo(entry as AnyEntry)),
        })),
    ),
  };
}

/** What is made of it where all kinds are gone through. */
export const view: KindView<'source'> = {
  quickFields: (_site, entry) => ({
    summary: entry.summary,
    aliases: [entry.code],
    words: entry.authors.join(' '),
    date: entry.publishedOn,
  }),
  guide: undefined,
  lists: (site) => [{ page: viewSources(site).page, isFiltered: false }],
  gaps: undefined,
  standard: undefined,
};
