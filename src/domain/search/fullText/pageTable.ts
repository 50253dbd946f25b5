/**
 * What the build leaves beside the index of Pagefind (`pagefind/paginas.json`), instead of Pagefind's own metadata.
 * With it results
 * are counted, filtered and told from those of the quick index without loading a file for each page.
 */
export interface PageTable {
  /** Changes whenever the index does: files are asked for with it, so that no old one comes from a cache. */
  readonly hash: string;
  /** The start from which each piece of the index of words holds them, in their order. */
  readonly pieces: readonly string[];
  /** How long each page is beside the others. */
  readonly lengths: readonly number[];
  readonly kinds: readonly string[];
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  /**
   * Address of each page from the root of the site, and places in the lists above; empty in an archive of thousands of
   * pages.
   */
  readonly pages: readonly (readonly [
    address: string,
    kind: number,
    clusters: readonly number[],
    phases: readonly number[],
  ])[];
}

/** Number of the piece that would hold a stem; -1 where it comes before them all. */
export function findPiece({ pieces }: PageTable, stem: string): number {
  return pieces.findLastIndex((from) => from <= stem);
}
