import type { Cell, Row } from '#kinds/dataset/schema.ts';
import { toFraction } from './decimal.ts';

/** Most decimals that are shown where nobody says how many. */
const MOST = 6;

/** A column, as far as it says with how many decimals its numbers are shown. */
type DecimalColumn = { readonly id: string; readonly decimals?: number | undefined } | undefined;

/**
 * Decimals with which a cell is shown alone: those that its column declares, or else as many as it has, so that no cell
 * is shown rounded unless somebody wants it.
 */
export const decimalsOfCell = (column: DecimalColumn, cell: Cell | undefined): number =>
  column?.decimals ??
  (typeof cell === 'number' && Number.isFinite(cell) ? Math.min(MOST, String(toFraction(cell).under).length - 1) : 0);

/** Decimals with which all numbers of a column are shown beside each other: as many as the most precise one has. */
export const decimalsOfColumn = (column: DecimalColumn, rows: readonly Row[]): number =>
  column ? rows.reduce((most, row) => Math.max(most, decimalsOfCell(column, row[column.id])), column.decimals ?? 0) : 0;

/** A unit, as far as it says from which size on its numbers are shown whole. */
type SizedUnit = { readonly wholeFrom?: number | undefined } | undefined;

/**
 * Decimals with which numbers of a unit are shown together: none where each of them is nothing or so large that the
 * unit takes it whole.
 *
 * @param values the numbers, in the unit
 * @param decimals what they have otherwise
 */
export const decimalsOfSize = (unit: SizedUnit, values: readonly number[], decimals: number): number => {
  const from = unit?.wholeFrom;
  return from !== undefined && values.every((value) => value === 0 || Math.abs(value) >= from) ? 0 : decimals;
};
