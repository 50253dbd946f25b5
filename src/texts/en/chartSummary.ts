import type { Change, Course, Extreme, Labelled, Reached, Share, Sides } from '../es/chartSummary.ts';
import type { Texts } from '../es/index.ts';

/** What a chart shows, in sentences, for whoever does not see it. Values come written with their units. */
export const chartSummary: Texts['chartSummary'] = {
  nothing: 'There are no data for this chart.',

  single: (where, label, value) =>
    where === undefined
      ? `A single value: ${label}, with ${value}.`
      : `In ${where}, a single value: ${label}, with ${value}.`,
  alike: (where, count, value) => begin(where, `all ${count} values are the same: ${value}.`),
  even: (where, lowest, highest) =>
    begin(where, `there are no clear differences: they go from ${sayEnd(lowest)} to ${sayEnd(highest)}.`),
  course: (where, course, first, last, turn) => begin(where, sayCourse(course, first, last, turn)),
  dominated: (where, { names, count, part, total }, share) =>
    begin(
      where,
      `${names} ${count === 1 ? 'makes up' : 'make up'} ${part} out of a total of ${total}: ${SHARES[share]}.`,
    ),
  apart: (where, leaders, next) => begin(where, `${sayLeaders(leaders)}; ${sayNext(next)}.`),
  tied: (where, highest, lowest) =>
    begin(where, `${highest.names ?? highest.count} tie at the top, with ${highest.value}; ${sayLowest(lowest)}.`),
  range: (where, highest, lowest) => begin(where, `${sayHighest(highest)}; ${sayLowest(lowest)}.`),
  lowest: (lowest) => `${upperFirst(sayLowest(lowest))}.`,
  inAll: (count, groups) =>
    `${count} values in all: ${groups.map((group) => `${group.label}, ${group.count}`).join('; ')}.`,

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
      ? `${sayReached(reached, 'reached', 'did not reach')} the ${noun}${sayMissed(reached)}.`
      : `${sayReached(reached, 'met', 'did not meet')} the ${noun}${sayMissed(reached)}.` +
        (direction === 'fewer' ? ' Here, fewer is better.' : ''),
  exactly: (count, noun) => `${count} ${count === 1 ? 'matches' : 'match'} the ${noun} exactly.`,
  fewerIsBetter: (names) => `Fewer is better in ${names}.`,
  sameAsTarget: (noun) => `Every result equals its ${noun}.`,
  widestGap: (label, pair) => `The widest gap is that of ${label}: ${pair}.`,
  widestGaps: (items) =>
    `The widest gap occurs more than once: ${items.map(({ label, pair }) => `${label}, ${pair}`).join('; ')}.`,
  widestGapCount: (count, total) => `The widest gap occurs in ${count} of ${total}.`,
  withoutTarget: (noun, names) => `Without a ${noun}: ${names}.`,

  meanLine: (label, value, sides) => {
    const line = value === undefined ? `A line marks “${label}”` : `The line “${label}” is at ${value}`;
    return `${line}${saySides(sides)}.`;
  },
  targetLine: (reached, label, value, direction) => {
    const line = `the line “${label}”${value === undefined ? '' : ` (${value})`}`;
    const rest = sayMissed(reached);
    if (direction === 'fewer')
      return `${sayReached(reached, 'stayed at or under', 'did not stay at or under')} ${line}${rest}.`;
    return direction === 'more'
      ? `${sayReached(reached, 'reached', 'did not reach')} ${line}${rest}.`
      : `${sayReached(reached, 'met', 'did not meet')} what ${line} marks${rest}.`;
  },

  changes: ({ first, second }, counts) => `From “${first}” to “${second}”, ${counts}.`,
  allRose: ({ first, second }, count) =>
    `From “${first}” to “${second}”, ${count === 2 ? 'both' : `all ${count}`} rose.`,
  allFell: ({ first, second }, count) =>
    `From “${first}” to “${second}”, ${count === 2 ? 'both' : `all ${count}`} fell.`,
  allStayed: ({ first, second }, count) =>
    `From “${first}” to “${second}”, ${count === 2 ? 'both' : `all ${count}`} stayed the same.`,
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

  highest: ({ names, count, value }) => `${names ?? `${count} that tie`} (${value}${count > 1 ? ' each' : ''})`,
  highestOf: (groups, differs) =>
    `${differs ? 'What is highest changes from group to group' : 'Highest'}: ` +
    `${groups.map(({ label, highest }) => `in ${label}, ${highest}`).join('; ')}.`,
  sameHighest: (name, groups) =>
    `${name} is highest in each: ${groups.map(({ label, value }) => `in ${label}, with ${value}`).join('; ')}.`,
  alwaysHigher: (group, count) => `${group} is higher in all ${count} shared rows.`,
  furthestApart: (label, groups) =>
    `They are furthest apart in ${label}: ${groups.map((group) => `${group.label}, ${group.value}`).join('; ')}.`,
  furthestApartIn: (names) => `They are furthest apart, by as much, in ${names}.`,
  onlyIn: (count, group) => `${count} only in ${group}`,
  oneSided: (items) => `Not shared: ${items}.`,

  panelsApart: (top, bottom) =>
    `${upperFirst(top.names ?? `${top.count} groups`)} ${top.count === 1 ? 'reaches' : 'reach'} highest, ${top.value}; ` +
    `${bottom.names ?? `${bottom.count} groups`}, ${bottom.value}.`,
  panelsAlike: ({ names, count, value }) => `${upperFirst(names ?? `${count} groups`)} reach the same: ${value}.`,

  singleDate: (label, date, to) =>
    `A single event with a date: ${label}, ${to === undefined ? date : `from ${date} to ${to}`}.`,
  dates: (count, from, to, isTold) => {
    if (from === to) return `${count} events with a date, all of ${from}.`;
    return isTold ? `They go from ${from} to ${to}.` : `${count} events with a date, from ${from} to ${to}.`;
  },
  firstAndLast: (first, last, lasts) => {
    const begin = lasts ? ' to begin' : '';
    const one = first.length === 1 ? `The first${begin} is` : `The first${begin} are`;
    return `${one} ${quoteAll(first)}; the last, ${quoteAll(last)}.`;
  },
  fullestYears: (years, count, most, total, lasts) =>
    `Of ${total} events with a date, ${most} ${lasts ? 'begin in' : 'are of'} ${years}` +
    `${count === 1 ? '' : ', each year'}: ${count === 1 ? 'the year' : 'the years'} with the most.`,
  undated: (count) => `${count} more ${count === 1 ? 'has' : 'have'} no date in the source.`,
};

