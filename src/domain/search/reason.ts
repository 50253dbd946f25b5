import type { Speech } from '#texts/speech.ts';
import type { QuickEntry } from './quickIndex.ts';
import { stemOf } from './stem.ts';
import type { Phrase } from './synonyms.ts';
import { fold, SHOWN_WORD, splitWords } from './text.ts';

/** What answered a query, to say of each result why it is one. */
export interface Answered {
  /** Folded words. */
  readonly marks: ReadonlySet<string>;
  /** Synonyms of several words. */
  readonly phrases: readonly Phrase[];
}

/** Why a result is one, where what is shown of it does not say so. */
export interface Reason {
  /** `name`: another name of it; `asked`: words by which it is asked for; `text`: words of its text. */
  readonly from: 'name' | 'asked' | 'text';
  readonly text: string;
}

/** Words that are told of a result that does not show them. */
const MOST_WORDS = 3;
/** Shorter words are found by the way («de», «la red»). */
const SHORTEST = 3;

/** What stands on the card of a result. */
const shownOf = ({ title, summary = '', sections = [], value = '', clusters = [] }: QuickEntry): string =>
  [title, summary, value, ...sections, ...clusters].join(' ');

/** The words of a text that answer, as they are written there, each once. */
function answering(text: string, marks: ReadonlySet<string>): string[] {
  const words = (text.match(new RegExp(SHOWN_WORD, 'gu')) ?? []).filter(
    (word) => fold(word).length >= SHORTEST && marks.has(fold(word)),
  );
  return [...new Map(words.map((word) => [fold(word), word.toLowerCase()])).values()].slice(0, MOST_WORDS);
}

/**
 * The words to mark in a result: those that answered and, where it shows none of them, those of a synonym of several
 * words of which it shows all.
 */
export function marksOf(entry: QuickEntry, { marks, phrases }: Answered, speech: Speech): ReadonlySet<string> {
  const shown = [...shownOf(entry), ' ', ...(entry.aliases ?? []).join(' ')].join('');
  if (answering(shown, marks).length) return marks;
  const words = splitWords(shown);
  const stems = new Set(words.map((word) => stemOf(word, speech)));
  const said = phrases.find((phrase) => phrase.every((word) => stems.has(stemOf(word, speech))));
  if (!said) return marks;
  const meant = new Set(said.map((word) => stemOf(word, speech)));
  return new Set([...marks, ...words.filter((word) => meant.has(stemOf(word, speech)))]);
}

/** Why a result is one; nothing where its card shows a word that answers. @param marks as `marksOf` gives them */
export function reasonOf(entry: QuickEntry, marks: ReadonlySet<string>): Reason | undefined {
  if (answering(shownOf(entry), marks).length) return undefined;
  const alias = entry.aliases?.find((name) => answering(name, marks).length);
  if (alias) return { from: 'name', text: alias };
  const asked = answering([...(entry.askedAs ?? []), entry.words ?? ''].join(' '), marks);
  if (asked.length) return { from: 'asked', text: asked.join(', ') };
  const body = answering(entry.body ?? '', marks);
  return body.length ? { from: 'text', text: body.join(', ') } : undefined;
}
