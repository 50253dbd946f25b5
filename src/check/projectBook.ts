import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfigFile } from '#records/configFile.ts';
import { openBook, type Book } from '#texts/book.ts';
import { findLanguage } from '#texts/language.ts';

/** The configuration of a site, from the root of its project. */
export const CONFIG_FILE = 'src/site.config.ts';

/** Language of a project that says none, or none that there are words for. */
const LANGUAGE = 'es-PE';

/** The words in which a project is reported on: those of its site, as far as its configuration can be read. */
export function openProjectBook(root: string): Book {
  const filePath = join(root, CONFIG_FILE);
  const config = existsSync(filePath) ? parseConfigFile(readFileSync(filePath, 'utf8')) : undefined;
  const { language } = (config && 'data' in config ? config.data : {}) as { readonly language?: unknown };
  return openBook(typeof language === 'string' && findLanguage(language) ? language : LANGUAGE);
}
