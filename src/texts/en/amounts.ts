import type { Texts } from '../es/index.ts';

/** How prose writes amounts. */
export const amounts: Texts['amounts'] = {
  scale: 'thousand|millions?',
  percent: 'per ?cent',
  currency: 'dollars|soles',
  signs: String.raw`US\$|S/\.?|\$|£|€`,
  unit: 'firms',
};
