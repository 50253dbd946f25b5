import { USB_FOLDER } from '#domain/usbEdition.ts';
import type { SiteConfig } from '#schemas/site.ts';
import type { Book } from '#texts/book.ts';

/**
 * What the folder is, for the person who finds it on a stick without having seen the site. Lines end as Windows wants
 * them.
 */
export function writeUsbReadme(
  { name, description, publisher, edition, publishedOn, licence, licenceUrl }: SiteConfig,
  { t, format }: Book,
  online: string,
): string {
  const lines = t.usbReadme.lines({
    siteName: name,
    description,
    publisher,
    edition,
    date: format.date(publishedOn),
    online,
    offeredOn: `${online}manuales/`,
    folder: USB_FOLDER,
    licence,
    licenceUrl,
  });
  // Without the mark, older versions of the Windows notepad read the accents wrong.
  return `\uFEFF${lines.join('\r\n')}`;
}
