import { listRows, numberOf, pathOf, REMOVED, writeCell, type Cell, type Cells, type CellValue } from '../cells.ts';
import { listFirms } from '../network.ts';
import { listAreaResults } from './results.ts';
import { MOMENTS, type Moment } from './answers.ts';
import type { DiagnosisAreaModel } from './model.ts';

/** Fewest firms of which anything is told together: with fewer, one could work out another. */
export const SMALLEST_GROUP = 5;

/** Median and quartiles of a group in an area. */
export interface GroupResult {
  readonly firms: number;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A quantile of values, between the two nearest in proportion: definition 7 of Hyndman and Fan (1996), which
 * spreadsheets call QUARTILE.INC.
 *
 * @param part from 0 to 1
 * @throws RangeError for no values
 */
export function quantileOf(values: readonly number[], part: number): number {
  if (values.length === 0) throw new RangeError('There is no quantile of nothing.');
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Results by area of every firm that is known here for a moment: those of the network, and those that were brought. */
function listMeans(
  cells: Cells,
  areas: readonly DiagnosisAreaModel[],
  moment: Moment,
): ReadonlyMap<string, readonly number[]> {
  const means = new Map<string, number[]>(areas.map(({ id }) => [id, []]));
  const own = new Set(listFirms(cells).map(({ id }) => id));
  for (const firmId of own)
    for (const { area, mean } of listAreaResults(cells, areas, firmId, moment))
      if (mean !== undefined) means.get(area.id)?.push(mean);
  for (const row of listRows(cells, 'group'))
    // A network may be brought the file that it gave away itself.
    for (const { id } of own.has(row) ? [] : areas) {
      const mean = numberOf(cells, pathOf('group', row, moment, id));
      if (mean !== undefined) means.get(id)?.push(mean);
    }
  return means;
}

/**
 * What a network lends to others for comparing: the results of its firms by area, without names. Rows go by the ids of
 * the firms, which say nothing, so that nobody is counted twice.
 *
 * @param mark of these writings, by a maker that is the same whenever the network lends
 */
export function buildGroupCells(cells: Cells, areas: readonly DiagnosisAreaModel[], mark: string): Cells {
  const lent = new Map<string, Cell>();
  const write = (path: string, value: CellValue) => lent.set(path, writeCell(undefined, value, mark));
  for (const { id } of listFirms(cells)) {
    const results = MOMENTS.flatMap((moment) =>
      listAreaResults(cells, areas, id, moment).flatMap(({ area, mean }) =>
        mean === undefined ? [] : [[pathOf('group', id, moment, area.id), Math.round(mean * 1e6) / 1e6] as const],
      ),
    );
    if (!results.length) continue;
    write(pathOf('group', id, REMOVED), false);
    for (const [path, mean] of results) write(path, mean);
  }
  return lent;
}

/**
 * How the group does in each area; areas with fewer than {@link SMALLEST_GROUP} firms are left out.
 *
 * @returns results by the id of the area
 */
export function compareGroup(
  cells: Cells,
  areas: readonly DiagnosisAreaModel[],
  moment: Moment,
): ReadonlyMap<string, GroupResult> {
  const results = new Map<string, GroupResult>();
  for (const [areaId, values] of listMeans(cells, areas, moment))
    if (values.length >= SMALLEST_GROUP)
      results.set(areaId, {
        firms: values.length,
        median: quantileOf(values, 0.5),
        lower: quantileOf(values, 0.25),
        upper: quantileOf(values, 0.75),
      });
  return results;
}

/** How many firms have something to compare at a moment, in the area in which most have. */
export const countFirms = (cells: Cells, areas: readonly DiagnosisAreaModel[], moment: Moment): number =>
  Math.max(0, ...[...listMeans(cells, areas, moment).values()].map(({ length }) => length));
