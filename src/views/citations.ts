import { formatLocator } from '#domain/citation.ts';
import { addressOf } from '#kinds/addresses.ts';
import { findEntry } from '#domain/vocabularies.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from './site.ts';

/** A place in a source, written out. */
export interface CitationView {
  readonly code: string;
  readonly title: string;
  readonly address: string;
  readonly place: string;
  readonly note?: string | undefined;
}

/** A place in a source as readers see it. */
const formatPlace = (site: Site, source: Entry<'source'>, locator: string): string =>
  formatLocator(
    locator,
    findEntry(site.records, 'locator-types', source.locatorTypeId)?.countsLines ?? false,
    site.book.t.citation,
  );

/** A place in a source, for a statement that is its own. */
export function viewPlace(site: Site, sourceId: string, locator: string): { address: string; label: string } {
  const source = site.records.get('source', sourceId);
  return { address: addressOf('source', sourceId), label: `${source.code}, ${formatPlace(site, source, locator)}` };
}

/** Citations written out, the same source and place once. */
export function viewCitations(
  site: Site,
  citations: readonly { readonly sourceId: string; readonly locator: string; readonly note?: string | undefined }[],
): CitationView[] {
  const seen = new Set<string>();
  return citations.flatMap(({ sourceId, locator, note }) => {
    const key = `${sourceId} ${locator}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const source = site.records.get('source', sourceId);
    return [
      {
        code: source.code,
        title: source.title,
        address: addressOf('source', sourceId),
        place: formatPlace(site, source, locator),
        note,
      },
    ];
  });
}
