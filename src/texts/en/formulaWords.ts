import type { Texts } from '../es/index.ts';

/** “a, b and c”, or with another word before the last. */
const join = (parts: readonly string[], word: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;

/** How a formula of monitoring is told to people who fill in a form or read a figure. */
export const formulaWords: Texts['formulaWords'] = {
  calculated: (value) => `It is computed by itself: ${value}.`,
  shownWhen: (condition) => `It is asked only if ${condition}.`,
  field: (label) => `“${label}”`,
  choice: (label) => `“${label}”`,
  group: (value) => `(${value})`,
  negative: (value) => `minus ${value}`,
  arithmetic: {
    '+': (one, other) => `${one} plus ${other}`,
    '-': (one, other) => `${one} minus ${other}`,
    '*': (one, other) => `${one} times ${other}`,
    '/': (one, other) => `${one} divided by ${other}`,
  },
  comparison: {
    '=': (one, other) => `${one} equals ${other}`,
    '<>': (one, other) => `${one} differs from ${other}`,
    '<': (one, other) => `${one} is less than ${other}`,
    '<=': (one, other) => `${one} is ${other} or less`,
    '>': (one, other) => `${one} is more than ${other}`,
    '>=': (one, other) => `${one} is ${other} or more`,
  },
  dates: {
    '=': (one, other) => `${one} is ${other}`,
    '<>': (one, other) => `${one} is not ${other}`,
    '<': (one, other) => `${one} is before ${other}`,
    '<=': (one, other) => `${one} is ${other} or before`,
    '>': (one, other) => `${one} is after ${other}`,
    '>=': (one, other) => `${one} is ${other} or after`,
  },
  isYes: (field) => `the answer to ${field} is yes`,
  isChosen: (field, choice) => `${choice} was chosen in ${field}`,
  isNotChosen: (field, choice) => `${choice} was not chosen in ${field}`,
  all: (conditions) => join(conditions, 'and'),
  some: (conditions) => join(conditions, 'or'),
  not: (condition) => `it is not so that ${condition}`,
  choose: (condition, yes, no) => `${yes} if ${condition}, and ${no} otherwise`,
  round: (value, decimals) =>
    `${value}, rounded to ${decimals === 0 ? 'whole numbers' : decimals === 1 ? 'one decimal' : `${decimals} decimals`}`,
  change: (before, after) => `the change from ${before} to ${after}, in per cent of the first`,
  row: {
    SUMA: (values) => `the sum of ${join(values, 'and')}`,
    PROMEDIO: (values) => `the mean of ${join(values, 'and')}`,
    MEDIANA: (values) => `the median of ${join(values, 'and')}`,
    MIN: (values) => `the smallest value among ${join(values, 'and')}`,
    MAX: (values) => `the greatest value among ${join(values, 'and')}`,
    CONTAR: (values) => `how many answers there are among ${join(values, 'and')}`,
    hold: (conditions) => `how many of these hold: ${join(conditions, 'and')}`,
  },
  column: {
    SUMA: ([value = '']) => `the sum of ${value} over the approved forms`,
    PROMEDIO: ([value = '']) => `the mean of ${value} over the approved forms`,
    MEDIANA: ([value = '']) => `the median of ${value} over the approved forms`,
    MIN: ([value = '']) => `the smallest value of ${value} in the approved forms`,
    MAX: ([value = '']) => `the greatest value of ${value} in the approved forms`,
    CONTAR: ([value = '']) => `how many approved forms answer ${value}`,
    hold: ([condition = '']) => `in how many approved forms ${condition}`,
  },
  reasons: {
    missing: (field) => `The answer to ${field} is missing.`,
    badAnswer: (field) => `The answer to ${field || 'a field'} is not of the kind that is asked for.`,
    zeroDivisor: () => 'It would have to be divided by zero.',
    zeroBase: () => 'The value before is zero, and from zero there is no change in per cent.',
    negativeBase: () => 'The value before is less than zero, and no change in per cent comes of that.',
    nothingGiven: () => 'There is no answer yet to compute it from.',
  },
  unsupported: {
    median: 'That program computes no medians.',
    choices: 'That program does not look for one option among several that are marked.',
    date: 'That program does not keep as a date what it computes.',
    text: 'A text of the formula holds signs that this program reads as its own.',
    column: 'That program does not compute form by form inside a function.',
    tooLong: 'The formula would come out longer than that program takes.',
  },
};
