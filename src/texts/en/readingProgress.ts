import type { Texts } from '../es/index.ts';

/** How far a reader is along a reading path. */
export const readingProgress: Texts['readingProgress'] = {
  done: (done, total) => `You have read ${done} of ${total} stops.`,
  finished: (total) => `You have read ${total} of ${total} stops. You have finished the path.`,
};
