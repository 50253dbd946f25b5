/**
 * What a plan costs and who pays it, in whole cents: what is shown adds up to the last of them. Products are made
 * with whole numbers of any length, since a large sum times a share has more digits than a number keeps.
 */
import { SOURCES, type Source } from './fields.ts';

/** An amount as it is entered, in cents. */
export const toCents = (amount: number): number => Math.round(amount * 100);
/** Cents as an amount. */
export const fromCents = (cents: number): number => cents / 100;

/** `one × other ÷ by`, halves up. */
const scale = (one: number, other: number, by: number): number => {
  const divisor = BigInt(by);
  return Number((2n * BigInt(one) * BigInt(other) + divisor) / (2n * divisor));
};

/** A line of the cost of an activity: so many of something at so much. */
export interface CostLine {
  readonly quantity: number | undefined;
  readonly unitCost: number | undefined;
}

/** Cents of a line; undefined while one of its numbers is missing. */
export const centsOfLine = ({ quantity, unitCost }: CostLine): number | undefined =>
  quantity === undefined || unitCost === undefined ? undefined : scale(toCents(quantity), toCents(unitCost), 100);

/** Cents of all the lines that are known. */
export const centsOfLines = (lines: readonly CostLine[]): number =>
  lines.reduce((sum, line) => sum + (centsOfLine(line) ?? 0), 0);

/** What was said of who pays. */
export interface Pledge {
  /** Whether it was said by shares of the cost, in hundredths, or by amounts. */
  readonly isByShare: boolean;
  readonly said: Readonly<Record<Source, number | undefined>>;
}

/** What an activity, or a plan, costs and who pays how much of it, in cents. */
export interface Funding extends Readonly<Record<Source, number>> {
  readonly cost: number;
  /** Cost that nobody pays; less than nothing where they give more than it costs. */
  readonly missing: number;
}

/** Shares of a cost in cents. Where the shares make up the whole, their cents make up the cost. */
export function shareOut(cost: number, percents: readonly number[]): readonly number[] {
  const upTo = percents.map((_, place) =>
    scale(
      cost,
      percents.slice(0, place + 1).reduce((sum, percent) => sum + toCents(percent), 0),
      10_000,
    ),
  );
  return upTo.map((cents, place) => cents - (upTo[place - 1] ?? 0));
}

/** Who pays the cost of an activity. */
export function fundingOf(cost: number, { isByShare, said }: Pledge): Funding {
  const known = SOURCES.map((source) => said[source] ?? 0);
  const [own = 0, project = 0, third = 0] = isByShare ? shareOut(cost, known) : known.map(toCents);
  return { cost, own, project, third, missing: cost - own - project - third };
}

/** All of several together. */
export const sumFunding = (parts: readonly Funding[]): Funding => {
  const sum = (of: keyof Funding) => parts.reduce((total, part) => total + part[of], 0);
  return { cost: sum('cost'), own: sum('own'), project: sum('project'), third: sum('third'), missing: sum('missing') };
};

/** What all sources give together. */
export const pledgedOf = ({ own, project, third }: Funding): number => own + project + third;

/** Shares together, in hundredths of the cost. */
export const sumShares = ({ said }: Pledge): number =>
  SOURCES.reduce((sum, source) => sum + toCents(said[source] ?? 0), 0) / 100;
