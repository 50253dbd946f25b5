import type { Texts } from '../es/index.ts';

/** How far a reader is along a reading path. */
export const pathProgress: Texts['pathProgress'] = {
  done: (done, total) => `You have read ${done} of ${total} stops.`,
  finished: (total) => `You have read ${total} of ${total} stops. You have finished the path.`,
};
