import type { Speech } from '#texts/speech.ts';
import { findAnswer, termShare } from './answers.ts';
import { createKindWorth, nameShare } from './kindWorth.ts';
import { askWords, nameLikeness } from './likeness.ts';
import { matchWord } from './match.ts';
import { listWholes, nameWorth } from './names.ts';
import { holdPhrases, listPhrases } from './phrases.ts';
import { readQuery } from './questions.ts';
import { FIGURE, type QuickEntry, type QuickIndex } from './quickIndex.ts';
import { listReadings } from './readings.ts';
import { scoreReading, type Matcher } from './score.ts';
import { joinPairs, spellQuery } from './spellings.ts';
import { bestMatch, correctSpelling, expandQuery, isGuess, suggestQueries } from './suggest.ts';
import { buildSynonyms, type Phrase, type Synonyms } from './synonyms.ts';
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
  /** The definition or the figure that answers the query outright: the first of the results. */
  readonly direct: QuickResult | undefined;
  /**
   * What a word means that is searched where a page bears it too: it stands beside the results, and is none of them.
   */
  readonly aside: QuickResult | undefined;
  /** The query as it seems to be meant, where words of it are misspelt. */
  readonly corrected: string | undefined;
  /** Words of the index that answered, folded: to mark them. */
  readonly marks: readonly string[];
  /** Synonyms of several words that answered: in a result that says all of one, its words are marked. */
  readonly phrases: readonly Phrase[];
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
const LIKE_WORTH = 0.5;
/** Results worth less than this share of the best are noise. */
const LEAST_SHARE = 0.3;
/** Share of the query that a result must answer. */
const LEAST_COVERAGE = 0.3;
const MOST_RESULTS = 80;
/** What each further hit of a page keeps of its worth: one page must not fill the first places. */
const REPEATED_SHARE = { figure: 0.9, part: 0.98 };
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
  // Where words were let go that say something, a name that holds the others is not the whole query.
  const literally = readings[0]?.share ?? 1;
  const asked = askWords(spelt, vocabulary, synonyms);
  const ofKind = createKindWorth(read, synonyms, speech);
  const marks = new Set(readings.flatMap((reading) => [...reading.marks]));
  const ranked = vocabulary.entries.flatMap((prepared, place): Ranked[] => {
    const best = readings.reduce((one, other) =>
      (other.worth[place] ?? 0) * other.share > (one.worth[place] ?? 0) * one.share ? other : one,
    );
    const coverage = best.coverage[place] ?? 0;
    const { entry } = prepared;
    if (coverage < LEAST_COVERAGE || (phrases.length && !holdPhrases(textsOf(entry), phrases))) return [];
    const others = nameShare(entry, read);
    const named = nameWorth(prepared, wholes, { others }) * literally;
    const alike = LIKE_WORTH * others * nameLikeness(prepared, asked);
    const score = ((best.worth[place] ?? 0) + named + alike) * best.share + ofKind(entry, coverage);
    return [{ entry, score: score * termShare(prepared, wholes, read), coverage, prepared, sections: [] }];
  });
  const kept = dropNoise(demoteRepeated(sortByScore(ranked)));
  const { direct, aside } = findAnswer(vocabulary, kept, wholes, read);
  const shown = (result: Ranked): QuickResult => showResult(result, marks, speech);
  const first = direct && shown(direct);
  return {
    results: [...(first ? [first] : []), ...kept.filter((result) => result !== direct && result !== aside).map(shown)],
    direct: first,
    aside: aside && shown(aside),
    corrected: typing || phrases.length ? undefined : correctSpelling(read.words, nearest),
    marks: [...marks].map((word) => word.folded),
    phrases: [...new Set(readings.flatMap((reading) => [...reading.phrases]))],
    words: read.words,
    spoken: listSpoken(query, read.words, marks),
  };
}

/** A result as it is given, with the sections of its page that hold the words. */
const showResult = (
  { prepared: _, ...result }: Ranked,
  marks: Parameters<typeof listSections>[1],
  speech: Speech,
): QuickResult => ({ ...result, sections: listSections(result.entry, marks, speech) });

/** The results that are worth showing beside the best. */
const dropNoise = (sorted: readonly Ranked[]): Ranked[] =>
  sorted.filter(({ score }) => score >= (sorted[0]?.score ?? 0) * LEAST_SHARE).slice(0, MOST_RESULTS);

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

/** Headings that hold words of the query. */
function listSections(entry: QuickEntry, marks: ReadonlySet<IndexWord>, { keyOf }: Speech): string[] {
  const keys = new Set([...marks].map((word) => word.key));
  return (entry.sections ?? [])
    .filter((section) => splitWords(section).some((word) => word.length > 2 && keys.has(keyOf(word))))
    .slice(0, 3);
}
