/**
 * Why what was written as a number is not kept as it stands: it begins with zeros, as a code does; it has more figures
 * than a number of a computer holds (IEEE 754, double precision); or it is not written in figures (`1e3`, `0x1F`).
 */
export type NumberFault = 'zeros' | 'figures' | 'form';

/** Figures that every number keeps, whatever they are: DBL_DIG of IEEE 754. */
const SURE_FIGURES = 15;

/**
 * What of a number would be lost.
 *
 * @param written the number as it stands in the file, which some parser takes for one
 * @returns undefined where the number that is read says the same as what was written
 */
export function findNumberFault(written: string): NumberFault | undefined {
  const [, whole, fraction = ''] = /^[-+]?(\d*)(?:\.(\d*))?$/.exec(written) ?? [];
  if (whole === undefined || !`${whole}${fraction}`) return 'form';
  if (/^0\d/.test(whole)) return 'zeros';
  const value = Math.abs(Number(written));
  if (value > Number.MAX_SAFE_INTEGER) return 'figures';
  const figures = significant(`${whole}${fraction}`);
  return figures.length <= SURE_FIGURES || figures === significant(String(value)) ? undefined : 'figures';
}

/** The figures of a number without zeros at its ends, its point and its exponent. */
const significant = (text: string): string =>
  text.replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
