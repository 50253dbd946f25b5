/** Quantities in whole hundredths of a unit, as money is in cents: metres and kilos are bought by halves too. */
import { scale } from '../money.ts';

/** A quantity as it is entered, in hundredths. */
export const toHundredths = (quantity: number): number => Math.round(quantity * 100);
/** Hundredths as a quantity. */
export const fromHundredths = (hundredths: number): number => hundredths / 100;

/** What a quantity costs, halves of a cent up. @param quantity hundredths @param price cents of a unit */
export const valueAt = (quantity: number, price: number): number => scale(quantity, price, 100);

/** A percentage of cents, halves up. @param percent hundredths of one per cent */
export const percentOf = (cents: number, percent: number): number => scale(cents, percent, 10_000);

/** The smallest step in which quantities are counted: whole units where all of them are whole, else hundredths. */
export const grainOf = (quantities: readonly number[]): 1 | 100 =>
  quantities.every((quantity) => quantity % 100 === 0) ? 100 : 1;

/** The sum of numbers. */
export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
