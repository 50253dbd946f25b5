/**
 * How a profit or a loss is shared, in whole cents: what the firms get adds up to the last of them. Cents that are left
 * over go, one each, to those that were nearest to the next one (largest remainder, Hamilton's method); of equals, to
 * the firm that was entered first. Who counts for more never gets less; one cent is the most by which the order of the
 * firms matters.
 */
import { apportion, shareOut, toCents } from '../money.ts';
import type { SharingWay } from './model.ts';

/** The ways of sharing, in the order in which they are shown. */
export const WAYS = ['equal', 'contribution', 'work', 'mixed'] as const satisfies readonly SharingWay[];

/** What a firm put in, in cents, and how much it worked or made, in any one unit. */
export interface Partner {
  readonly contribution: number | undefined;
  readonly work: number | undefined;
}

/** Percentages of what is shared in the mixed way. */
export interface Mix {
  readonly equal: number;
  readonly contribution: number;
  readonly work: number;
}

/** What goes to the network before the rest is shared, in cents. */
export interface SetAside {
  readonly rate: number;
  readonly reserve: number;
  readonly rest: number;
}

/**
 * What is set aside of a profit. Nothing is taken of a loss, which is shared whole.
 *
 * @param profit cents
 * @param rate percent of the profit for the network
 * @param reserve percent of the profit for the reserve
 * @returns undefined where they take more than all
 */
export function setAside(profit: number, rate: number, reserve: number): SetAside | undefined {
  if (toCents(rate) + toCents(reserve) > 10_000) return undefined;
  if (profit <= 0) return { rate: 0, reserve: 0, rest: profit };
  const [first = 0, second = 0] = shareOut(profit, [rate, reserve]);
  return { rate: first, reserve: second, rest: profit - first - second };
}

/** Why a way of sharing gives no result. */
export type SharingFault = 'no-firms' | 'no-contribution' | 'no-work' | 'no-mix';

/** What each firm gets, in the order of the firms, or why it is not known. */
export type SharingResult =
  { readonly ok: true; readonly shares: readonly number[] } | { readonly ok: false; readonly fault: SharingFault };

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Shares what is left in one of the ways. @param rest cents */
export function share(way: SharingWay, rest: number, partners: readonly Partner[], mix: Mix): SharingResult {
  if (!partners.length) return { ok: false, fault: 'no-firms' };
  const put = partners.map(({ contribution }) => contribution ?? 0);
  const worked = partners.map(({ work }) => toCents(work ?? 0));
  const [allPut, allWorked] = [sumOf(put), sumOf(worked)];
  const by = (weights: readonly bigint[]): SharingResult => ({ ok: true, shares: apportion(rest, weights) });
  switch (way) {
    case 'equal':
      return by(partners.map(() => 1n));
    case 'contribution':
      return allPut > 0 ? by(put.map(BigInt)) : { ok: false, fault: 'no-contribution' };
    case 'work':
      return allWorked > 0 ? by(worked.map(BigInt)) : { ok: false, fault: 'no-work' };
    case 'mixed': {
      const [equal, contribution, work] = [mix.equal, mix.contribution, mix.work].map(toCents) as [
        number,
        number,
        number,
      ];
      if (equal + contribution + work !== 10_000) return { ok: false, fault: 'no-mix' };
      if (contribution > 0 && allPut <= 0) return { ok: false, fault: 'no-contribution' };
      if (work > 0 && allWorked <= 0) return { ok: false, fault: 'no-work' };
      // Over one denominator, so that cents are left over once and not three times.
      const [count, putBy, workedBy] = [partners.length, allPut || 1, allWorked || 1].map(BigInt) as [
        bigint,
        bigint,
        bigint,
      ];
      return by(
        partners.map(
          (_, place) =>
            BigInt(equal) * putBy * workedBy +
            BigInt(contribution) * BigInt(put[place] ?? 0) * count * workedBy +
            BigInt(work) * BigInt(worked[place] ?? 0) * count * putBy,
        ),
      );
    }
  }
}

/**
 * Places of the firms whose share is outside of the limits of an equal part.
 *
 * @param least percent of an equal part
 * @param most percent of it
 */
export function listUneven(shares: readonly number[], least: number, most: number): readonly number[] {
  const all = Math.abs(sumOf(shares));
  return shares.flatMap((cents, place) => {
    // A cent that was left over makes no one unequal.
    const [low, high] = [least, most].map((percent) => (all * percent) / (100 * shares.length)) as [number, number];
    const own = Math.abs(cents);
    return own < Math.floor(low) || own > Math.ceil(high) ? [place] : [];
  });
}
