import { FIGURE, FILTERED } from './quickIndex.ts';
import { stemOf } from './stem.ts';
import type { Phrase, Synonyms } from './synonyms.ts';
import type { PreparedEntry, Vocabulary } from './vocabulary.ts';

/** A word of a query, by the stems that answer it. */
interface AskedWord {
  readonly stem: string;
  /** Stems of its synonyms of one word. */
  readonly others: readonly string[];
  readonly weight: number;
}

/** The words of a query, weighed by how rare they are in names. */
export interface AskedWords {
  readonly words: readonly AskedWord[];
  readonly weigh: (stem: string) => number;
}

/** What a synonym is worth beside the word itself. */
const SYNONYM_WORTH = 0.6;
/** A name of one word is the query or is not; only of several may it say some. */
const LEAST_WORDS = 2;

/** Weighs the words of a query. */
export function askWords(words: Phrase, { names, entries, speech }: Vocabulary, synonyms: Synonyms): AskedWords {
  const weigh = (stem: string) => Math.log(1 + entries.length / (1 + (names.get(stem) ?? 0)));
  const asked = words.map((word): AskedWord => {
    const stem = stemOf(word, speech);
    const others = synonyms
      .find([word])
      .flatMap(([other, ...more]) => (other && !more.length ? [stemOf(other, speech)] : []));
    // A word that no name says weighs as the commonest of its synonyms does.
    const known = names.has(stem) ? [stem] : others.filter((other) => names.has(other));
    return { stem, others, weight: known.length ? Math.min(...known.map(weigh)) : weigh(stem) };
  });
  return { words: asked.length < LEAST_WORDS ? [] : asked, weigh };
}

/**
 * How like a query the likest name of an entry is, from 0 to 1: what they share of all that either says. None for a
 * figure or a list by a filter, of which the names are made of the same few words.
 */
export function nameLikeness({ entry, names }: PreparedEntry, asked: AskedWords): number {
  if (!asked.words.length || entry.kind.id === FIGURE || entry.kind.id === FILTERED) return 0;
  return Math.max(0, ...names.map(({ from, distinct }) => (from === 'address' ? 0 : likenessOf(distinct, asked))));
}

function likenessOf(name: ReadonlySet<string>, { words, weigh }: AskedWords): number {
  const met = new Set<string>();
  let shared = 0;
  let all = 0;
  for (const { stem, others, weight } of words) {
    all += weight;
    const found = name.has(stem) ? stem : others.find((other) => name.has(other));
    if (found === undefined) continue;
    met.add(found);
    shared += weight * (found === stem ? 1 : SYNONYM_WORTH);
  }
  if (!shared) return 0;
  for (const stem of name) if (!met.has(stem)) all += weigh(stem);
  return shared / all;
}
