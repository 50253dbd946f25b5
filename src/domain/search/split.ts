import type { Speech } from '#texts/speech.ts';
import { readQuery } from './questions.ts';
import type { QuickEntry, QuickIndex } from './quickIndex.ts';
import type { QuickAnswer } from './search.ts';
import { readWords } from './text.ts';

/** An index in a head, which is there at once, and parts that are asked for by the first letters of a word. */
export interface SplitIndex {
  readonly head: QuickIndex;
  readonly parts: ReadonlyMap<string, readonly QuickEntry[]>;
}

/** Characters of the entries of the head: some 75 KB when it travels. */
const HEAD_LENGTH = 360_000;
/** Words of a name by which its entry is found in the parts: its rarest. */
const WORDS_OF_NAME = 3;
/**
 * Letters, as they sound, by which a part is asked for: a slip in the rest of the word does no harm. More where a part
 * would be large.
 */
const PART_LETTERS = { least: 2, most: 6 };
const MOST_OF_PART = 200;

/**
 * Splits an index that has grown too large to travel whole: first the kinds by which people find their way, in their
 * order; what
 * does not fit waits in parts.
 */
export function splitIndex(index: QuickIndex, speech: Speech, most = HEAD_LENGTH): SplitIndex {
  // Kinds that lead to everything else stand in the head before those that grow with an archive.
  const rank = ({ kind }: QuickEntry) => (kind.early === false ? Infinity : kind.early);
  const sizes = new Map(
    index.entries.map((entry) => [entry, JSON.stringify(Object.values({ ...entry, kind: entry.kind.name })).length]),
  );
  if ([...sizes.values()].reduce((sum, size) => sum + size, 0) <= most) return { head: index, parts: new Map() };
  const head = new Set<QuickEntry>();
  let length = 0;
  for (const entry of [...index.entries].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))) {
    length += sizes.get(entry) ?? 0;
    if (length > most) break;
    head.add(entry);
  }
  const parts = cutParts(
    index.entries.filter((entry) => !head.has(entry)),
    speech,
  );
  return {
    head: { ...index, entries: index.entries.filter((entry) => head.has(entry)), shards: [...parts.keys()].sort() },
    parts,
  };
}

function cutParts(entries: readonly QuickEntry[], speech: Speech): Map<string, QuickEntry[]> {
  const namesOf = (entry: QuickEntry) => [
    ...new Set(
      [entry.title, ...(entry.aliases ?? [])]
        .flatMap((name) => readWords(name, speech))
        .filter((word) => !speech.isStopWord(word.folded))
        .map((word) => word.key),
    ),
  ];
  const spread = new Map<string, number>();
  for (const entry of entries) for (const key of namesOf(entry)) spread.set(key, (spread.get(key) ?? 0) + 1);
  const placed = entries.flatMap((entry) =>
    namesOf(entry)
      .sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0))
      .slice(0, WORDS_OF_NAME)
      .map((key) => ({ key, entry })),
  );
  return new Map(
    [...cutByLetters(placed, PART_LETTERS.least)].map(([part, found]) => [
      part,
      [...new Set(found.map(({ entry }) => entry))],
    ]),
  );
}

interface Placed {
  readonly key: string;
  readonly entry: QuickEntry;
}

/** Groups by the first letters of the keys, and a group that is too large by one letter more. */
function cutByLetters(placed: readonly Placed[], letters: number): Map<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const part = one.key.slice(0, letters);
    const group = groups.get(part);
    if (group) group.push(one);
    else groups.set(part, [one]);
  }
  return new Map(
    [...groups].flatMap(([part, group]): (readonly [string, readonly Placed[]])[] =>
      group.length > MOST_OF_PART && part.length === letters && letters < PART_LETTERS.most
        ? [...cutByLetters(group, letters + 1)]
        : [[part, group] as const],
    ),
  );
}

/** The parts that a query needs. */
export function listParts(index: QuickIndex, query: string, speech: Speech): string[] {
  const known = new Set(index.shards);
  const wanted = readQuery(query, speech)
    .words.map(speech.keyOf)
    .flatMap((key) =>
      [...key]
        .map((_, place) => key.slice(0, place + 1))
        .filter((start) => known.has(start))
        .slice(-1),
    );
  return [...new Set(wanted)];
}

/** Puts together what the head and the parts answer: an entry that stands in several once. */
export function mergeAnswers(first: QuickAnswer, others: readonly QuickAnswer[]): QuickAnswer {
  const results = [first, ...others].flatMap((answer) => answer.results).sort((a, b) => b.score - a.score);
  return {
    ...first,
    results: [...new Map(results.map((result) => [`${result.entry.address} ${result.entry.title}`, result])).values()],
    aside: first.aside,
    phrases: [...new Set([first, ...others].flatMap((answer) => answer.phrases))],
    direct: [first, ...others].flatMap((answer) => answer.direct ?? []).sort((a, b) => b.score - a.score)[0],
    corrected: others.some((answer) => answer.results.length > 0 && !answer.corrected) ? undefined : first.corrected,
    marks: [...new Set([first, ...others].flatMap((answer) => answer.marks))],
    spoken: [...new Set([first, ...others].flatMap((answer) => answer.spoken))],
  };
}
