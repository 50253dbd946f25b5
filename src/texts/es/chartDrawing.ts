/** Words within the drawing of a chart: few, since the chart to explore carries them into the browser. */
export const chartDrawing = {
  empty: 'Sin datos',
  /** What a target is called where its column has no name of one word. */
  target: 'meta',
};
