import { folders } from './addresses.ts';

/** A form in which every dataset can be downloaded. */
export interface DatasetFormat {
  readonly id: 'csv' | 'excel-csv' | 'xlsx' | 'json' | 'csvw';
  /** What follows the id of the dataset in the name of the file. */
  readonly suffix: string;
  readonly mediaType: string;
}

/** The form that every other is made from, and that descriptors of data point to. */
export const canonicalCsv: DatasetFormat = {
  id: 'csv',
  suffix: '.csv',
  mediaType: 'text/csv',
};

/** Every form of a dataset, the canonical one first. */
export const datasetFormats: readonly DatasetFormat[] = [
  canonicalCsv,
  { id: 'excel-csv', suffix: '-excel.csv', mediaType: 'text/csv' },
  {
    id: 'xlsx',
    suffix: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { id: 'json', suffix: '.json', mediaType: 'application/json' },
  { id: 'csvw', suffix: '.csv-metadata.json', mediaType: 'application/csvm+json' },
];

/** Name of a file of a dataset: `ventas-excel.csv`. */
export const datasetFileName = (datasetId: string, format: DatasetFormat): string => `${datasetId}${format.suffix}`;

/** Address of a file of a dataset in its newest state. */
export const datasetFileAddress = (datasetId: string, format: DatasetFormat): string =>
  `${folders.datasets}${datasetId}/${datasetFileName(datasetId, format)}`;

/** Fixed address of a file of an edition: all of them stand in one folder. */
export const editionFileAddress = (edition: string, name: string): string => `${folders.datasets}${edition}/${name}`;

/** Name of the ZIP with every dataset. */
export const BUNDLE_NAME = 'trama-datos.zip';
/** Name of the list of checksums of an edition. */
export const CHECKSUMS_NAME = 'SHA256SUMS';

/** Formats for reference managers, by the ending of the file. */
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
