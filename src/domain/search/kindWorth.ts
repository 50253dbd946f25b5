import type { ReadQuery } from './questions.ts';
import { FIGURE, type QuickEntry } from './quickIndex.ts';

/** A figure is no answer to who asks how, why or who. */
const UNASKED_FIGURE = -0.4;
/** What is kept of what a kind adds for the form of a query: the words of the query tell more. */
const INTENT_SHARE = 0.85;
/** A figure that pages of the site cite often is the one that people mean. */
const USE_WORTH = 0.06;

/** What the kind of an entry adds to its worth, given the form of the query. */
export function kindWorth(entry: QuickEntry, read: ReadQuery, coverage: number): number {
  const { intents, asks } = read;
  const asked = asksFigure(read);
  const meant =
    entry.kind.id === FIGURE && asks && !asked
      ? UNASKED_FIGURE
      : Math.max(
          0,
          ...intents.map((intent) =>
            intent === 'amount' && !asked ? 0 : (entry.kind.intents[intent] ?? 0) * coverage ** 2,
          ),
        );
  return INTENT_SHARE * meant + (entry.kind.worth + USE_WORTH * Math.log1p(entry.uses ?? 0)) * coverage;
}

/** Whether the query asks for a figure: in so many words, or by naming a quantity and of what. */
export function asksFigure({ intents, words }: ReadQuery): boolean {
  return intents.includes('figure') || (intents.includes('amount') && (words.length > 1 || /^\d/.test(words[0] ?? '')));
}

/** What the form of the query leaves of the worth of a name: asked for a figure, a page of that name is no answer. */
export function nameShare(entry: QuickEntry, { intents }: ReadQuery): number {
  return intents.includes('figure') && entry.kind.id !== FIGURE ? 0.3 : 1;
}
