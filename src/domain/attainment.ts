import type { Figure } from './figures.ts';

/** How far a result goes towards its target. */
export interface Attainment {
  readonly verdict: 'above' | 'equal' | 'below';
  /** The result as a percentage of the target; undefined for percentages, whose ratio says nothing. */
  readonly percent: number | undefined;
}

/**
 * Sets a result beside its target. It says what the reported numbers say, not what the evidence is worth.
 *
 * @returns undefined where one of them is no number, their units differ, or the target is no positive number
 */
export function computeAttainment(target: Figure | undefined, result: Figure | undefined): Attainment | undefined {
  if (
    typeof target?.value !== 'number' ||
    typeof result?.value !== 'number' ||
    target.unitId !== result.unitId ||
    !(target.value > 0)
  )
    return undefined;
  const verdict = result.value > target.value ? 'above' : result.value < target.value ? 'below' : 'equal';
  return { verdict, percent: target.isPercentage ? undefined : (result.value / target.value) * 100 };
}
