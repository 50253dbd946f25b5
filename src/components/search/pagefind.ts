import type { FoundPage, SearchEngine } from './engine.ts';

/** What is used of `pagefind.js`. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}
interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** The table of pages that the build leaves beside the index (`src/integrations/pagefind/pageTable.ts`). */
interface PageTable {
  readonly kinds: readonly string[];
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  readonly pages: readonly (readonly [string, string, number, readonly number[], readonly number[]])[];
}

/** Words of an excerpt. */
const EXCERPT_LENGTH = 24;

/**
 * Loads Pagefind over the index of this site.
 *
 * @param base path under which the site is served, without its last slash
 */
export async function loadPagefind(base: string): Promise<SearchEngine> {
  const [module, table] = await Promise.all([import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`) as Promise<Pagefind>, loadTable(base)]);
  // A worker of its own would be 11 KB more to load, for searches that take a few milliseconds.
  await module.options({ baseUrl: '/', excerptLength: EXCERPT_LENGTH, noWorker: true });
  return {
    search: async (words) => {
      const { results } = await module.search(words);
      return results.flatMap((result) => {
        const page = table.get(result.id);
        return page ? [{ ...page, read: async () => readPage(await result.data()) }] : [];
      });
    },
  };
}

async function loadTable(base: string): Promise<ReadonlyMap<string, Omit<FoundPage, 'read'>>> {
  const response = await fetch(`${base}/pagefind/paginas.json`);
  if (!response.ok) throw new Error(`paginas.json: ${response.status}`);
  const { kinds, clusters, phases, pages } = (await response.json()) as PageTable;
  const names = (table: readonly string[], places: readonly number[]) => places.flatMap((place) => table[place] ?? []);
  return new Map(pages.map(([id, path, kind, clusterPlaces, phasePlaces]) => [id, { path, kind: kinds[kind] ?? '', clusters: names(clusters, clusterPlaces), phases: names(phases, phasePlaces) }]));
}

/** The first section of Pagefind is the page itself, before its first heading. */
function readPage({ url, excerpt, meta, sub_results: sections }: PagefindData) {
  return { title: meta['title'] ?? url, excerpt, sections: sections.filter((section) => section.url !== url).map((section) => ({ title: section.title, path: section.url, excerpt: section.excerpt })) };
}
