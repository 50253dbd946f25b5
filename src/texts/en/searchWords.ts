import type { Texts } from '../es/index.ts';

/**
 * Words by which visitors ask for what every site of Trama has. They are only in the index of the search, and never
 * shown.
 */
export const searchWords: Texts['searchWords'] = {
  /** What the search finds beside records, as the group in which it shows. */
  kinds: { filtered: 'List', figure: 'Figure' },
  /** The groups in which the kinds stand in the results, and by which the empty search offers them. */
  groups: {
    stories: 'Programme and stories',
    method: 'Method and lessons',
    results: 'Results and data',
    guides: 'Guides and tools',
    words: 'Words and sources',
  },
  /** What can be taken away from a page of each kind. */
  dataFiles: 'download CSV Excel XLSX JSON',
  formats: 'download form template Word ODT Excel print fill in',
  /** How visitors ask for all the forms, and say of none what it is for. */
  formatsAsked: [
    'Excel templates',
    'Word templates',
    'sheets to download',
    'sheets to fill in',
    'forms to download',
    'blank forms',
    'model documents',
    'sheets to print',
    'editable documents',
  ],
  guides: 'PDF EPUB guide download print',
  /** Places in order, as people say and write them: “phase three”, “third phase”, “phase III”. */
  places: [
    ['one', 'first', 'I'],
    ['two', 'second', 'II'],
    ['three', 'third', 'III'],
    ['four', 'fourth', 'IV'],
    ['five', 'fifth', 'V'],
    ['six', 'sixth', 'VI'],
    ['seven', 'seventh', 'VII'],
    ['eight', 'eighth', 'VIII'],
  ],
};
