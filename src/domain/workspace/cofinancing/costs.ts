/** What is paid in common: each item with who pays how much of it, and what each firm promised. */
import { listRows, numberOf, textOf, valueOf, type Cells } from '../cells.ts';
import { listFirms, type Firm } from '../network.ts';
import { apportion, shareOut, toCents } from '../money.ts';
import { costPathOf, MOST_MONEY, PAYERS, SPLITS, type Payer, type Split } from './fields.ts';

/** What an item costs and who pays it, in cents. */
export interface CostFunding extends Readonly<Record<Payer, number>> {
  readonly cost: number;
  /** What nobody pays; less than nothing where they give more than it costs. */
  readonly missing: number;
}

/** What a firm promised of an item. */
export interface FirmPromise {
  readonly firm: Firm;
  /** Whether it takes part where the sum is shared out evenly. */
  readonly isIn: boolean;
  /** Its share as it was written, in percent. */
  readonly percent: number | undefined;
  /** Cents; undefined where nothing was said. */
  readonly cents: number | undefined;
}

/** An item. Texts and days are empty where nothing was said. */
export interface Cost {
  readonly id: string;
  readonly what: string;
  /** The record of the site that says who may pay it. */
  readonly expenseId: string;
  readonly isByShare: boolean;
  /** What was said of each payer: an amount, or a percentage. */
  readonly said: Readonly<Record<Payer, number | undefined>>;
  readonly funding: CostFunding;
  /** The other entity that gives something. */
  readonly thirdName: string;
  readonly due: string;
  readonly parts: number;
  readonly split: Split;
  /** Of each firm that is there, in their order. */
  readonly promises: readonly FirmPromise[];
  /** Whose plan it came from; empty where it came from none. */
  readonly planOwner: string;
}

const isSplit = (value: unknown): value is Split => SPLITS.includes(value as Split);

/** Who pays a cost, by shares or by amounts. */
function fundingOf(cost: number, isByShare: boolean, said: Cost['said']): CostFunding {
  const known = PAYERS.map((payer) => said[payer] ?? 0);
  const [project = 0, third = 0, firms = 0] = isByShare ? shareOut(cost, known) : known.map(toCents);
  return { cost, project, third, firms, missing: cost - project - third - firms };
}

/** An item, as it is kept. */
export function readCost(cells: Cells, id: string, firms: readonly Firm[] = listFirms(cells)): Cost {
  const path = (...rest: readonly string[]) => costPathOf(id, ...rest);
  const text = (field: string) => textOf(cells, path(field));
  const isByShare = valueOf(cells, path('by-share')) === true;
  const said = Object.fromEntries(
    PAYERS.map((payer) => [payer, numberOf(cells, path(isByShare ? `${payer}-share` : payer))]),
  ) as Record<Payer, number | undefined>;
  const split = valueOf(cells, path('split'));
  return {
    id,
    what: text('what'),
    expenseId: text('expense'),
    isByShare,
    said,
    funding: fundingOf(toCents(numberOf(cells, path('amount')) ?? 0), isByShare, said),
    thirdName: text('third-name'),
    due: text('due'),
    parts: numberOf(cells, path('parts')) ?? 1,
    split: isSplit(split) ? split : 'equal',
    promises: firms.map((firm) => {
      const given = numberOf(cells, path('gives', firm.id));
      return {
        firm,
        isIn: valueOf(cells, path('out', firm.id)) !== true,
        percent: numberOf(cells, path('percent', firm.id)),
        cents: given === undefined ? undefined : toCents(given),
      };
    }),
    planOwner: text('plan'),
  };
}

/** The items, in the order in which they were begun. */
export function listCosts(cells: Cells): readonly Cost[] {
  const firms = listFirms(cells);
  return listRows(cells, 'cost').map((id) => readCost(cells, id, firms));
}

/** All of several items together. */
export function sumCosts(costs: readonly Cost[]): CostFunding {
  const sum = (of: keyof CostFunding) => costs.reduce((total, { funding }) => total + funding[of], 0);
  return {
    cost: sum('cost'),
    project: sum('project'),
    third: sum('third'),
    firms: sum('firms'),
    missing: sum('missing'),
  };
}

/** What all payers give together. */
export const givenOf = ({ project, third, firms }: CostFunding): number => project + third + firms;

/** Shares of the payers together, in percent. */
export const sumSaid = ({ said }: Cost): number =>
  PAYERS.reduce((sum, payer) => sum + toCents(said[payer] ?? 0), 0) / 100;

/** What the firms promised of an item together, in cents. */
export const promisedOf = ({ promises }: Cost): number => promises.reduce((sum, { cents = 0 }) => sum + cents, 0);

/** Shares of the firms together, in percent. */
export const sumPercents = ({ promises }: Cost): number =>
  promises.reduce((sum, { percent = 0 }) => sum + toCents(percent), 0) / 100;

/**
 * What each firm would promise if the part of the firms were shared out now, in their order; undefined where it cannot
 * be: each amount is written by hand, nobody takes part, the percentages do not make a hundred, or a part is more than
 * its field takes.
 */
export function shareFirms(cost: Cost): readonly number[] | undefined {
  const { split, promises, funding } = cost;
  if (split === 'hand') return undefined;
  if (split === 'share' && sumPercents(cost) !== 100) return undefined;
  const weights = promises.map(({ isIn, percent = 0 }) => (split === 'equal' ? Number(isIn) : toCents(percent)));
  if (!weights.some((weight) => weight > 0)) return undefined;
  const shares = apportion(funding.firms, weights.map(BigInt));
  return shares.every((cents) => cents <= toCents(MOST_MONEY)) ? shares : undefined;
}

/** Whether the promises are those that sharing out now would give. */
export function isSharedOut(cost: Cost): boolean {
  const shares = shareFirms(cost);
  return shares === undefined || cost.promises.every(({ cents = 0 }, place) => cents === shares[place]);
}
