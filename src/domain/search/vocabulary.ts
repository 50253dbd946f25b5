import type { Speech } from '#texts/speech.ts';
import { FIGURE, type QuickEntry } from './quickIndex.ts';
import { isWhole } from './synonyms.ts';
import { readCompounds, readWords, type Word } from './text.ts';

/** Parts of an entry, with what a word found in them is worth. A title says what a thing is; a summary only touches it;
 * and of what visitors say to ask for it, each word stands with the others. */
const FIELD_WORTH = {
  title: 1,
  alias: 0.95,
  value: 1,
  dataset: 1,
  words: 0.4,
  body: 0.35,
  address: 0.6,
  section: 0.55,
  summary: 0.5,
  kind: 0.6,
  asked: 0.7,
} as const;
export type Field = keyof typeof FIELD_WORTH;

/** What each further time adds that an entry says a word: what says it in a heading and in its text is about it. */
const FURTHER_SHARE = 0.3;
/** Beside the title, no number of fields says as much as the title. */
const MOST_UNTITLED = 0.99;

/** A word of the index in one field of one entry. */
interface Posting {
  readonly entry: number;
  readonly worth: number;
}

/** A word of the index. */
export interface IndexWord extends Word {
  readonly stem: string;
  /** Entries that hold it, each once, with what its fields are worth together. */
  readonly postings: readonly Posting[];
}

/** A name of an entry, as the sequence of its words. */
export interface EntryName {
  readonly from: 'title' | 'alias' | 'asked' | 'address';
  /** All of them, folded, and by their stems: a title may be a question («¿Qué pasa después?»). */
  readonly spoken: string;
  readonly spokenStems: string;
  /** Those with meaning by their keys, and by their stems. */
  readonly keys: string;
  readonly stems: string;
  /** The stems of those with meaning, each once. */
  readonly distinct: ReadonlySet<string>;
  /** Whether it says the same without its small words: «Mi red» is more than «red». */
  readonly isWhole: boolean;
}

/** An entry, ready to be searched. */
export interface PreparedEntry {
  readonly entry: QuickEntry;
  readonly names: readonly EntryName[];
}

/** An index taken apart into words, ready to be searched. */
export interface Vocabulary {
  /** How its language is spoken. */
  readonly speech: Speech;
  readonly entries: readonly PreparedEntry[];
  readonly words: ReadonlyMap<string, IndexWord>;
  readonly byKey: ReadonlyMap<string, readonly IndexWord[]>;
  readonly byStem: ReadonlyMap<string, readonly IndexWord[]>;
  /** How many entries name themselves by a word, by its stem. */
  readonly names: ReadonlyMap<string, number>;
  /** Keys of the words that name places: a figure is of one of them. */
  readonly places: ReadonlySet<string>;
}

/** What a word is worth to an entry that holds it once more. */
function addWorth(before: number, worth: number): number {
  const most = Math.max(before, worth);
  return Math.max(most, Math.min(MOST_UNTITLED, most + FURTHER_SHARE * Math.min(before, worth)));
}

