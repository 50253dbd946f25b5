import type { KindAddress } from './declaration.ts';
import { kinds, listKindsWith, type CitableKind, type FacetedKind, type Kind } from './index.ts';

const declaredAddress = (kind: Kind): KindAddress | false => kinds[kind].address;

/**
 * Address of a record, from the root of the site, with a trailing slash or an anchor; the home page for a kind that has
 * none.
 *
 * @param section for a kind whose records stand in sections, the section; that of its list when left out
 */
export function addressOf(kind: Kind, id: string, section?: string): string {
  const address = declaredAddress(kind);
  if (!address) return '/';
  const { list, records } = address;
  if (records === 'anchor') return `${list}#${id}`;
  if (records === 'page') return `${list}${id}/`;
  const folder = section === undefined ? list : `/${section}/`;
  // A page by the name of its section is the page of the section.
  return id === section ? folder : `${folder}${id}/`;
}

/** Address of the list of a kind; the home page for a kind that has none. */
export function listAddressOf(kind: Kind): string {
  const address = declaredAddress(kind);
  return address ? address.list : '/';
}

/** The part of the address by which a facet of a kind is known. */
export type FacetId<K extends FacetedKind> = (typeof kinds)[K]['facets'][number]['id'];

/** Address of the list of a kind filtered by one option: `/lecciones/publico/articulador/`. */
export const filterAddressOf = <K extends FacetedKind>(kind: K, facet: FacetId<K>, option: string): string =>
  `${listAddressOf(kind)}${facet}/${option}/`;

/** Addresses of the pages that list the records of a kind on every site, each once. */
export const listAddresses = (): readonly string[] => [
  ...new Set(
    listKindsWith('address')
      .filter((kind) => kinds[kind].address.hasList === true)
      .map(listAddressOf),
  ),
];

/**
 * Addresses of the lists that are pages only where there is something in them.
 *
 * @param has whether the site has records of a kind
 */
export const listFilledAddresses = (has: (kind: Kind) => boolean): readonly string[] =>
  listKindsWith('address')
    .filter((kind) => kinds[kind].address.hasList === 'filled' && has(kind))
    .map(listAddressOf);

/** Name of the files for reference managers of a record, without their ending: `caso-un-solo-camion`. */
export const citationNameOf = (kind: CitableKind, id: string): string => `${kinds[kind].citable}-${id}`;

/** Address of a file for reference managers: `/citar/caso-un-solo-camion.bib`. */
export const citationAddressOf = (kind: CitableKind, id: string, ending: string): string =>
  `/citar/${citationNameOf(kind, id)}.${ending}`;

/** Address of the page that sets the readings of a dataset side by side: `/resultados/datos/`. */
export const readingSetAddressOf = (datasetId: string): string => `${listAddressOf('indicator')}${datasetId}/`;

/** Address of a reading of a dataset: `/resultados/datos/lectura/`. */
export const readingAddressOf = (datasetId: string, readingId: string): string =>
  `${readingSetAddressOf(datasetId)}${readingId}/`;

/** Address of the page of a part of the results: `/resultados/dinero/`. That of a set of readings is the same. */
export const partAddressOf = (partId: string): string => `${listAddressOf('indicator')}${partId}/`;

/** Last part of the address of an explorer, which no reading may have. */
export const EXPLORER = 'explorar';

/** Address of the page on which the rows of a set of readings are switched in and out. */
export const explorerAddressOf = (datasetId: string): string => readingAddressOf(datasetId, EXPLORER);

/** A part of the results, as far as its page has an address. */
interface WithPage {
  readonly id: string;
  readonly shows: 'figures' | 'indicators' | 'activities';
  readonly figures: readonly string[];
  readonly charts: readonly string[];
}

/**
 * Whether a part of the results has something to show.
 *
 * @param has whether the site has records of a kind
 */
export function isShown({ shows, figures, charts }: WithPage, has: (kind: Kind) => boolean): boolean {
  if (shows === 'indicators') return has('indicator');
  return shows === 'activities' ? has('activity') : figures.length + charts.length > 0;
}

/** Addresses of the pages of parts of the results; the activities have theirs wherever they stand. */
export const listPartAddresses = (parts: readonly WithPage[], has: (kind: Kind) => boolean): readonly string[] =>
  parts
    .filter((part) => isShown(part, has))
    .map(({ id, shows }) => (shows === 'activities' ? listAddressOf('activity') : partAddressOf(id)));

/** A dataset, as far as its readings have addresses. */
interface WithReadings {
  readonly id: string;
  readonly readingSet?:
    { readonly explorer?: unknown; readonly readings: readonly { readonly id: string }[] } | undefined;
}

/** Every address of the readings of a dataset, that of the whole set first. */
export const listReadingAddresses = ({ id, readingSet }: WithReadings): readonly string[] =>
  readingSet
    ? [
        readingSetAddressOf(id),
        ...(readingSet.explorer ? [explorerAddressOf(id)] : []),
        ...readingSet.readings.map((reading) => readingAddressOf(id, reading.id)),
      ]
    : [];
