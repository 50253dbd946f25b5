import { rowAnchorOf } from '#domain/addresses.ts';
import { addressOf } from '#kinds/addresses.ts';
import { datasetFileName, canonicalCsv } from '#domain/downloads.ts';
import { firstDayOf } from '#domain/isoDates.ts';
import type { Entry } from '#records/assemble.ts';
import { datePrecisionOf, type DatasetColumn } from './columnTypes.ts';
import { linkSource, listSourceIds, unitLabel, type Publication } from './publication.ts';

type Dataset = Entry<'dataset'>;

const DATE_TYPES = { day: 'date', month: 'gYearMonth', year: 'gYear', mixed: 'string' } as const;

/** The name of a column in CSVW: a variable of a URI template, which can hold no hyphen. */
const variableOf = (columnId: string): string => columnId.replaceAll('-', '_');

function datatypeOf(dataset: Dataset, column: DatasetColumn): unknown {
  switch (column.type) {
    case 'number':
      return 'decimal';
    case 'boolean':
      return { base: 'boolean', format: 'true|false' };
    case 'date':
      return DATE_TYPES[datePrecisionOf(dataset, column)];
    case 'integer':
      return 'integer';
    default:
      return 'string';
  }
}

/**
 * Describes the canonical CSV of a dataset as CSV on the Web (W3C Recommendation, 2015). The file stands beside the CSV
 * under the name by which a reader finds it without being told: `<csv>-metadata.json`.
 */
export function toCsvw(publication: Publication, dataset: Dataset): object {
  const { config, records, urlOf, book } = publication;
  const page = urlOf(addressOf('dataset', dataset.id));
  const text = (value: string) => ({ '@value': value, '@language': config.language });
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': config.language }],
    url: datasetFileName(dataset.id, canonicalCsv),
    'dc:title': text(dataset.title),
    'dc:description': text(dataset.summary),
    'dc:publisher': text(config.publisher),
    'dc:issued': { '@value': firstDayOf(dataset.publishedOn), '@type': 'xsd:date' },
    'dc:license': {
      '@id':
        dataset.licence === config.licence ? config.licenceUrl : `https://spdx.org/licenses/${dataset.licence}.html`,
    },
    'dc:source': listSourceIds(dataset.sources).map((id) => ({ '@id': linkSource(publication, id).url })),
    'dcat:landingPage': { '@id': page },
    ...(dataset.keywords.length ? { 'dcat:keyword': dataset.keywords.map(text) } : {}),
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      columns: dataset.columns.map((column) => {
        const unit = unitLabel(records, column.unitId);
        return {
          name: variableOf(column.id),
          titles: [column.id, ...(column.title === column.id ? [] : [column.title])],
          'dc:description': text(unit ? book.t.dataFiles.withUnit(column.description, unit) : column.description),
          datatype: datatypeOf(dataset, column),
          required: column.required,
        };
      }),
      primaryKey: variableOf(dataset.keyColumn),
      aboutUrl: `${page}#${rowAnchorOf(`{${variableOf(dataset.keyColumn)}}`)}`,
    },
  };
}
