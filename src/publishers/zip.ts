import { unzipSync, zipSync, type Zippable } from 'fflate';
import { firstDayOf } from '#domain/isoDates.ts';

/** Names and bytes, in the order in which they stand in the ZIP. */
export type ZipEntries = Readonly<Record<string, Uint8Array>>;

/**
 * Packs files. The same files and date give the same bytes, in every time zone.
 *
 * @param date of every file, ISO 8601 with the precision known, from 1980 on
 * @param stored names of the files that are kept as they are, not compressed
 */
export function toZip(entries: ZipEntries, date: string, stored: readonly string[] = []): Uint8Array {
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, bytes]) => [name, [bytes, { level: stored.includes(name) ? 0 : 9 }]]),
    ) as Zippable,
    { mtime: ANY_DAY },
  );
  dateEntries(zip, date);
  return zip;
}

/** A day that every time zone has; the one that is meant takes its place. */
const ANY_DAY = new Date(2000, 5, 15, 12);
/** Marks of the parts of a ZIP (APPNOTE.TXT, 4.3), and where each says what is used here. */
const END = { mark: 0x06054b50, length: 22, count: 10, directory: 16 };
const LISTED = { length: 46, date: 12, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL = { date: 10 };

/**
 * Writes the date of every file, at midnight. ZIP keeps local time without a zone, and the packer takes it from the
 * local parts of a date: there are zones where that midnight, or the whole day, does not exist.
 */
function dateEntries(zip: Uint8Array, date: string): void {
  const [year = 1980, month = 1, day = 1] = firstDayOf(date).split('-').map(Number);
  // Two bytes of time, which are zero, and above them two of date: years from 1980, month, day.
  const written = (((year - 1980) << 25) | (month << 21) | (day << 16)) >>> 0;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - END.length;
  if (view.getUint32(end, true) !== END.mark) throw new Error('The ZIP does not end as it was written.');
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    view.setUint32(at + LISTED.date, written, true);
    view.setUint32(view.getUint32(at + LISTED.local, true) + LOCAL.date, written, true);
    const sizes = [LISTED.name, LISTED.extra, LISTED.comment].map((place) => view.getUint16(at + place, true));
    at += LISTED.length + sizes.reduce((sum, size) => sum + size, 0);
  }
}

/** Unpacks a ZIP: names and bytes. */
export const fromZip = (bytes: Uint8Array): ZipEntries => unzipSync(bytes);
