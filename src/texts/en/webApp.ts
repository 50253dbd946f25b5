import type { Texts } from '../es/index.ts';

/** Words of the site as an app on a device. */
export const webApp: Texts['webApp'] = {
  saved: 'What is saved to read offline',
  savedShort: 'Saved pages',
};
