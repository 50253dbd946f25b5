/**
 * Who wins. Of each criterion the mean of the judges who scored it counts; the total is the sum of these means by their
 * weights, in parts of 100: level 5 in everything is 100, and each level less takes a fifth of the weight away. All of
 * it is worked out in exact fractions, and rounded only where it is shown.
 */
import type { Contest, Judge, LevelOf } from './contests.ts';
import { listAdmitted } from './contests.ts';
import { MOST_LEVEL } from './fields.ts';
import { compareFractions, subtract, type Fraction } from './fraction.ts';

/** Levels between two judges from which on they should talk. */
export const FAR_APART = 2;

/** How a contestant came before those with the same total. */
export type TieBreak =
  /** Nobody has the same total. */
  | { readonly kind: 'none' }
  /** By the mean of a criterion. */
  | { readonly kind: 'criterion'; readonly criterionId: string }
  /** By lots. */
  | { readonly kind: 'draw' }
  /** Lots must be drawn. */
  | { readonly kind: 'open' };

/** How much the judges of a contestant differ, by the totals that each gives. */
export interface Spread {
  readonly least: Fraction;
  readonly greatest: Fraction;
  readonly range: Fraction;
  /** Judges whose sheet of this contestant is whole. */
  readonly judges: number;
}

/** A contestant in the ranking. */
export interface RankingLine {
  readonly entryId: string;
  /** Mean level by criterion, in their order; undefined where nobody scored it. */
  readonly means: readonly (Fraction | undefined)[];
  /** Out of 100; undefined while a criterion was scored by nobody. */
  readonly total: Fraction | undefined;
  /** From 1; equal totals share it. Undefined without a total. */
  readonly rank: number | undefined;
  /** Others with the same total. */
  readonly tiedWith: readonly string[];
  readonly tieBreak: TieBreak;
  readonly wins: 'yes' | 'no' | 'open';
  readonly spread: Spread | undefined;
  /** Criteria in which two judges are two levels apart or more. */
  readonly farApart: readonly string[];
}

/** A judge who has not scored a contestant whole. */
export interface Missing {
  readonly judge: Judge;
  readonly entryId: string;
  /** Criteria without a level. */
  readonly count: number;
}

/** A ranking. */
export interface Ranking {
  /** The first first. */
  readonly lines: readonly RankingLine[];
  readonly missing: readonly Missing[];
  /** Contestants between which lots must be drawn, since not all of them fit. */
  readonly toDraw: readonly string[];
}

type Scored = Pick<Contest, 'criteria' | 'entries' | 'judges' | 'places' | 'tie' | 'draws'>;

/** What counts of the criteria. */
const listWeighty = ({ criteria }: Scored) => criteria.filter(({ weight }) => weight > 0);

const add = (one: Fraction, other: Fraction): Fraction => ({
  of: one.of * other.by + other.of * one.by,
  by: one.by * other.by,
});

function meanOf(levels: readonly number[]): Fraction | undefined {
  if (!levels.length) return undefined;
  return { of: BigInt(levels.reduce((sum, level) => sum + level, 0)), by: BigInt(levels.length) };
}

/** The total of means, out of 100. @returns undefined where one that counts is missing, or nothing counts */
function totalOf(contest: Scored, meanAt: (criterionId: string) => Fraction | undefined): Fraction | undefined {
  const weighty = listWeighty(contest);
  const whole = weighty.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefined;
  let total: Fraction = { of: 0n, by: 1n };
  for (const { id, weight } of weighty) {
    const mean = meanAt(id);
    if (!mean) return undefined;
    total = add(total, { of: mean.of * BigInt(weight) * 100n, by: mean.by * BigInt(whole * MOST_LEVEL) });
  }
  return total;
}

/** What a judge alone gives a contestant, out of 100; undefined while its sheet of it is not whole. */
export const totalOfJudge = (contest: Scored, judge: Judge, entryId: string, levelOf: LevelOf): Fraction | undefined =>
  totalOf(contest, (criterionId) => {
    const level = levelOf(judge, entryId, criterionId);
    return level === undefined ? undefined : { of: BigInt(level), by: 1n };
  });

