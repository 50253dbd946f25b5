/** How pages, data and places in sources are cited, for readers and for reference managers. */
export const citation = {
  /** In the manner of APA 7. */
  reference: ({ publisher, year, title, siteName, edition, url }: CitedWords) =>
    `${publisher} (${year}). ${title}. ${siteName}, edición ${edition}. ${url}`,
  /** @param lines numbers and ranges: `747–766, 778` */
  lines: (lines: string, _isOne: boolean) => `l. ${lines}`,
  /** Where a work was published, as BibTeX says it. */
  published: (siteName: string, edition: string, isDataset: boolean) =>
    `${siteName}, edición ${edition}${isDataset ? '. Conjunto de datos' : ''}`,
  /** The language as LaTeX (babel) names it. */
  babelLanguage: 'spanish',
  askToCite: 'Si usa estos datos o textos, cítelos así.',
};

/** The parts of a citation. */
export interface CitedWords {
  readonly publisher: string;
  readonly year: string;
  readonly title: string;
  readonly siteName: string;
  readonly edition: string;
  readonly url: string;
}
