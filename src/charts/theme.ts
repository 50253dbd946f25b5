/** Colours and type of a chart, as a canvas and an SVG attribute both take them. */
export interface ChartTheme {
  readonly ink: string;
  readonly inkSoft: string;
  /** Ground on which the chart stands. */
  readonly paper: string;
  /** Colours of the groups, in their order: as many as there are shapes. */
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
  series: Object.freeze([1, 2, 3, 4, 5, 6].map((place) => `var(--chart-${place})`)),
  target: 'var(--chart-target)',
  mean: 'var(--chart-mean)',
  grid: 'var(--chart-grid)',
  fontFamily: 'var(--serif, Georgia, serif)',
});

/** The theme of a drawing that leaves the site: the light colours of `tokens.css`, written out, on white. */
export const paperTheme: ChartTheme = Object.freeze({
  ink: '#2b1d17',
  inkSoft: '#63534a',
  paper: '#ffffff',
  series: Object.freeze(['#2a3a72', '#b9770e', '#2f6650', '#8a4a8f', '#1a7fa8', '#8a6a55']),
  target: '#a3203c',
  mean: '#63534a',
  grid: '#dccfba',
  fontFamily: "'Source Serif 4', Georgia, 'Noto Serif', serif",
});

/** Colour of a bar. @param place place of its group in the palette; undefined for a bar without a group */
export function seriesColor(theme: ChartTheme, place: number | undefined): string {
  return theme.series[(place ?? 0) % theme.series.length] ?? theme.ink;
}
