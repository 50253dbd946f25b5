import type { Texts } from '../es/index.ts';

/** How pages, data and places in sources are cited, for readers and for reference managers. */
export const citation: Texts['citation'] = {
  reference: ({ publisher, year, title, siteName, edition, url }) =>
    `${publisher} (${year}). ${title}. ${siteName}, edition ${edition}. ${url}`,
  lines: (lines, isOne) => `${isOne ? 'l.' : 'll.'} ${lines}`,
  published: (siteName, edition, isDataset) => `${siteName}, edition ${edition}${isDataset ? '. Dataset' : ''}`,
  babelLanguage: 'british',
  askToCite: 'If you use these data or texts, please cite them like this.',
};
