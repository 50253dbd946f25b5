import type { ChartTypeName } from '#schemas/chartTypes.ts';
import type { ChartType } from '../chartType.ts';
import { bars } from './bars.ts';
import { dots } from './dots.ts';
import { slopes } from './slopes.ts';
import { smallMultiples } from './small-multiples.ts';
import { targetResult } from './target-result.ts';
import { timeline } from './timeline.ts';

/** Every type of chart, by the name under which a dataset declares it. */
export const chartTypes: Readonly<Record<ChartTypeName, ChartType>> = {
  bars,
  'target-result': targetResult,
  dots,
  slopes,
  'small-multiples': smallMultiples,
  timeline,
};
