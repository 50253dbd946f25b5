import { asksFigure } from './kindWorth.ts';
import { nameWorth, OWN_WHOLES, type Whole } from './names.ts';
import type { ReadQuery } from './questions.ts';
import { FIGURE, FILTERED, TERM, type QuickEntry } from './quickIndex.ts';
import { splitWords } from './text.ts';
import type { PreparedEntry, Vocabulary } from './vocabulary.ts';

/** A name worth this much answers the query as a whole. */
const NAMED = 0.48;
/** Among how many of the first a definition is still the answer. */
const DEFINITION_WITHIN = 5;
/**
 * What a term keeps of its worth where nobody asks what a word means and the query says more than the term: a page
 * that tells of the thing goes before the line that defines it.
 */
const UNASKED_TERM = 0.85;

/** A result, as far as it decides what answers. */
interface Candidate {
  readonly entry: QuickEntry;
  readonly prepared: PreparedEntry;
  /** Share of the query that it answers. */
  readonly coverage: number;
}

/** What answers a query before the list of results. */
export interface Answer<Result extends Candidate> {
  /** The definition or the figure that was asked for. */
  readonly direct: Result | undefined;
  /** The definition that goes beside the results: a page bears the same name, and tells more. */
  readonly aside: Result | undefined;
}

/** Whether somebody asks what a word means. */
const asksMeaning = ({ intents }: ReadQuery): boolean => intents.includes('definition');

/** Whether a name of an entry is the query, as it is written or spelt right; no word more, and no word less. */
const bears = (prepared: PreparedEntry, wholes: readonly Whole[]): boolean =>
  nameWorth(prepared, wholes, { exact: true }) >= NAMED;

/** What is left of the worth of a term; all of it for whatever is none. */
export function termShare(prepared: PreparedEntry, wholes: readonly Whole[], read: ReadQuery): number {
  return prepared.entry.kind.id !== TERM || asksMeaning(read) || bears(prepared, wholes) ? 1 : UNASKED_TERM;
}

/** Finds what answers outright: the figure of that quantity and that place, or the term of that name. */
export function findAnswer<Result extends Candidate>(
  vocabulary: Vocabulary,
  ranked: readonly Result[],
  wholes: readonly Whole[],
  read: ReadQuery,
): Answer<Result> {
  const [first] = ranked;
  if (first && isFigureAsked(vocabulary, first, read)) return { direct: first, aside: undefined };
  // A name that only shares its stem («ventaja», «ventas») is that of another thing; one that only a synonym knows
  // answers where nothing answers better.
  const own = wholes.slice(0, OWN_WHOLES);
  const term = ranked
    .slice(0, DEFINITION_WITHIN)
    .find(({ entry, prepared }, place) => entry.kind.id === TERM && bears(prepared, place === 0 ? wholes : own));
  const isShared = term && !asksMeaning(read) && ranked.some(({ prepared }) => tellsMore(prepared, term.prepared, own));
  return isShared ? { direct: undefined, aside: term } : { direct: term, aside: undefined };
}

/**
 * Whether a page of its own, and no line, number or list by a filter, bears the name of a term: it is called as the
 * query, or its title begins with the query or with the term («Reglamento interno de la red»). Its address is no name.
 */
function tellsMore({ entry, names }: PreparedEntry, term: PreparedEntry, wholes: readonly Whole[]): boolean {
  if ([TERM, FIGURE, FILTERED].includes(entry.kind.id)) return false;
  const [title] = names;
  const [word] = term.names;
  return (
    [word, ...wholes].some((said) => title && said?.keys && `${title.keys} `.startsWith(`${said.keys} `)) ||
    bears({ entry, names: names.filter(({ from }) => from !== 'address') }, wholes)
  );
}

function isFigureAsked({ speech, places }: Vocabulary, { entry, coverage }: Candidate, read: ReadQuery): boolean {
  const { keyOf, namesQuantity } = speech;
  if (entry.kind.id !== FIGURE || coverage <= 0.99 || !asksFigure(read)) return false;
  const texts = [entry.title, entry.summary ?? '', ...(entry.aliases ?? []), ...(entry.clusters ?? [])];
  const keys = new Set(texts.flatMap((text) => splitWords(text).map(keyOf)));
  return read.words
    .filter((word) => namesQuantity(word) || places.has(keyOf(word)))
    .every((word) => keys.has(keyOf(word)));
}
