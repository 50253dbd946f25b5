import type { QuickAnswer, QuickSearch } from '#domain/search/search.ts';
import { listPhrases } from '#domain/search/phrases.ts';
import { listSpellings } from '#domain/search/spellings.ts';
import { listParts, mergeAnswers } from '#domain/search/split.ts';
import { speech } from '#words/speech.ts';
import type { FoundPage, SearchEngine } from './engine.ts';
import { loadEngine } from './engines.ts';
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
  /**
   * What the parts of a large index add to the answer of its head; undefined where the index has none for the query.
   */
  parts(query: string, answer: QuickAnswer, typing: boolean): Promise<QuickAnswer> | undefined;
  /**
   * The pages of the full text, with those of other ways to say the query where it finds few.
   *
   * @throws when it cannot be loaded
   */
  text(query: string, words: readonly string[]): Promise<readonly FoundPage[]>;
  /** Asks for what the full text needs before anything can be found in it, so that it is there when it is asked. */
  prepareText(words?: readonly string[]): void;
  /** What the other sites found, and the names of those that did not answer, or answered no index. */
  neighbours(query: string): Promise<{
    readonly answers: readonly NeighbourAnswer[];
    readonly silent: readonly string[];
    readonly unreadable: readonly string[];
  }>;
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
    // In the edition for a USB stick the text stands beside the pages. Where the quick index does not come, the engine
    // that
    // needs no settings is asked.
    engine: async () => {
      if (globalThis.tramaFolder) return globalThis.tramaFolder.loadEngine();
      const config = await quick().then(
        (search) => search.index.fullText,
        () => undefined,
      );
      return config && config.engine !== 'pagefind' ? loadEngine(base, config) : pagefind();
    },
    neighbours: async () => loadNeighbours((await quick()).index.otherSites),
  };
  const quick = once<QuickSearch>(loaders.quick);
  const pagefind = once<SearchEngine>(() => loadEngine(base));
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
      const wanted = index ? listParts(index, query, speech) : [];
      if (!wanted.length) return undefined;
      for (const part of wanted)
        if (!parts.has(part))
          parts.set(
            part,
            once(() => loadPart(base, part)),
          );
      return Promise.allSettled(wanted.map((part) => parts.get(part)?.())).then((loaded) =>
        mergeAnswers(
          answer,
          loaded.flatMap((result) =>
            result.status === 'fulfilled' && result.value ? [result.value.search(query, typing)] : [],
          ),
        ),
      );
    },
    text: async (query, words) => {
      const searched = await engine();
      const phrases = listPhrases(query);
      const found = new Map<string, FoundPage>();
      const add = async (asked: string): Promise<void> => {
        for (const page of await searched.search(asked, phrases))
          if (!found.has(page.address)) found.set(page.address, page);
      };
      const spelt = await quick().then(
        (search) => search.spell(query),
        () => listSpellings(query, speech),
      );
      for (const asked of [words.join(' '), ...spelt]) await add(asked);
      // What stands in quotation marks is meant as it is written.
      if (found.size < FEW_PAGES && !phrases.length) {
        const others = await quick().then(
          (search) => search.expand(query),
          () => [],
        );
        for (const other of others) await add(other);
      }
      return [...found.values()];
    },
    prepareText: (words) => {
      // Nothing is lost where it cannot be: the search itself says so.
      if (words)
        void engine()
          .then((ready) => ready.prepare?.(words.join(' ')))
          .catch(() => undefined);
      else if (!globalThis.tramaFolder) void pagefind().catch(() => undefined);
    },
    neighbours: async (query) => {
      const all = await neighbours();
      return {
        answers: all.flatMap(({ site, quick: search }) => (search ? [{ ...site, answer: search.search(query) }] : [])),
        silent: all.filter(({ quick, isUnreadable }) => !quick && !isUnreadable).map(({ site }) => site.name),
        unreadable: all.filter(({ isUnreadable }) => isUnreadable).map(({ site }) => site.name),
      };
    },
  };
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
