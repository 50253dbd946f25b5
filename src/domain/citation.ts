import type { Texts } from '#texts/es/index.ts';

/** What a citation of a page needs. */
export interface Citable {
  readonly title: string;
  readonly publisher: string;
  readonly siteName: string;
  readonly edition: string;
  /** ISO date of the edition. */
  readonly publishedOn: string;
  /** Full address of the page. */
  readonly url: string;
}

/** A citation as readers copy it, in the words of a language. */
export function formatCitation(
  { publishedOn, ...cited }: Citable,
  words: Pick<Texts['citation'], 'reference'>,
): string {
  return words.reference({ ...cited, year: publishedOn.slice(0, 4) });
}

/**
 * Writes a locator for readers: `L747-766` → «l. 747–766».
 *
 * @param countsLines whether it counts lines; other places are written as they are read
 */
export function formatLocator(locator: string, countsLines: boolean, words: Pick<Texts['citation'], 'lines'>): string {
  if (!countsLines) return locator;
  const parts = locator.split(/,\s*/).map((part) => part.replace(/^L/, '').replace('-', '–'));
  return words.lines(parts.join(', '), parts.length === 1 && !parts[0]?.includes('–'));
}
