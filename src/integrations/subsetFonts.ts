import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { openCache } from '#cache/cache.ts';
import { sumCode } from '#cache/code.ts';

const require = createRequire(import.meta.url);

/** Characters of every language: those of ASCII, and the signs of texts and figures. */
const SIGNS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'¿¡«»“”‘’–—…·•°ºª×÷−±≥≤→←↑↓†‡§©€\u00a0',
].join('');

const SOURCES = {
  display: {
    file: '@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
  },
  text: {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
  },
} as const;

/** Packages of the letters that the pages bring. */
export const FONT_FILES: readonly string[] = Object.values(SOURCES).map(({ file }) => file);

/** What Astro asks of a provider of fonts, as far as this one says it. */
export interface FontSource {
  readonly name: string;
  readonly resolveFont: () => {
    readonly fonts: {
      readonly weight: string;
      readonly style: string;
      readonly src: { readonly url: string; readonly format: string }[];
    }[];
  };
}

/**
 * Cuts the fonts down to the characters and weights that the site uses: a phone pays for what it reads. The subsets
 * are kept in `.trama/fonts`. Astro gets their bytes and no file: it names a family by a sum of what it is given, and
 * the place of a file is another in every folder.
 *
 * @param root folder of the project
 * @param letters letters of the language beside a to z; all else falls back to the font of the system
 * @returns a provider of each family
 */
export async function subsetFonts(root: string, letters: string): Promise<Record<keyof typeof SOURCES, FontSource>> {
  const characters = `${SIGNS}${letters}${letters.toUpperCase()}`;
  const cache = openCache(root, 'fonts', [sumCode('integrations/subsetFonts.ts')]);
  const entries = await Promise.all(
    Object.entries(SOURCES).map(async ([name, { file, weights }]) => {
      const original = readFileSync(require.resolve(file));
      const from = Buffer.concat([Buffer.from(`${characters} ${JSON.stringify(weights)} `), original]);
      const bytes = await cache.take(from, () =>
        subsetFont(original, characters, { targetFormat: 'woff2', variationAxes: { wght: weights } }),
      );
      return [name, provideFont(`trama-${name}`, bytes, weights)] as const;
    }),
  );
  cache.forget();
  return Object.fromEntries(entries) as Record<keyof typeof SOURCES, FontSource>;
}

/** @param name one for each family: of providers with the same name Astro asks only the first */
function provideFont(
  name: string,
  bytes: Uint8Array,
  { min, max }: { readonly min: number; readonly max: number },
): FontSource {
  const url = `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;
  return {
    name,
    resolveFont: () => ({ fonts: [{ weight: `${min} ${max}`, style: 'normal', src: [{ url, format: 'woff2' }] }] }),
  };
}
