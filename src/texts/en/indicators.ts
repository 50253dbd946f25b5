import type { Texts } from '../es/index.ts';

/** Texts of the indicators: how a result stands to its target, and what is told beside it. */
export const indicators: Texts['indicators'] = {
  verdicts: { above: 'exceeds the target', equal: 'equals the target', below: 'falls short of the target' },
  verdictsOfFewer: {
    above: 'exceeds the target, which is a maximum: it was not met',
    equal: 'equals the target, which is a maximum: it was met',
    below: 'stays under the target, which is a maximum: it was met',
  },
  only: (option) => `Indicators: ${option}`,
  lead: 'Each target of the logframe beside its result, with what the evidence is worth.',
  indicator: 'Indicator',
  target: 'Target',
  result: 'Result',
  evidence: 'Evidence',
  data: (title) => `The data: ${title}`,
  noComparison: 'no number to compare',
  ofTarget: (percent) => `${percent}% of the target`,
  attainment: 'Progress, as reported',
  verification: 'To be verified with',
  explains: 'Explained by',
  notes: 'Notes',
  due: (month) => (month === undefined ? 'at the close of the project' : `month ${month}`),
  dueSentence: (month) =>
    month === undefined ? 'Due: at the close of the project.' : `Due: month ${month} of the project.`,
  noIndicator: 'The plan gave it no indicator.',
  numbers: ({ met, unmet, none }) =>
    `By the reported numbers, ${met === 1 ? '1 target was met or exceeded' : `${met} targets were met or exceeded`}, ` +
    `${unmet === 0 ? 'none fell short' : `${unmet} fell short`}` +
    `${none === 0 ? '' : ` and ${none === 1 ? '1 has' : `${none} have`} no number to compare`}.`,
  noNumber: 'no number',
  whatIsReported: 'What is reported',
  whyState: 'Why this state',
  theTarget: 'The target',
  whole: 'See the whole logframe',
};
