import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { BUNDLE_NAME, CHECKSUMS_NAME, datasetFileName, datasetFormats } from '#domain/downloads.ts';
import { formatCitation } from '#domain/citation.ts';
import { toChecksums } from './checksums.ts';
import { toDataPackage } from './dataPackage.ts';
import { listDatasetFiles } from './datasetFiles.ts';
import { encode, toJson, type Publication, type PublishedFile } from './publication.ts';
import { toZip } from './zip.ts';

/** What the ZIP is, for the person who opens it years later without the site. */
function writeReadme({ config, records, urlOf, book }: Publication): string {
  const { dataBundle: words, dataFiles, citation } = book.t;
  const datasets = records.list('dataset');
  const url = urlOf(listAddressOf('dataset'));
  return [
    `# ${dataFiles.title(config.name)}`,
    '',
    config.description,
    '',
    words.edition(config.edition, book.format.date(config.publishedOn), config.publisher, url),
    '',
    `## ${words.contents}`,
    '',
    ...[
      words.csv,
      words.dataPackage,
      words.csvw,
      words.excel,
      words.json,
      words.licence(words.licenceName),
      words.checksums(CHECKSUMS_NAME),
    ].map((line) => `- ${line}`),
    '',
    `## ${words.datasets}`,
    '',
    ...datasets.map(
      ({ id, title, summary }) =>
        `- ${words.dataset(`datos/${id}.csv`, title, summary, urlOf(addressOf('dataset', id)))}`,
    ),
    '',
    `## ${words.cite}`,
    '',
    formatCitation(
      {
        title: dataFiles.cited,
        publisher: config.publisher,
        siteName: config.name,
        edition: config.edition,
        publishedOn: config.publishedOn,
        url,
      },
      citation,
    ),
    '',
  ].join('\n');
}

/** The licence: its name and address, and its legal text where the project keeps it. */
function writeLicence({ config, licenceText, book }: Publication): string {
  const words = book.t.dataBundle;
  const head = [
    words.licenceHead(config.name, config.publisher),
    words.licenceLine(config.licence),
    config.licenceUrl,
    '',
  ];
  return `${head.join('\n')}${licenceText ? `\n${licenceText}` : ''}`;
}

/** The folder of the ZIP in which a form of a dataset stands: metadata beside the CSV that they describe. */
const FOLDERS: Readonly<Record<(typeof datasetFormats)[number]['id'], string>> = {
  csv: 'datos',
  csvw: 'datos',
  'excel-csv': 'excel',
  xlsx: 'excel',
  json: 'json',
};

/**
 * Every dataset in every form in one ZIP, with the Data Package descriptor, readme, licence and checksums. The same
 * records give the same bytes.
 */
export function toBundle(publication: Publication): PublishedFile {
  const { config, records, book } = publication;
  const { readmeName, licenceName } = book.t.dataBundle;
  const folderOf = new Map(
    records
      .list('dataset')
      .flatMap(({ id }) => datasetFormats.map((format) => [datasetFileName(id, format), FOLDERS[format.id]] as const)),
  );
  const files = [
    { name: readmeName, bytes: encode(writeReadme(publication)) },
    { name: licenceName, bytes: encode(writeLicence(publication)) },
    { name: 'datapackage.json', bytes: encode(toJson(toDataPackage(publication, (id) => `datos/${id}.csv`))) },
    ...records.list('dataset').flatMap((dataset) =>
      listDatasetFiles(publication, dataset).map(({ name, bytes }) => ({
        name: `${folderOf.get(name)}/${name}`,
        bytes,
      })),
    ),
  ];
  const bytes = toZip(
    Object.fromEntries(
      [...files, { name: CHECKSUMS_NAME, bytes: encode(toChecksums(files)) }].map((file) => [file.name, file.bytes]),
    ),
    config.publishedOn,
  );
  return { name: BUNDLE_NAME, mediaType: 'application/zip', bytes };
}
