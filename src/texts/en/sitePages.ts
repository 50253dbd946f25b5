import type { Texts } from '../es/index.ts';

/** Texts of the pages that are of the site and show no record of one kind. */
export const sitePages: Texts['sitePages'] = {
  section: 'Section',
  data: 'Data',
  about: 'About this site',
  notFound: {
    title: 'This page does not exist',
    description: 'The address has changed or is misspelt.',
    query: 'What you are looking for',
    ways: 'You can also go to the [home page](home) or to the [index of everything](index).',
  },
  search: {
    title: 'Search',
    description: 'Find networks, cases, lessons, phases, terms and data.',
    noScript:
      'The search needs JavaScript. Without it, use the [index of everything](index) or the [glossary](glossary).',
  },
  changes: {
    title: 'Changes between editions',
    description:
      'Which calculated figures changed from one edition of the site to the next, with their value then and now.',
    aliases: ['editions', 'versions', 'history of figures'],
    first: (edition, date, figures) =>
      `This is the first edition, ${edition}, of ${date}. It fixes ${figures} calculated ` +
      `${figures === 1 ? 'figure' : 'figures'}. From the next one on, you will see here which of them changed.`,
    fromTo: (before, after) => `From edition ${before} to ${after}`,
    published: (date, changes) => `Published on ${date}. ${countChanges(changes)}`,
    since: (edition) => `Since edition ${edition} was fixed`,
    sinceText: (changes) =>
      `${countChanges(changes)} These values are not part of any edition yet: the files with a fixed address ` +
      `keep the earlier ones.`,
    caption: 'Figures that changed',
    figure: 'Figure',
    before: 'Before',
    after: 'After',
    none: 'not there yet',
    gone: 'no longer there',
    editions: 'Editions',
    edition: (edition, date, figures) =>
      `**${edition}**, of ${date}: ${figures === 1 ? '1 figure' : `${figures} figures`}.`,
    withdrawn: (days) => `Something was taken out of this edition at the request of whoever gave it: ${days}.`,
    editionFiles: '[Its data (ZIP)](bundle) · [SHA-256 checksums](checksums)',
    fixes:
      'An edition fixes the data under an address that does not change. Whoever cites a figure can come back ' +
      'to it even if the site corrects it later. The SHA-256 checksums show that a file is the one that was ' +
      'published.',
    counts:
      'The list counts calculated figures, such as means and totals. To see a corrected cell, compare the ' +
      'files of the two editions.',
  },
  coverage: {
    kicker: 'For editors',
    title: 'Coverage',
    description: 'For editors: where the evidence is thin, what is yet to be told and what rests on a single source.',
    gap: (title, count, of) => `${title}: ${count} of ${of}`,
    none: 'Nothing to complete here.',
    oneSource: {
      title: 'Records with a single source',
      text: 'All that they say rests on one document.',
    },
  },
  index: {
    title: 'Index of everything',
    description: 'Every page of the site in a single list.',
    aliases: ['site map'],
  },
  home: {
    title: 'What the networks of firms learnt',
    doors: {
      replicate: {
        title: 'I want to form networks',
        text:
          'For NGOs, municipalities, ministries and those who bring firms together: the method step by step, ' +
          'with its instruments and what did not go well.',
        phases: 'The phases of the method',
        instruments: 'Instruments to use',
        recommendations: 'Recommendations',
      },
      firm: {
        title: 'I have a firm',
        text: 'Stories of networks like yours: what they did together, what each one put in and what they gained.',
        networks: 'Networks',
        cases: 'Stories told',
        terms: 'The words, explained',
      },
      judge: {
        title: 'I want to see results',
        text:
          'For those who fund and those who evaluate: targets and results, how each figure was calculated and ' +
          'the data to download.',
        results: 'Targets and results',
        data: 'Data to download',
        notes: 'What does not add up in the sources',
      },
    },
    figures: 'Figures that matter',
    figuresText: 'Tap a figure to see how it was calculated and where it comes from. The sign † leads to a note on it.',
    cases: 'Stories to read',
    allCases: 'All the cases',
  },
  results: {
    lead:
      'What the project promised and what it reports to have achieved, with how each figure was calculated and ' +
      'its source.',
    indicators: 'Each target and its result',
    kicker: 'Results',
    verdicts:
      'The state says what the evidence is worth. No result is taken as achieved unless the source documents it.',
    context: 'To read these results well',
    logframe: 'The whole logframe',
    logframeLead:
      'What each level of the plan wanted and, for each indicator, the target, what is reported, its source and how ' +
      'it was to be verified.',
    downloads: 'Download',
    report: (title) => `${title} (PDF)`,
    iati: 'IATI (XML)',
    allData: 'All the data',
    ofData: (file, title) => `${file}: ${title}`,
    doubts: 'Read it with care',
    more: (part) => `See all: ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
    aim: 'The bar is the reported result, and the red mark the target.',
    tally: 'What the evidence for each target is worth',
  },
  computedFrom: (places) => `Calculated with data from ${places}`,
};

function countChanges(changes: number): string {
  return changes === 0 ? 'No figure changed.' : changes === 1 ? 'One figure changed.' : `${changes} figures changed.`;
}
