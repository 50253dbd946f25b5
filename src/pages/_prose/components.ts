import Celda from './Celda.astro';
import Cifra from './Cifra.astro';
import Grafico from './Grafico.astro';
import Nota from './Nota.astro';
import Segun from './Segun.astro';
import Table from './Table.astro';
import Termino from './Termino.astro';

/**
 * The components of prose: the closed list of `src/records/prose.ts`, and tables of Markdown, which scroll by
 * themselves where they are wide.
 */
export const proseComponents = { Cifra, Grafico, Nota, Segun, Termino, table: Table, td: Celda };
