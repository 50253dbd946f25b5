/** What a plan costs and who pays it, in whole cents. */
import { scale, shareOut, toCents } from '../money.ts';
import { SOURCES, type Source } from './fields.ts';

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
