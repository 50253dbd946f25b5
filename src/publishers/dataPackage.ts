import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { datasetFileName, canonicalCsv } from '#domain/downloads.ts';
import { firstDayOf } from '#domain/isoDates.ts';
import type { Entry } from '#records/assemble.ts';
import { toCsv } from './csv.ts';
import { sha256 } from './checksums.ts';
import { encode, linkSource, listSourceIds, listSources, listTopics, type Publication } from './publication.ts';
import { toTableSchema } from './tableSchema.ts';

/** A licence as Data Package names it; the address of the site's own is known. */
function describeLicence({ config }: Publication, licence: string): object {
  return { name: licence, ...(licence === config.licence ? { path: config.licenceUrl } : {}) };
}

function describeResource(publication: Publication, dataset: Entry<'dataset'>, path: string): object {
  const bytes = encode(
    toCsv(
      dataset.columns.map(({ id }) => id),
      dataset.rows,
    ),
  );
  return {
    name: dataset.id,
    type: 'table',
    path,
    title: dataset.title,
    description: [dataset.summary, ...dataset.description.map(publication.plain)].join('\n\n'),
    homepage: publication.urlOf(addressOf('dataset', dataset.id)),
    format: 'csv',
    mediatype: canonicalCsv.mediaType,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    licenses: [describeLicence(publication, dataset.licence)],
    sources: listSources(publication, dataset.sources).map(({ title, url }) => ({ title, path: url })),
    schema: toTableSchema(publication, dataset),
  };
}

/**
 * Describes every dataset as one Data Package (v2, https://datapackage.org): its tables with their types, keys, sources
 * and checksums.
 *
 * @param pathOf path of the canonical CSV of a dataset, relative to where the descriptor stands
 */
export function toDataPackage(
  publication: Publication,
  pathOf: (datasetId: string) => string = (id) => datasetFileName(id, canonicalCsv),
): object {
  const { config, records, urlOf, book } = publication;
  const datasets = records.list('dataset');
  const sources = listSourceIds(datasets.flatMap((dataset) => dataset.sources)).map((id) =>
    linkSource(publication, id),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'trama-datos',
    id: urlOf('/datapackage.json'),
    title: book.t.dataFiles.title(config.name),
    description: config.description,
    homepage: urlOf(listAddressOf('dataset')),
    version: config.edition,
    created: `${firstDayOf(config.publishedOn)}T00:00:00Z`,
    keywords: listTopics(publication),
    contributors: [{ title: config.publisher, path: urlOf('/'), roles: ['publisher'] }],
    licenses: [describeLicence(publication, config.licence)],
    sources: sources.map(({ title, url }) => ({ title, path: url })),
    resources: datasets.map((dataset) => describeResource(publication, dataset, pathOf(dataset.id))),
  };
}
