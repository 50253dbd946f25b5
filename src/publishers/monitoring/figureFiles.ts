import { stringify } from 'yaml';
import type { PublishedFigures } from '#domain/monitoring/publication/dataset.ts';
import { toCsv } from '../csv.ts';

/** A file of a dataset: its path from the folder of all datasets, with `/`, and its whole text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a dataset of published figures, as they stand in a project. */
export function writeFigureFiles({ id, dataset, rows }: PublishedFigures): readonly ProjectFile[] {
  return [
    { path: `${id}/dataset.yaml`, text: stringify(dataset, { lineWidth: 0 }) },
    {
      path: `${id}/rows.csv`,
      text: toCsv(
        dataset.columns.map((column) => column.id),
        rows,
      ),
    },
  ];
}
