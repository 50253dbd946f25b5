/**
 * Cards for address books, in version 3.0 (RFC 2426): phones that are ten years old read it, and newer ones do too.
 * Pure, so that a browser writes them.
 */
import { escapeText, writeLines } from './contentLines.ts';
import { cleanTexts } from './workspace/cleanText.ts';

/** Somebody, or a firm. Texts are empty where nothing is known. */
export interface Vcard {
  /** The same wherever and whenever it is written: by it an address book knows whom it has. */
  readonly id: string;
  /** Never empty: a card must say whose it is. */
  readonly name: string;
  readonly company: string;
  readonly phone: string;
  readonly email: string;
  /** City or country. */
  readonly place: string;
  readonly note: string;
}

/** Writes cards one after the other. The same cards give the same text. */
export const writeVcards = (cards: readonly Vcard[]): string =>
  writeLines(
    cleanTexts(cards).flatMap(({ id, name, company, phone, email, place, note }) => {
      const line = (property: string, text: string) => (text === '' ? [] : [`${property}:${escapeText(text)}`]);
      return [
        'BEGIN:VCARD',
        'VERSION:3.0',
        ...line('UID', id),
        // Names of people are taken apart in more ways than can be guessed: the whole stands as the family name.
        `N:${escapeText(name)};;;;`,
        ...line('FN', name),
        ...line('ORG', company),
        ...line('TEL;TYPE=CELL', phone),
        ...line('EMAIL;TYPE=INTERNET', email),
        ...(place === '' ? [] : [`ADR;TYPE=WORK:;;;;;;${escapeText(place)}`]),
        ...line('NOTE', note),
        'END:VCARD',
      ];
    }),
  );
