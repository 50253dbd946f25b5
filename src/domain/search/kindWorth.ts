import type { ReadQuery } from './questions.ts';
import { FIGURE, GUIDE, type QuickEntry } from './quickIndex.ts';
import { stemOf } from './stem.ts';
import type { Synonyms } from './synonyms.ts';
import { splitWords } from './text.ts';
import type { Speech } from '#texts/speech.ts';

/** A figure is no answer to who asks how, why or who. */
const UNASKED_FIGURE = -0.4;
/** A guide is long and touches everything: where nobody asks for one, the page that answers goes before it. */
const UNASKED_GUIDE = -0.06;
/** What is kept of what a kind adds for the form of a query: the words of the query tell more. */
const INTENT_SHARE = 0.75;
/** A figure that pages of the site cite often is the one that people mean. */
const USE_WORTH = 0.06;

/** Tells what the kind of an entry adds to its worth, given the form of the query and the share that it answers. */
export function createKindWorth(
  read: ReadQuery,
  synonyms: Synonyms,
  speech: Speech,
): (entry: QuickEntry, coverage: number) => number {
  const { intents, asks } = read;
  const asked = asksFigure(read);
  const isKindAsked = createKindAsked(read, synonyms, speech);
  return ({ kind, uses = 0 }, coverage) => {
    const meant =
      kind.id === FIGURE && asks && !asked
        ? UNASKED_FIGURE
        : Math.max(
            0,
            ...intents.map((intent) =>
              intent === 'amount' && !asked ? 0 : (kind.intents[intent] ?? 0) * coverage ** 2,
            ),
          );
    const guide = kind.id === GUIDE && !isKindAsked(kind.name) ? UNASKED_GUIDE : 0;
    return INTENT_SHARE * meant + (guide + kind.worth + USE_WORTH * Math.log1p(uses)) * coverage;
  };
}

/** Whether the query asks for a figure: in so many words, or by naming a quantity and of what. */
export function asksFigure({ intents, words }: ReadQuery): boolean {
  return intents.includes('figure') || (intents.includes('amount') && (words.length > 1 || /^\d/.test(words[0] ?? '')));
}

/** What the form of the query leaves of the worth of a name: asked for a figure, a page of that name is no answer. */
export function nameShare(entry: QuickEntry, { intents }: ReadQuery): number {
  return intents.includes('figure') && entry.kind.id !== FIGURE ? 0.3 : 1;
}

/** Tells whether the words of a query name a kind, by its name or a synonym of one word («cartilla» is of «guía»). */
function createKindAsked({ words }: ReadQuery, synonyms: Synonyms, speech: Speech): (name: string) => boolean {
  const asked = new Set(words.map((word) => stemOf(word, speech)));
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name) ?? listKindNames(name, synonyms).some((word) => asked.has(stemOf(word, speech)));
    known.set(name, found);
    return found;
  };
}

/** The words of the name of a kind, with their synonyms of one word. */
const listKindNames = (name: string, synonyms: Synonyms): readonly string[] =>
  splitWords(name).flatMap((word) => [
    word,
    ...synonyms.find([word]).flatMap(([other, ...more]) => (other && !more.length ? [other] : [])),
  ]);
