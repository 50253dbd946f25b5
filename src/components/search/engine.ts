/** A section of a page that holds the words looked for. */
export interface SearchSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A page found. */
export interface SearchResult extends SearchSection {
  /** Kind of page: the group in which it shows. */
  readonly kind: string;
  /** The sections that hold the words, the page itself left out. */
  readonly sections: readonly SearchSection[];
}

/** What a search gives. */
export interface SearchAnswer {
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** Pages that would be left by each option of each filter. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The interface behind which a search engine stands: another one is another file like this. */
export interface SearchEngine {
  /**
   * Looks for words.
   *
   * @param query what the person wrote; any text
   * @param filters one option for each filter
   * @param most how many results are read in full
   */
  search(query: string, filters: Readonly<Record<string, string>>, most: number): Promise<SearchAnswer>;
}

interface PagefindResult {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
  }>;
}
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Record<string, Record<string, number>>>;
  readonly search: (query: string | null, options: object) => Promise<{ readonly results: readonly PagefindResult[]; readonly totalFilters: Record<string, Record<string, number>>; readonly filters: Record<string, Record<string, number>> }>;
}

/** Longest query that is looked for: nobody means more, and the engine would choke. */
const LONGEST_QUERY = 200;

/** A query as the engine can take it: no control characters, bounded length. */
export function cleanQuery(query: string): string {
  return query
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_QUERY);
}

/**
 * Loads Pagefind over the index of this site.
 *
 * @param base path under which the site is served, without its last slash
 */
export async function loadPagefind(base: string): Promise<SearchEngine> {
  const module = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
  await module.options({ baseUrl: `${base}/`, excerptLength: 24, highlightParam: undefined });
  await module.init();
  return {
    search: async (query, filters, most) => {
      const clean = cleanQuery(query);
      if (!clean) return { total: 0, results: [], filters: {} };
      const answer = await module.search(clean, { filters });
      const results = await Promise.all(
        answer.results.slice(0, most).map(async (result): Promise<SearchResult> => {
          const { url, excerpt, meta, sub_results: subResults } = await result.data();
          const sections = subResults.filter((section) => section.url !== url).slice(0, 3);
          return { title: meta['title'] ?? url, url, excerpt, kind: meta['tipo'] ?? 'Página', sections };
        }),
      );
      return { total: answer.results.length, results, filters: answer.filters };
    },
  };
}
