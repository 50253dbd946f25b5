import type { Change, Extreme, Reached } from '../es/chartSummary.ts';
import type { Texts } from '../es/index.ts';

/** What a chart shows, in sentences, for whoever does not see it. Values come written with their units. */
export const chartSummary: Texts['chartSummary'] = {
  nothing: 'There are no data for this chart.',

  single: (label, value) => `A single value: ${label}, with ${value}.`,
  values: (rows) => `${rows}.`,
  rows: (count, groups) =>
    `${count} values${groups.length ? ` (${groups.map((group) => `${group.label}, ${group.count}`).join('; ')})` : ''}`,
  alike: (rows, value) => `${rows}, all the same: ${value}.`,
  extremes: (highest, lowest) => `${upperFirst(sayExtreme(highest, 'highest'))}; ${sayExtreme(lowest, 'lowest')}.`,

  noneHasTarget: (count, noun) =>
    count === 1 ? `The only value has no ${noun}.` : `None of the ${count} values has a ${noun}.`,
  pair: (value, noun, target) => `${value} (${noun}: ${target})`,
  singleTarget: (label, pair, noun, reached, direction) =>
    `A single value with a ${noun}: ${label}, ${pair}. ` +
    (direction === 'more'
      ? `It ${reached ? 'was reached' : 'was not reached'}.`
      : `It ${reached ? 'was met' : 'was not met'}: here, fewer is better.`),
  reachedTarget: (reached, noun, direction) =>
    direction === 'more'
      ? `${sayReached(reached, 'reached', 'did not reach')} the ${noun}.`
      : `${sayReached(reached, 'met', 'did not meet')} the ${noun}${direction === 'fewer' ? ': here, fewer is better' : ''}.`,
  fewerIsBetter: (names) => `Fewer is better in ${names}.`,
  sameAsTarget: (noun) => `Every result equals its ${noun}.`,
  widestGap: (label, pair) => `The widest gap is that of ${label}: ${pair}.`,
  widestGaps: (items) =>
    `The widest gap occurs more than once: ${items.map(({ label, pair }) => `${label}, ${pair}`).join('; ')}.`,
  widestGapCount: (count, total) => `The widest gap occurs in ${count} of ${total}.`,
  withoutTarget: (noun, names) => `Without a ${noun}: ${names}.`,

  meanLine: (label, value) =>
    value === undefined ? `A line marks “${label}”.` : `The line “${label}” is at ${value}.`,
  targetLine: (reached, label, value, direction) => {
    const line = `the line “${label}”${value === undefined ? '' : ` (${value})`}`;
    if (direction === 'fewer')
      return `${sayReached(reached, 'stayed at or under', 'did not stay at or under')} ${line}.`;
    return direction === 'more'
      ? `${sayReached(reached, 'reached', 'did not reach')} ${line}.`
      : `${sayReached(reached, 'met', 'did not meet')} what ${line} marks.`;
  },

  changes: ({ first, second }, count, counts) => `${count} values, from “${first}” to “${second}”: ${counts}.`,
  rose: (count) => `${count} rose`,
  fell: (count) => `${count} fell`,
  stayed: (count) => `${count} stayed the same`,
  roseFrom: (changes) => `Rose: ${sayChanges(changes)}.`,
  fellFrom: (changes) => `Fell: ${sayChanges(changes)}.`,
  roseMost: (changes) => `${changes.length === 1 ? 'Rose most' : 'Rose most, by as much'}: ${sayChanges(changes)}.`,
  fellMost: (changes) => `${changes.length === 1 ? 'Fell most' : 'Fell most, by as much'}: ${sayChanges(changes)}.`,
  stayedAt: (changes) => `Stayed: ${changes.map(({ label, to }) => `${label}, at ${to}`).join('; ')}.`,
  singleChange: ({ first, second }, { label, from, to }, sign) =>
    `A single value, from “${first}” to “${second}”: ${label} ` +
    (sign === 0 ? `stayed at ${to}.` : `${sign > 0 ? 'rose' : 'fell'} from ${from} to ${to}.`),
  noneHasMoment: (count, moment) =>
    count === 1 ? `The only value has no “${moment}”.` : `None of the ${count} values has “${moment}”.`,
  withoutMoment: (moment, names) => `Without “${moment}”: ${names}.`,

  missing: (count, names) => `${count === 1 ? 'The value is missing for' : 'Values are missing for'} ${names}.`,
  more: (count) => `${count} more`,
  severalRows: (name, count) => `${name} (${count} rows)`,
  noGroup: 'without a group',

  compared: (count, groups) => `${count} ${count === 1 ? 'row' : 'rows'} to compare ${groups}.`,
  highest: ({ names, count, value }) => `${names ?? `${count} that tie`} (${value}${count > 1 ? ' each' : ''})`,
  highestOf: (groups) => `Highest: ${groups.map(({ label, highest }) => `in ${label}, ${highest}`).join('; ')}.`,
  furthestApart: (label, groups) =>
    `They are furthest apart in ${label}: ${groups.map((group) => `${group.label}, ${group.value}`).join('; ')}.`,
  furthestApartIn: (names) => `They are furthest apart, by as much, in ${names}.`,
  onlyIn: (count, group) => `${count} only in ${group}`,
  oneSided: (items) => `Not shared: ${items}.`,

  panelOfOne: (group, label, value) => `${group}: ${label}, ${value}.`,
  panelAlike: (group, count, value) => `${group}: ${count} values, all of ${value}.`,
  panel: (group, count, from, to, highest) =>
    `${group}: ${count} values, from ${from} to ${to}; the highest, ${highest}.`,

  singleDate: (label, date, to) =>
    `A single event with a date: ${label}, ${to === undefined ? date : `from ${date} to ${to}`}.`,
  dates: (count, from, to) =>
    from === to
      ? `${count} events with a date, all of ${from}.`
      : `${count} events with a date, from ${from} to ${to}.`,
  firstAndLast: (first, last, lasts) => {
    const begin = lasts ? ' to begin' : '';
    const one = first.length === 1 ? `The first${begin} is` : `The first${begin} are`;
    return `${one} ${quoteAll(first)}; the last, ${quoteAll(last)}.`;
  },
  fullestYears: (years, count, most, lasts) =>
    count === 1
      ? `The year ${lasts ? 'in which most events begin' : 'with the most events'} is ${years}, with ${most}.`
      : `The years ${lasts ? 'in which most events begin' : 'with the most events'} are ${years}, with ${most} each.`,
  undated: (count) => `${count} more ${count === 1 ? 'has' : 'have'} no date in the source.`,
};

function sayExtreme({ names, count, value }: Extreme, word: 'highest' | 'lowest'): string {
  if (names === undefined) return `the ${word} value, ${value}, occurs in ${count}`;
  return count === 1 ? `the ${word} is ${names}, with ${value}` : `the ${word} are ${names}, with ${value} each`;
}

/** “All 8 reached”, “6 of 8 reached”, “None reached”: subject and verb. */
function sayReached({ reached, total, only }: Reached, verb: string, not: string): string {
  if (total === 1) return `The only value ${reached ? verb : not}`;
  if (reached === 0) return `None ${verb}`;
  if (only !== undefined) return `Of ${total}, only ${only} ${verb}`;
  if (reached === total) return total === 2 ? `Both ${verb}` : `All ${total} ${verb}`;
  return `${reached} of ${total} ${verb}`;
}

/** “A, from 3 to 5; B, from 2 to 9”. */
const sayChanges = (changes: readonly Change[]): string =>
  changes.map(({ label, from, to }) => `${label}, from ${from} to ${to}`).join('; ');

const quoteAll = (names: readonly string[]): string =>
  new Intl.ListFormat('en').format(names.map((name) => `“${name}”`));

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
