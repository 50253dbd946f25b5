import { addressOf, listAddressOf } from '#kinds/addresses.ts';
import { BUNDLE_NAME, datasetFileName, datasetFileAddress, datasetFormats } from '#domain/downloads.ts';
import type { Entry } from '#records/assemble.ts';
import { sha256 } from './checksums.ts';
import { linkSource, listSourceIds, type Publication, type PublishedFile } from './publication.ts';

/** Its own context: the catalogue expands without asking any server. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The type of a date by its precision: as many digits as are known. */
function toDate(date: string): object {
  const type = date.length === 10 ? 'date' : date.length === 7 ? 'gYearMonth' : 'gYear';
  return { '@value': date, '@type': `xsd:${type}` };
}

const mediaTypeIri = (mediaType: string): object => ({
  '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
});

/** A file by its address, kind, size and checksum. */
function describeFile(file: PublishedFile, url: string, title: string, licence: object): object {
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': mediaTypeIri(file.mediaType),
    'dcat:byteSize': { '@value': String(file.bytes.length), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': licence,
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256(file.bytes), '@type': 'xsd:hexBinary' },
    },
  };
}

/**
 * Lists every dataset with its files as a catalogue of DCAT 3 (W3C), in JSON-LD.
 *
 * @param filesOf the files of a dataset
 * @param bundle the ZIP with all of them
 */
export function toDcat(
  publication: Publication,
  filesOf: (dataset: Entry<'dataset'>) => readonly PublishedFile[],
  bundle: PublishedFile,
): object {
  const { config, records, urlOf, book } = publication;
  const text = (value: string) => ({ '@value': value, '@language': config.language });
  const publisher = { '@type': 'foaf:Agent', '@id': `${urlOf('/')}#institucion`, 'foaf:name': config.publisher };
  const language = { '@id': `http://id.loc.gov/vocabulary/iso639-1/${config.language.split('-')[0]}` };
  const licence = { '@id': config.licenceUrl };
  const describeDataset = (dataset: Entry<'dataset'>): object => {
    const page = urlOf(addressOf('dataset', dataset.id));
    const own =
      dataset.licence === config.licence ? licence : { '@id': `https://spdx.org/licenses/${dataset.licence}.html` };
    const { start, end } = dataset.period;
    return {
      '@id': page,
      '@type': 'dcat:Dataset',
      'dct:identifier': dataset.id,
      'dct:title': text(dataset.title),
      'dct:description': text(dataset.summary),
      'dct:issued': toDate(dataset.publishedOn),
      'dct:language': language,
      'dct:license': own,
      'dct:publisher': { '@id': publisher['@id'] },
      'dct:source': listSourceIds(dataset.sources).map((id) => ({ '@id': linkSource(publication, id).url })),
      ...(start || end
        ? {
            'dct:temporal': {
              '@type': 'dct:PeriodOfTime',
              ...(start ? { 'dcat:startDate': toDate(start) } : {}),
              ...(end ? { 'dcat:endDate': toDate(end) } : {}),
            },
          }
        : {}),
      'dcat:version': config.edition,
      'dcat:landingPage': { '@id': page },
      'dcat:keyword': dataset.keywords.map(text),
      'dcat:distribution': filesOf(dataset).map((file) => {
        const format = datasetFormats.find((candidate) => datasetFileName(dataset.id, candidate) === file.name);
        return describeFile(
          file,
          urlOf(format ? datasetFileAddress(dataset.id, format) : `${addressOf('dataset', dataset.id)}${file.name}`),
          file.name,
          own,
        );
      }),
    };
  };
  return {
    '@context': CONTEXT,
    '@id': urlOf('/catalogo.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': text(book.t.dataFiles.title(config.name)),
    'dct:description': text(config.description),
    'dct:issued': toDate(config.publishedOn),
    'dct:language': language,
    'dct:license': licence,
    'dct:publisher': publisher,
    'dcat:version': config.edition,
    'foaf:homepage': { '@id': urlOf(listAddressOf('dataset')) },
    'dcat:distribution': describeFile(bundle, urlOf(`${listAddressOf('dataset')}${BUNDLE_NAME}`), bundle.name, licence),
    'dcat:dataset': records.list('dataset').map(describeDataset),
  };
}
