import type { Texts } from '../es/index.ts';

/** What stands where a value is not known. By itself too: a table that sorts needs it and no more. */
export const missing = 'no data';

/** How numbers and dates are written out. */
export const quantities: Texts['quantities'] = {
  missing,
  yes: 'yes',
  no: 'no',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** A date with the precision that it has: a month only beside its year, a day only beside its month. */
  date: ({ year, month, day }) => [day, month, year].filter((part) => part !== undefined).join(' '),
};
