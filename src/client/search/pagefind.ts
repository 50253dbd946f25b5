import { excerptPage } from '#domain/search/fullText/excerpt.ts';
import { unpackFragment, type Fragment, type PackedFragment } from '#domain/search/fullText/fragment.ts';
import { indexStem } from '#domain/search/fullText/indexStem.ts';
import { findPiece, type PageTable } from '#domain/search/fullText/pageTable.ts';
import {
  findPostings,
  unpackPiece,
  type PackedPiece,
  type Piece,
  type Posting,
} from '#domain/search/fullText/piece.ts';
import { holdPhrases } from '#domain/search/phrases.ts';
import { rankPages } from '#domain/search/fullText/rank.ts';
import { speech } from '#words/speech.ts';
import type { FoundPage, SearchEngine } from './engine.ts';
import { get, getZipped } from './zipped.ts';

/** Pages found in a large archive: each is a file of some 1.5 KB. */
const MOST_OPENED = 6;
/** Pages that are read, the best first, to see whether they say a phrase: some 2 KB each, asked for all at once. */
const MOST_PROVED = 150;

/**
 * The full text that Pagefind indexed, read without Pagefind's own script: that one, its WebAssembly and its metadata
 * are more than a
 * first search may cost in all. The build leaves of the index what is needed to find a page and to show what it says
 * (`src/integrations/searchIndex.ts`); docs/busqueda.md has the measures.
 *
 * @param base path under which the site is served, without its last slash
 * @throws when the table of pages cannot be loaded
 */
export async function loadPagefind(base: string): Promise<SearchEngine> {
  const folder = `${base}/pagefind`;
  const table = (await (await get(`${folder}/paginas.json`)).json()) as PageTable;
  const pieces = new Map<number, Promise<Piece>>();
  const loadPiece = (number: number): Promise<Piece> => {
    const piece =
      pieces.get(number) ??
      getZipped(`${folder}/index/${number}.pf_index?${table.hash}`).then((content) =>
        unpackPiece(content as PackedPiece),
      );
    pieces.set(number, piece);
    // One that did not come is asked for again.
    piece.catch(() => pieces.delete(number));
    return piece;
  };
  const find = async (stem: string): Promise<readonly Posting[]> => {
    const number = findPiece(table, stem);
    return stem && number >= 0 ? findPostings(await loadPiece(number), stem) : [];
  };
  const fragments = new Map<number, Promise<Fragment>>();
  const loadFragment = (page: number): Promise<Fragment> => {
    const fragment =
      fragments.get(page) ??
      getZipped(`${folder}/fragment/${page}.pf_fragment?${table.hash}`).then((content) =>
        unpackFragment(content as PackedFragment),
      );
    fragments.set(page, fragment);
    fragment.catch(() => fragments.delete(page));
    return fragment;
  };
  /** The pages that say the phrases: the index does not know where words stand, so that each is read. */
  const keepSaying = async (ranked: readonly number[], phrases: readonly string[]): Promise<readonly number[]> => {
    if (!phrases.length) return ranked;
    const read = await Promise.all(
      ranked.slice(0, MOST_PROVED).map(async (page) => ({ page, content: (await loadFragment(page)).content })),
    );
    return read.filter(({ content }) => holdPhrases([content], phrases)).map(({ page }) => page);
  };

  /** A page that the table tells of: its file waits until it is read. */
  const tellPage = (page: number, stems: readonly string[]): FoundPage[] => {
    const known = table.pages[page];
    if (!known) return [];
    const [address, kind, clusters, phases] = known;
    return [
      {
        address,
        kind: table.kinds[kind] ?? '',
        clusters: names(table.clusters, clusters),
        phases: names(table.phases, phases),
        read: async () => excerptPage(await loadFragment(page), stems, speech),
      },
    ];
  };
  /** A page of an archive so large that only its own file tells of it. */
  const openPage = async (page: number, stems: readonly string[]): Promise<FoundPage> => {
    const fragment = await loadFragment(page);
    const { url, meta, filters } = fragment;
    return {
      address: url,
      kind: meta['tipo'] ?? '',
      clusters: filters['conglomerado'] ?? [],
      phases: filters['fase'] ?? [],
      read: async () => excerptPage(fragment, stems, speech),
    };
  };

  const stemsOf = (words: string): string[] =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => indexStem(word, speech));
  return {
    // Words that begin alike stand in one piece: that of a word half written is that of the whole.
    prepare: async (words) => void (await Promise.allSettled(stemsOf(words).map(find))),
    search: async (words, phrases = []) => {
      const stems = stemsOf(words);
      const ranked = await keepSaying(rankPages(await Promise.all(stems.map(find)), table.lengths), phrases);
      return table.pages.length
        ? ranked.flatMap((page) => tellPage(page, stems))
        : Promise.all(ranked.slice(0, MOST_OPENED).map((page) => openPage(page, stems)));
    },
  };
}

const names = (table: readonly string[], places: readonly number[]): string[] =>
  places.flatMap((place) => table[place] ?? []);
