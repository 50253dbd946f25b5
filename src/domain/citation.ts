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

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/**
 * Writes out a date with the precision it has: «2011», «septiembre de 2011», «30 de septiembre de 2011».
 *
 * @param date ISO 8601 with year, month or day
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' de ');
}

/** A citation as readers copy it, in the words of a language. */
export function formatCitation(
  { publishedOn, ...cited }: Citable,
  words: Pick<Texts['citation'], 'reference'>,
): string {
  return words.reference({ ...cited, year: publishedOn.slice(0, 4) });
}

/**
 * Writes a locator for readers: `L747-766` → «líneas 747–766».
 *
 * @param countsLines whether it counts lines; other places are written as they are read
 */
export function formatLocator(locator: string, countsLines: boolean, words: Pick<Texts['citation'], 'lines'>): string {
  if (!countsLines) return locator;
  const parts = locator.split(/,\s*/).map((part) => part.replace(/^L/, '').replace('-', '–'));
  return words.lines(parts.join(', '), parts.length === 1 && !parts[0]?.includes('–'));
}