function spreadOf(contest: Scored, entryId: string, levelOf: LevelOf): Spread | undefined {
  const totals = contest.judges.flatMap((judge) => totalOfJudge(contest, judge, entryId, levelOf) ?? []);
  const [first, ...rest] = [...totals].sort(compareFractions);
  const greatest = rest.at(-1) ?? first;
  if (!first || !greatest) return undefined;
  return { least: first, greatest, range: subtract(greatest, first), judges: totals.length };
}

/** A contestant while its place is being found. */
type Measured = Pick<RankingLine, 'entryId' | 'means' | 'total' | 'spread' | 'farApart'>;

function measure(contest: Scored, entryId: string, levelOf: LevelOf): Measured {
  const given = new Map(
    contest.criteria.map(({ id }) => [id, contest.judges.flatMap((judge) => levelOf(judge, entryId, id) ?? [])]),
  );
  const means = contest.criteria.map(({ id }) => meanOf(given.get(id) ?? []));
  return {
    entryId,
    means,
    total: totalOf(contest, (id) => meanOf(given.get(id) ?? [])),
    spread: spreadOf(contest, entryId, levelOf),
    farApart: contest.criteria.flatMap(({ id }) => {
      const levels = given.get(id) ?? [];
      return Math.max(...levels) - Math.min(...levels) >= FAR_APART ? [id] : [];
    }),
  };
}

/** Places of the criteria by weight, the heaviest first; of equal ones, the one that comes first in the list. */
const placesByWeight = ({ criteria }: Scored): readonly number[] =>
  criteria
    .map(({ weight }, place) => ({ weight, place }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ place }) => place);

/** The criterion that tells two equal totals apart, and which of them comes first: less than nothing for the first. */
function breakTie(
  contest: Scored,
  one: Measured,
  other: Measured,
): { readonly criterionId: string; readonly order: number } | undefined {
  if (contest.tie !== 'criteria') return undefined;
  for (const place of placesByWeight(contest)) {
    const [mean, against] = [one.means[place], other.means[place]];
    const order = mean && against ? compareFractions(against, mean) : 0;
    if (order !== 0) return { criterionId: contest.criteria[place]?.id ?? '', order };
  }
  return undefined;
}

const compareTotals = (one: Measured, other: Measured): number =>
  one.total && other.total
    ? compareFractions(other.total, one.total)
    : Number(one.total === undefined) - Number(other.total === undefined);

