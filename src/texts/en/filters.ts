import type { Texts } from '../es/index.ts';

/** How many of a list are left when it is filtered. */
export const filters: Texts['filters'] = {
  networks: (count) => (count === 1 ? '1 network' : `${count} networks`),
  lessons: (count) => (count === 1 ? '1 lesson' : `${count} lessons`),
  indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
  providers: (count) => (count === 1 ? '1 provider' : `${count} providers`),
  none: (count) => `${count}: remove a filter to see more`,
};
