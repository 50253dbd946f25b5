/** Exact fractions of whole numbers, so that two totals are equal only if they are. */

/** A number as a fraction; what it is divided by is greater than nothing. */
export interface Fraction {
  readonly of: bigint;
  readonly by: bigint;
}

/** Less than nothing where the first is less, greater where it is greater, nothing where they are equal. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.of * other.by - other.of * one.by;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The difference of two. */
export const subtract = (one: Fraction, other: Fraction): Fraction => ({
  of: one.of * other.by - other.of * one.by,
  by: one.by * other.by,
});

/** A fraction that is not below nothing as a number with so many decimals, halves up. */
export function roundFraction({ of, by }: Fraction, decimals: number): number {
  const unit = 10n ** BigInt(decimals);
  return Number((2n * of * unit + by) / (2n * by)) / Number(unit);
}