/** Groups what comes out equal, the first group first; within a group the order in which it was given stays. */
function groupEqual(
  all: readonly Measured[],
  compare: (one: Measured, other: Measured) => number,
): readonly (readonly Measured[])[] {
  const groups: Measured[][] = [];
  for (const one of [...all].sort(compare)) {
    const last = groups.at(-1);
    if (last?.[0] && compare(last[0], one) === 0) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Groups what cannot be told apart, the first group first. Lots count once all of a group have one. */
function cluster(contest: Scored, measured: readonly Measured[]): readonly (readonly Measured[])[] {
  const byScores = groupEqual(
    measured,
    (one, other) => compareTotals(one, other) || (one.total ? (breakTie(contest, one, other)?.order ?? 0) : 0),
  );
  const lotOf = ({ entryId }: Measured) => contest.draws.get(entryId);
  return byScores.flatMap((same) =>
    same.every((one) => one.total && lotOf(one) !== undefined)
      ? groupEqual(same, (one, other) => (lotOf(one) ?? 0) - (lotOf(other) ?? 0))
      : [same],
  );
}

/** The ranking of those that were let in, with what is missing of it. */
export function rank(contest: Scored, levelOf: LevelOf): Ranking {
  const measured = listAdmitted(contest).map(({ id }) => measure(contest, id, levelOf));
  const places = contest.places ?? 1;
  const toDraw: string[] = [];
  let before = 0;
  const clusters = cluster(contest, measured);
  const lines = clusters.flatMap((same) => {
    const isTotal = same[0]?.total !== undefined;
    const fits = isTotal && before + same.length <= places;
    const isSplit = isTotal && !fits && before < places;
    if (isSplit) toDraw.push(...same.map(({ entryId }) => entryId));
    before += isTotal ? same.length : 0;
    return same.map((one): RankingLine => {
      const tied = one.total ? measured.filter((other) => other !== one && compareTotals(one, other) === 0) : [];
      const better = one.total ? measured.filter((other) => other.total && compareTotals(other, one) < 0).length : 0;
      return {
        ...one,
        rank: one.total ? better + 1 : undefined,
        tiedWith: tied.map(({ entryId }) => entryId),
        tieBreak: tieBreakOf(contest, one, tied, same),
        wins: fits ? 'yes' : isSplit ? 'open' : 'no',
      };
    });
  });
  return { lines, missing: listMissing(contest, levelOf), toDraw };
}

/** How a contestant is told apart from those with its total: what leaves it open goes before what settles it. */
function tieBreakOf(contest: Scored, one: Measured, tied: readonly Measured[], same: readonly Measured[]): TieBreak {
  if (!tied.length) return { kind: 'none' };
  if (same.length > 1) return { kind: 'open' };
  const criteria = tied.map((other) => breakTie(contest, one, other)?.criterionId);
  const [criterionId] = criteria;
  // Lots were drawn with whoever no criterion tells apart.
  return criterionId === undefined || criteria.includes(undefined)
    ? { kind: 'draw' }
    : { kind: 'criterion', criterionId };
}

/** What judges have not scored yet, of the contestants that they may score. */
export function listMissing(contest: Scored, levelOf: LevelOf): readonly Missing[] {
  const weighty = listWeighty(contest);
  return contest.judges.flatMap((judge) =>
    listAdmitted(contest).flatMap(({ id: entryId }): Missing[] => {
      if (judge.conflicts.has(entryId)) return [];
      const count = weighty.filter(({ id }) => levelOf(judge, entryId, id) === undefined).length;
      return count ? [{ judge, entryId, count }] : [];
    }),
  );
}

/** Contestants that win, and those between which lots must be drawn. */
export interface Outcome {
  readonly winners: readonly string[];
  readonly toDraw: readonly string[];
}

/** What would come out without one judge. */
export interface WithoutJudge extends Outcome {
  readonly judge: Judge;
  /** Whether other contestants would win, or must draw lots, than with all judges. */
  readonly isOther: boolean;
  /** Whether a contestant would be left without a total. */
  readonly isIncomplete: boolean;
}

const outcomeOf = ({ lines, toDraw }: Ranking): Outcome => ({
  winners: lines.filter(({ wins }) => wins === 'yes').map(({ entryId }) => entryId),
  toDraw,
});

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** What would change if each judge in turn were left out; nothing where there is one alone. */
export function leaveOutEach(contest: Scored, levelOf: LevelOf): readonly WithoutJudge[] {
  if (contest.judges.length < 2) return [];
  const all = outcomeOf(rank(contest, levelOf));
  return contest.judges.map((judge): WithoutJudge => {
    const ranking = rank({ ...contest, judges: contest.judges.filter((other) => other !== judge) }, levelOf);
    const outcome = outcomeOf(ranking);
    return {
      ...outcome,
      judge,
      isOther: !isSame(outcome.winners, all.winners) || !isSame(outcome.toDraw, all.toDraw),
      isIncomplete: ranking.lines.some(({ total }) => total === undefined),
    };
  });
}

/** The criteria in which a contestant is strongest and weakest, by their means; of equal ones, the heaviest. */
export function findExtremes(
  contest: Scored,
  { means }: Pick<RankingLine, 'means'>,
): { readonly strongest: number; readonly weakest: number } | undefined {
  const places = placesByWeight(contest).filter((place) => means[place]);
  const [first] = places;
  if (first === undefined) return undefined;
  const pick = (sign: 1 | -1) =>
    places.reduce((best, place) => {
      const [mean, most] = [means[place], means[best]];
      return mean && most && compareFractions(mean, most) * sign > 0 ? place : best;
    }, first);
  return { strongest: pick(1), weakest: pick(-1) };
}
