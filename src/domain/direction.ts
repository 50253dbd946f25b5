import type { Figure } from './figures.ts';

/**
 * Whether more is better, by the first that says: true where nothing does. IATI 2.03 calls it `ascending` and takes the
 * same default.
 */
export const isAscending = (...declared: readonly (boolean | undefined)[]): boolean =>
  declared.find((ascending) => ascending !== undefined) ?? true;

/** Whether a result reaches its target: where fewer is better, a target is the most that there may be. */
export const meetsTarget = (result: number, target: number, ascending: boolean): boolean =>
  ascending ? result >= target : result <= target;

/** What an indicator says of its direction: its own field, and the figures that it sets side by side. */
export interface DirectedIndicator {
  readonly ascending?: boolean | undefined;
  readonly target?: { readonly figure?: string | undefined } | undefined;
  readonly result?: { readonly figure?: string | undefined } | undefined;
  readonly baseline?: { readonly figure?: string | undefined } | undefined;
}

/** The direction of an indicator: its own, or else that of its figures; undefined where nothing declares one. */
export function findDirection(
  { ascending, target, result, baseline }: DirectedIndicator,
  find: (reference: string) => Pick<Figure, 'ascending'> | undefined,
): boolean | undefined {
  const directions = [target, result, baseline].map((part) =>
    part?.figure === undefined ? undefined : find(part.figure)?.ascending,
  );
  return [ascending, ...directions].find((direction) => direction !== undefined);
}
