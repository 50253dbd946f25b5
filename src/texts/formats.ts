import type { Texts } from './es/index.ts';

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

/** How a language writes numbers, dates and lists, and how it sorts. */
export interface Formats {
  /**
   * Writes a number: 12,345.6 as Peru does.
   *
   * @param value text passes as it is; true, false and what is missing are words
   * @param decimals decimals shown, from 0 to 6
   */
  readonly number: (value: FigureValue, decimals?: number) => string;
  /**
   * Writes a figure with its unit: 59.76%, US$ 1,234, 1 empresa, 2 empresas.
   *
   * @param value only a number takes the unit; all else is written as by `number`
   */
  readonly figure: (value: FigureValue, unit: UnitText | undefined, decimals?: number) => string;
  /** Writes out an ISO 8601 date with the precision that it has: «2011», «septiembre de 2011», «30 de septiembre…». */
  readonly date: (date: string) => string;
  /** Writes a size, rounded up: 85 KB, 1.3 MB. */
  readonly bytes: (count: number) => string;
  /** Joins items as a sentence does: «a, b y c». */
  readonly list: (items: readonly string[]) => string;
  /** The form that a count takes. */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** Compares two texts for sorting: numbers by their value, without regard to case and accents. */
  readonly compare: (a: string, b: string) => number;
  /** The letter under which a list holds a text: «Árbol» under A; Ñ is a letter only where the language has it. */
  readonly letterOf: (text: string) => string;
}

/** What stands beside one, and beside any other count. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/**
 * The formats of a language.
 *
 * @param tag as BCP 47: `es-PE`
 */
export function makeFormats(tag: string, { quantities: words }: Pick<Texts, 'quantities'>): Formats {
  const byDecimals = new Map<number, Intl.NumberFormat>();
  const rules = new Intl.PluralRules(tag);
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' });
  const numberFormat = (decimals: number): Intl.NumberFormat => {
    const format = byDecimals.get(decimals) ?? openNumberFormat(tag, decimals);
    byDecimals.set(decimals, format);
    return format;
  };
  const number = (value: FigureValue, decimals = 0): string => {
    if (typeof value === 'number') return Number.isFinite(value) ? numberFormat(decimals).format(value) : words.missing;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return value?.trim() ? value : words.missing;
  };
  return {
    number,
    figure: (value, unit, decimals = 0) => {
      const written = number(value, decimals);
      if (typeof value !== 'number' || !Number.isFinite(value)) return written;
      // As it is written: what rounds to one is one.
      const one = written === '1' || written === '-1';
      return `${unit?.prefix ?? ''}${written}${(one ? unit?.suffix : (unit?.suffixPlural ?? unit?.suffix)) ?? ''}`;
    },
    date: (date) => writeDate(date, words),
    bytes: (count) =>
      count < 999_500 ? `${Math.ceil(count / 1000)} KB` : `${number(Math.ceil(count / 100_000) / 10, 1)} MB`,
    list: (items) => conjunction.format(items),
    plural: (count, { one, other }) => (rules.select(count) === 'one' ? one : other),
    compare: (a, b) => collator.compare(a, b),
    letterOf: (text) => {
      const letter = (/[\p{L}\p{N}]/u.exec(text.normalize('NFC'))?.[0] ?? '#').toLocaleUpperCase(tag);
      const [bare = letter] = letter.normalize('NFD');
      return collator.compare(letter, bare) === 0 ? bare : letter;
    },
  };
}

/** Writes out an ISO 8601 date: by itself, for scripts that write nothing but dates. */
export function writeDate(date: string, words: Pick<Texts['quantities'], 'date' | 'months'>): string {
  const [year = '', month, day] = date.split('-');
  return words.date({
    year,
    month: month ? words.months[Number(month) - 1] : undefined,
    day: day ? String(Number(day)) : undefined,
  });
}

/** `always`: a comma from 1,234 on. `negative`: what rounds to zero carries no sign. */
function openNumberFormat(tag: string, decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, {
    useGrouping: 'always',
    signDisplay: 'negative',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
