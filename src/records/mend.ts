import { DATE_PATTERN, isCalendarDate } from '#schemas/fields.ts';

/** The number that was probably meant: no symbols, a decimal point, nothing between thousands. */
export function mendNumber(cell: string): string | undefined {
  const bare = cell.replace(/\s|%|US\$|S\/\.?|\$|^\+/g, '').replace(/^−/, '-');
  const lastComma = bare.lastIndexOf(',');
  const lastPoint = bare.lastIndexOf('.');
  // The separator that stands last is the decimal one, unless it stands before just three digits or several times.
  const commaIsDecimal = lastComma > lastPoint && !/,\d{3}$/.test(bare) && bare.indexOf(',') === lastComma;
  const pointIsDecimal = lastPoint > lastComma && bare.indexOf('.') === lastPoint;
  const mended = commaIsDecimal
    ? bare.replace(/\./g, '').replace(',', '.')
    : pointIsDecimal
      ? bare.replace(/,/g, '')
      : bare.replace(/[.,]/g, '');
  return /^-?(?:\d+|\d*\.\d+)$/.test(mended) ? mended : undefined;
}

/** A spreadsheet turns true and false into words of its own. */
export function mendBoolean(cell: string): string | undefined {
  if (/^(?:true|verdadero|s[ií]|1|x)$/i.test(cell)) return 'true';
  return /^(?:false|falso|no|0)$/i.test(cell) ? 'false' : undefined;
}

/** A date with the day first, as it is written by hand. */
export function mendDate(cell: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  const mended = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year && DATE_PATTERN.test(mended) && isCalendarDate(mended) ? mended : undefined;
}
