import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
  type ChartItem,
} from 'chart.js';
import type { DrawingSetting, DrawingWords } from './drawing.ts';
import { BOTTOM, EDGE, GAP, layoutChart, type ChartLayout } from './layout.ts';
import { barColor } from './legend.ts';
import { chartMarks } from './marks.ts';
import type { ChartModel } from './model.ts';
import type { ChartTheme } from './theme.ts';

type BarConfiguration = ChartConfiguration<'bar', number[], string | string[]>;

/** Configuration of a chart and the layout that it is made from. */
export interface BuiltChart {
  readonly config: BarConfiguration;
  readonly layout: ChartLayout;
}

/**
 * Builds the one configuration that both the static and the interactive chart are drawn from: horizontal bars,
 * labels at the left, values at the ends. Nothing moves and nothing resizes by itself.
 *
 * @param model what is shown; it has bars
 */
export function buildChartConfig(model: ChartModel, setting: DrawingSetting<DrawingWords>): BuiltChart {
  const layout = layoutChart(model, setting);
  const { theme } = setting;
  return {
    layout,
    config: {
      type: 'bar',
      platform: BasicPlatform,
      data: { labels: layout.rows.map((row) => [...row.lines]), datasets: [buildBars(model, layout, theme)] },
      options: {
        indexAxis: 'y',
        responsive: false,
        animation: false,
        devicePixelRatio: 1,
        events: [],
        layout: { padding: { top: layout.top + layout.barShift, right: EDGE, bottom: BOTTOM, left: 0 } },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: { x: { display: false, min: layout.min, max: layout.max }, y: buildLabelAxis(layout, theme) },
      },
      plugins: [chartMarks({ model, layout, theme })],
    },
  };
}

/** The bars, each in the colour of its group. */
function buildBars(
  model: ChartModel,
  { barThickness }: ChartLayout,
  theme: ChartTheme,
): BarConfiguration['data']['datasets'][number] {
  const colors = model.bars.map((bar) => barColor(model, theme, bar.group));
  return {
    data: model.bars.map((bar) => bar.value),
    backgroundColor: colors,
    hoverBackgroundColor: colors,
    hoverBorderColor: theme.ink,
    hoverBorderWidth: 2,
    borderWidth: 0,
    borderSkipped: false,
    barThickness,
    clip: false,
    inflateAmount: 0,
  };
}

type LabelAxis = NonNullable<NonNullable<NonNullable<BarConfiguration['options']>['scales']>[string]>;

/** The column of labels, as wide as the layout has it. */
function buildLabelAxis(
  { above, labelWidth, markWidth, fontSize, lineHeight }: ChartLayout,
  theme: ChartTheme,
): LabelAxis {
  return {
    display: !above,
    grid: { display: false, drawTicks: false },
    border: { display: false },
    ticks: {
      autoSkip: false,
      padding: GAP + markWidth,
      color: theme.ink,
      font: { family: theme.fontFamily, size: fontSize, lineHeight: lineHeight / fontSize },
    },
    // The layout has settled the space; Chart.js would take more for the height of the first and last label.
    afterFit: (axis) => {
      axis.width = above ? 0 : labelWidth;
      axis.paddingTop = 0;
      axis.paddingBottom = 0;
    },
  };
}

/** Draws a chart. @param item a canvas, or what stands for one */
export function drawChart(item: ChartItem, config: BuiltChart['config']): Chart<'bar', number[], string | string[]> {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  return new Chart(item, config);
}
