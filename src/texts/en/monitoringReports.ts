import type { Texts } from '../es/index.ts';

/** The reports of the monitoring: what the approved forms on a device say. */
export const monitoringReports: Texts['monitoringReports'] = {
  private:
    'These reports are for those who run the monitoring, and not for publication. No figure is withheld here: with that of a small network one could work out what a firm answered. To publish, who administers uses the command “publicar”, which leaves such figures out.',
  empty: 'There is no register on this device. Open the one that you were sent, or practise with invented networks.',
  closed: (last) =>
    `The periods of this site are closed. The last one closed on ${last}. To see reports with figures, you can practise.`,
  practice: 'Practise',
  see: 'See',
  by: { indicator: 'By indicator', network: 'By network', region: 'By region' },
  which: { indicator: 'Indicator', network: 'Network', region: 'Region' },
  group: 'Of whom',
  groups: { all: 'All together' },
  indicator: 'Indicator',
  target: 'Target',
  targets: (texts) => `Target of the plan: ${texts}`,
  realTarget: 'The target is that of the real plan, and the figures of the practice are invented.',
  noTarget: 'The plan set no target for it.',
  change: 'Change from the baseline',
  noValue: 'No figure',
  coverage: (approved, expected) => `${approved} of ${expected} ${expected === 1 ? 'form' : 'forms'}`,
  partly: 'forms are missing',
  points: (count) => `${count} points`,
  withPercent: (difference, percent) => `${difference} (${percent}%)`,
  caption: (title) => `${title}: figures, approved forms and change`,
  bars: (title) => `${title}, as bars`,
  barTarget: (target) => `The line marks the target, ${target}.`,
  noBars: 'There are no figures to draw yet.',
  missing: 'What these figures lack',
  reasonIn: (where, reason) => `${where}: ${reason}`,
  noForms: 'no form is approved.',
  reasons: {
    missing: (count, field) => (count === 1 ? `one form has no “${field}”.` : `${count} forms have no “${field}”.`),
    badAnswer: (count, field) =>
      count === 1
        ? `one form has in “${field}” something that cannot be reckoned with.`
        : `${count} forms have in “${field}” something that cannot be reckoned with.`,
    zeroDivisor: () => 'it would have to be divided by zero.',
    zeroBase: (count) =>
      count === 1
        ? 'one form starts from zero, of which there is no share.'
        : `${count} forms start from zero, of which there is no share.`,
    negativeBase: (count) =>
      count === 1 ? 'one form starts from less than zero.' : `${count} forms start from less than zero.`,
    nothingGiven: () => 'the approved forms do not say it.',
  },
  outstanding: (count) =>
    count === 0
      ? 'All expected forms are approved.'
      : count === 1
        ? 'One form is not approved and not in the figures'
        : `${count} forms are not approved and not in the figures`,
  outstandingIn: (period, form) => `${period}, ${form}`,
  erased: 'approved, its answers erased',
  download: 'Take these figures along',
  csv: 'Download CSV',
  xlsx: 'Download Excel',
  print: 'Print',
  saved: 'The file is in your downloads.',
  fileName: 'monitoring-report',
  sheet: 'Report',
  columns: {
    indicator: 'Indicator',
    group: 'Of whom',
    period: 'Period',
    value: 'Value',
    unit: 'Unit',
    approved: 'Approved forms',
    expected: 'Expected forms',
    target: 'Target',
  },
  practiceFile: 'Practice: everything is invented',
};
