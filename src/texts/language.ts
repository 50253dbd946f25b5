/** Languages that have a book of words, by their code. */
export const languages = ['es', 'en'] as const;

/** The code of a language that has a book of words. */
export type Language = (typeof languages)[number];

/** Words that stand in every language: a language that leaves them out does not compile. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;

/** Whether the formats of numbers and dates take a tag: they refuse `es-PE-PE`. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * The language of a BCP 47 tag: `es` of `es-PE`.
 *
 * @returns undefined for a tag that is none, or whose language has no book of words
 */
export function findLanguage(tag: string): Language | undefined {
  const code = /^([a-z]{2,3})(?:-[A-Za-z0-9]{2,8})*$/.exec(tag)?.[1];
  const language = languages.find((known) => known === code);
  return language && isLocale(tag) ? language : undefined;
}
