/** The flow of cash of a business, month by month: what comes in and goes out when it does. */
import { scale } from '../money.ts';
import type { Business } from './business.ts';

/** A month. Of the time before the start `place` is 0. All amounts are cents, none below nothing but the closing. */
export interface CashMonth {
  readonly place: number;
  readonly units: number;
  readonly sales: number;
  readonly collected: number;
  readonly contributions: number;
  readonly loanIn: number;
  /** What is bought for units that are sold now or later. */
  readonly bought: number;
  readonly paid: number;
  readonly fixed: number;
  readonly investment: number;
  readonly tax: number;
  readonly loanOut: number;
  readonly closing: number;
}

/** The flow of cash. */
export interface Cash {
  readonly months: readonly CashMonth[];
  /** The first of the months with the lowest balance. */
  readonly lowest: CashMonth;
  /** What is still to come in, and to be paid, after the last month. */
  readonly toCollect: number;
  readonly toPay: number;
  readonly loanLeft: number;
}

/** Parts of each amount at once and the rest some months later. */
function spread(amounts: readonly number[], share: number, later: number): readonly number[] {
  const flow = amounts.map(() => 0);
  for (const [place, cents] of amounts.entries()) {
    const now = scale(cents, Math.min(share, 10_000), 10_000);
    flow[place] = (flow[place] ?? 0) + now;
    const then = place + later;
    if (then < flow.length) flow[then] = (flow[then] ?? 0) + cents - now;
  }
  return flow;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Works the flow of cash out. Without a price nothing is sold. */
export function flowCash(business: Business): Cash {
  const { price = 0, variable, units, taxes, loan, buyBefore } = business;
  // The time before the start, and each month.
  const sold = [0, ...units];
  const sales = sold.map((count) => count * price);
  const bought = sold.map(() => 0);
  for (const [place, count] of sold.entries()) {
    const at = Math.max(0, place - buyBefore);
    bought[at] = (bought[at] ?? 0) + count * variable;
  }
  const collected = spread(sales, business.cashShare, business.creditMonths);
  const paid = spread(bought, business.paidShare, business.supplierMonths);
  const investment = sum(business.investments.map(({ cents }) => cents));
  let closing = business.opening;
  const months = sold.map((count, place): CashMonth => {
    const isBefore = place === 0;
    const isPaidBack = place >= loan.from && place < loan.from + loan.count;
    const month = {
      place,
      units: count,
      sales: sales[place] ?? 0,
      collected: collected[place] ?? 0,
      contributions: isBefore ? business.contributions : 0,
      loanIn: place === loan.month ? loan.cents : 0,
      bought: bought[place] ?? 0,
      paid: paid[place] ?? 0,
      fixed: isBefore ? 0 : business.fixed,
      investment: isBefore ? investment : 0,
      tax: isBefore ? 0 : (taxes[place - 1] ?? 0),
      loanOut: isPaidBack ? loan.payment : 0,
    };
    closing += inOf(month) - outOf(month);
    return { ...month, closing };
  });
  const [first, ...rest] = months as [CashMonth, ...CashMonth[]];
  return {
    months,
    lowest: rest.reduce((low, month) => (month.closing < low.closing ? month : low), first),
    toCollect: sum(sales) - sum(collected),
    toPay: sum(bought) - sum(paid),
    loanLeft: loan.payment * loan.count - sum(months.map(({ loanOut }) => loanOut)),
  };
}

/** What comes in in a month. */
export const inOf = ({
  collected,
  contributions,
  loanIn,
}: Pick<CashMonth, 'collected' | 'contributions' | 'loanIn'>): number => collected + contributions + loanIn;

/** What goes out in a month. */
export const outOf = ({
  paid,
  fixed,
  investment,
  tax,
  loanOut,
}: Pick<CashMonth, 'paid' | 'fixed' | 'investment' | 'tax' | 'loanOut'>): number =>
  paid + fixed + investment + tax + loanOut;
