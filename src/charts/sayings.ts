import type { Book } from '#texts/book.ts';
import type { Texts } from '#texts/es/index.ts';
import { subtract } from '#domain/decimal.ts';
import { meetsTarget } from '#domain/direction.ts';
import { nameTarget, type ChartBar, type ChartModel } from './model.ts';

/** Most names that a sentence lists. */
export const MOST_NAMES = 4;
/** Most decimals with which a sentence tells two values apart. */
const MOST_DECIMALS = 6;

type SummaryTexts = Texts['chartSummary'];
type Extreme = Parameters<SummaryTexts['highest']>[0];
type Reached = Parameters<SummaryTexts['reachedTarget']>[0];
type Direction = Parameters<SummaryTexts['reachedTarget']>[2];
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

/** How many bars fulfil something, and which where it is one. */
export function countReached(
  model: ChartModel,
  bars: readonly ChartBar[],
  reaches: (bar: ChartBar) => boolean,
): Reached {
  const [only, ...others] = bars.filter(reaches);
  return {
    reached: only ? others.length + 1 : 0,
    total: bars.length,
    only: only && !others.length ? nameBar(model, only) : undefined,
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

/** How many rows there are, and how many of each group. */
function countRows({ bars, groups }: ChartModel, words: SummaryTexts): string {
  const counts = groups.map(({ id, label }) => ({ label, count: bars.filter((bar) => bar.group === id).length }));
  const none = bars.filter((bar) => bar.group === undefined).length;
  const told = groups.length && none ? [...counts, { label: words.noGroup, count: none }] : counts;
  return words.rows(bars.length, told.length < 2 ? [] : told);
}

/** What values show: how many, the highest and the lowest. */
export function sayValues(model: ChartModel, book: Book): string[] {
  const { bars } = model;
  const [first] = bars;
  const words = book.t.chartSummary;
  const values = bars.map((bar) => bar.value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const write = writeApart(model, book, [highest, lowest]);
  if (first && bars.length === 1) return [words.single(first.label, write(first.value))];
  const rows = countRows(model, words);
  if (highest === lowest) return [words.alike(rows, write(highest))];
  return [
    words.values(rows),
    words.extremes(listAt(model, highest, write(highest), book), listAt(model, lowest, write(lowest), book)),
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
  const fewer = aimed.filter((bar) => bar.ascending === false).map((bar) => nameBar(model, bar));
  return [
    ...(aimed.length === 1
      ? [words.singleTarget(first.label, pair(first), noun, reaches(first), direction)]
      : [
          words.reachedTarget(countReached(model, aimed, reaches), noun, direction),
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
