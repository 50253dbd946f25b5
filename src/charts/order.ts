import type { Chart } from '#kinds/dataset/schema.ts';
import type { ChartBar } from './model.ts';

/** Puts marks in their order, by how the chart asks to be sorted. Those of one rank keep the order of the dataset. */
export type ChartOrder = (bars: readonly ChartBar[], sort: Chart['sort']) => readonly ChartBar[];

/** By value. */
export const orderByValue: ChartOrder = (bars, sort) => orderBy(bars, sort, (bar) => bar.value);

/** Marks of one label together, by the sum of their values. */
export const orderByLabel: ChartOrder = (bars, sort) => {
  const totals = new Map<string, number>();
  for (const bar of bars) totals.set(bar.label, (totals.get(bar.label) ?? 0) + bar.value);
  return orderBy(bars, sort, (bar) => totals.get(bar.label) ?? bar.value);
};

function orderBy(bars: readonly ChartBar[], sort: Chart['sort'], rank: (bar: ChartBar) => number): ChartBar[] {
  if (sort === 'none') return [...bars];
  const direction = sort === 'descending' ? -1 : 1;
  return [...bars].sort((a, b) => direction * (rank(a) - rank(b)));
}
