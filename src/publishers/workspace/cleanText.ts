/** Signs that no file can hold: of control, halves of signs, codes that are of none. */
const UNWRITABLE = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * A text as every file can hold it. People paste from anywhere, and one sign that XML cannot hold makes a file that no
 * program opens: such signs are left out, a tab is a blank, and every end of a line is written alike.
 */
const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(UNWRITABLE, '');

/** A value with all its texts cleaned, those inside it too; functions stay. */
export function cleanTexts<T>(value: T): T;
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((item: unknown) => cleanTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner as unknown)]));
}
