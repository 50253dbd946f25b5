import { computeAttainment, placeOnScale, type Attainment, type OnScale } from '#domain/attainment.ts';
import { roundTo } from '#domain/decimal.ts';
import { findDirection, isAscending } from '#domain/direction.ts';
import type { Entry } from '#records/assemble.ts';
import type { Site } from '#views/site.ts';

/** How a result stands to its target: for a line, for a sentence, for a drawing. */
export interface AttainmentView {
  /** `pasa la meta`. */
  readonly verdict: string;
  /** `166.7% de la meta (pasa la meta)`. */
  readonly text: string;
  /** Whether the reported number meets the target; undefined where there is none to compare. */
  readonly met: boolean | undefined;
  /** Where both stand on one scale. */
  readonly scale: OnScale | undefined;
}

/** Sets the result of an indicator beside its target. */
export function viewAttainment(site: Site, indicator: Entry<'indicator'>): AttainmentView {
  const { indicators: words } = site.book.t;
  const { target, result } = indicator;
  const find = (reference: string | undefined) => (reference === undefined ? undefined : site.figures.find(reference));
  const ascending = isAscending(findDirection(indicator, site.figures.find));
  const attainment = computeAttainment(find(target.figure), find(result.figure), ascending);
  if (!attainment) return { verdict: words.noComparison, text: words.noComparison, met: undefined, scale: undefined };
  const told = (ascending ? words.verdicts : words.verdictsOfFewer)[attainment.verdict];
  return {
    verdict: told,
    text: sayPercent(site, attainment, told),
    met: attainment.met,
    scale: placeOnScale(find(target.figure), find(result.figure)),
  };
}

function sayPercent(site: Site, { verdict, percent }: Attainment, told: string): string {
  return percent === undefined || verdict === 'equal'
    ? told
    : `${site.book.t.indicators.ofTarget(writePercent(site, percent))} (${told})`;
}

/** A percentage of the target with one decimal, or as many as keep what falls short of it from reading 100. */
function writePercent({ book: { format } }: Site, percent: number): string {
  const decimals = [1, 2, 3, 4, 5, 6].find((count) => roundTo(percent, count) !== 100) ?? 6;
  return format.number(percent, decimals);
}
