import type { Texts } from '../es/index.ts';

/** Headings of the results page. */
export const results: Texts['results'] = {
  sales: 'Sales',
  indicators: 'Each target and its result',
  targets: 'The targets in charts',
  money: 'The money',
  eventsInOrder: 'The events in order',
  services: 'Events, courses and technical assistance',
  perception: 'What the businesses said',
};
