import type { Texts } from '../es/index.ts';

/** How prose writes amounts. */
export const amounts: Texts['amounts'] = {
  scale: 'thousand|millions?',
  percent: 'per ?cent',
  currency: 'dollars|soles',
  signs: String.raw`US\$|S/\.?|\$|£|€`,
  unit: 'firms',
  totals: ['total', 'totals', 'grand-total', 'sum', 'subtotals', 'average', 'mean'],
  spans: [
    ['start', 'end'],
    ['from', 'until'],
    ['from', 'to'],
    ['minimum', 'maximum'],
    ['min', 'max'],
  ],
};
