import { ratioOf } from './decimal.ts';
import { meetsTarget } from './direction.ts';
import type { Figure } from './figures.ts';

/** How a result stands to its target. */
export interface Attainment {
  readonly verdict: 'above' | 'equal' | 'below';
  /** Whether the target is met: where fewer is better, by what does not pass it. */
  readonly met: boolean;
  /** Whether more is better. */
  readonly ascending: boolean;
  /**
   * The result as a percentage of the target; undefined for percentages, whose ratio says nothing, and where one of
   * them is no positive number.
   */
  readonly percent: number | undefined;
}

/**
 * Sets a result beside its target. It says what the reported numbers say, not what the evidence is worth.
 *
 * @param ascending whether more is better
 * @returns undefined where one of them is no number, or their units differ
 */
export function computeAttainment(
  target: Figure | undefined,
  result: Figure | undefined,
  ascending = true,
): Attainment | undefined {
  if (typeof target?.value !== 'number' || typeof result?.value !== 'number' || target.unitId !== result.unitId)
    return undefined;
  const verdict = result.value > target.value ? 'above' : result.value < target.value ? 'below' : 'equal';
  const hasRatio = !target.isPercentage && target.value > 0 && result.value >= 0;
  return {
    verdict,
    met: meetsTarget(result.value, target.value, ascending),
    ascending,
    percent: hasRatio ? ratioOf(result.value, target.value, 100) : undefined,
  };
}

/** Where a target and a result stand on one scale, from 0 to 100. */
export interface OnScale {
  readonly target: number;
  readonly result: number;
}

/**
 * Places a target and its result on one scale, for a drawing: it ends at the higher of both, whatever their unit.
 *
 * @returns undefined where one of them is no number or less than nothing, their units differ, or both are nothing
 */
export function placeOnScale(target: Figure | undefined, result: Figure | undefined): OnScale | undefined {
  if (typeof target?.value !== 'number' || typeof result?.value !== 'number') return undefined;
  if (target.unitId !== result.unitId || target.value < 0 || result.value < 0) return undefined;
  const end = Math.max(target.value, result.value);
  if (end === 0) return undefined;
  return { target: ratioOf(target.value, end, 100), result: ratioOf(result.value, end, 100) };
}
