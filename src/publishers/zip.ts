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
  const [year = 1980, month = 1, day = 1] = firstDayOf(date).split('-').map(Number);
  // ZIP keeps local time without a zone: built from local parts, it reads back as written wherever it is built.
  const mtime = new Date(year, month - 1, day);
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, bytes]) => [name, [bytes, { level: stored.includes(name) ? 0 : 9, mtime }]]),
    ) as Zippable,
  );
}

/** Unpacks a ZIP: names and bytes. */
export const fromZip = (bytes: Uint8Array): ZipEntries => unzipSync(bytes);
