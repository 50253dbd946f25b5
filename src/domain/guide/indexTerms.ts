import { escapePattern } from '../escape.ts';
import { plainGuideText, type GuideBlock, type GuideChapter } from './model.ts';

/** A term of the index, with every name under which the text speaks of it. */
export interface IndexTerm {
  readonly label: string;
  readonly names: readonly string[];
}

/** Most places of a term: where it is spoken of most; more lead nowhere. */
const MOST_PLACES = 8;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters of a word that tell it from others. */
const STEM = 5;

/**
 * Names under which a text speaks of a term. An alias of one word that is not a word of the name («lugar» of
 * «territorio», «meta» of «indicador») serves the search, but in a text it mostly means something else.
 */
export function listNamesInText(name: string, aliases: readonly string[]): readonly string[] {
  const stems = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, STEM));
  return [name, ...aliases.filter((alias) => /\s/.test(alias.trim()) || stems.includes(fold(alias).slice(0, STEM)))];
}

/** Terms of the same name, in capitals or not, are one. */
function joinTerms(terms: readonly IndexTerm[]): readonly IndexTerm[] {
  const joined = new Map<string, IndexTerm>();
  for (const term of terms) {
    const known = joined.get(fold(term.label));
    joined.set(fold(term.label), known ? { ...known, names: [...new Set([...known.names, ...term.names])] } : term);
  }
  return [...joined.values()];
}

/** A paragraph that may carry a mark, and the heading of level 2 that it stands under. */
interface Place {
  readonly block: GuideBlock;
  readonly heading: number;
}

/**
 * Marks where a guide speaks of the terms of its index: at their first mention under a heading, and only under the
 * headings that mention them most.
 *
 * @param compare sorts the terms as the language does
 * @returns the chapters with their marks, and the terms that have one, in the order of the alphabet
 */
export function markTerms(
  chapters: readonly GuideChapter[],
  terms: readonly IndexTerm[],
  compare: (a: string, b: string) => number,
): { readonly chapters: readonly GuideChapter[]; readonly index: readonly string[] } {
  const places = listPlaces(chapters);
  const texts = places.map(({ block }) => (block.t === 'p' ? fold(plainGuideText(block.c)) : ''));
  const placesOf = listPlacesOfWords(texts);
  const marks = new Map<GuideBlock, string[]>();
  const index: string[] = [];
  for (const term of joinTerms(terms)) {
    const found = findPlaces(term, places, texts, placesOf);
    if (found.length) index.push(term.label);
    for (const block of found) marks.set(block, [...(marks.get(block) ?? []), term.label]);
  }
  const mark = (block: GuideBlock): GuideBlock => {
    const ix = marks.get(block);
    if (block.t === 'p') return ix ? { ...block, ix } : block;
    return block.t === 'list' ? { ...block, items: block.items.map((item) => item.map(mark)) } : block;
  };
  return {
    chapters: chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(mark) })),
    index: index.sort(compare),
  };
}

function listPlaces(chapters: readonly GuideChapter[]): Place[] {
  let heading = 0;
  const walk = (blocks: readonly GuideBlock[]): Place[] =>
    blocks.flatMap((block): Place[] => {
      if (block.t === 'h' && block.depth === 2) heading += 1;
      return block.t === 'p' ? [{ block, heading }] : block.t === 'list' ? block.items.flatMap(walk) : [];
    });
  return chapters.flatMap((chapter) => {
    heading += 1;
    return walk(chapter.blocks);
  });
}

const splitWords = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Where each word stands: in the book of a large archive, no term is looked for in every paragraph. */
function listPlacesOfWords(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  texts.forEach((text, place) => {
    for (const word of new Set(splitWords(text))) {
      const known = found.get(word);
      if (known) known.push(place);
      else found.set(word, [place]);
    }
  });
  return found;
}

/** Paragraphs that may hold a name: those with the rarest of its words, of which the last may be in the plural. */
function listCandidates(name: string, placesOf: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const words = splitWords(fold(name));
  const found = words.map((word, place) =>
    (place < words.length - 1 ? [word] : [word, `${word}s`, `${word}es`]).flatMap((form) => placesOf.get(form) ?? []),
  );
  return found.reduce((few, other) => (other.length < few.length ? other : few), found[0] ?? []);
}

/** The first paragraph of each heading that mentions a term, for the headings that mention it most. */
function findPlaces(
  term: IndexTerm,
  places: readonly Place[],
  texts: readonly string[],
  placesOf: ReadonlyMap<string, readonly number[]>,
): GuideBlock[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${term.names.map((name) => escapePattern(fold(name))).join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const candidates = [...new Set(term.names.flatMap((name) => listCandidates(name, placesOf)))].sort((a, b) => a - b);
  const byHeading = new Map<number, { readonly block: GuideBlock; count: number }>();
  for (const candidate of candidates) {
    const place = places[candidate];
    const count = texts[candidate]?.match(pattern)?.length ?? 0;
    if (!place || !count) continue;
    const known = byHeading.get(place.heading);
    if (known) known.count += count;
    else byHeading.set(place.heading, { block: place.block, count });
  }
  return [...byHeading.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_PLACES)
    .map(({ block }) => block);
}
