import type { es } from '../es/index.ts';

/** How writers of this language lean on the same words, by family: each counts as one refrain, whatever its form. */
export const refrains: (typeof es)['refrains'] = {
  /** That something is not known. */
  gap:
    '(?:does|do|did) not (?:clarify|count|describe|document|explain|give|mention|publish|record|say|tell)|' +
    '(?:is|are|was) not (?:known|said|stated|recorded)',
  /** Who speaks. */
  voice: 'the (?:evaluation|evaluations|report|document|source|sources)|according to',
  /** What it is not, and then what it is. */
  contrast: 'not [^.:;]{3,50}: (?=[a-z])|not (?:only|just) [^.:;]{3,50}, but',
};
