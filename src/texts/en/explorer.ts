import type { Texts } from '../es/index.ts';

/** What the explorer of a set of readings says. */
export const explorer: Texts['explorer'] = {
  sets: 'Ready-made sets',
  asSource: 'As the source does',
  all: 'All that have data',
  withoutTop: 'Without the two highest',
  only: (group) => `Only ${group}`,
  mean: 'Simple average',
  median: 'Median',
  weighted: 'Average by number of firms',
  chosen: (count, over, target) =>
    `${count === 1 ? '1 network chosen' : `${count} networks chosen`}, ${over} above the target of ${target}. Tick networks or take them out:`,
  lines: 'The red line marks the target; the grey line, the simple average of the networks chosen.',
};
