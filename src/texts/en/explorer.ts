import type { Texts } from '../es/index.ts';

/** What the explorer of a set of readings says. */
export const explorer: Texts['explorer'] = {
  sets: 'Ready-made choices',
  asSource: 'As the source',
  withData: (rows) => `All the ${rows.other} with data`,
  withoutTopTwo: () => 'Without the two highest',
  only: (group) => `Only ${group}`,
  mean: 'Simple average',
  median: 'Median',
  weightedMean: (weight) => `Average by ${weight}`,
  chosen: (count, rows) => `${count} ${count === 1 ? rows.one : rows.other} chosen`,
  meetTarget: (count, target, ascending) =>
    ascending
      ? `, ${count} at or above the target of ${target}`
      : `, ${count} at or under the target of ${target}, which is a maximum`,
  choose: (rows) => `. Tick or untick ${rows.other}:`,
  target: (text) => `Target: ${text}`,
};
