import { addUp, ratioOf, subtract } from '#domain/decimal.ts';
import type { Course, Share } from '#texts/es/chartSummary.ts';
import type { ChartBar } from './model.ts';

/** What values show first. */
export type Point =
  /** A single value, or the same everywhere. */
  | { readonly kind: 'single' | 'alike' }
  /** Years in a row: from the first to the last, with where they turn. */
  | { readonly kind: 'course'; readonly course: Course; readonly turn: ChartBar | undefined }
  /** A few make up half of the whole or more. */
  | { readonly kind: 'dominated'; readonly leaders: readonly ChartBar[]; readonly share: Share; readonly total: number }
  /** All lie close together. */
  | { readonly kind: 'even' }
  /** One or two stand far above the rest, whose highest value is `next`. */
  | { readonly kind: 'apart'; readonly leaders: readonly ChartBar[]; readonly next: number }
  /** Several share the highest value. */
  | { readonly kind: 'tied' }
  /** None of these: from the highest to the lowest. */
  | { readonly kind: 'range' };

/** Within which part of their greatest size values lie close together, in hundredths. */
const CLOSE = 15;
/** Most bars of which a few are said to make up the whole: a third of all, and no more than this. */
const MOST_LEADERS = 3;
/** Most bars that stand above the rest, and how many the rest are at least. */
const MOST_APART = 2;
const LEAST_REST = 2;

/**
 * Finds what values show first.
 *
 * @param isAdditive whether their sum means anything: votes add up, percentages do not
 */
export function findPoint(bars: readonly ChartBar[], isAdditive: boolean): Point {
  if (bars.length < 2) return { kind: 'single' };
  const sorted = [...bars].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0]?.value ?? 0, sorted.at(-1)?.value ?? 0];
  if (highest === lowest) return { kind: 'alike' };
  return (
    findCourse(bars) ??
    (isClose(highest, lowest) ? { kind: 'even' } : undefined) ??
    (isAdditive ? findLeaders(sorted) : undefined) ??
    findApart(sorted) ??
    (sorted[1]?.value === highest ? { kind: 'tied' } : { kind: 'range' })
  );
}

/** Whether all values lie within a small part of the greatest of them. */
function isClose(highest: number, lowest: number): boolean {
  const greatest = Math.max(Math.abs(highest), Math.abs(lowest));
  return highest * lowest > 0 && subtract(highest, lowest) * 100 <= greatest * CLOSE;
}

/** How years run, where the labels are years in their order: at least three, one bar each. */
function findCourse(bars: readonly ChartBar[]): Point | undefined {
  const years = bars.map(({ label }) => (/^\d{4}(?:-\d{2}){0,2}$/.test(label) ? label : ''));
  const inOrder = years.every((year, index) => year !== '' && (index === 0 || year > (years[index - 1] ?? '')));
  if (bars.length < 3 || !inOrder) return undefined;
  const signs = bars.slice(1).map((bar, index) => Math.sign(subtract(bar.value, bars[index]?.value ?? 0)));
  const moves = signs.filter((sign) => sign !== 0);
  const turns = moves.slice(1).filter((sign, index) => sign !== moves[index]).length;
  if (turns === 0) return { kind: 'course', course: (moves[0] ?? 0) > 0 ? 'rise' : 'fall', turn: undefined };
  if (turns > 1) return { kind: 'course', course: 'wave', turn: undefined };
  const isPeak = (moves[0] ?? 0) > 0;
  const pick = isPeak ? Math.max : Math.min;
  const extreme = pick(...bars.map(({ value }) => value));
  return {
    kind: 'course',
    course: isPeak ? 'peak' : 'valley',
    turn: bars.find(({ value }) => value === extreme),
  };
}

/** The fewest that make up half of the whole, where they are few. @param sorted from the highest */
function findLeaders(sorted: readonly ChartBar[]): Point | undefined {
  if (sorted.some(({ value }) => value < 0)) return undefined;
  const total = addUp(sorted.map(({ value }) => value));
  const most = Math.max(1, Math.min(MOST_LEADERS, Math.floor(sorted.length / 3)));
  for (let count = 1; count <= most; count += 1) {
    const leaders = sorted.slice(0, count);
    const share = shareOf(addUp(leaders.map(({ value }) => value)), total);
    const last = leaders.at(-1);
    if (share && last && last.value > (sorted[count]?.value ?? 0)) return { kind: 'dominated', leaders, share, total };
  }
  return undefined;
}

function shareOf(part: number, total: number): Share | undefined {
  const percent = ratioOf(part, total, 100);
  if (percent >= 90) return 'nearlyAll';
  if (percent >= 75) return 'threeQuarters';
  return percent > 50 ? 'half' : undefined;
}

/**
 * The one or two that stand far above the rest: they are at least half as much again as the next, and further above it
 * than the rest lie from each other, or twice as much. @param sorted from the highest
 */
function findApart(sorted: readonly ChartBar[]): Point | undefined {
  for (let count = 1; count <= Math.min(MOST_APART, sorted.length - LEAST_REST); count += 1) {
    const [last, next, lowest] = [sorted[count - 1]?.value ?? 0, sorted[count]?.value ?? 0, sorted.at(-1)?.value ?? 0];
    const gap = subtract(last, next);
    const rest = subtract(next, lowest);
    const isHalfMore = next <= 0 || last * 2 >= next * 3;
    if (gap > 0 && isHalfMore && ((rest > 0 && gap >= rest) || (next > 0 && last >= next * 2)))
      return { kind: 'apart', leaders: sorted.slice(0, count), next };
  }
  return undefined;
}
