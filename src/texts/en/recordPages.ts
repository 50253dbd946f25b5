import type { Texts } from '../es/index.ts';

/** Headings and labels of the pages that show records. */
export const recordPages: Texts['recordPages'] = {
  ally: { contributed: 'What it contributed', fellShort: 'What never came' },
  case: { kicker: 'Case', question: 'The question:', networks: 'The networks in this case' },
  cluster: { kicker: 'Cluster', networks: 'Its networks' },
  dataset: {
    kicker: (topic) => `Data · ${topic}`,
    formsText:
      'The CSV carries each cell as it is. The copy for Excel keeps the zeros of codes and puts an apostrophe ' +
      'before texts that Excel would take for formulas.',
    permanent: 'Addresses that do not change',
    permanentText: (edition) =>
      `The buttons always lead to the newest data. To cite or repeat a calculation, use the files of edition ` +
      `${edition}. You can verify them with their [SHA-256 checksums](checksums), and the [changes between ` +
      `editions](changes) are listed.`,
    measures: 'Figures calculated from these data',
    rows: 'The data',
    rowCount: (count) => (count === 1 ? '1 row' : `${count} rows`),
    about: 'What they hold and how they were made',
    method: 'How they were made',
    columns: 'Columns',
  },
  measure: {
    column: (title) => `Column: ${title}.`,
    weight: (title) => `Weight: ${title}.`,
    filter: (condition) => `Only rows with ${condition}.`,
    share: (condition) => `Rows with ${condition} count.`,
    parts: '{numerator} and {denominator}.',
    reported: 'The source reports:',
    notes: 'Notes:',
  },
  datasets: {
    all: (size) => `Download everything (ZIP, ${size})`,
    forPrograms: 'For programs and for citing',
    permanent: (edition) =>
      `The files of edition ${edition} have addresses that do not change: [everything in one ZIP](bundle) and ` +
      `the [SHA-256 checksums](checksums) of each file. [Which figures changed between editions](changes).`,
  },
  event: { networks: 'Networks:' },
  indicator: {
    cases: 'Cases that explain it',
    pages: 'Problems and assumptions',
    data: 'The data',
    others: 'Other indicators of the same level',
    baseline: 'Baseline',
    measuredOn: (date) => `Measured: ${date}.`,
    state: 'State of the evidence',
    verification: 'How it was to be verified',
  },
  instrument: {
    kicker: 'Instrument',
    when: 'When to use it',
    who: 'Who uses it',
    phases: 'Phases',
    how: 'How to use it',
    contents: 'What it contains',
    proposed: 'proposed by this site',
    proposedText:
      'What is marked as proposed is not in the sources: this site suggests it so that the instrument can be used.',
  },
  lesson: {
    kicker: (order) => `Lesson ${order}`,
    strength: 'Strength of the evidence',
    audiences: 'For whom',
    phases: 'In which phases',
    clusters: 'Where it was learned',
    evidence: 'The evidence',
    strengthText:
      'This is how strength is worked out. It is strong if three or more pieces of evidence support it, more ' +
      'than those that set limits, and they name three networks, or two networks and a figure. It is medium ' +
      'with two pieces in its favour. It is thin with one.',
    conditions: 'When it holds and when it does not',
    practice: 'What to do with this lesson',
    practiceText: 'Proposed by this site from the evidence above.',
  },
  manual: { availability: 'Where to get it:', more: 'What it holds and where to get it' },
  network: {
    bands:
      'Each network has a woven band drawn from its name: there are no photographs in the sources, and none ' +
      'are made up here.',
    cluster: 'Cluster',
    business: 'What it does',
    members: (count) => `Members (${count})`,
    aliases: 'It also appears as',
    jointActions: 'What they did together',
    markets: 'Where they sell',
    said: 'What the network said it achieved',
    saidText:
      'This is how it answered in the evaluation workshop. Below each answer stands its kind of achievement, ' +
      'with what that means.',
    told: 'What the evaluation says it achieved',
    openQuestions: 'What the source does not say',
  },
  note: {
    states: 'What the source says',
    finds: 'What we found',
    publishes: 'What we publish',
    why: 'Why',
    figures: 'Figures that it touches',
    named: (title) => `Note: ${title}`,
  },
  readingPath: {
    stops: 'The stops',
    again: 'Start again',
    ownPace: 'To explore at your own pace',
    read: 'Read',
    readOf: (title) => `Read: ${title}`,
    privacy: 'What you tick is kept on this device alone. Nobody else sees it.',
  },
  phase: {
    map: 'Phases of the method',
    method: 'The method',
    all: 'The phases',
    transversal: (summary) => `It is the thread that runs through every phase. ${summary}`,
    timings: 'How long each phase takes',
    allInstruments: 'The instruments',
    manuals: 'The original manuals',
    preconditions: 'Before you start',
    about: 'What it is about',
    steps: 'Steps',
    stepRoles: (roles) => `Who: ${roles.toLowerCase()}.`,
    roles: 'Who does what',
    instruments: 'Other instruments',
    products: 'What this phase leaves behind',
    doneWhen: 'How to know that it is done',
    milestones: 'Milestones that the project asked for',
    month: (month) => `Month ${month}.`,
    timeAndCosts: 'Time and costs',
    difficulties: 'What went wrong and what was done',
    measure: 'What was done:',
    noMeasure: 'The source does not say what was done.',
    enablers: 'What helped',
    around: 'Previous and next phase',
  },
  recommendation: { why: 'Why:' },
  source: {
    kicker: (code) => `Source ${code}`,
    authors: 'Authors',
    unknownAuthors: 'The document does not say who made it',
    publisher: 'Published by',
    date: 'Date',
    undated: 'The source gives no date',
    type: 'What it is',
    locators: 'How its places are cited',
    lines: (locators, last) => `${locators}, from 1 to ${last}`,
    rights: 'Rights',
    address: 'Address',
    limitations: 'Its limits',
    places: 'Places that this site cites',
    placesLead: 'Each number on a page leads here: to the place in the document and the pages that cite it.',
    placesOfLines:
      'Each number on a page leads here. «l. 12» is line 12 of the text taken from the document, counted from the ' +
      'first: the copy that was used has no page numbers.',
  },
  term: {
    letters: 'Letters',
    example: 'Example:',
    aliases: (names) => `Also: ${names}.`,
    seeAlso: 'See:',
  },
  undocumented: 'What the sources do not document',
};
