import { meanOf } from './decimal.ts';
import { aggregate } from './measures.ts';

/** A row of a set of readings, as far as it is summed up. */
export interface SummedRow {
  readonly id: string;
  readonly value: number;
  /** What it weighs, where rows weigh. */
  readonly weight: number | undefined;
}

/** The ways to sum up chosen rows, each undefined where there is nothing to sum up. */
export function sumUp(
  rows: readonly SummedRow[],
): Readonly<Record<'mean' | 'median' | 'weighted', number | undefined>> {
  const values = rows.map(({ value }) => value);
  const weights = rows.map(({ weight }) => weight ?? 0);
  if (!values.length) return { mean: undefined, median: undefined, weighted: undefined };
  return {
    mean: aggregate('mean', values),
    median: aggregate('median', values),
    weighted: weights.some((weight) => weight > 0) ? meanOf(values, weights) : undefined,
  };
}

/**
 * The two rows of the highest values; undefined where the second and the third tie, so that nobody could say which two
 * they are, and where no other row would be left.
 */
export function findTopTwo(rows: readonly SummedRow[]): ReadonlySet<string> | undefined {
  const [first, second, third] = [...rows].sort((a, b) => b.value - a.value);
  return first && second && third && second.value !== third.value ? new Set([first.id, second.id]) : undefined;
}

/** Where values stand on a scale of 100 that holds zero and them all, whatever their sign. */
export function scaleTo100(values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => ((value - low) / (high - low || 1)) * 100;
}

/** Steps between the marks of a scale, times a power of ten. */
const STEPS = [1, 2, 5, 10];

/**
 * The round values at which the scale of some values is marked: zero and its multiples of one step, within their range.
 *
 * @param most how many steps there may be
 */
export function listTicks(values: readonly number[], most: number): number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (low === high) return [0];
  const least = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (STEPS.find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10) * power;
  const [first, last] = [Math.ceil(low / step - 1e-9), Math.floor(high / step + 1e-9)];
  // A power of ten below one is no exact number: what it makes is rounded away.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
