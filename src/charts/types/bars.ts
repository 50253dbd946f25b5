import type { ChartType } from '../chartType.ts';
import { drawBars } from '../drawBars.ts';
import { listShapedGroups } from '../legend.ts';
import { orderByValue } from '../order.ts';
import { sayMissing, sayValues } from '../sayings.ts';
import { MOST_LOOKS } from '../shapes.ts';
import { groupColumn, labelColumn, valueColumn } from '../tableColumns.ts';

/** One bar a row, told apart by group, with optional lines across. */
export const bars: ChartType = {
  columns: { needs: ['valueColumn'], takes: ['groupColumn'], either: [] },
  measures: 'valueColumn',
  lines: true,
  onePlace: false,
  mostGroups: MOST_LOOKS,
  order: orderByValue,
  draw: drawBars,
  legend: listShapedGroups,
  summary: sayValues,
  missing: sayMissing,
  table: (model) => [labelColumn(model), ...groupColumn(model), valueColumn(model)],
  explored: true,
};
