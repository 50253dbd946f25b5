import type { ChartItem } from 'chart.js';
import { buildChartConfig, drawChart } from './config.ts';
import type { ChartDrawing, DrawingSetting } from './drawing.ts';
import type { ChartLayout } from './layout.ts';
import { listShapedGroups } from './legend.ts';
import type { LegendEntry } from './legendEntry.ts';
import type { ChartModel } from './model.ts';
import { SvgContext } from './svgContext.ts';

/** Draws horizontal bars as SVG, from the configuration that the chart to explore is made from too. */
export function drawBars(model: ChartModel, setting: DrawingSetting): ChartDrawing {
  const { config, layout } = buildChartConfig(model, setting);
  const { width, height, fontSize } = layout;
  const context = new SvgContext(width, height, setting.measure);
  const chart = drawChart(context.canvas as unknown as ChartItem, config);
  chart.destroy();
  return { markup: context.markup, height, fontSize, legend: listUntold(model, layout) };
}

/** What bars do not tell themselves: groups without a name beside them, lines without a label. */
function listUntold(model: ChartModel, { namesGroups, lineLabels, lineTexts }: ChartLayout): LegendEntry[] {
  const lines = model.lines.map(({ role }, index) => ({ label: lineTexts[index] ?? '', role }));
  return [...(namesGroups ? [] : listShapedGroups(model)), ...(lineLabels ? [] : lines)];
}
