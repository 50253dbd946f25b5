import type { TextPage } from '#domain/search/hits.ts';

/** A stretch of text that holds words of the query, which stand in `<mark>`; no other markup. */
export type Excerpt = string;

/** A section of a page that holds words of the query. */
export interface FoundSection {
  readonly title: string;
  /** From the root of the site, with its anchor. */
  readonly address: string;
  readonly excerpt: Excerpt;
}

/** What a page says about the query. */
export interface FoundText {
  readonly title: string;
  readonly excerpt: Excerpt;
  /** The sections that hold the words, the one with most first; what stands before the first heading is left out. */
  readonly sections: readonly FoundSection[];
}

/** A page of the full text that answers a query. */
export interface FoundPage extends TextPage {
  /** Reads what the page says: asked only for pages that are shown. */
  read(): Promise<FoundText>;
}

/**
 * The interface behind which the full text stands. Pagefind is one such engine (`pagefind.ts`); for an archive that
 * outgrows it,
 * another file like that one asks Typesense or OpenSearch. `engines.ts` lists them, `fullText` in `src/site.config.ts`
 * chooses, and
 * `tests/engine/search/engineContract.ts` is what each must pass. See docs/busqueda.md.
 */
export interface SearchEngine {
  /**
   * The pages that hold the words, best first; of a large archive perhaps only the first few.
   *
   * @param words words with meaning, one blank between
   * @param phrases what the page must say word by word: folded words, one blank between
   */
  search(words: string, phrases?: readonly string[]): Promise<readonly FoundPage[]>;
  /**
   * Asks for what a search of these words needs, while somebody may still be writing: it costs little, and may be left
   * out.
   */
  prepare?(words: string): Promise<void>;
}

declare global {
  /**
   * Only in a copy that is opened from a folder (`client/usb/loader.ts`), where Pagefind cannot run: it brings an
   * engine of its own.
   */
  var tramaFolder: { readonly loadEngine: () => Promise<SearchEngine> } | undefined;
}
