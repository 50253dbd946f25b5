import { BUNDLE_NAME, CHECKSUMS_NAME, datasetFileName, datasetFormats } from '#domain/downloads.ts';
import { formatCitation, formatDate } from '#domain/citation.ts';
import { toChecksums } from './checksums.ts';
import { toDataPackage } from './dataPackage.ts';
import { listDatasetFiles } from './datasetFiles.ts';
import { encode, toJson, type Publication, type PublishedFile } from './publication.ts';
import { toZip } from './zip.ts';

/** What the ZIP is, for the person who opens it years later without the site. */
function writeReadme({ config, records, urlOf }: Publication): string {
  const datasets = records.list('dataset');
  const citation = formatCitation({
    title: 'Datos',
    publisher: config.publisher,
    siteName: config.name,
    edition: config.edition,
    publishedOn: config.publishedOn,
    url: urlOf('/datos/'),
  });
  return [
    `# ${config.name}: datos`,
    '',
    config.description,
    '',
    `Edición ${config.edition}, del ${formatDate(config.publishedOn)}. ${config.publisher}. ${urlOf('/datos/')}`,
    '',
    '## Qué hay aquí',
    '',
    '- `datos/`: un archivo CSV por conjunto de datos (UTF-8, separado por comas, punto decimal; la primera línea lleva los nombres de las columnas; una celda vacía es un dato que falta).',
    '- `datapackage.json`: qué significa cada columna, su tipo y su unidad, la fuente y la suma de comprobación de cada archivo (Data Package, versión 2).',
    '- `datos/*.csv-metadata.json`: lo mismo para cada tabla, en CSVW.',
    '- `excel/`: cada conjunto como libro de Excel, con sus metadatos en la segunda hoja, y como CSV que Excel abre con sus tildes.',
    '- `json/`: cada conjunto con sus metadatos, sus medidas y su fórmula.',
    '- `LICENCIA.txt`: lo que puede hacer con los datos.',
    `- \`${CHECKSUMS_NAME}\`: la suma de comprobación de cada archivo; se revisa con \`sha256sum -c ${CHECKSUMS_NAME}\`.`,
    '',
    '## Conjuntos de datos',
    '',
    ...datasets.map(
      (dataset) =>
        `- \`datos/${dataset.id}.csv\`: **${dataset.title}**. ${dataset.summary} Notas y método: ${urlOf(`/datos/${dataset.id}/`)}`,
    ),
    '',
    '## Cómo citar',
    '',
    citation,
    '',
  ].join('\n');
}

/** The licence: its name and address, and its legal text where the project keeps it. */
function writeLicence({ config, licenceText }: Publication): string {
  const head = [
    `Datos y textos de ${config.name}, de ${config.publisher}.`,
    `Licencia: ${config.licence}`,
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
  const { config, records } = publication;
  const folderOf = new Map(
    records
      .list('dataset')
      .flatMap(({ id }) => datasetFormats.map((format) => [datasetFileName(id, format), FOLDERS[format.id]] as const)),
  );
  const files = [
    { name: 'LEEME.md', bytes: encode(writeReadme(publication)) },
    { name: 'LICENCIA.txt', bytes: encode(writeLicence(publication)) },
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
