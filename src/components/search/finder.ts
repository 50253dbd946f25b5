import type { QuickAnswer, QuickSearch } from '#domain/search/search.ts';
import { listParts, mergeAnswers } from '#domain/search/split.ts';
import { fold } from '#domain/search/text.ts';
import type { FoundPage, SearchEngine } from './engine.ts';
import { loadPagefind } from './pagefind.ts';
import { fetchQuickIndex, loadNeighbours, loadPart, loadQuick, type Neighbour } from './quick.ts';

/** Pages of the full text under which other ways to say the query are tried too. */
const FEW_PAGES = 3;

/** What another site found. */
export interface NeighbourAnswer {
  readonly name: string;
  readonly url: string;
  readonly answer: QuickAnswer;
}

/** Everything that can be searched, each part loaded when it is first asked. */
export interface Finder {
  /** The quick index. @throws when it cannot be loaded */
  quick(): Promise<QuickSearch>;
  /** What the parts of a large index add to the answer of its head; undefined where the index has none for the query. */
  parts(query: string, answer: QuickAnswer, typing: boolean): Promise<QuickAnswer> | undefined;
  /**
   * The pages of the full text, with those of other ways to say the query where it finds few.
   *
   * @param known whether the quick index knows something of it: else what the text finds is looked at twice
   * @throws when it cannot be loaded
   */
  text(query: string, words: readonly string[], known: boolean): Promise<readonly FoundPage[]>;
  /** What the other sites found, and the names of those that did not answer. */
  neighbours(query: string): Promise<{ readonly answers: readonly NeighbourAnswer[]; readonly silent: readonly string[] }>;
}

/**
 * Makes the finder of a site.
 *
 * @param base path under which the site is served, without its last slash
 * @param early the quick index, where it was asked for while this script was on its way
 */
export function createFinder(base: string, early?: Promise<Response>): Finder {
  let first = early;
  const loaders = {
    quick: () => {
      const response = first ?? fetchQuickIndex(base);
      first = undefined;
      return loadQuick(response);
    },
    engine: () => loadPagefind(base),
    neighbours: async () => loadNeighbours((await quick()).index.otherSites),
  };
  const quick = once<QuickSearch>(loaders.quick);
  const engine = once<SearchEngine>(loaders.engine);
  const neighbours = once<readonly Neighbour[]>(loaders.neighbours);
  const parts = new Map<string, () => Promise<QuickSearch>>();
  let index: QuickSearch['index'] | undefined;
  return {
    quick: async () => {
      const search = await quick();
      index = search.index;
      return search;
    },
    parts: (query, answer, typing) => {
      const wanted = index ? listParts(index, query) : [];
      if (!wanted.length) return undefined;
      for (const part of wanted) if (!parts.has(part)) parts.set(part, once(() => loadPart(base, part)));
      return Promise.allSettled(wanted.map((part) => parts.get(part)?.())).then((loaded) => mergeAnswers(answer, loaded.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value.search(query, typing)] : []))));
    },
    text: async (query, words, known) => {
      const searched = await engine();
      const found = new Map((await searched.search(words.join(' '))).map((page) => [page.path, page]));
      if (found.size < FEW_PAGES) {
        const others = await quick().then((search) => search.expand(query), () => []);
        for (const other of others) for (const page of await searched.search(other)) if (!found.has(page.path)) found.set(page.path, page);
      }
      const pages = [...found.values()];
      return known || (await isMeant(pages, words)) ? pages : [];
    },
    neighbours: async (query) => {
      const all = await neighbours();
      return {
        answers: all.flatMap(({ site, quick: search }) => (search ? [{ ...site, answer: search.search(query) }] : [])),
        silent: all.filter((neighbour) => !neighbour.quick).map((neighbour) => neighbour.site.name),
      };
    },
  };
}

/** Pages read to see whether a query is meant by what was found. */
const LOOKED_AT = 3;
/** Letters from its start, and share of a word, by which another is the same. */
const SAME_LETTERS = 4;
const SAME_SHARE = 0.6;

/** Pagefind shortens a word that it does not hold until it finds something: «artxx» finds «arte». Whether the words found are those asked for. */
async function isMeant(pages: readonly FoundPage[], words: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(pages.slice(0, LOOKED_AT).map((page) => page.read()));
  const marked = texts.flatMap(({ excerpt, sections }) => [excerpt, ...sections.map((section) => section.excerpt)]).flatMap((text) => [...text.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => fold(match[1] ?? '').replace(/^[^\p{L}\p{N}]+/u, '')));
  const wanted = words.map((word) => word.slice(0, Math.max(Math.min(SAME_LETTERS, word.length), Math.ceil(word.length * SAME_SHARE))));
  return marked.some((word) => wanted.some((start) => word.startsWith(start)));
}

/** Loads once; a load that fails is tried again the next time. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}
