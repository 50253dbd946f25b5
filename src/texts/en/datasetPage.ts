import type { Texts } from '../es/index.ts';

/** Texts of the page of a dataset. */
export const datasetPage: Texts['datasetPage'] = {
  period: 'Period',
  size: 'Size',
  sizeText: (rows, columns) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} and ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  units: 'Units',
  noUnits: 'It measures no quantities: its columns are text, dates or yes and no',
  edition: 'Edition',
  editionText: (edition, date) => `${edition}, published on ${date}`,
  since: 'On this site since',
  licence: 'Licence',
  rowsIn: (count, total) =>
    `${count} of ${total} ${total === 1 ? 'row' : 'rows'} ${count === 1 ? 'is' : 'are'} included.`,
};
