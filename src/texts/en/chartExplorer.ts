import type { Texts } from '../es/index.ts';

/** What a chart says while it is explored. */
export const chartExplorer: Texts['chartExplorer'] = {
  role: 'interactive chart',
  how: (title) => `${title}. Go through the bars with the arrow keys; leave with Escape.`,
  target: 'Target',
  bar: (label, facts, place, of) => `${label}. ${facts.join('. ')}. ${place} of ${of}.`,
};
