import { folders } from './addresses.ts';

/** The folder into which the USB edition unpacks. */
export const USB_FOLDER = 'trama';
/** Folder, inside it, of what only the USB edition has: the loader and the full text. */
export const USB_SCRIPTS = '_usb';
/** Script that loads modules and data without a server. */
export const USB_LOADER = `${USB_SCRIPTS}/cargador.js`;
/** Search in the full text, a module. */
export const USB_TEXT_ENGINE = `${USB_SCRIPTS}/buscador.js`;
/** The full text, as data. */
export const USB_TEXT = `${USB_SCRIPTS}/texto.json`;

/** Address of the ZIP of an edition, from the root of the site. */
export const usbZipAddress = (edition: string): string => `${folders.manuals}trama-${edition}-usb.zip`;

/** Address of the checksum of the ZIP. */
export const usbChecksumAddress = (edition: string): string => `${usbZipAddress(edition)}.sha256`;

/** Where the site offers the USB edition: the edition itself does not. */
export const USB_OFFER = `${folders.manuals}#usb`;

/** The full text of a page, as the USB edition keeps it. */
export interface TextRecord {
  /** Its address, from the root of the site; the key is that of the file of the text. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  /** All of its text, words apart by blanks. */
  readonly text: string;
  /** Where its headings begin, as places among the words, in their order. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly at: number }[];
}
