import { listInstrumentFormats } from '#domain/formats.ts';
import type { Inline } from '#domain/inline.ts';
import { say } from './lines.ts';
import type { Site } from './site.ts';

/** A format to fill in with its downloads. */
export interface FormatView {
  readonly title: string;
  readonly summary: readonly Inline[];
  readonly files: readonly { readonly address: string; readonly label: string; readonly size: string }[];
}

/**
 * The formats of an instrument.
 *
 * @param sizes of the files in bytes, by their names
 */
export function viewFormats(
  site: Site,
  instrumentId: string,
  sizes: ReadonlyMap<string, number>,
): readonly FormatView[] {
  return listInstrumentFormats(site.records, instrumentId).map(({ format, files }) => ({
    title: format.title,
    summary: say(site, format.summary),
    files: files.map(({ address, name, type }) => ({
      address,
      label: type.label,
      size: site.book.format.bytes(sizes.get(name) ?? 0),
    })),
  }));
}

/** The formats of every instrument, by the names of the instruments. */
export const viewAllFormats = (site: Site, sizes: ReadonlyMap<string, number>): readonly FormatView[] =>
  site.records.list('instrument').flatMap(({ id }) => viewFormats(site, id, sizes));
