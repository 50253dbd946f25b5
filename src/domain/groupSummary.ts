import { formatDate } from './citation.ts';
import type { ChartBar, ChartGroup, ChartModel } from './chartModel.ts';

const list = new Intl.ListFormat('es', { type: 'conjunction' });

type Write = (value: number) => string;

const barsOf = (model: ChartModel, group: ChartGroup): readonly ChartBar[] =>
  model.bars.filter((bar) => bar.group === group.id);

/** The highest value of some bars with the names that reach it: «Ferias (5 menciones)». */
function sayHighest(bars: readonly ChartBar[], write: Write): string {
  const highest = Math.max(...bars.map((bar) => bar.value));
  const labels = bars.filter((bar) => bar.value === highest).map((bar) => bar.label);
  return `${labels.length > 4 ? `${labels.length} empatan` : list.format(labels)} (${write(highest)}${labels.length > 1 ? ' cada uno' : ''})`;
}

/** What a dot plot of several groups shows: the highest of each, where they lie furthest apart, what only one has. */
export function sayPairs(model: ChartModel, write: Write): string[] {
  const labels = [...new Set(model.bars.map((bar) => bar.label))];
  const rows = labels.map((label) => ({ label, bars: model.bars.filter((bar) => bar.label === label) }));
  const shared = rows.filter(({ bars }) => bars.length > 1);
  const gap = ({ bars }: { readonly bars: readonly ChartBar[] }) =>
    Math.max(...bars.map((bar) => bar.value)) - Math.min(...bars.map((bar) => bar.value));
  const widest = [...shared].sort((a, b) => gap(b) - gap(a))[0];
  const nameOf = (id: string | undefined) => model.groups.find((group) => group.id === id)?.label ?? '';
  const single = model.groups.flatMap((group) => {
    const own = rows.filter(({ bars }) => bars.length === 1 && bars[0]?.group === group.id);
    return own.length ? [`${own.length} solo en ${group.label}`] : [];
  });
  return [
    `${labels.length} filas para comparar ${list.format(model.groups.map((group) => group.label))}.`,
    `Lo más alto: ${model.groups.map((group) => `en ${group.label}, ${sayHighest(barsOf(model, group), write)}`).join('; ')}.`,
    ...(widest && gap(widest) > 0
      ? [
          `Donde más se separan es ${widest.label}: ${widest.bars.map((bar) => `${nameOf(bar.group)}, ${write(bar.value)}`).join('; ')}.`,
        ]
      : []),
    ...(single.length ? [`Hay ${list.format(single)}.`] : []),
  ];
}

/** What small multiples show: how many each panel has, from the lowest to the highest. */
export function sayPanels(model: ChartModel, write: Write): string[] {
  return model.groups.map((group) => {
    const bars = barsOf(model, group);
    const [lowest, highest] = [Math.min(...bars.map((bar) => bar.value)), Math.max(...bars.map((bar) => bar.value))];
    const range =
      lowest === highest
        ? `${bars.length === 1 ? '' : 'todos con '}${write(highest)}`
        : `de ${write(lowest)} a ${write(highest)}; lo más alto, ${sayHighest(bars, write)}`;
    return `${group.label}: ${bars.length === 1 ? `${bars[0]?.label}, ` : `${bars.length} datos, `}${range}.`;
  });
}

/** What a time line shows: how many, from when to when, and the fullest year. */
export function sayDates({ bars }: ChartModel): string[] {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first?.start || !last?.start) return [];
  if (bars.length === 1) return [`Un solo hecho con fecha: ${first.label}, ${formatDate(first.start)}.`];
  const years = new Map<string, number>();
  for (const { start = '' } of bars) years.set(start.slice(0, 4), (years.get(start.slice(0, 4)) ?? 0) + 1);
  const most = Math.max(...years.values());
  const fullest = [...years].filter(([, count]) => count === most).map(([year]) => year);
  return [
    `${bars.length} hechos con fecha, de ${formatDate(first.start)} a ${formatDate(last.start)}.`,
    `El primero es «${first.label}»; el último, «${last.label}».`,
    ...(most > 1
      ? [
          `${fullest.length === 1 ? 'El año con más hechos es' : 'Los años con más hechos son'} ${list.format(fullest)}, con ${most}${fullest.length === 1 ? '' : ' cada uno'}.`,
        ]
      : []),
  ];
}
