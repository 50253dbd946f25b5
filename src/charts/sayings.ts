import type { Book } from '#texts/book.ts';
import type { Course } from '#texts/es/chartSummary.ts';
import type { Texts } from '#texts/es/index.ts';
import { addUp, subtract } from '#domain/decimal.ts';
import { meetsTarget } from '#domain/direction.ts';
import { nameTarget, type ChartBar, type ChartModel } from './model.ts';
import { findPoint } from './points.ts';

/** Most names that a sentence lists. */
export const MOST_NAMES = 4;
/** Most names of those that miss what the others reach. */
const MOST_MISSED = 2;
/** Most decimals with which a sentence tells two values apart. */
const MOST_DECIMALS = 6;

type SummaryTexts = Texts['chartSummary'];
type Extreme = Parameters<SummaryTexts['highest']>[0];
type Reached = Parameters<SummaryTexts['reachedTarget']>[0];
type Direction = Parameters<SummaryTexts['reachedTarget']>[2];
type Labelled = Parameters<SummaryTexts['course']>[2];
type TargetBar = ChartBar & { readonly target: number };

/** Writes values of a chart with their unit. */
export const valueWriter =
  ({ unitText, decimals }: ChartModel, { format }: Book) =>
  (value: number): string =>
    format.figure(value, unitText, decimals);

/**
 * Writes values that a sentence sets against each other: with as many decimals more as it takes for those that differ
 * to differ in writing, so that nothing «rises from 3 to 3».
 */
export function writeApart(model: ChartModel, book: Book, values: readonly number[]): (value: number) => string {
  const different = new Set(values).size;
  let { decimals } = model;
  const write = (value: number) => book.format.figure(value, model.unitText, decimals);
  while (decimals < MOST_DECIMALS && new Set(values.map(write)).size < different) decimals += 1;
  const settled = decimals;
  return (value) => book.format.figure(value, model.unitText, settled);
}

/** The name of a bar in a sentence: with its group, where others have the same label. */
export function nameBar({ bars, groups }: ChartModel, bar: ChartBar): string {
  const group = groups.find(({ id }) => id === bar.group)?.label;
  const isTwice = bars.some((other) => other !== bar && other.label === bar.label);
  return isTwice && group !== undefined ? `${bar.label} (${group})` : bar.label;
}

/** Names in a row, the rest as a count; a name that several rows share stands once, with their number. */
export function sayNames(names: readonly string[], { t, format }: Book): string {
  const words = t.chartSummary;
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shown = [...counts].map(([name, count]) => (count > 1 ? words.severalRows(name, count) : name));
  if (shown.length <= MOST_NAMES) return format.list(shown);
  const told = [...counts.values()].slice(0, MOST_NAMES - 1).reduce((sum, count) => sum + count, 0);
  return format.list([...shown.slice(0, MOST_NAMES - 1), words.more(names.length - told)]);
}

/** The rows without a value, by their names. */
export function sayMissing(rows: ChartModel['missing'], book: Book): string {
  return book.t.chartSummary.missing(
    rows.length,
    sayNames(
      rows.map((row) => row.label),
      book,
    ),
  );
}

/** The bars that reach a value, by name unless they are too many. */
function listAt(model: ChartModel, value: number, written: string, book: Book): Extreme {
  const names = model.bars.filter((bar) => bar.value === value).map((bar) => nameBar(model, bar));
  return {
    names: names.length > MOST_NAMES ? undefined : sayNames(names, book),
    count: names.length,
    value: written,
  };
}

/** The highest value of a group with the names that reach it: «Ferias (5 menciones)». */
export function sayHighest(
  model: ChartModel,
  groupId: string,
  book: Book,
  write: (value: number) => string = valueWriter(model, book),
): string {
  const bars = model.bars.filter((bar) => bar.group === groupId);
  const highest = Math.max(...bars.map((bar) => bar.value));
  return book.t.chartSummary.highest(listAt({ ...model, bars }, highest, write(highest), book));
}

/** How many bars fulfil something, and which do or do not where these are few. */
export function countReached(
  model: ChartModel,
  bars: readonly ChartBar[],
  reaches: (bar: ChartBar) => boolean,
  book: Book,
): Reached {
  const [only, ...others] = bars.filter(reaches);
  const missed = bars.filter((bar) => !reaches(bar)).map((bar) => nameBar(model, bar));
  return {
    reached: only ? others.length + 1 : 0,
    total: bars.length,
    only: only && !others.length ? nameBar(model, only) : undefined,
    missed: only && missed.length > 0 && missed.length <= MOST_MISSED ? sayNames(missed, book) : undefined,
  };
}

/** Whether more is better in some bars: in all, in none, or in some of them. */
export function directionOf(bars: readonly ChartBar[]): Direction {
  if (bars.every((bar) => bar.ascending !== false)) return 'more';
  return bars.every((bar) => bar.ascending === false) ? 'fewer' : 'mixed';
}

/** Whether a bar reaches a value, by its direction. */
export const reachesValue = (bar: ChartBar, value: number): boolean =>
  meetsTarget(bar.value, value, bar.ascending !== false);

/** How many values there are of each group, where there are several. */
function sayGroups({ bars, groups }: ChartModel, words: SummaryTexts): string[] {
  const counts = groups.map(({ id, label }) => ({ label, count: bars.filter((bar) => bar.group === id).length }));
  const none = bars.filter((bar) => bar.group === undefined).length;
  const told = groups.length && none ? [...counts, { label: words.noGroup, count: none }] : counts;
  return told.length < 2 ? [] : [words.inAll(bars.length, told)];
}

