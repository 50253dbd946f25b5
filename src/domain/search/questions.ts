import type { Intent, Speech } from '#texts/speech.ts';
import { splitWords } from './text.ts';

/** A query taken apart: what the person is after, and the words of the thing itself. */
export interface ReadQuery {
  /** All of its words, folded. */
  readonly spoken: readonly string[];
  readonly intents: readonly Intent[];
  /** Folded words to look for. */
  readonly words: readonly string[];
  /**
   * Its words without the turn of phrase, small ones included: phrases of synonyms may hold them («reglas de la red»).
   */
  readonly all: readonly string[];
  /** Whether it is put as a question. */
  readonly asks: boolean;
}

/** Most words of a query that are looked for. */
const MOST_WORDS = 12;

/**
 * A query without the signs around its figures: of «US$ 120», «S/ 20», «50%» and «n.º 5» the figure is what is looked
 * for, and its sign stands beside a thousand others.
 */
export const mendFigures = (query: string, { beforeFigure, afterFigure }: Speech): string =>
  query.replace(beforeFigure, '$1').replace(afterFigure, '$1');

/** Takes a query apart. Where it holds only words without meaning, those are what is looked for. */
export function readQuery(query: string, speech: Speech): ReadQuery {
  const all = splitWords(query);
  const kept = speech.readNumerals(splitWords(mendFigures(query, speech)));
  const text = speech.mendQuery(all.join(' '));
  const meant = [
    ...speech.turns.filter(([, turn]) => turn.test(text)).map(([intent]) => intent),
    ...(speech.namesAmount(all, text) ? ['amount' as const] : []),
  ];
  const intents = [
    ...new Set(meant.map((intent) => (intent === 'figure' && speech.oneself.test(text) ? 'method' : intent))),
  ];
  const rest = speech
    .mendQuery(kept.join(' '))
    .replace(speech.fillers, '')
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_WORDS * 3);
  const words = rest.filter((word) => !speech.isStopWord(word) && (word.length > 1 || /\d/.test(word)));
  return {
    spoken: all,
    intents,
    words: [...new Set(words.length ? words : rest)].slice(0, MOST_WORDS),
    all: rest,
    asks: speech.asks.test(text),
  };
}
