import { makeFormats, writeDate, type Formats } from '#texts/formats.ts';
import { quantities } from '#words/quantities.ts';

/** How the language of the page writes quantities. */
export const openFormats = (): Formats => makeFormats(document.documentElement.lang, { quantities });

/** Writes out an ISO 8601 date, without what writes numbers: the search and the page of packages need no more. */
export const formatDate = (date: string): string => writeDate(date, quantities);
