import type { Book } from '#texts/book.ts';
import type { Texts } from '#texts/es/index.ts';
import { nameTarget, type ChartBar, type ChartModel } from './model.ts';

/** Most names that a sentence lists. */
const MOST_NAMES = 4;

type SummaryTexts = Texts['chartSummary'];
type Extreme = Parameters<SummaryTexts['highest']>[0];
type Reached = Parameters<SummaryTexts['reachedTarget']>[0];
type TargetBar = ChartBar & { readonly target: number };

/** Writes values of a chart with their unit. */
export const valueWriter =
  ({ unitText, decimals }: ChartModel, { format }: Book) =>
  (value: number): string =>
    format.figure(value, unitText, decimals);

/** Names in a row, the rest as a count. */
function sayNames(names: readonly string[], { t, format }: Book): string {
  return format.list(
    names.length <= MOST_NAMES
      ? names
      : [...names.slice(0, MOST_NAMES - 1), t.chartSummary.more(names.length - MOST_NAMES + 1)],
  );
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
function listAt(bars: readonly ChartBar[], value: number, written: string, { format }: Book): Extreme {
  const labels = bars.filter((bar) => bar.value === value).map((bar) => bar.label);
  return {
    names: labels.length > MOST_NAMES ? undefined : format.list(labels),
    count: labels.length,
    value: written,
  };
}

/** The highest value of a group with the names that reach it: «Ferias (5 menciones)». */
export function sayHighest(model: ChartModel, groupId: string, book: Book): string {
  const bars = model.bars.filter((bar) => bar.group === groupId);
  const highest = Math.max(...bars.map((bar) => bar.value));
  return book.t.chartSummary.highest(listAt(bars, highest, valueWriter(model, book)(highest), book));
}

/** How many bars fulfil something, and which where it is one. */
export function countReached<Bar extends ChartBar>(bars: readonly Bar[], reaches: (bar: Bar) => boolean): Reached {
  const labels = bars.filter(reaches).map((bar) => bar.label);
  return { reached: labels.length, total: bars.length, only: labels.length === 1 ? labels[0] : undefined };
}

/** What values show: how many, the highest and the lowest. */
export function sayValues(model: ChartModel, book: Book): string[] {
  const { bars, groups } = model;
  const [first] = bars;
  const words = book.t.chartSummary;
  const write = valueWriter(model, book);
  if (first && bars.length === 1) return [words.single(first.label, write(first.value))];
  const values = bars.map((bar) => bar.value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const rows = words.rows(
    bars.length,
    groups.length < 2
      ? []
      : groups.map(({ id, label }) => ({ label, count: bars.filter((bar) => bar.group === id).length })),
  );
  if (highest === lowest) return [words.alike(rows, write(highest))];
  return [
    words.values(rows),
    words.extremes(listAt(bars, highest, write(highest), book), listAt(bars, lowest, write(lowest), book)),
  ];
}

/** What results beside targets show: how many reached theirs, where they lie furthest apart, which have none. */
export function sayTargets(model: ChartModel, book: Book): string[] {
  const { bars } = model;
  const words = book.t.chartSummary;
  const noun = nameTarget(model, book);
  const aimed = bars.filter((bar): bar is TargetBar => bar.target !== undefined);
  const unaimed = bars.filter((bar) => bar.target === undefined).map((bar) => bar.label);
  const [first] = aimed;
  if (!first) return [words.noneHasTarget(bars.length, noun)];
  const write = valueWriter(model, book);
  const pair = (bar: TargetBar) => words.pair(write(bar.value), noun, write(bar.target));
  return [
    ...(aimed.length === 1
      ? [words.singleTarget(first.label, pair(first), noun, first.value >= first.target)]
      : [
          words.reachedTarget(
            countReached(aimed, (bar) => bar.value >= bar.target),
            noun,
          ),
          sayWidest(aimed, noun, pair, words),
        ]),
    ...(unaimed.length ? [words.withoutTarget(noun, sayNames(unaimed, book))] : []),
  ];
}

/** Where result and target lie furthest apart. */
function sayWidest(
  bars: readonly TargetBar[],
  noun: string,
  pair: (bar: TargetBar) => string,
  words: SummaryTexts,
): string {
  const gap = (bar: TargetBar) => Math.abs(bar.value - bar.target);
  const widest = Math.max(...bars.map(gap));
  if (widest === 0) return words.sameAsTarget(noun);
  const there = bars.filter((bar) => widest - gap(bar) < 1e-9).map((bar) => ({ label: bar.label, pair: pair(bar) }));
  const [first] = there;
  if (first && there.length === 1) return words.widestGap(first.label, first.pair);
  return there.length <= MOST_NAMES ? words.widestGaps(there) : words.widestGapCount(there.length, bars.length);
}
