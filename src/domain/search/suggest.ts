import { matchWord, nearWords, type WordMatch } from './match.ts';
import { readQuery } from './questions.ts';
import type { Synonyms } from './synonyms.ts';
import type { IndexWord, Vocabulary } from './vocabulary.ts';

/** Most queries that are offered in the place of one that finds nothing. */
const MOST_SUGGESTIONS = 3;
/** Shorter words are initials and the like: anything is near to them, and nobody means them. */
const SHORTEST_SUGGESTION = 4;
/** Most other queries that the full text is asked. */
const MOST_EXPANSIONS = 3;
/** A word found no nearer than this is a guess. */
const GUESS = 0.75;

/** Whether a word is found by what it was probably meant to be. */
export const isGuess = (match: WordMatch | undefined): match is WordMatch =>
  match !== undefined && match.closeness < GUESS;

/** The nearest word of the index, the commonest of several. */
export function bestMatch(matches: readonly WordMatch[]): WordMatch | undefined {
  return matches.reduce<WordMatch | undefined>(
    (best, other) =>
      !best ||
      other.closeness > best.closeness ||
      (other.closeness === best.closeness && other.word.postings.length > best.word.postings.length)
        ? other
        : best,
    undefined,
  );
}

/**
 * The query as it seems to be meant.
 *
 * @param words its folded words with meaning
 * @param found the nearest word of the index to each
 * @returns undefined where no word of it is misspelt
 */
export function correctSpelling(
  words: readonly string[],
  found: readonly (WordMatch | undefined)[],
): string | undefined {
  const guessed = found.some(isGuess);
  return guessed ? words.map((word, place) => found[place]?.word.written ?? word).join(' ') : undefined;
}

/** Queries near to one that finds nothing: each word that the index does not know, by the nearest that it knows. */
export function suggestQueries(vocabulary: Vocabulary, query: string): string[] {
  const { words } = readQuery(query, vocabulary.speech);
  const near = words
    .map((word) =>
      vocabulary.words.has(word)
        ? [word]
        : oneOfEachStem(
            byUse(
              nearWords(vocabulary, word, 1)
                .map((found) => found.word)
                .filter((found) => found.folded.length >= SHORTEST_SUGGESTION),
            ),
          ),
    )
    .filter((found) => found.length > 0);
  const [first = [], ...rest] = near;
  const suggestions = first.map((word) => [word, ...rest.map((found) => found[0] ?? '')].join(' '));
  return [...new Set(suggestions)].filter((suggestion) => suggestion !== words.join(' ')).slice(0, MOST_SUGGESTIONS);
}

const byUse = (words: readonly IndexWord[]): IndexWord[] =>
  [...words].sort((a, b) => b.postings.length - a.postings.length);

/** Of words that mean the same, the one used most. */
const oneOfEachStem = (words: readonly IndexWord[]): string[] =>
  [...new Map([...words].reverse().map((word) => [word.stem, word.written])).values()].reverse();

/** The query spelt right and in the words of its synonyms, for a full text that knows neither. */
export function expandQuery(vocabulary: Vocabulary, synonyms: Synonyms, query: string): string[] {
  const { words } = readQuery(query, vocabulary.speech);
  const spelt = words.map((word) =>
    vocabulary.byKey.has(vocabulary.speech.keyOf(word)) || synonyms.find([word]).length
      ? word
      : (bestMatch(matchWord(vocabulary, word, false))?.word.folded ?? word),
  );
  const swapped = spelt.flatMap((word, place) =>
    synonyms.find([word]).map((phrase) => [...spelt.slice(0, place), ...phrase, ...spelt.slice(place + 1)]),
  );
  const queries = [spelt, ...synonyms.find(spelt), ...swapped].map((phrase) => phrase.join(' '));
  return [...new Set(queries)].filter((other) => other !== words.join(' ')).slice(0, MOST_EXPANSIONS);
}
