import type { Texts } from '../es/index.ts';

/** How the names of persons are written. */
export const personNames: Texts['personNames'] = {
  particles: 'of|the|de|del|della|di|la|las|los|van|von|der|den|y',
  ofNoPerson: String.raw`Saint|St\.?|San|Santa|Santo`,
};
