import type { Speech } from '#texts/speech.ts';
import { mendFigures, readQuery, type ReadQuery } from './questions.ts';
import { joinCompounds, splitWords } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two words of a query that the index also knows as one: «co financiamiento», «cofinanciamiento». */
export interface JoinedPair {
  /** Place of the first of them among all words of the query. */
  readonly start: number;
  readonly joined: string;
}

/** A query in which a pair that means nothing by itself is one word, and the pairs that may be one. */
export interface JoinedQuery {
  readonly read: ReadQuery;
  readonly pairs: readonly JoinedPair[];
}

const SHORTEST = 2;
const isWord = (word: string): boolean => word.length >= SHORTEST && !/\d/.test(word);

/**
 * Finds the words that people write in one, in two or with a hyphen. Where one of the two means nothing to the index
 * («co»), the word in one takes their place; else both ways are looked for.
 */
export function joinPairs(read: ReadQuery, { byKey, speech }: Vocabulary): JoinedQuery {
  const { keyOf } = speech;
  const knows = (word: string) => byKey.has(keyOf(word));
  const all = [...read.all];
  const pairs: JoinedPair[] = [];
  for (let start = 0; start + 1 < all.length; start += 1) {
    const [first = '', second = ''] = all.slice(start, start + 2);
    const joined = first + second;
    if (!isWord(first) || !isWord(second) || !knows(joined)) continue;
    if (knows(first) && knows(second)) pairs.push({ start, joined });
    else all.splice(start, 2, joined);
  }
  if (all.length === read.all.length) return { read, pairs };
  const words = all.filter((word) => !speech.isStopWord(word) && (word.length > 1 || /\d/.test(word)));
  return { read: { ...read, all, words: [...new Set(words.length ? words : all)] }, pairs };
}

/** Other ways to write a query: with a pair that the index knows as one word, and those that need no index. */
export function spellQuery(query: string, vocabulary: Vocabulary): string[] {
  const { read, pairs } = joinPairs(readQuery(query, vocabulary.speech), vocabulary);
  const inOne = pairs.map(({ start, joined }) =>
    [...read.all.slice(0, start), joined, ...read.all.slice(start + 2)]
      .filter((word) => !vocabulary.speech.isStopWord(word))
      .join(' '),
  );
  return [...new Set([...inOne, ...listSpellings(query, vocabulary.speech)])];
}

/**
 * Other ways to write a query for a full text, which knows each word as its page writes it: what has a hyphen in one
 * word, and numerals of phases as they stand in the query. None where there is no other way.
 */
export function listSpellings(query: string, speech: Speech): string[] {
  const { words } = readQuery(query, speech);
  const inOne = readQuery(joinCompounds(query), speech).words;
  const asWritten = splitWords(mendFigures(query, speech)).filter((word) => !speech.isStopWord(word));
  const own = words.join(' ');
  const numerals = asWritten.length === words.length ? [asWritten.join(' ')] : [];
  return [...new Set([inOne.join(' '), ...numerals])].filter((other) => other && other !== own);
}
