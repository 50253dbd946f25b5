import type { Speech } from '#texts/speech.ts';
import { asksFigure, kindWorth, nameShare } from './kindWorth.ts';
import { askWords, nameLikeness } from './likeness.ts';
import { matchWord } from './match.ts';
import { listWholes, nameWorth, OWN_WHOLES, type Whole } from './names.ts';
import { holdPhrases, listPhrases } from './phrases.ts';
import { readQuery, type ReadQuery } from './questions.ts';
import { FIGURE, TERM, type QuickEntry, type QuickIndex } from './quickIndex.ts';
import { listReadings } from './readings.ts';
import { scoreReading, type Matcher } from './score.ts';
import { joinPairs, spellQuery } from './spellings.ts';
import { bestMatch, correctSpelling, expandQuery, isGuess, suggestQueries } from './suggest.ts';
import { buildSynonyms, type Synonyms } from './synonyms.ts';
import { fold, SHOWN_WORD, splitWords } from './text.ts';
import { buildVocabulary, type IndexWord, type PreparedEntry, type Vocabulary } from './vocabulary.ts';

/** Something found, best first in its list. */
export interface QuickResult {
  readonly entry: QuickEntry;
  readonly score: number;
  /** Share of the query that it answers, rare words counting more: 1 for all of it. */
  readonly coverage: number;
  /** Headings of its page that hold words of the query. */
  readonly sections: readonly string[];
}

/** What the quick search gives. */
export interface QuickAnswer {
  readonly results: readonly QuickResult[];
  /** The definition or the figure that answers the query outright. */
  readonly direct: QuickResult | undefined;
  /** The query as it seems to be meant, where words of it are misspelt. */
  readonly corrected: string | undefined;
  /** Words of the index that answered, folded: to mark them. */
  readonly marks: readonly string[];
  /** The query without the words around the thing: what the full text is asked. */
  readonly words: readonly string[];
  /** What is marked on the page of a result: the words of the query as they were typed, then others that answered. */
  readonly spoken: readonly string[];
}

/** The quick search of a site. */
export interface QuickSearch {
  readonly index: QuickIndex;
  /**
   * Looks for what a person means.
   *
   * @param query any text
   * @param typing whether its last word may still be going on
   */
  search(query: string, typing?: boolean): QuickAnswer;
  /** Queries near to one that finds nothing, best first. */
  suggest(query: string): readonly string[];
  /** Other ways to write a query, which are the same words: what a full text is asked too. */
  spell(query: string): readonly string[];
  /** Other queries that mean the same, for the full text. */
  expand(query: string): readonly string[];
}

/** What a name that is like the query adds. */
const LIKE_WORTH = 0.4;
/** Results worth less than this share of the best are noise. */
const LEAST_SHARE = 0.3;
/** Share of the query that a result must answer. */
const LEAST_COVERAGE = 0.3;
const MOST_RESULTS = 80;
/** What each further hit of a page keeps of its worth: one page must not fill the first places. */
const REPEATED_SHARE = { figure: 0.9, part: 0.98 };
/** A name worth this much answers the query as a whole. */
const NAMED = 0.48;
/** Among how many of the first a definition is still the answer. */
const DEFINITION_WITHIN = 5;

/**
 * Makes the search over an index.
 *
 * @param speech of the language of the site
 */
export function createQuickSearch(index: QuickIndex, speech: Speech): QuickSearch {
  const vocabulary = buildVocabulary(index.entries, speech);
  const synonyms = buildSynonyms(index.synonyms, speech);
  return {
    index,
    search: (query, typing = false) => search(vocabulary, synonyms, query, typing),
    suggest: (query) => suggestQueries(vocabulary, query),
    spell: (query) => spellQuery(query, vocabulary),
    expand: (query) => expandQuery(vocabulary, synonyms, query),
  };
}

/** A result with its entry taken apart. */
type Ranked = QuickResult & { readonly prepared: PreparedEntry };

