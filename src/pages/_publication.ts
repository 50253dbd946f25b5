import { listEditionFiles, unpackEdition } from '#publishers/editionFiles.ts';
import { toBundle } from '#publishers/bundle.ts';
import { makeFormatFiles } from '#publishers/formats/formatFiles.ts';
import { listDatasetFiles } from '#publishers/datasetFiles.ts';
import type { Publication, PublishedFile } from '#publishers/publication.ts';
import { listWorks } from '#publishers/works.ts';
import type { Entry } from '#records/assemble.ts';
import { readEditions, type RecordedEdition } from '#records/editions.ts';
import { readLicenceText } from '#records/licence.ts';
import { urlOf } from '#views/page.ts';
import { plainText } from '#views/lines.ts';
import { loadSite, type Site } from '#views/site.ts';

/** Loads what the endpoints publish from. Files are made once for a build, however many endpoints serve them. */
export interface LoadedPublication extends Publication {
  readonly site: Site;
  /** The editions that the project keeps, oldest first. */
  readonly editions: readonly RecordedEdition[];
  readonly filesOf: (dataset: Entry<'dataset'>) => readonly PublishedFile[];
  /** The files of a format to fill in. */
  readonly formatFilesOf: (format: Entry<'format'>) => Promise<readonly PublishedFile[]>;
  readonly bundle: () => PublishedFile;
  /** The files under the fixed address of an edition, by its name. */
  readonly editionFiles: () => ReadonlyMap<string, readonly PublishedFile[]>;
  /** Names of the files of the current edition. */
  readonly editionNames: () => ReadonlySet<string>;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

let loaded: { readonly site: Site; readonly publication: LoadedPublication } | undefined;

/** Everything that is published for programs, made from the site. */
export async function loadPublication(): Promise<LoadedPublication> {
  const site = await loadSite();
  if (loaded?.site !== site) loaded = { site, publication: buildPublication(site) };
  return loaded.publication;
}

function buildPublication(site: Site): LoadedPublication {
  const root = process.cwd();
  const { config, records, figures, book } = site;
  const editions = readEditions(root).editions;
  const publication: Publication = {
    config,
    book,
    records,
    figures,
    plain: (text) => plainText(site, text).replace(/\s+/g, ' ').trim(),
    urlOf: (address) => urlOf(config, address),
    licenceText: readLicenceText(root, config.licence),
  };
  const files = new Map<string, readonly PublishedFile[]>();
  const formatFiles = new Map<string, Promise<readonly PublishedFile[]>>();
  // An edition that was kept is served as it was; the current one is made anew until it is.
  const editionFiles = once(
    () =>
      new Map([
        [config.edition, listEditionFiles(publication)],
        ...editions.flatMap(({ edition, archive }) => (archive ? [[edition, unpackEdition(archive)] as const] : [])),
      ]),
  );
  return {
    ...publication,
    site,
    editions,
    filesOf: (dataset) => {
      const made = files.get(dataset.id) ?? listDatasetFiles(publication, dataset);
      files.set(dataset.id, made);
      return made;
    },
    formatFilesOf: (format) => {
      const made = formatFiles.get(format.id) ?? makeFormatFiles(publication, format);
      formatFiles.set(format.id, made);
      return made;
    },
    bundle: once(() => toBundle(publication)),
    editionFiles,
    editionNames: once(
      () =>
        new Set(
          editionFiles()
            .get(config.edition)
            ?.map(({ name }) => name),
        ),
    ),
  };
}

/** A file as the answer of an endpoint. */
export function respond(body: string | Uint8Array, mediaType: string): Response {
  const isText = /^text\/|[/+](?:json|xml|yaml|x-bibtex|x-research-info-systems)$/.test(mediaType);
  return new Response(body as BodyInit, {
    headers: { 'content-type': isText ? `${mediaType}; charset=utf-8` : mediaType },
  });
}

/** Addresses under `/datos/`: the files of each dataset and of each edition whose names end in `ending`. */
export async function listDataPaths(ending: string) {
  const publication = await loadPublication();
  const folders: readonly (readonly [string, readonly PublishedFile[]])[] = [
    ...publication.records.list('dataset').map((dataset) => [dataset.id, publication.filesOf(dataset)] as const),
    ...publication.editionFiles(),
  ];
  return folders.flatMap(([id, files]) =>
    files
      .filter(({ name }) => name.endsWith(ending))
      .map((file) => ({ params: { id, file: file.name.slice(0, -ending.length) }, props: { file } })),
  );
}

/** Addresses under `/citar/`: one for each record that can be cited. */
export async function listWorkPaths() {
  return listWorks(await loadPublication()).map((work) => ({ params: { work: work.key }, props: { work } }));
}

/**
 * The address of what describes or gathers the datasets. A site that has none yet publishes none of it: a Data Package
 * without a resource is not valid, and an empty ZIP is no use to anybody.
 */
export async function listWhereData<Param extends string>(param: Param, name: string) {
  return (await loadPublication()).records.list('dataset').length
    ? [{ params: { [param]: name } as Record<Param, string> }]
    : [];
}

/** Addresses under `/instrumentos/` of the files of formats whose names end in `ending`. */
export async function listFormatPaths(ending: string) {
  const publication = await loadPublication();
  const folders = await Promise.all(
    publication.records
      .list('format')
      .map(async (format) => ({ format, files: await publication.formatFilesOf(format) })),
  );
  return folders.flatMap(({ format, files }) =>
    files
      .filter(({ name }) => name.endsWith(ending))
      .map((file) => ({
        params: { id: format.instrumentId, file: file.name.slice(0, -ending.length) },
        props: { file },
      })),
  );
}

/** Sizes in bytes of the files of formats, by their names. */
export async function measureFormats(): Promise<ReadonlyMap<string, number>> {
  const publication = await loadPublication();
  const files = await Promise.all(publication.records.list('format').map(publication.formatFilesOf));
  return new Map(files.flat().map(({ name, bytes }) => [name, bytes.length]));
}
