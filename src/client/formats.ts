import { makeFormats, type Formats } from '#texts/formats.ts';
import { quantities } from '#words/quantities.ts';

/** How the language of the page writes quantities. */
export const openFormats = (): Formats => makeFormats(document.documentElement.lang, { quantities });
