import type { Texts } from '../es/index.ts';

/** How numbers and dates are written out. */
export const quantities: Texts['quantities'] = {
  missing: 'no data',
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
