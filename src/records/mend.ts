import { DATE_PATTERN, isCalendarDate } from '#schemas/fields.ts';

/** Quotes of Word, which it puts in the place of straight ones. */
const CURLY_QUOTES = /^[“”„‟«»‘’‚‛]+|[“”„‟«»‘’‚‛]+$/g;

/** Fractions that are one sign. */
const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** The number that was probably meant: no symbols, a decimal point, nothing between thousands. */
export function mendNumber(cell: string): string | undefined {
  const bare = cell
    .replace(CURLY_QUOTES, '')
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/[½¼¾]$/, (sign) => FRACTIONS[sign] ?? sign)
    .replace(/\s|%|US\$|S\/\.?|\$|€|^\+|^'/g, '')
    .replace(/(?<=\d)[_'’](?=\d{3})/g, '')
    .replace(/^[−–‐‑]/, '-');
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

/** Months as spreadsheets shorten them, in Spanish and English. */
const MONTHS = [
  'ene|jan',
  'feb',
  'mar',
  'abr|apr',
  'may',
  'jun',
  'jul',
  'ago|aug',
  'sept?|set',
  'oct',
  'nov',
  'dic|dec',
];
const EXCEL_MONTH = new RegExp(String.raw`^(?:(\d{1,2})[-/ ])?(${MONTHS.join('|')})\.?[-/ ](\d{4}|\d{2})$`, 'i');

/** Whether a spreadsheet made a date of what was written: `ene-10` of «1-10», `3-feb` of «3/2». */
export const isExcelDate = (cell: string): boolean =>
  EXCEL_MONTH.test(cell) || new RegExp(String.raw`^\d{1,2}[-/ ](?:${MONTHS.join('|')})$`, 'i').test(cell);

/** Days that spreadsheets count dates by, from 30 December 1899: those from 1950 to 2099. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_050];

/** A date with the day first, as it is written by hand, or as a spreadsheet writes or counts it. */
export function mendDate(cell: string): string | undefined {
  const bare = cell.replace(CURLY_QUOTES, '').replace(/[T ]00:00(?::00)?(?:\.0+)?Z?$/, '');
  if (/^\d{5}$/.test(bare) && Number(bare) >= FIRST_SERIAL && Number(bare) <= LAST_SERIAL)
    return new Date(Date.UTC(1899, 11, 30 + Number(bare))).toISOString().slice(0, 10);
  const [, excelDay = '', monthName = '', excelYear = ''] = EXCEL_MONTH.exec(bare) ?? [];
  const month = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(monthName)) + 1;
  const century = Number(excelYear) < 50 ? '20' : '19';
  const excelDate = [excelYear.length === 2 ? century + excelYear : excelYear, String(month), excelDay];
  const [, day = '', dayMonth = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare) ?? [];
  const [, yearFirst = '', secondMonth = '', lastDay = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(bare) ?? [];
  const parts = monthName ? excelDate : year ? [year, dayMonth, day] : [yearFirst, secondMonth, lastDay];
  const mended = parts
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return mended !== cell && DATE_PATTERN.test(mended) && isCalendarDate(mended) ? mended : undefined;
}

/**
 * A line of YAML with its text in quotes, where a colon in it is taken for that of a field:
 * `title: Redes: lo que pasó`. Quotes of Word around it go: they are no quotes for YAML.
 *
 * @returns undefined where the line is no field with a text
 */
export function mendLine(line: string): string | undefined {
  const [, field, text = ''] = /^((?:- +)*[\w-]+:) +([^'"[{>|].*)$/u.exec(line) ?? [];
  const bare = text.replace(CURLY_QUOTES, '');
  return field && (bare !== text || /:(?: |$)/.test(text)) ? `${field} '${bare.replaceAll("'", "''")}'` : undefined;
}