/** What values show: the point first, then how far they reach, and how many of each group they are. */
export const sayValues = (model: ChartModel, book: Book): string[] => [
  ...sayPoint(model, model.bars, undefined, book),
  ...sayGroups(model, book.t.chartSummary),
];

/**
 * The point of some bars of a chart, and how far they reach.
 *
 * @param where the group of which they are, where a chart tells each of its groups apart
 */
export function sayPoint(
  model: ChartModel,
  bars: readonly ChartBar[],
  where: string | undefined,
  book: Book,
): string[] {
  const words = book.t.chartSummary;
  const point = findPoint(bars, model.isAdditive === true);
  const values = bars.map((bar) => bar.value);
  const [top, bottom] = [Math.max(...values), Math.min(...values)];
  const next = point.kind === 'apart' ? [point.next, ...point.leaders.map((bar) => bar.value)] : [];
  const write = writeApart(model, book, [top, bottom, ...next]);
  const at = (value: number) => listAt({ ...model, bars }, value, write(value), book);
  const inside = { ...model, bars };
  const lowest = words.lowest(at(bottom));
  const named = (some: readonly ChartBar[]) =>
    some.map((bar) => ({ label: nameBar(inside, bar), value: write(bar.value) }));
  switch (point.kind) {
    case 'single':
      return named(bars).map(({ label, value }) => words.single(where, label, value));
    case 'alike':
      return [words.alike(where, bars.length, write(top))];
    case 'even':
      return [words.even(where, at(bottom), at(top))];
    case 'course':
      return sayCourse(where, point, named(bars), named(point.turn ? [point.turn] : []), [at(top), at(bottom)], words);
    case 'dominated': {
      const part = addUp(point.leaders.map((bar) => bar.value));
      const names = book.format.list(named(point.leaders).map(({ label }) => label));
      const told = { names, count: point.leaders.length, part: write(part), total: write(point.total) };
      return [words.dominated(where, told, point.share), lowest];
    }
    case 'apart':
      return [words.apart(where, named(point.leaders), at(point.next)), ...(point.next === bottom ? [] : [lowest])];
    case 'tied':
      return [words.tied(where, at(top), at(bottom))];
    case 'range':
      return [words.range(where, at(top), at(bottom))];
  }
}

/** How values of years run: from the first to the last, and where they turn. */
function sayCourse(
  where: string | undefined,
  { course }: { readonly course: Course },
  told: readonly Labelled[],
  [turn]: readonly Labelled[],
  [highest, lowest]: readonly [Extreme, Extreme],
  words: SummaryTexts,
): string[] {
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return [];
  return [
    words.course(where, course, first, last, turn),
    ...(course === 'wave' ? [words.range(where, highest, lowest)] : []),
  ];
}

/** What results beside targets show: how many reached theirs, where they lie furthest apart, which have none. */
export function sayTargets(model: ChartModel, book: Book): string[] {
  const { bars } = model;
  const words = book.t.chartSummary;
  const noun = nameTarget(model, book);
  const aimed = bars.filter((bar): bar is TargetBar => bar.target !== undefined);
  const unaimed = bars.filter((bar) => bar.target === undefined).map((bar) => nameBar(model, bar));
  const [first] = aimed;
  if (!first) return [words.noneHasTarget(bars.length, noun)];
  const pair = (bar: TargetBar) => {
    const write = writeApart(model, book, [bar.value, bar.target]);
    return words.pair(write(bar.value), noun, write(bar.target));
  };
  const reaches = (bar: ChartBar) => bar.target !== undefined && reachesValue(bar, bar.target);
  const direction = directionOf(aimed);
  const exact = aimed.filter((bar) => bar.value === bar.target).length;
  const fewer = aimed.filter((bar) => bar.ascending === false).map((bar) => nameBar(model, bar));
  return [
    ...(aimed.length === 1
      ? [words.singleTarget(first.label, pair(first), noun, reaches(first), direction)]
      : [
          words.reachedTarget(countReached(model, aimed, reaches, book), noun, direction),
          ...(exact > 0 && exact < aimed.length ? [words.exactly(exact, noun)] : []),
          ...(direction === 'mixed' ? [words.fewerIsBetter(sayNames(fewer, book))] : []),
          sayWidest(aimed, noun, pair, model, words),
        ]),
    ...(unaimed.length ? [words.withoutTarget(noun, sayNames(unaimed, book))] : []),
  ];
}

/** Where result and target lie furthest apart. */
function sayWidest(
  bars: readonly TargetBar[],
  noun: string,
  pair: (bar: TargetBar) => string,
  model: ChartModel,
  words: SummaryTexts,
): string {
  const gap = (bar: TargetBar) => Math.abs(subtract(bar.value, bar.target));
  const widest = Math.max(...bars.map(gap));
  if (widest === 0) return words.sameAsTarget(noun);
  const there = listWidest(bars, gap).map((bar) => ({ label: nameBar(model, bar), pair: pair(bar) }));
  const [first] = there;
  if (first && there.length === 1) return words.widestGap(first.label, first.pair);
  return there.length <= MOST_NAMES ? words.widestGaps(there) : words.widestGapCount(there.length, bars.length);
}

/** What lies furthest apart, with all that tie. */
export function listWidest<T>(items: readonly T[], gap: (item: T) => number): T[] {
  const widest = Math.max(...items.map(gap));
  return items.filter((item) => gap(item) === widest);
}
