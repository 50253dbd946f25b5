/** What stands where a value is not known. By itself too: a table that sorts needs it and no more. */
export const missing = 'sin dato';

/** How numbers and dates are written out. */
export const quantities = {
  missing,
  yes: 'sí',
  no: 'no',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  /** A date with the precision that it has: a month only beside its year, a day only beside its month. */
  date: ({ year, month, day }: WrittenDate) => [day, month, year].filter((part) => part !== undefined).join(' de '),
};

/** The parts of a date as far as they are known. */
export interface WrittenDate {
  readonly year: string;
  /** Its name. */
  readonly month?: string | undefined;
  /** Without a leading zero. */
  readonly day?: string | undefined;
}
