/**
 * Arithmetic on numbers as they are written: 0.1 is a tenth, and 24.495 lies in the middle between 24.49 and 24.50,
 * though no binary number is any of them. Every figure is computed and rounded here, at build and in the browser, so
 * that all formats print the same. Exact: numbers are fractions of whole numbers until the end.
 */

/** An exact value: a numerator over a denominator above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Digits of a result that no decimal can write whole: more than a number of JavaScript keeps. */
const DIGITS = 24;

const powerOfTen = (exponent: number): bigint => BigInt(`1${'0'.repeat(exponent)}`);

/** A number as the shortest decimal that stands for it, which is how it was written. @throws for what is not finite */
export function toFraction(value: number): Fraction {
  const [, sign = '', whole = '', part = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (!whole) throw new RangeError(`«${value}» is no decimal.`);
  const digits = BigInt(`${sign}${whole}${part}`);
  const scale = part.length - Number(exponent);
  return scale < 0 ? { over: digits * powerOfTen(-scale), under: 1n } : { over: digits, under: powerOfTen(scale) };
}

/** The number nearest to an exact value. */
export function toNumber({ over, under }: Fraction): number {
  const length = (value: bigint) => String(value < 0n ? -value : value).length;
  const scale = Math.max(0, DIGITS - length(over) + length(under));
  return Number(`${divideHalvesUp(over * powerOfTen(scale), under)}e-${scale}`);
}

/** A quotient as a whole number, its half rounded away from zero. */
function divideHalvesUp(over: bigint, under: bigint): bigint {
  const twice = over * 2n;
  return (twice + (over < 0n ? -under : under)) / (under * 2n);
}

/** The exact sum of two values. Decimals share the longer of their denominators: those of many rows do not grow. */
export function add(one: Fraction, other: Fraction): Fraction {
  if (one.under < other.under) return add(other, one);
  return one.under % other.under === 0n
    ? { over: one.over + other.over * (one.under / other.under), under: one.under }
    : { over: one.over * other.under + other.over * one.under, under: one.under * other.under };
}
/** The exact product of two values. */
export const multiply = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.over,
  under: one.under * other.under,
});
/** The exact quotient of two values. @throws for a divisor of zero */
export function divide(one: Fraction, other: Fraction): Fraction {
  if (other.over === 0n) throw new RangeError('A division by zero has no value.');
  const sign = other.over < 0n ? -1n : 1n;
  return { over: one.over * other.under * sign, under: one.under * other.over * sign };
}

const NONE: Fraction = { over: 0n, under: 1n };
const sumOf = (numbers: readonly number[]): Fraction => numbers.map(toFraction).reduce(add, NONE);
/** As they are where exact arithmetic has no answer: what is no number stays none. */
const exactly = (numbers: readonly number[], compute: () => Fraction): number =>
  numbers.every(Number.isFinite) ? toNumber(compute()) : NaN;

/** The sum, exact to the last decimal, in whatever order. */
export const addUp = (numbers: readonly number[]): number => exactly(numbers, () => sumOf(numbers));

/** The difference of two numbers: 0.3 less 0.1 is 0.2. */
export const subtract = (one: number, other: number): number => addUp([one, -other]);

/** A quotient, times a whole number (100 for per cent); NaN for a divisor of zero. */
export const ratioOf = (one: number, other: number, scale = 1): number =>
  other === 0
    ? NaN
    : exactly([one, other], () => multiply(divide(toFraction(one), toFraction(other)), toFraction(scale)));

/** The mean of numbers, each counted by the weight at the same place; NaN where the weights add up to nothing. */
export function meanOf(numbers: readonly number[], weights: readonly number[] = numbers.map(() => 1)): number {
  const total = addUp(weights);
  if (!total) return NaN;
  return exactly([...numbers, total], () =>
    divide(
      numbers.map((number, place) => multiply(toFraction(number), toFraction(weights[place] ?? 0))).reduce(add, NONE),
      toFraction(total),
    ),
  );
}

/**
 * A number with so many decimals, its halves rounded away from zero: 24.495 is 24.50, and 1.005 is 1.01.
 *
 * @returns digits with a point, as `toFixed` writes them; what is not finite as it is
 */
export const writeFixed = (value: number, decimals: number): string =>
  Number.isFinite(value) ? writeFraction(toFraction(value), decimals) : String(value);

/** An exact value with so many decimals, its halves rounded away from zero: 1/3 with two is `0.33`. */
export function writeFraction({ over, under }: Fraction, decimals: number): string {
  const rounded = divideHalvesUp(over * powerOfTen(decimals), under);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${rounded < 0n ? '-' : ''}${whole}${decimals ? `.${digits.slice(-decimals)}` : ''}`;
}

/** An exact value rounded to so many decimals, its halves away from zero. */
export const roundFraction = ({ over, under }: Fraction, decimals: number): Fraction => ({
  over: divideHalvesUp(over * powerOfTen(decimals), under),
  under: powerOfTen(decimals),
});

/** Which of two exact values is greater: above zero where the first one is, 0 where they are equal. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.over * other.under - other.over * one.under;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/**
 * The exact sum of many values. Two by two, so that thousands of quotients, each over a divisor of its own, take the
 * time of a few long products.
 */
export function addAll(values: readonly Fraction[]): Fraction {
  if (values.length <= 2) return values.reduce(add, NONE);
  const middle = Math.floor(values.length / 2);
  return add(addAll(values.slice(0, middle)), addAll(values.slice(middle)));
}

/** A number rounded to so many decimals, its halves away from zero. */
export const roundTo = (value: number, decimals: number): number => Number(writeFixed(value, decimals));
