import { datasetFileName, datasetFormats, type DatasetFormat } from '#domain/downloads.ts';
import type { Entry } from '#records/assemble.ts';
import { toCsv, toExcelCsv } from './csv.ts';
import { toCsvw } from './csvw.ts';
import { toDatasetJson } from './datasetJson.ts';
import { toDatasetXlsx } from './datasetXlsx.ts';
import { encode, toJson, type Publication, type PublishedFile } from './publication.ts';

type Dataset = Entry<'dataset'>;

/** How each form of a dataset is written. */
const WRITERS: Readonly<Record<DatasetFormat['id'], (publication: Publication, dataset: Dataset) => Uint8Array>> = {
  csv: (_, dataset) =>
    encode(
      toCsv(
        dataset.columns.map(({ id }) => id),
        dataset.rows,
      ),
    ),
  'excel-csv': (_, dataset) => encode(toExcelCsv(dataset.columns, dataset.rows)),
  xlsx: toDatasetXlsx,
  json: (publication, dataset) => encode(toJson(toDatasetJson(publication, dataset))),
  csvw: (publication, dataset) => encode(toJson(toCsvw(publication, dataset))),
};

/** A dataset in every form, the canonical one first. */
export function listDatasetFiles(publication: Publication, dataset: Dataset): readonly PublishedFile[] {
  return datasetFormats.map((format) => ({
    name: datasetFileName(dataset.id, format),
    mediaType: format.mediaType,
    bytes: WRITERS[format.id](publication, dataset),
  }));
}
