import type { Row } from '#kinds/dataset/schema.ts';
import { filterRows, type ReadonlyFilter } from './measures.ts';

/** A place in a source, with the cells of a dataset that come from there: all where it names none. */
export interface CellSource {
  readonly sourceId: string;
  readonly locator: string;
  /** Columns that come from there; empty for any. */
  readonly columns: readonly string[];
  /** Rows that come from there. */
  readonly where?: ReadonlyFilter | undefined;
}

/**
 * The places from which cells of a dataset come: for each column the first place that has all the rows, or else those
 * that
 * have some of them.
 *
 * @param sources places of the dataset, in their order
 * @param rows the rows used
 * @param columns the columns used; none for a count of rows
 * @returns at least one place where the dataset has any
 */
export function listCellSources<T extends CellSource>(
  sources: readonly T[],
  rows: readonly Row[],
  columns: readonly string[],
): T[] {
  const found = (columns.length ? columns : [undefined]).flatMap((column) => {
    const fitting = sources.filter(
      (source) => column === undefined || !source.columns.length || source.columns.includes(column),
    );
    const whole = fitting.find(({ where }) => filterRows(rows, where).length === rows.length);
    return whole ? [whole] : fitting.filter(({ where }) => filterRows(rows, where).length > 0);
  });
  return found.length ? [...new Set(found)] : sources.slice(0, 1);
}
