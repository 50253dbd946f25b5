import { en } from './en/index.ts';
import { es, type Texts } from './es/index.ts';
import { speech as englishSpeech } from './en/speech.ts';
import { speech as spanishSpeech } from './es/speech.ts';
import type { Speech } from './speech.ts';
import { makeFormats, type Formats } from './formats.ts';
import { findLanguage, languages, type InEveryLanguage, type Language } from './language.ts';

const catalogues: InEveryLanguage<Texts> = { es, en };
const speeches: InEveryLanguage<Speech> = { es: spanishSpeech, en: englishSpeech };

/** All the words of a language, and how it writes quantities. It travels with the site. */
export interface Book {
  /** As BCP 47: `es-PE`. */
  readonly tag: string;
  readonly language: Language;
  readonly t: Texts;
  readonly format: Formats;
  /** How it is spoken, for the search. */
  readonly speech: Speech;
}

/**
 * The book of a language, with the formats of its region.
 *
 * @param tag as BCP 47: `es-PE`
 * @throws Error for a language that has no catalogue
 */
export function openBook(tag: string): Book {
  const language = findLanguage(tag);
  if (!language)
    throw new Error(`No book of words for the language «${tag}»: there is one for ${languages.join(', ')}.`);
  const t = catalogues[language];
  return { tag, language, t, format: makeFormats(tag, t), speech: speeches[language] };
}
