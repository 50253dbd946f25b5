import { CHECKSUMS_NAME } from '#domain/downloads.ts';
import { holdsName, isPacked, isText, listNameIds, makeIdPattern, makeNamePattern } from '#domain/namesLeft.ts';
import { sha256, toChecksums } from './checksums.ts';
import { encode } from './encode.ts';
import { fromZip, toZip, type ZipEntries } from './zip.ts';

/** What stands in the place of a name that was taken back, and of an id made of it. */
export interface TakenMark {
  /** In texts: without commas or quotes, so that it fits any table. */
  readonly text: string;
  /** In ids: lower-case words joined by hyphens. */
  readonly id: string;
}

/** Files of documents whose first file must not be packed: its name says what they are. */
const STORED = ['mimetype'];
const DESCRIPTOR = 'datapackage.json';

/** A text without the names. */
export function maskNames(text: string, names: readonly string[], mark: TakenMark): string {
  const ids = makeIdPattern(listNameIds(names));
  const masked = text.normalize('NFC').replace(makeNamePattern(names), mark.text);
  return ids ? masked.replace(ids, mark.id) : masked;
}

/**
 * Writes an archive again without the names: in its texts, in the packed files within it, and in what tells of its
 * files (checksums, descriptor), which is computed anew. The same archive where it holds none of them.
 *
 * @param date of every file, ISO 8601 with the precision known
 * @param note a file that is put beside the others, where something was taken out
 */
export function reissueArchive(
  archive: Uint8Array,
  names: readonly string[],
  mark: TakenMark,
  date: string,
  note?: { readonly name: string; readonly text: string },
): Uint8Array {
  const entries = fromZip(archive);
  const masked = Object.entries(entries).map(([name, bytes]): [string, Uint8Array] => [
    name,
    maskFile(name, bytes, { names, mark, date }),
  ]);
  const isSame = masked.every(([name, bytes]) => bytes === entries[name]);
  if (isSame) return archive;
  const noted = note ? [...masked, [note.name, encode(note.text)] as [string, Uint8Array]] : masked;
  return toZip(
    tellFiles(Object.fromEntries(noted)),
    date,
    STORED.filter((name) => name in entries),
  );
}

interface Masking {
  readonly names: readonly string[];
  readonly mark: TakenMark;
  readonly date: string;
}

/** The bytes of a file without the names; the same object where there is none. */
function maskFile(name: string, bytes: Uint8Array, { names, mark, date }: Masking): Uint8Array {
  if (isPacked(name)) return reissueArchive(bytes, names, mark, date);
  if (!isText(name)) return bytes;
  // The mark by which spreadsheets know UTF-8 stays.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return holdsName(text, names) ? encode(maskNames(text, names, mark)) : bytes;
}

/** Files with what is told of them computed anew: sizes and sums in the descriptor, and the list of sums. */
function tellFiles(entries: ZipEntries): ZipEntries {
  const { [DESCRIPTOR]: descriptor, [CHECKSUMS_NAME]: sums } = entries;
  const described = descriptor ? { ...entries, [DESCRIPTOR]: encode(describeAnew(descriptor, entries)) } : entries;
  if (!sums) return described;
  const { [CHECKSUMS_NAME]: _, ...files } = described;
  const list = toChecksums(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
  return { ...files, [CHECKSUMS_NAME]: encode(list) };
}

/** A resource as Data Package describes it, as far as its file is told of. */
interface Resource {
  readonly path?: string;
}

/** The descriptor of a Data Package with the sizes and the sums of its files as they are. */
function describeAnew(descriptor: Uint8Array, entries: ZipEntries): string {
  const text = new TextDecoder().decode(descriptor);
  const read = JSON.parse(text) as { readonly resources?: readonly Resource[] };
  const resources = (read.resources ?? []).map((resource) => {
    const bytes = resource.path === undefined ? undefined : entries[resource.path];
    return bytes ? { ...resource, bytes: bytes.length, hash: `sha256:${sha256(bytes)}` } : resource;
  });
  return `${JSON.stringify({ ...read, resources }, null, 2)}\n`;
}