function search(vocabulary: Vocabulary, synonyms: Synonyms, query: string, typing: boolean): QuickAnswer {
  const { speech } = vocabulary;
  const { read, pairs } = joinPairs(readQuery(query, speech), vocabulary);
  const phrases = listPhrases(query);
  const matches = createMatcher(vocabulary, synonyms, typing ? read.words.at(-1) : undefined);
  const nearest = read.words.map((word) => bestMatch(matches(word)));
  const spelt = read.words.map((word, place) => (isGuess(nearest[place]) ? nearest[place].word.folded : word));
  const wholes = listWholes(read, spelt, synonyms, speech);
  const readings = listReadings(read, pairs, synonyms, speech).map((reading) =>
    scoreReading(vocabulary, reading, matches),
  );
  const asked = askWords(spelt, vocabulary, synonyms);
  const marks = new Set(readings.flatMap((reading) => [...reading.marks]));
  const ranked = vocabulary.entries.flatMap((prepared, place): Ranked[] => {
    const best = readings.reduce((one, other) =>
      (other.worth[place] ?? 0) * other.share > (one.worth[place] ?? 0) * one.share ? other : one,
    );
    const coverage = best.coverage[place] ?? 0;
    const { entry } = prepared;
    if (coverage < LEAST_COVERAGE || (phrases.length && !holdPhrases(textsOf(entry), phrases))) return [];
    const others = nameShare(entry, read);
    const named = nameWorth(prepared, wholes, { others });
    const alike = LIKE_WORTH * others * nameLikeness(prepared, asked);
    const score = ((best.worth[place] ?? 0) + named + alike) * best.share + kindWorth(entry, read, coverage);
    return [{ entry, score, coverage, prepared, sections: [] }];
  });
  const sorted = demoteRepeated(sortByScore(ranked));
  const least = (sorted[0]?.score ?? 0) * LEAST_SHARE;
  const kept = sorted.filter((result) => result.score >= least).slice(0, MOST_RESULTS);
  return {
    results: kept.map(({ prepared: _, ...result }) => ({
      ...result,
      sections: listSections(result.entry, marks, speech),
    })),
    direct: findDirect(vocabulary, kept, wholes, read),
    corrected: typing || phrases.length ? undefined : correctSpelling(read.words, nearest),
    marks: [...marks].map((word) => word.folded),
    words: read.words,
    spoken: listSpoken(query, read.words, marks),
  };
}

const sortByScore = (results: readonly Ranked[]): Ranked[] => [...results].sort((a, b) => b.score - a.score);

/** Results in which the second and later hits of one page stand behind what is as good on another. */
function demoteRepeated(sorted: readonly Ranked[]): Ranked[] {
  const seen = new Map<string, number>();
  return sortByScore(
    sorted.map((result) => {
      const [page = ''] = result.entry.address.split('#');
      const before = seen.get(page) ?? 0;
      seen.set(page, before + 1);
      const share = result.entry.kind.id === FIGURE ? REPEATED_SHARE.figure : REPEATED_SHARE.part;
      return { ...result, score: result.score * share ** before };
    }),
  );
}

/** The words of a query that mean something, as the person typed them, and after them those that answered for them. */
function listSpoken(query: string, words: readonly string[], marks: ReadonlySet<IndexWord>): string[] {
  const meant = new Set(words);
  const typed = (query.match(new RegExp(SHOWN_WORD, 'gu')) ?? []).filter((word) => meant.has(fold(word)));
  const answered = [...marks].filter(({ folded }) => !meant.has(folded)).map(({ written }) => written);
  return [...typed, ...answered];
}

/** All that the index says of an entry, for what is asked for word by word. */
const textsOf = ({ title, aliases = [], value = '', summary = '', sections = [] }: QuickEntry): string[] => [
  title,
  ...aliases,
  value,
  summary,
  ...sections,
];

/** Matches each word once for a query. */
function createMatcher(vocabulary: Vocabulary, synonyms: Synonyms, typing: string | undefined): Matcher {
  const known = new Map<string, ReturnType<Matcher>>();
  return (word) => {
    const found = known.get(word) ?? matchWord(vocabulary, word, word === typing, synonyms.find([word]).length > 0);
    known.set(word, found);
    return found;
  };
}

/** The definition or the figure that answers outright: of that quantity, of that place, by that name. */
function findDirect(
  vocabulary: Vocabulary,
  ranked: readonly Ranked[],
  wholes: readonly Whole[],
  read: ReadQuery,
): QuickResult | undefined {
  const [first] = ranked;
  const { keyOf, namesQuantity } = vocabulary.speech;
  if (first?.entry.kind.id === FIGURE) {
    const keys = new Set(
      [
        first.entry.title,
        first.entry.summary ?? '',
        ...(first.entry.aliases ?? []),
        ...(first.entry.clusters ?? []),
      ].flatMap((text) => splitWords(text).map(keyOf)),
    );
    const bound = read.words.filter((word) => namesQuantity(word) || vocabulary.places.has(keyOf(word)));
    if (first.coverage > 0.99 && asksFigure(read) && bound.every((word) => keys.has(keyOf(word)))) return first;
  }
  // A name that only shares its stem («ventaja», «ventas») is that of another thing; one that only a synonym knows
  // answers where nothing answers better.
  const own = wholes.slice(0, OWN_WHOLES);
  return ranked
    .slice(0, DEFINITION_WITHIN)
    .find(
      ({ entry, prepared }, place) =>
        entry.kind.id === TERM && nameWorth(prepared, place === 0 ? wholes : own, { exact: true }) >= NAMED,
    );
}

/** Headings that hold words of the query. */
function listSections(entry: QuickEntry, marks: ReadonlySet<IndexWord>, { keyOf }: Speech): string[] {
  const keys = new Set([...marks].map((word) => word.key));
  return (entry.sections ?? [])
    .filter((section) => splitWords(section).some((word) => word.length > 2 && keys.has(keyOf(word))))
    .slice(0, 3);
}
