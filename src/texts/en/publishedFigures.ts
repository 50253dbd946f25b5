/** The datasets of figures that monitoring publishes: what they say of themselves. */
export const publishedFigures = {
  title: (indicator: string) => `${indicator}: monitoring figures`,
  summary: (groups: readonly string[]) =>
    `Figures computed from the approved forms of each measurement, ${new Intl.ListFormat('en').format(groups)}.`,
  /** How each grouping is told in the summary. */
  groupings: { all: 'for the whole project', region: 'by region', network: 'by network' },
  description: [
    'Each row is a figure of a measurement, with the approved forms behind it and those that were expected.',
    'A withheld figure is not published, since it would let people work out what a firm or a small group answered.',
  ],
  method: (smallest: number) => [
    'Only approved forms count. The column of the formula says how each figure was computed from their answers.',
    `The figure of a group of fewer than ${smallest} is withheld, unless all its members agreed to publish it.`,
    'So is what would lead to such a group by subtracting totals, other groups or earlier editions.',
    'Extreme values, sums that depend on a single member and counts of none or of all are withheld as well.',
    'The root of each edition stands for the approvals of its forms: if one of them changed, so would the root.',
  ],
  keywords: ['monitoring', 'measurement'],
  period: (titles: readonly string[]) => titles.join(', '),
  columns: {
    figure: { id: 'figure', title: 'Figure', description: 'Key of the measurement and the group.' },
    period: { id: 'measurement', title: 'Measurement', description: 'Measurement to which the forms belong.' },
    level: { id: 'level', title: 'Level', description: 'What kind of group it is.' },
    group: { id: 'group', title: 'Group', description: 'Whose figure it is.' },
    value: { id: 'value', title: 'Value', description: 'What was computed; empty where it is not published.' },
    state: { id: 'state', title: 'State', description: 'Whether the figure is published.' },
    approved: { id: 'approved', title: 'Approved forms', description: 'Forms of the group with a standing approval.' },
    expected: { id: 'expected', title: 'Expected forms', description: 'Forms that the group was to hand in.' },
    formula: { id: 'formula', title: 'Formula', description: 'How it is computed from the answers of the forms.' },
    edition: { id: 'edition', title: 'Edition', description: 'Number of the publication that gave this row.' },
    day: { id: 'published', title: 'Published', description: 'Day of that edition.' },
    root: { id: 'root', title: 'Root', description: 'Cryptographic digest of the approvals of that edition.' },
  },
  /** Codes of the levels in the rows, and their names. */
  levels: {
    all: { id: 'all', label: 'Whole project' },
    region: { id: 'region', label: 'Region' },
    network: { id: 'network', label: 'Network' },
  },
  states: {
    published: { id: 'published', label: 'Published' },
    withheld: { id: 'withheld', label: 'Withheld' },
    empty: { id: 'no-forms', label: 'No approved forms' },
  },
  measure: (indicator: string, period: string) => `${indicator}, ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
  explanation: (approved: number, expected: number) =>
    approved === 1
      ? `It was computed from one approved form of ${expected} expected, and says nothing of the missing ones.`
      : `It was computed from ${approved} approved forms of ${expected} expected, and says nothing of the missing ones.`,
  locator: (edition: number, root: string) => `Edition ${edition}, root ${root}`,
};
