import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Language } from '#texts/language.ts';

/** How a script of the browser names the words that it takes along. */
export const WORDS = /^#words\//;

/** Folder of the catalogue of a language, with its last slash. */
export const wordsFolder = (language: Language): string =>
  fileURLToPath(new URL(`../texts/${language}/`, import.meta.url));

/** Gives the scripts that are bundled beside Astro the words of the language of the site. */
export const takeWords = (language: Language): Plugin => ({
  name: 'trama:words',
  setup({ onResolve }) {
    onResolve({ filter: WORDS }, ({ path }) => ({ path: path.replace(WORDS, wordsFolder(language)) }));
  },
});
