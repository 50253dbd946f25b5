import type { Texts } from '../es/index.ts';

/** What is said when figures are published from the ledger of the monitoring. */
export const ledgerPublication: Texts['ledgerPublication'] = {
  noSettings:
    'It is not said of which source and which subject the figures are. In src/site.config.ts, inside “monitoring”, write\n' +
    "  publication: { sourceId: 'my-register', topicId: 'my-subject' },\n" +
    'and make with “npm run new source my-register” the source that stands for the register: its places will be the editions.',
  unknownPeriod: (received, nearest, all) =>
    `There is no period “${received}”.${nearest ? ` Did you mean “${nearest}”?` : ''} There are: ${all}.`,
  badDay: (received) => `“${received}” is no day: write it like 2026-03-31.`,
  dayAhead: (day, today) => `${day} has not come yet: today is ${today}.`,
  dayBehind: (day, last) => `${day} is before the last edition, which is of ${last}. Choose that day or a later one.`,
  practiceNeedsOut:
    'What is of a practice is invented and does not go into the data of the site: say with “--out” in which other folder to write it.',
  practiceOutside: (folder) =>
    `“${folder}” is of what the site publishes. What is of a practice goes into a folder of its own.`,
  outOnlyPractice:
    'With “--out” only a practice is published. What is real always goes into data/datasets, so that nothing is published twice.',
  faulty: (faults) =>
    `${faults} Nothing was published: a figure is worth what the ledger is worth. Mend it and try again.`,
  missing: (list) =>
    `Nothing was published. There are approved forms without their answers, and without them no figure is what it says to be:\n${list}\n` +
    'If another copy of the ledger has them, import it. If they were erased on purpose, delete the form with “eliminar”.',
  refusals: 'What is not published:',
  refusal: (indicator, group, reason) => `${indicator}, ${group}: ${reason}`,
  all: 'of the whole project',
  region: (title) => `of the region ${title}`,
  network: (title) => `of the network ${title}`,
  units: (count, group) =>
    `${count === 1 ? 'a single unit' : `${count} units`}${group === undefined ? '' : ` of ${group}`}`,
  reasons: {
    tooFew: 'fewer answered than its smallest group asks for',
    median: 'with so few answers on either side, the median would be the answer of somebody',
    extreme: 'the least or the greatest value is always the answer of a single unit',
    subtraction: (against) =>
      `set beside ${against === undefined ? 'what was published' : `“${against}”`}, it would tell of a group that is too small`,
    erased: 'answers of an earlier edition were erased, and nobody can say any more what it would give away',
    value: 'as the answers are, the value would tell too much of one of them',
    noForms: 'no form is approved',
    noValue: 'with the answers that there are, the formula gives no value',
  },
  against: (indicator, group, edition) => `${indicator}, ${group}, edition ${edition}`,
  nothing: 'Nothing was published: no figure can be published yet.',
  same: (edition, day) =>
    `Nothing changed since edition ${edition}, of ${day}: no other was made. The datasets are as that edition has them.`,
  published: (edition, period, day) => `Edition ${edition}, ${period}, of ${day}:`,
  counts: (published, withheld, empty) =>
    [
      `${published} ${published === 1 ? 'figure' : 'figures'} published`,
      `${withheld} withheld`,
      `${empty} without approved forms`,
    ].join(', '),
  root: (root) => `root ${root}`,
  kept: (file) => `Kept in ${file}. Do not delete or change it: without it nothing can be published again.`,
  written: (files) =>
    files.length ? `Written:\n${files.map((file) => `  ${file}`).join('\n')}` : 'The datasets were so already.',
  cite: (example) => `To cite a figure in a text: <Cifra de="${example}" />`,
  spoiled: (report) =>
    `${report}\nNothing was published: with these figures the site would have the problems above, and all is as it was.\n` +
    'If a text cites a figure that is withheld now, wait for more approved forms, or take the citation away.',
  practiceTitle: (title) => `INVENTED PRACTICE. ${title}`,
};
