/** Rows that were taken away: they stay among the cells with all that was written in them, and can come back. */
import { hasSeen, listWritings, markOfWriting, pathOf, REMOVED, type Cell, type Cells } from './cells.ts';

/** A row that was taken away. */
export interface RemovedRow {
  /** Its path, without the field that takes it away. */
  readonly path: string;
  /** When, in milliseconds by the clock of the device that did it. */
  readonly at: number;
}

const isRemoved = (cells: Cells, row: string): boolean => cells.get(pathOf(row, REMOVED))?.value === true;

/** The rows around a row, the outermost first. */
const listOuter = (row: string): readonly string[] => {
  const parts = row.split('/');
  return parts.slice(2).map((_, place) => parts.slice(0, place + 2).join('/'));
};

/** Whether something was written in a row beside that it is there. */
const saysSomething = (cells: Cells, row: string): boolean =>
  [...cells].some(([path, { value }]) => path.startsWith(`${row}/`) && value !== null && typeof value !== 'boolean');

/**
 * The rows that were taken away and in which something was written, the last one first. What went with a row around it
 * comes back with that one, and has no line of its own.
 */
export function listRemovedRows(cells: Cells): readonly RemovedRow[] {
  return [...cells]
    .flatMap(([path, cell]): readonly RemovedRow[] => {
      if (!path.endsWith(`/${REMOVED}`) || cell.value !== true) return [];
      const row = path.slice(0, -REMOVED.length - 1);
      if (listOuter(row).some((outer) => isRemoved(cells, outer)) || !saysSomething(cells, row)) return [];
      return [{ path: row, at: Number.parseInt(markOfWriting(cell), 36) }];
    })
    .sort((one, other) => other.at - one.at);
}

/** Whether a cell says what another, or nothing, has not seen. */
const hasNews = (cell: Cell, known: Cell | undefined): boolean =>
  cell.value !== null &&
  !listWritings(cell).every((writing) =>
    (known ? listWritings(known) : []).some(
      (seen) => markOfWriting(seen) === markOfWriting(writing) || hasSeen(seen, writing),
    ),
  );

/**
 * The rows that one of two copies took away while the other wrote in them: what was written goes out of sight with the
 * row, so that somebody has to be told.
 *
 * @param cells both put together
 */
export function listLostFromSight(cells: Cells, one: Cells, other: Cells): readonly string[] {
  return listRemovedRows(cells)
    .map(({ path }) => path)
    .filter((row) => {
      if (isRemoved(one, row) === isRemoved(other, row)) return false;
      const [remover, writer] = isRemoved(one, row) ? [one, other] : [other, one];
      return [...writer].some(
        ([path, cell]) =>
          path.startsWith(`${row}/`) && path !== pathOf(row, REMOVED) && hasNews(cell, remover.get(path)),
      );
    });
}
