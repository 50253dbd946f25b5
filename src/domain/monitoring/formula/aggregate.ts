import { add, addAll, compareFractions, divide, type Fraction } from '../../decimal.ts';
import type { AggregateName } from './syntax.ts';

const middleOf = (values: readonly Fraction[]): Fraction => {
  const sorted = [...values].sort(compareFractions);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1] as Fraction, sorted[half] as Fraction];
  return sorted.length % 2 ? above : divide(add(below, above), { over: 2n, under: 1n });
};

const choose = (values: readonly Fraction[], sign: 1 | -1): Fraction =>
  values.reduce((best, value) => (compareFractions(value, best) * sign > 0 ? value : best));

/**
 * Makes one number of many, exactly.
 *
 * @param numbers at least one
 */
export function combine(name: Exclude<AggregateName, 'CONTAR'>, numbers: readonly Fraction[]): Fraction {
  switch (name) {
    case 'SUMA':
      return addAll(numbers);
    case 'PROMEDIO':
      return divide(addAll(numbers), { over: BigInt(numbers.length), under: 1n });
    case 'MEDIANA':
      return middleOf(numbers);
    case 'MIN':
      return choose(numbers, -1);
    case 'MAX':
      return choose(numbers, 1);
  }
}
