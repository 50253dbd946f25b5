import type { Book } from '#texts/book.ts';
import type { ChartLine, ChartModel } from './model.ts';
import { givesValue } from './model.ts';
import { countReached, directionOf, reachesValue } from './sayings.ts';
import { chartTypes } from './types/index.ts';

/**
 * Says what a chart shows, for whoever does not see it.
 *
 * @returns one paragraph of plain text
 */
export function buildChartSummary(model: ChartModel, book: Book): string {
  const { summary, missing } = chartTypes[model.type];
  return [
    ...(model.bars.length ? summary(model, book) : [book.t.chartSummary.nothing]),
    ...(model.bars.length ? model.lines.map((line) => sayLine(line, model, book)) : []),
    ...(model.missing.length ? [missing(model.missing, book)] : []),
  ].join(' ');
}

function sayLine(line: ChartLine, model: ChartModel, { t, format }: Book): string {
  const value = format.figure(line.value, model.unitText, line.decimals);
  const untold = givesValue(line.label, value) ? undefined : value;
  if (line.role === 'mean') return t.chartSummary.meanLine(line.label, untold);
  const reached = countReached(model, model.bars, (bar) => reachesValue(bar, line.value));
  return t.chartSummary.targetLine(reached, line.label, untold, directionOf(model.bars));
}
