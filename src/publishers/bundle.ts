import { BUNDLE_NAME } from '#domain/downloads.ts';
import { formatCitation, formatDate } from '#domain/citation.ts';
import { toCsv } from './csv.ts';
import { toDataPackage } from './dataPackage.ts';
import { encode, toJson, type Publication, type PublishedFile } from './publication.ts';
import { toZip } from './zip.ts';

/** What the ZIP is, for the person who opens it years later without the site. */
function writeReadme({ config, records, urlOf }: Publication): string {
  const datasets = records.list('dataset');
  const citation = formatCitation({ title: 'Datos', publisher: config.publisher, siteName: config.name, edition: config.edition, publishedOn: config.publishedOn, url: urlOf('/datos/') });
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
    '- `LICENCIA.txt`: lo que puede hacer con los datos.',
    '',
    'En Excel, abra los CSV con «Datos → Desde texto/CSV» y elija UTF-8, o descargue del sitio la copia para Excel.',
    '',
    '## Conjuntos de datos',
    '',
    ...datasets.map((dataset) => `- \`datos/${dataset.id}.csv\`: **${dataset.title}**. ${dataset.summary} Notas y método: ${urlOf(`/datos/${dataset.id}/`)}`),
    '',
    '## Cómo citar',
    '',
    citation,
    '',
  ].join('\n');
}

/** The licence: its name and address, and its legal text where the project keeps it. */
function writeLicence({ config, licenceText }: Publication): string {
  const head = [`Datos y textos de ${config.name}, de ${config.publisher}.`, `Licencia: ${config.licence}`, config.licenceUrl, ''];
  return `${head.join('\n')}${licenceText ? `\n${licenceText}` : ''}`;
}

/**
 * Every dataset in one ZIP: canonical CSV, Data Package descriptor, readme and licence. The same records give the same
 * bytes.
 */
export function toBundle(publication: Publication): PublishedFile {
  const { config, records } = publication;
  const tables = records.list('dataset').map((dataset) => [`datos/${dataset.id}.csv`, encode(toCsv(dataset.columns.map(({ id }) => id), dataset.rows))] as const);
  const bytes = toZip(
    {
      'LEEME.md': encode(writeReadme(publication)),
      'LICENCIA.txt': encode(writeLicence(publication)),
      'datapackage.json': encode(toJson(toDataPackage(publication, (id) => `datos/${id}.csv`))),
      ...Object.fromEntries(tables),
    },
    config.publishedOn,
  );
  return { name: BUNDLE_NAME, mediaType: 'application/zip', bytes };
}
