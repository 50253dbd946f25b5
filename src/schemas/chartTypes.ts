/**
 * The names under which a dataset declares how a chart is drawn. What each of them is stands in one file of
 * `src/charts/types`: a name without its file does not compile, nor a file without its name.
 */
export const chartTypeNames = ['bars', 'target-result', 'dots', 'slopes', 'small-multiples', 'timeline'] as const;

/** The name of a type of chart. */
export type ChartTypeName = (typeof chartTypeNames)[number];
