/** Colours and type of a chart, as a canvas and an SVG attribute both take them. */
export interface ChartTheme {
  readonly ink: string;
  readonly inkSoft: string;
  /** Ground on which the chart stands. */
  readonly paper: string;
  /** Colours of the groups, in their order; the last serves every further group. */
  readonly series: readonly string[];
  readonly target: string;
  readonly mean: string;
  readonly grid: string;
  /** Value of `font-family`. */
  readonly fontFamily: string;
}

/** The theme of the site: custom properties, so that CSS alone makes it dark or fit for print. */
export const cssTheme: ChartTheme = Object.freeze({
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  paper: 'var(--sheet, var(--paper))',
  series: Object.freeze(['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--ink-soft)']),
  target: 'var(--chart-target)',
  mean: 'var(--chart-mean)',
  grid: 'var(--chart-grid)',
  fontFamily: 'var(--serif, Georgia, serif)',
});

/** Colour of a bar. @param place place of its group in the palette; undefined for a bar without a group */
export function seriesColor(theme: ChartTheme, place: number | undefined): string {
  return theme.series[Math.min(place ?? 0, theme.series.length - 1)] ?? theme.ink;
}
