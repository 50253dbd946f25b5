import Cifra from './Cifra.astro';
import Grafico from './Grafico.astro';
import Nota from './Nota.astro';
import Segun from './Segun.astro';
import Termino from './Termino.astro';

/** The components of prose: the closed list of `src/records/prose.ts`. */
export const proseComponents = { Cifra, Grafico, Nota, Segun, Termino };
