import { apportion } from '../money.ts';

/** What weights add up to, in percent. */
export const sumWeights = (criteria: readonly { readonly weight: number }[]): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Weights in whole percent that add up to 100, in the same proportion as those given, by the method of the largest
 * remainder. Where none has any weight, all get the same.
 */
export function shareWeights(weights: readonly number[]): readonly number[] {
  const isBare = weights.every((weight) => weight === 0);
  return apportion(
    100,
    weights.map((weight) => (isBare ? 1n : BigInt(Math.max(0, Math.round(weight))))),
  );
}
