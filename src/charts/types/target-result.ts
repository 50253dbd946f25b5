import type { ChartType } from '../chartType.ts';
import { drawBars } from '../drawBars.ts';
import { listShapedGroups } from '../legend.ts';
import { orderByValue } from '../order.ts';
import { sayMissing, sayTargets } from '../sayings.ts';
import { MOST_LOOKS } from '../shapes.ts';
import { groupColumn, labelColumn, targetColumn, valueColumn } from '../tableColumns.ts';

/** A bar and its target a row. */
export const targetResult: ChartType = {
  columns: { needs: ['valueColumn', 'targetColumn'], takes: ['groupColumn'], either: [] },
  measures: 'valueColumn',
  lines: true,
  onePlace: false,
  mostGroups: MOST_LOOKS,
  order: orderByValue,
  draw: drawBars,
  legend: listShapedGroups,
  summary: sayTargets,
  missing: sayMissing,
  table: (model) => [labelColumn(model), ...groupColumn(model), ...targetColumn(model), valueColumn(model)],
  explored: true,
};
