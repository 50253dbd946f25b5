import { formatLocator } from '#domain/citation.ts';
import { placeAnchorOf, referenceIdOf, type Reference } from '#domain/references.ts';
import { addressOf } from '#kinds/addresses.ts';
import { findEntry } from '#domain/vocabularies.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from './site.ts';

/** A place in a source, written out. */
export interface CitationView extends Reference {
  readonly title: string;
}

/** A place in a source as readers see it. */
export const formatPlace = (site: Site, source: Entry<'source'>, locator: string): string =>
  formatLocator(
    locator,
    findEntry(site.records, 'locator-types', source.locatorTypeId)?.countsLines ?? false,
    site.book.t.citation,
  );

/** A source in a few words, as statements name it. */
export const nameOfSource = (source: Entry<'source'>): string => source.shortName ?? source.title;

/** A place in a source. */
export function viewPlace(site: Site, sourceId: string, locator: string, note?: string): CitationView {
  const source = site.records.get('source', sourceId);
  return {
    id: referenceIdOf(sourceId, locator),
    name: nameOfSource(source),
    title: source.title,
    address: `${addressOf('source', sourceId)}#${placeAnchorOf(locator)}`,
    place: formatPlace(site, source, locator),
    note,
  };
}

/** A place in a source in words: «Evaluación final, l. 747–766». */
export const sayPlace = ({ name, place }: Reference): string => `${name}, ${place}`;

/** Citations written out, the same source and place once. */
export function viewCitations(
  site: Site,
  citations: readonly { readonly sourceId: string; readonly locator: string; readonly note?: string | undefined }[],
): CitationView[] {
  const found = new Map<string, CitationView>();
  for (const { sourceId, locator, note } of citations) {
    const place = viewPlace(site, sourceId, locator, note);
    if (!found.has(place.id)) found.set(place.id, place);
  }
  return [...found.values()];
}
