import type { Intent, ReadQuery } from './questions.ts';
import { FIGURE, FILTERED, TERM, type QuickEntry } from './quickIndex.ts';

/**
 * Worth of the kinds where all else is equal: what answers most visitors stands first. It decides between two that
 * answer as
 * well; it never lifts what answers less.
 */
const KIND_WORTH: Readonly<Record<string, number>> = {
  [TERM]: 0.06,
  Red: 0.06,
  Fase: 0.05,
  Instrumento: 0.05,
  Caso: 0.05,
  Sección: 0.05,
  Conglomerado: 0.05,
  Lección: 0.045,
  Página: 0.04,
  'Ruta de lectura': 0.03,
  Datos: 0.03,
  Indicador: 0.03,
  Recomendación: 0.03,
  Aliado: 0.03,
  Guía: 0.02,
  Manual: 0.02,
  Evento: 0.02,
  Nota: 0,
  Fuente: 0.01,
  [FILTERED]: -0.1,
  [FIGURE]: -0.15,
};

/** What the form of a query adds to the kinds that answer it. */
const INTENT_WORTH: Readonly<Record<Intent, Readonly<Record<string, number>>>> = {
  figure: { [FIGURE]: 0.6 },
  amount: { [FIGURE]: 0.4 },
  definition: { [TERM]: 0.5 },
  method: { Instrumento: 0.2, Fase: 0.16, Recomendación: 0.08, Lección: 0.08, Sección: 0.06, Página: 0.06 },
  reason: { Nota: 0.15, Caso: 0.12, Lección: 0.1, Página: 0.05 },
  people: { Aliado: 0.15, Página: 0.1, Sección: 0.05 },
  list: { Sección: 0.35, Conglomerado: 0.4 },
};
/** A figure is no answer to who asks how, why or who. */
const UNASKED_FIGURE = -0.4;
/** A figure that pages of the site cite often is the one that people mean. */
const USE_WORTH = 0.06;

/** What the kind of an entry adds to its worth, given the form of the query. */
export function kindWorth(entry: QuickEntry, read: ReadQuery, coverage: number): number {
  const { intents, asks } = read;
  const asked = asksFigure(read);
  const meant =
    entry.kind === FIGURE && asks && !asked
      ? UNASKED_FIGURE
      : Math.max(
          0,
          ...intents.map((intent) =>
            intent === 'amount' && !asked ? 0 : (INTENT_WORTH[intent][entry.kind] ?? 0) * coverage ** 2,
          ),
        );
  return meant + ((KIND_WORTH[entry.kind] ?? 0) + USE_WORTH * Math.log1p(entry.uses ?? 0)) * coverage;
}

/** Whether the query asks for a figure: in so many words, or by naming a quantity and of what. */
export function asksFigure({ intents, words }: ReadQuery): boolean {
  return intents.includes('figure') || (intents.includes('amount') && (words.length > 1 || /^\d/.test(words[0] ?? '')));
}

/** What the form of the query leaves of the worth of a name: asked for a figure, a page of that name is no answer. */
export function nameShare(entry: QuickEntry, { intents }: ReadQuery): number {
  return intents.includes('figure') && entry.kind !== FIGURE ? 0.3 : 1;
}
