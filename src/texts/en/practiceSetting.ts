import type { Texts } from '../es/index.ts';

/** What every tool shows of the practice: where and when it takes place, and whom one plays. */
export const practiceSetting: Texts['practiceSetting'] = {
  units: {
    region: 'Invented Valley',
    networks: ['Hill Weavers (invented)', 'Highland Cheese (invented)'],
    baseline: 'Practice baseline',
    annual: 'Practice annual measurement',
  },
  acting: 'You act as',
  notBegun: 'The practice has not begun on this device.',
};
