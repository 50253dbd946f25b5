import { unzipSync } from 'fflate';

/** Files that hold text, by their endings; those of packed documents are looked into. */
const TEXT =
  /(?:^|\/)[^./]+$|\.(?:csv|tsv|json|jsonld|geojson|txt|md|xml|rels|svg|html?|css|bib|ris|vcf|ics|yaml|opf|ncx)$/i;
const PACKED = /\.(?:zip|xlsx|docx|odt|ods|epub)$/i;
/** A packed file within a packed file within one: more than that nothing of a site is. */
const MOST_DEEP = 3;

const escapeSigns = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ways in which a name may stand in a file: as it is, and as JSON, XML and CSV write its signs. */
const listWays = (name: string): readonly string[] => [
  ...new Set([
    name,
    JSON.stringify(name).slice(1, -1),
    name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    name.replaceAll('"', '""'),
  ]),
];

/**
 * Finds names in texts, whatever the size of their letters and the blanks between their words, but never within a
 * longer word.
 *
 * @param names none empty
 */
export function makeNamePattern(names: readonly string[]): RegExp {
  const ways = names
    .map((name) => name.normalize('NFC').trim())
    .flatMap(listWays)
    .sort((a, b) => b.length - a.length)
    .map((way) => way.split(/\s+/).map(escapeSigns).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${ways.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** A name as an id: lower-case words without accents, joined by hyphens. */
const toId = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The ids that a name of two words or more becomes in tables: of one word, they would be anybody's. */
export const listNameIds = (names: readonly string[]): readonly string[] =>
  names.map(toId).filter((id) => id.includes('-'));

/** Finds ids of names whole: `rosa-prado`, not `rosa-prado-e-hijos`. */
export const makeIdPattern = (ids: readonly string[]): RegExp | undefined =>
  ids.length ? new RegExp(`(?<![a-z0-9-])(?:${ids.map(escapeSigns).join('|')})(?![a-z0-9-])`, 'g') : undefined;

/** Whether a text holds a name, or an id made of it. */
export function holdsName(text: string, names: readonly string[]): boolean {
  const ids = makeIdPattern(listNameIds(names));
  return makeNamePattern(names).test(text.normalize('NFC')) || (ids?.test(text) ?? false);
}

export const isText = (file: string): boolean => TEXT.test(file);
export const isPacked = (file: string): boolean => PACKED.test(file);

/**
 * The files of a ZIP that hold a name, also within packed files: `trama-datos.zip/datos/ventas.csv`. What cannot be
 * unpacked holds nothing that can be told.
 */
export function listFilesWithName(archive: Uint8Array, names: readonly string[], depth = 0): readonly string[] {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(archive);
  } catch {
    return [];
  }
  return Object.entries(entries).flatMap(([file, bytes]) => {
    if (isPacked(file) && depth < MOST_DEEP)
      return listFilesWithName(bytes, names, depth + 1).map((inner) => `${file}/${inner}`);
    return isText(file) && holdsName(new TextDecoder().decode(bytes), names) ? [file] : [];
  });
}
