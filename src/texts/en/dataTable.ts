import type { Texts } from '../es/index.ts';

/** Texts of the tables that sort. */
export const dataTable: Texts['dataTable'] = {
  sort: 'Sort by this column',
  ascending: (column, isNumeric) =>
    `Table sorted by “${column}”, ${isNumeric ? 'from lowest to highest' : 'from A to Z'}.`,
  descending: (column, isNumeric) =>
    `Table sorted by “${column}”, ${isNumeric ? 'from highest to lowest' : 'from Z to A'}.`,
  original: 'Table in its original order.',
};
