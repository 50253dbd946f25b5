import type { Book } from '#texts/book.ts';
import type { ChartLine, ChartModel } from './model.ts';
import { givesValue } from './model.ts';
import { countReached, directionOf, reachesValue } from './sayings.ts';
import { chartTypes } from './types/index.ts';

/** Fewest bars of which three quarters are nearly all. */
const LEAST_NEARLY = 4;

/**
 * Says what a chart shows, for whoever does not see it.
 *
 * @returns one paragraph of plain text
 */
export function buildChartSummary(model: ChartModel, book: Book): string {
  const { summary, missing } = chartTypes[model.type];
  const lines = model.lines.map((line) => ({ line, text: sayLine(line, model, book) }));
  const saidOf = (isFirst: boolean) =>
    lines.filter(({ line }) => isPoint(line, model) === isFirst).map(({ text }) => text);
  return [
    ...(model.bars.length
      ? [...saidOf(true), ...summary(model, book), ...saidOf(false)]
      : [book.t.chartSummary.nothing]),
    ...(model.missing.length ? [missing(model.missing, book)] : []),
  ].join(' ');
}

/** How the bars lie to a line: how many above it, and how many below. */
function sides({ value }: ChartLine, { bars }: ChartModel) {
  return {
    above: bars.filter((bar) => bar.value > value).length,
    below: bars.filter((bar) => bar.value < value).length,
    total: bars.length,
  };
}

/** Whether a line is what a chart shows first: a target, or a mean that nearly all lie above or below. */
function isPoint(line: ChartLine, model: ChartModel): boolean {
  if (line.role === 'target') return true;
  const { above, below, total } = sides(line, model);
  return total >= LEAST_NEARLY && Math.max(above, below) * 4 >= total * 3 && !model.lines.some(isTarget);
}

const isTarget = ({ role }: ChartLine): boolean => role === 'target';

function sayLine(line: ChartLine, model: ChartModel, book: Book): string {
  const { t, format } = book;
  const value = format.figure(line.value, model.unitText, line.decimals);
  const untold = givesValue(line.label, value) ? undefined : value;
  if (line.role === 'mean') return t.chartSummary.meanLine(line.label, untold, sides(line, model));
  const reached = countReached(model, model.bars, (bar) => reachesValue(bar, line.value), book);
  return t.chartSummary.targetLine(reached, line.label, untold, directionOf(model.bars));
}
