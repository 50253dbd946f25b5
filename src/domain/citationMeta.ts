import { firstDayOf } from './isoDates.ts';

/** A meta tag: its name and its content. */
export type MetaTag = readonly [name: string, content: string];

/** What reference managers read of a page. */
export interface CitedPage {
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601 with the precision known. */
  readonly publishedOn: string;
  /** As BCP 47. */
  readonly language: string;
  /** Full address. */
  readonly url: string;
}

/**
 * The meta tags by which reference managers and scholarly indexes read a page (Highwire Press): dates as `2026/11/21`.
 */
export function listCitationMeta({ title, publisher, publishedOn, language, url }: CitedPage): readonly MetaTag[] {
  return [
    ['citation_title', title],
    // Scholarly indexes take no page without an author: here it is the institution.
    ['citation_author', publisher],
    ['citation_publisher', publisher],
    ['citation_publication_date', firstDayOf(publishedOn).replaceAll('-', '/')],
    ['citation_language', language.split('-')[0] ?? language],
    ['citation_public_url', url],
  ];
}