/** A sentence with the group of which it speaks. */
const begin = (where: string | undefined, text: string): string =>
  where === undefined ? upperFirst(text) : `In ${where}, ${text}`;

/** A value with who has it: “3 votes (A and B)”. */
const sayEnd = ({ names, count, value }: Extreme): string => `${value} (${names ?? `${count} values`})`;

function sayHighest({ names, count, value }: Extreme): string {
  if (names === undefined) return `the highest value, ${value}, occurs in ${count}`;
  return count === 1 ? `the highest is ${names}, with ${value}` : `the highest are ${names}, with ${value} each`;
}

function sayLowest({ names, count, value }: Extreme): string {
  if (names === undefined) return `the lowest value, ${value}, occurs in ${count}`;
  return count === 1 ? `the lowest is ${names}, with ${value}` : `the lowest are ${names}, with ${value} each`;
}

/** Those that stand above the rest, with their values. */
function sayLeaders([first, second]: readonly Labelled[]): string {
  if (!first) return '';
  if (!second) return `${first.label} stands apart from the rest, with ${first.value}`;
  const values = first.value === second.value ? `${first.value} each` : `${first.value} and ${second.value}`;
  return `${first.label} and ${second.label} stand apart from the rest, with ${values}`;
}

/** Who comes after them. */
function sayNext({ names, count, value }: Extreme): string {
  if (names === undefined) return `the ${count} that follow have ${value}`;
  return `next ${count === 1 ? 'comes' : 'come'} ${names}, with ${value}${count === 1 ? '' : ' each'}`;
}

/** How values of years run. */
function sayCourse(course: Course, first: Labelled, last: Labelled, turn: Labelled | undefined): string {
  const at = ({ label, value }: Labelled) => `${value} in ${label}`;
  if (turn) {
    const [there, back] = course === 'peak' ? ['rises', 'falls'] : ['falls', 'rises'];
    return `it ${there} from ${at(first)} to ${at(turn)}, and then ${back} to ${at(last)}.`;
  }
  if (course === 'wave') return `it rises and falls, from ${at(first)} to ${at(last)}.`;
  return `it ${course === 'rise' ? 'rises' : 'falls'} from ${at(first)} to ${at(last)}.`;
}

const SHARES: Readonly<Record<Share, string>> = {
  half: 'more than half',
  threeQuarters: 'at least three quarters',
  nearlyAll: 'nearly all',
};

/** How rows lie to a line: “: 10 of 17 lie below”. */
function saySides({ above, below, total }: Sides): string {
  const [most, side] = above > below ? [above, 'above'] : [below, 'below'];
  if (total < 2 || most === 0) return '';
  if (above === below) return `: ${above} ${above === 1 ? 'lies' : 'lie'} above and ${below} below`;
  if (most === total) return `: ${total === 2 ? 'both' : `all ${total}`} lie ${side}`;
  return `: ${most} of ${total} ${most === 1 ? 'lies' : 'lie'} ${side}`;
}

/** Those that did not, after those that did: “; Essence Mode did not”. */
const sayMissed = ({ missed, reached, only, total }: Reached): string =>
  missed === undefined || only !== undefined || reached === total ? '' : `; ${missed} did not`;

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
