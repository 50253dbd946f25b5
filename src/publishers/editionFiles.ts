import { CHECKSUMS_NAME, datasetFormats } from '#domain/downloads.ts';
import { toBundle } from './bundle.ts';
import { toChecksums } from './checksums.ts';
import { toDataPackage } from './dataPackage.ts';
import { listDatasetFiles } from './datasetFiles.ts';
import { encode, toJson, type Publication, type PublishedFile } from './publication.ts';
import { fromZip, toZip } from './zip.ts';

/** Media types by the ending of a file, the longest ending first. */
const MEDIA_TYPES: readonly (readonly [string, string])[] = [
  ...datasetFormats.map(({ suffix, mediaType }) => [suffix, mediaType] as const),
  ['.zip', 'application/zip'],
  ['', 'text/plain'],
];

const mediaTypeOf = (name: string): string =>
  [...MEDIA_TYPES].sort(([a], [b]) => b.length - a.length).find(([ending]) => name.endsWith(ending))?.[1] ??
  'text/plain';

/**
 * The files of the current edition, which stand together in one folder under a fixed address: every dataset in every
 * form, the Data Package, the ZIP and the checksums of all of them. None where there is no dataset.
 *
 * @throws when two files have the same name
 */
export function listEditionFiles(publication: Publication): readonly PublishedFile[] {
  if (!publication.records.list('dataset').length) return [];
  const descriptor: PublishedFile = {
    name: 'datapackage.json',
    mediaType: 'application/json',
    bytes: encode(toJson(toDataPackage(publication))),
  };
  const files = [
    ...publication.records.list('dataset').flatMap((dataset) => listDatasetFiles(publication, dataset)),
    descriptor,
    toBundle(publication),
  ];
  const twin = files.find(({ name }, index) => files.findIndex((other) => other.name === name) !== index);
  if (twin) throw new Error(publication.book.t.dataFiles.twin(twin.name));
  return [...files, { name: CHECKSUMS_NAME, mediaType: 'text/plain', bytes: encode(toChecksums(files)) }];
}

/** Packs the files of an edition, to be kept for as long as its addresses are promised. */
export const packEdition = (files: readonly PublishedFile[], publishedOn: string): Uint8Array =>
  toZip(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), publishedOn);

/** The files of an edition that was kept. */
export const unpackEdition = (archive: Uint8Array): readonly PublishedFile[] =>
  Object.entries(fromZip(archive)).map(([name, bytes]) => ({ name, mediaType: mediaTypeOf(name), bytes }));
