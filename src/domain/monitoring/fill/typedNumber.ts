/** Numbers as people type them: with signs of money, with commas, with the apostrophe that Peru puts at millions. */

/** What may stand before and after a number of a unit. */
interface UnitSigns {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly suffixPlural?: string | undefined;
}

/** Signs that everybody puts at money and shares, whatever the form says of the unit. */
const BEFORE = /^(?:s\/\.?|us\$|\$|soles|usd|pen)/i;
const AFTER = /(?:%|soles|sol|d[oó]lares|usd|pen)$/i;
/** A number cannot be told apart from its neighbours with more digits than these. */
const MOST_DIGITS = 15;

/** Without spaces, of whatever width. */
const squeeze = (text: string): string => text.replace(/[\s\u00A0\u2009\u202F]/g, '');

function strip(text: string, { prefix, suffix, suffixPlural }: UnitSigns): string {
  let rest = squeeze(text);
  const own = (sign: string | undefined) => squeeze(sign ?? '').toLowerCase();
  for (const sign of [own(prefix)]) if (sign && rest.toLowerCase().startsWith(sign)) rest = rest.slice(sign.length);
  rest = rest.replace(BEFORE, '');
  for (const sign of [own(suffixPlural), own(suffix)])
    if (sign && rest.toLowerCase().endsWith(sign)) rest = rest.slice(0, -sign.length);
  return rest.replace(AFTER, '');
}

/** Whether digits stand in groups of three, but for the first. */
const isGrouped = (groups: readonly string[]): boolean =>
  /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));

/** The digits of a number with one decimal point, or undefined where its signs contradict each other. */
function order(text: string): string | undefined {
  // An apostrophe and a space only ever part thousands and millions.
  const plain = text.replace(/['’´`]/g, ',');
  const [comma, point] = [plain.lastIndexOf(','), plain.lastIndexOf('.')];
  if (comma < 0 && point < 0) return plain;
  if (comma >= 0 && point >= 0) {
    // The last of two signs is the decimal one: «1,234.50» and «1.234,50» are the same.
    const [decimal, thousand] = point > comma ? ['.', ','] : [',', '.'];
    const [whole = '', part = '', more] = plain.split(decimal);
    const groups = whole.split(thousand);
    return more === undefined && isGrouped(groups) ? `${groups.join('')}.${part}` : undefined;
  }
  const sign = comma >= 0 ? ',' : '.';
  const groups = plain.split(sign);
  if (groups.length > 2) return isGrouped(groups) ? groups.join('') : undefined;
  // One point is a decimal point. One comma parts thousands where three digits follow it, and else decimals.
  const [whole = '', part = ''] = groups;
  const parts = sign === ',' && isGrouped(groups) && !whole.startsWith('0');
  return parts ? `${whole}${part}` : `${whole}.${part}`;
}

/**
 * Reads a number: «1,234.50», «S/ 1200», «1'234,567», «12 %», «0,5».
 *
 * @param unit signs of its unit, which may be typed with it
 * @returns undefined for what is no number, or has more digits than a computer keeps
 */
export function parseTypedNumber(text: string, unit: UnitSigns = {}): number | undefined {
  const [, minus, rest = ''] = /^([-−]?)(.*)$/.exec(squeeze(text)) ?? [];
  // The minus stands before or after the sign of money.
  const bare = strip(rest, unit);
  const [, minusToo, digits = ''] = /^([-−]?)(.*)$/.exec(bare) ?? [];
  if ((minus && minusToo) || !/\d/.test(digits) || /[^\d.,'’´`]/.test(digits)) return undefined;
  const ordered = order(digits);
  if (ordered === undefined || !/^\d*\.?\d*$/.test(ordered) || ordered.replace(/^0+|\D/g, '').length > MOST_DIGITS)
    return undefined;
  const value = Number(ordered.endsWith('.') ? ordered.slice(0, -1) : ordered);
  return Number.isFinite(value) ? (minus || minusToo ? -value : value) : undefined;
}

/** Decimals of a number as it is written shortest, 6 at most. */
export const decimalsOf = (value: number): number => Math.min(6, String(value).split('.')[1]?.length ?? 0);
