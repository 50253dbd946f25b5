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
import type { ChartModel } from '#domain/chartModel.ts';
import type { MeasureText } from './labels.ts';
import { BOTTOM, EDGE, GAP, layoutChart, type ChartLayout } from './layout.ts';
import { chartMarks } from './marks.ts';
import { seriesColor, type ChartTheme } from './theme.ts';

/** Configuration of a chart and the layout that it is made from. */
export interface BuiltChart {
  readonly config: ChartConfiguration<'bar', number[], string | string[]>;
  readonly layout: ChartLayout;
}

/**
 * Builds the one configuration that both the static and the interactive chart are drawn from: horizontal bars,
 * labels at the left, values at the ends. Nothing moves and nothing resizes by itself.
 *
 * @param model what is shown
 * @param theme colours and type
 * @param width width in pixels
 * @param measure width of a text in the type of the chart
 */
export function buildChartConfig(
  model: ChartModel,
  theme: ChartTheme,
  width: number,
  measure: MeasureText,
): BuiltChart {
  const layout = layoutChart(model, width, measure);
  const colors = model.bars.map((bar) =>
    model.groups.length && bar.group === undefined
      ? theme.inkSoft
      : seriesColor(theme, model.groups.find((group) => group.id === bar.group)?.color),
  );
  return {
    layout,
    config: {
      type: 'bar',
      platform: BasicPlatform,
      data: {
        labels: layout.rows.map((row) => [...row.lines]),
        datasets: [
          {
            data: model.bars.map((bar) => bar.value),
            backgroundColor: colors,
            hoverBackgroundColor: colors,
            hoverBorderColor: theme.ink,
            hoverBorderWidth: 2,
            borderWidth: 0,
            borderSkipped: false,
            barThickness: layout.barThickness,
            clip: false,
            inflateAmount: 0,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        responsive: false,
        animation: false,
        devicePixelRatio: 1,
        events: [],
        layout: { padding: { top: layout.top + layout.barShift, right: EDGE, bottom: BOTTOM, left: 0 } },
        plugins: { legend: { display: false }, tooltip: { enabled: false } },
        scales: {
          x: { display: false, min: layout.min, max: layout.max },
          y: {
            display: model.bars.length > 0 && !layout.above,
            grid: { display: false, drawTicks: false },
            border: { display: false },
            ticks: {
              autoSkip: false,
              padding: GAP,
              color: theme.ink,
              font: {
                family: theme.fontFamily,
                size: layout.fontSize,
                lineHeight: layout.lineHeight / layout.fontSize,
              },
            },
            // The layout has settled the space; Chart.js would take more for the height of the first and last label.
            afterFit: (axis) => {
              axis.width = layout.above ? 0 : layout.labelWidth;
              axis.paddingTop = 0;
              axis.paddingBottom = 0;
            },
          },
        },
      },
      plugins: [chartMarks({ model, layout, theme })],
    },
  };
}

/** Draws a chart. @param item a canvas, or what stands for one */
export function drawChart(item: ChartItem, config: BuiltChart['config']): Chart<'bar', number[], string | string[]> {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  return new Chart(item, config);
}
