/**
 * What the value of a group gives away though the group is large: where one unit makes up most of a sum, and where
 * nearly all say the same.
 *
 * The first is the p% rule (Hundepool and others, «Handbook on Statistical Disclosure Control», ESSnet SDC, version
 * 1.2, 2010, §4.2): the unit with the second most takes its own away from the sum and so knows the one with the most to
 * within all the others. It is preferred to the (n,k) rule, which asks for the share of the largest alone and lets pass
 * what the second largest can work out. Negative amounts count by their size, as statistical offices do.
 *
 * The second is the rule of group disclosure (the same, §5): a count of none or of all tells the answer of everyone.
 * One short of that still tells it to the only one who said otherwise, so that each answer must have been given twice.
 */
import { addAll, compareFractions, multiply, toFraction, type Fraction } from '../../decimal.ts';

const sizeOf = ({ over, under }: Fraction): Fraction => ({ over: over < 0n ? -over : over, under });

/**
 * Whether one of the amounts can be worked out too closely from their sum by another unit.
 *
 * @param dominance the p of the rule, in per cent
 */
export function isDominated(amounts: readonly Fraction[], dominance: number): boolean {
  const sizes = amounts.map(sizeOf).sort((one, other) => compareFractions(other, one));
  const [largest, , ...rest] = sizes;
  if (!largest) return false;
  const margin = multiply(largest, multiply(toFraction(dominance), { over: 1n, under: 100n }));
  return compareFractions(addAll(rest), margin) < 0;
}

/** Whether all amounts are the same, or are of two sorts of which one was given by a single unit. */
export function isAlike(amounts: readonly Fraction[]): boolean {
  const [first] = amounts;
  if (!first) return false;
  const others = amounts.filter((amount) => compareFractions(amount, first) !== 0);
  const [second] = others;
  if (!second) return true;
  const isTwo = others.every((amount) => compareFractions(amount, second) === 0);
  return isTwo && (others.length < 2 || amounts.length - others.length < 2);
}
