import type { Texts } from '../es/index.ts';

/** Words within the drawing of a chart: few, since the chart to explore carries them into the browser. */
export const chartDrawing: Texts['chartDrawing'] = {
  empty: 'No data',
  target: 'target',
};
