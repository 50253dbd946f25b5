/** Text that stands before and after a number of a unit (an entry of the vocabulary of units). */
export interface UnitText {
  /** Before the number, with its space. */
  readonly prefix?: string | undefined;
  /** After one, with its space. */
  readonly suffix?: string | undefined;
  /** After any other number; `suffix` when left out. */
  readonly suffixPlural?: string | undefined;
}

/** What a figure may hold: a number, or the cell of another column. */
export type FigureValue = number | string | boolean | null | undefined;

const MISSING = 'sin dato';
const byDecimals = new Map<number, Intl.NumberFormat>();

function numberFormat(decimals: number): Intl.NumberFormat {
  let format = byDecimals.get(decimals);
  if (!format) {
    // `always`: a comma from 1,234 on. `negative`: what rounds to zero carries no sign.
    format = new Intl.NumberFormat('es-PE', {
      useGrouping: 'always',
      signDisplay: 'negative',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    byDecimals.set(decimals, format);
  }
  return format;
}

/**
 * Formats a number as Peru writes it: 12,345.6.
 *
 * @param value text passes as it is; true and false are «sí» and «no»; what is missing or no finite number is «sin
 * dato»
 * @param decimals decimals shown, from 0 to 6
 */
export function formatNumber(value: FigureValue, decimals = 0): string {
  if (typeof value === 'number') return Number.isFinite(value) ? numberFormat(decimals).format(value) : MISSING;
  if (typeof value === 'boolean') return value ? 'sí' : 'no';
  return value?.trim() ? value : MISSING;
}

/**
 * Formats a figure with its unit: 59.76%, US$ 1,234, 1 empresa, 2 empresas.
 *
 * @param value only a number takes the unit; all else is written as by {@link formatNumber}
 * @param unit text of the unit; none when undefined
 * @param decimals decimals shown, from 0 to 6
 */
export function formatFigure(value: FigureValue, unit: UnitText | undefined, decimals = 0): string {
  const number = formatNumber(value, decimals);
  if (typeof value !== 'number' || !Number.isFinite(value)) return number;
  const one = number === '1' || number === '-1';
  return `${unit?.prefix ?? ''}${number}${(one ? unit?.suffix : (unit?.suffixPlural ?? unit?.suffix)) ?? ''}`;
}
