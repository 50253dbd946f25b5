import { readConfigFile } from '#records/configFile.ts';
import { openBook, type Book } from '#texts/book.ts';
import { findLanguage } from '#texts/language.ts';

/** Language of a project that says none, or none that there are words for. */
const LANGUAGE = 'es-PE';

/** The words in which a project is reported on: those of its site, as far as its configuration can be read. */
export function openProjectBook(root: string): Book {
  const { language } = (readConfigFile(root).config?.data ?? {}) as { readonly language?: unknown };
  return openBook(typeof language === 'string' && findLanguage(language) ? language : LANGUAGE);
}
