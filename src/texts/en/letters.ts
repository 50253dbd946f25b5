import type { Texts } from '../es/index.ts';

/** Letters beside a to z, in lower case: of words and names that English takes from others. */
export const letters: Texts['letters'] = 'áàâäçéèêëíîïñóôöúûü';
