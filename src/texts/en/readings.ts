import type { Texts } from '../es/index.ts';

const start = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Texts of the pages that read the same rows in several ways. */
export const readings: Texts['readings'] = {
  readingTitle: (set, reading) => `${set}: ${reading.charAt(0).toLowerCase()}${reading.slice(1)}`,
  readings: (set) => `Readings: ${set}`,
  overview: 'All the readings',
  reading: 'Reading',
  all: (rows) => `All the ${rows.other}`,
  ofSource: 'the one that the source uses',
  isOfSource: (title) => `It is ${title}.`,
  computedHere: (rows) =>
    `The source does not give this figure: this site calculates it from the data of each ${rows.one}.`,
  explore: (rows) => `Take ${rows.other} out, put them back, and watch the average move`,
  entering: { in: 'Included', out: 'Not included', missing: 'No data' },
  countIn: (count, total, rows) =>
    `${count} of the ${total} ${rows.other} of the project ${count === 1 ? 'is' : 'are'} included.`,
  whichEnter: (rows) => `Which ${rows.other} are included`,
  notInMean: (rows) => `${start(rows.other)} that are not part of the average`,
  noData: 'no data',
  sameData: 'The same data, read in several ways',
  whatEachSays: 'What each reading says',
  notSaid: 'What it does not say.',
  wholeReading: 'See the reading',
  readNote: 'Read the note',
  download: 'Download the data (CSV)',
  method: 'How it is calculated and where it comes from',
  says: 'What it says',
  silence: 'What it does not say',
  computed: 'How it is calculated',
  column: (title) => ` Column: ${title}.`,
  weightColumn: (title) => ` Weight: ${title}.`,
  formula: 'See the formula and the data',
  reports: 'The source reports',
  reportsSame: 'The calculation gives the same, rounded as the source does.',
  inReading: 'In this reading',
  value: 'Value',
  weight: 'Weight',
  theData: 'The data',
  cases: 'Cases',
  needsScript: (rows) => `To tick and untick ${rows.other} JavaScript is needed. The results already calculated are in`,
};
