/**
 * What the build leaves beside the index of Pagefind (`pagefind/paginas.json`): the pages in Pagefind's order with what is known of
 * them, and the pieces of the index of words. With it results are counted, filtered and told from those of the quick index
 * without loading a file for each page.
 */
export interface PageTable {
  readonly kinds: readonly string[];
  readonly clusters: readonly string[];
  readonly phases: readonly string[];
  /** File of the page, its address from the root of the site, places in the lists above, and its length in words. */
  readonly pages: readonly (readonly [file: string, path: string, kind: number, clusters: readonly number[], phases: readonly number[], length: number])[];
  /** The start from which a piece holds the stems, in their order, and its file. */
  readonly pieces: readonly (readonly [from: string, file: string])[];
}

/** The piece that would hold a stem; none where it comes before them all. */
export function findPiece({ pieces }: PageTable, stem: string): string | undefined {
  return pieces.findLast(([from]) => from <= stem)?.[1];
}