/** Takes an index apart into words. Done once, when it arrives. */
export function buildVocabulary(entries: readonly QuickEntry[], speech: Speech): Vocabulary {
  const { stemOfKey } = speech;
  const known = new Map<string, Word>();
  const seen = new Map<string, Word>();
  const postings = new Map<string, Map<number, number>>();
  const add = (word: Word, entry: number, worth: number): void => {
    if (!seen.has(word.folded)) seen.set(word.folded, word);
    const found = postings.get(word.folded) ?? new Map<number, number>();
    postings.set(word.folded, found);
    found.set(entry, addWorth(found.get(entry) ?? 0, worth));
  };
  const prepared = entries.map((entry, place): PreparedEntry => {
    const names = [entry.title, ...(entry.aliases ?? [])].map((name) => ({ words: readWords(name, speech, known) }));
    for (const [field, texts] of Object.entries(fieldsOf(entry)) as [Field, readonly string[]][]) {
      for (const text of texts)
        for (const word of [...readWords(text, speech, known), ...readCompounds(text, speech, known)])
          add(word, place, FIELD_WORTH[field]);
    }
    for (const { words } of names) for (const joined of joinName(words, speech)) add(joined, place, FIELD_WORTH.alias);
    return {
      entry,
      names: [
        ...names.map(({ words }, index) => nameOf(words, index === 0 ? 'title' : 'alias', speech)),
        ...(entry.askedAs ?? []).map((asked) => nameOf(readWords(asked, speech, known), 'asked', speech)),
        ...(entry.kind.id === FIGURE ? [] : [nameOf(readWords(addressOf(entry), speech, known), 'address', speech)]),
      ],
    };
  });
  const words = new Map(
    [...postings].map(([folded, found]): [string, IndexWord] => {
      const word = seen.get(folded) as Word;
      return [
        folded,
        {
          ...word,
          stem: stemOfKey(word.key),
          postings: [...found].map(([entry, worth]) => ({ entry, worth })),
        },
      ];
    }),
  );
  const places = new Set(
    entries
      .flatMap(({ clusters }) => clusters ?? [])
      .flatMap((name) => readWords(name, speech, known).map(({ key }) => key)),
  );
  return {
    speech,
    entries: prepared,
    words,
    byKey: groupWords(words, 'key'),
    byStem: groupWords(words, 'stem'),
    names: countNames(prepared),
    places,
  };
}

function countNames(entries: readonly PreparedEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of entries)
    for (const stem of new Set(names.flatMap(({ distinct }) => [...distinct])))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** A name by its words: those with meaning, or all where none has any. */
function nameOf(words: readonly Word[], from: EntryName['from'], speech: Speech): EntryName {
  const { isStopWord, stemOfKey } = speech;
  const meaning = words.filter((word) => !isStopWord(word.folded));
  const keys = (meaning.length ? meaning : words).map((word) => word.key);
  const stems = keys.map(stemOfKey);
  return {
    from,
    spoken: words.map((word) => word.folded).join(' '),
    spokenStems: words.map((word) => stemOfKey(word.key)).join(' '),
    keys: keys.join(' '),
    stems: stems.join(' '),
    distinct: new Set(stems),
    isWhole: isWhole(
      words.map((word) => word.folded),
      speech,
    ),
  };
}

/**
 * The last part of an address: the id that an editor gave, in which the plain words often stand that a title avoids.
 */
const addressOf = (entry: QuickEntry): string =>
  (entry.address.split(/[/#]/).findLast(Boolean) ?? '').replaceAll('-', ' ');

function fieldsOf(entry: QuickEntry): Record<Field, readonly string[]> {
  const some = (text: string | undefined) => (text ? [text] : []);
  return {
    title: [entry.title],
    alias: entry.aliases ?? [],
    value: some(entry.value),
    section: entry.sections ?? [],
    words: [...some(entry.words), ...(entry.clusters ?? [])],
    address: [addressOf(entry)],
    dataset: entry.kind.id === FIGURE ? some(entry.summary) : [],
    summary: some(entry.summary),
    kind: [entry.kind.name],
    asked: entry.askedAs ?? [],
    body: some(entry.body),
  };
}

/** Ways to write a name that nobody needs to list: in one word («laloma»), and by its initials («GIE»). */
function joinName(words: readonly Word[], speech: Speech): Word[] {
  if (words.length < 2 || words.length > 6) return [];
  const joined = words.length < 4 ? [words.map((word) => word.folded).join('')] : [];
  const meaning = words.filter((word) => !speech.isStopWord(word.folded));
  const initials = meaning.length > 2 ? [meaning.map((word) => word.folded[0]).join('')] : [];
  return [...joined, ...initials].flatMap((name) => readWords(name, speech));
}

function groupWords(words: ReadonlyMap<string, IndexWord>, by: 'key' | 'stem'): Map<string, IndexWord[]> {
  const groups = new Map<string, IndexWord[]>();
  for (const word of words.values()) {
    const group = groups.get(word[by]);
    if (group) group.push(word);
    else groups.set(word[by], [word]);
  }
  return groups;
}
