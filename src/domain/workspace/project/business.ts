/**
 * What a business costs, earns and needs, in whole cents. A row of a cost is rounded to the cent, halves up; what is
 * divided to find a price or a number of units is rounded up, so that no cent is missing.
 */
import { scale } from '../money.ts';

/** Something that is bought before the start. */
export interface Investment {
  readonly cents: number;
  /** Months that it lasts; undefined where the project bears all of it. */
  readonly life: number | undefined;
}

/** A loan and how it is paid back. Months count from 1; 0 is before the start. */
export interface Loan {
  readonly cents: number;
  readonly month: number;
  readonly payment: number;
  readonly from: number;
  readonly count: number;
}

/** The numbers of a business. Money is in cents, shares in hundredths of a percent. */
export interface Business {
  /** Of a unit; undefined while nobody wrote one. */
  readonly price: number | undefined;
  /** Variable cost of a unit. */
  readonly variable: number;
  /** Units of each month: as many numbers as months. */
  readonly units: readonly number[];
  /** Fixed costs of one month. */
  readonly fixed: number;
  readonly investments: readonly Investment[];
  /** Taxes of each month, as they were typed. */
  readonly taxes: readonly number[];
  /** Share of the sales that is collected at once; the rest comes after `creditMonths`. */
  readonly cashShare: number;
  readonly creditMonths: number;
  /** Share of the purchases that is paid at once; the rest after `supplierMonths`. */
  readonly paidShare: number;
  readonly supplierMonths: number;
  /** How many months before the sale things are bought. */
  readonly buyBefore: number;
  readonly opening: number;
  /** What the firms put in, in money. */
  readonly contributions: number;
  readonly loan: Loan;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** `cents ÷ by`, up. @param cents none below nothing */
const divideUp = (cents: number, by: number): number => Number((BigInt(cents) + BigInt(by) - 1n) / BigInt(by));

/** Units of all months. */
export const unitsOf = ({ units }: Pick<Business, 'units'>): number => sum(units);

/** What an investment costs this business: its whole, or the part of its life that the business takes. */
export const usedOf = ({ cents, life }: Investment, months: number): number =>
  life === undefined ? cents : scale(cents, Math.min(months, life), life);

/** What a loan costs beyond what was lent. */
export const interestOf = ({ cents, payment, count }: Loan): number => Math.max(0, payment * count - cents);

/** What is paid though nothing were sold, over all months. */
export interface FixedTotal {
  readonly fixed: number;
  readonly used: number;
  readonly interest: number;
  readonly taxes: number;
  readonly all: number;
}

/** What is paid though nothing were sold. */
export function fixedTotalOf({ fixed, units, investments, loan, taxes }: Business): FixedTotal {
  const months = units.length;
  const parts = {
    fixed: fixed * months,
    used: sum(investments.map((one) => usedOf(one, months))),
    interest: interestOf(loan),
    taxes: sum(taxes),
  };
  return { ...parts, all: parts.fixed + parts.used + parts.interest + parts.taxes };
}

/** What is left of a business over all its months. */
export const profitOf = (business: Business): number | undefined =>
  business.price === undefined
    ? undefined
    : unitsOf(business) * (business.price - business.variable) - fixedTotalOf(business).all;

/** Why there is no point at which nothing is lost. */
export type BreakEvenFault = 'no-price' | 'under-cost';

/** The fewest units with which nothing is lost, in all months and by month, or why there are none. */
export type BreakEven =
  | { readonly ok: true; readonly units: number; readonly perMonth: number; readonly salesPerMonth: number }
  | { readonly ok: false; readonly fault: BreakEvenFault };

/** The fewest units with which nothing is lost: what is paid in any case by what each unit leaves, rounded up. */
export function findBreakEven(business: Business): BreakEven {
  const { price, variable, units } = business;
  if (price === undefined) return { ok: false, fault: 'no-price' };
  if (price <= variable) return { ok: false, fault: 'under-cost' };
  const least = divideUp(fixedTotalOf(business).all, price - variable);
  const perMonth = divideUp(least, units.length);
  return { ok: true, units: least, perMonth, salesPerMonth: perMonth * price };
}

/** All that a unit costs with its part of what is paid in any case, rounded up: the lowest price that loses nothing. */
export function fullCostOf(business: Business): number | undefined {
  const units = unitsOf(business);
  return units > 0 ? business.variable + divideUp(fixedTotalOf(business).all, units) : undefined;
}

/**
 * The lowest price that leaves a margin, rounded up to the cent.
 *
 * @param cost of a unit
 * @param share of the margin, in hundredths of a percent
 * @param of what it is a part of: `price − cost` of the price, or of the cost
 * @returns undefined where no price leaves it
 */
export function priceFor(cost: number, share: number, of: 'on-price' | 'on-cost'): number | undefined {
  const whole = 10_000n;
  if (of === 'on-price' && share >= 10_000) return undefined;
  const [by, times] = of === 'on-price' ? [whole - BigInt(share), whole] : [whole, whole + BigInt(share)];
  return Number((BigInt(cost) * times + by - 1n) / by);
}

/** What is left of a price, in hundredths of a percent of another amount, halves up; less than nothing for a loss. */
export const shareOf = (cents: number, whole: number): number =>
  whole === 0 ? 0 : (cents < 0 ? -1 : 1) * scale(Math.abs(cents), 10_000, whole);

/** How far something can fall before money is lost. */
export interface Fall {
  /** The lowest with which nothing is lost. */
  readonly least: number;
  readonly fall: number;
  /** Hundredths of a percent of what it is now, rounded down. */
  readonly share: number;
}

const fallTo = (least: number, now: number): Fall | undefined =>
  now <= 0 || least > now
    ? undefined
    : { least, fall: now - least, share: Number((BigInt(now - least) * 10_000n) / BigInt(now)) };

/** How far units and price can fall, each while all else stays; undefined where money is lost already. */
export function findFalls(business: Business): { readonly units: Fall | undefined; readonly price: Fall | undefined } {
  const even = findBreakEven(business);
  const full = fullCostOf(business);
  return {
    units: even.ok ? fallTo(even.units, unitsOf(business)) : undefined,
    price: full === undefined || business.price === undefined ? undefined : fallTo(full, business.price),
  };
}
