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
/** Those that titles are written with: what stands in few of them is not worth the wait of all. */
const TITLE_SIGNS = SIGNS.replace(/[#*<=>@\\^_`{|}~•×÷−±≥≤→←↑↓‡§©€]/g, '');

/** What the pages are set with: titles in one weight, drawn for large sizes; the text in its own and in a bold one. */
const SOURCES = {
  display: [
    {
      file: '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2',
      axes: { wght: 600, opsz: 48 },
      signs: TITLE_SIGNS,
    },
  ],
  text: [400, 600].map((wght) => ({
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    axes: { wght },
    signs: SIGNS,
  })),
} as const;
/** Kerning, ligatures and figures of equal width; nothing else is asked for. */
const FEATURES = ['kern', 'liga', 'lnum', 'tnum'];

/** Packages of the letters that the pages bring. */
export const FONT_FILES: readonly string[] = [
  ...new Set(Object.values(SOURCES).flatMap((cuts) => cuts.map(({ file }) => file))),
];

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
 * Cuts the fonts down to the characters, weights and features that the site uses: a phone pays for what it reads. The
 * subsets are kept in `.trama/fonts`. Astro gets their bytes and no file: it names a family by a sum of what it is
 * given, and the place of a file is another in every folder.
 *
 * @param root folder of the project
 * @param letters letters of the language beside a to z; all else falls back to the font of the system
 * @returns a provider of each family
 */
export async function subsetFonts(root: string, letters: string): Promise<Record<keyof typeof SOURCES, FontSource>> {
  const cache = openCache(root, 'fonts', [sumCode('integrations/subsetFonts.ts')]);
  const entries = await Promise.all(
    Object.entries(SOURCES).map(async ([name, cuts]) => {
      const faces = await Promise.all(
        cuts.map(async ({ file, axes, signs }) => {
          const characters = `${signs}${letters}${letters.toUpperCase()}`;
          const original = readFileSync(require.resolve(file));
          const from = Buffer.concat([Buffer.from(`${characters} ${JSON.stringify(axes)} `), original]);
          const bytes = await cache.take(from, () =>
            subsetFont(original, characters, {
              targetFormat: 'woff2',
              variationAxes: axes,
              keepFeatures: FEATURES,
            }),
          );
          return { weight: axes.wght, bytes };
        }),
      );
      return [name, provideFonts(`trama-${name}`, faces)] as const;
    }),
  );
  cache.forget();
  return Object.fromEntries(entries) as Record<keyof typeof SOURCES, FontSource>;
}

/** @param name one for each family: of providers with the same name Astro asks only the first */
function provideFonts(
  name: string,
  faces: readonly { readonly weight: number; readonly bytes: Uint8Array }[],
): FontSource {
  const fonts = faces.map(({ weight, bytes }) => ({
    weight: `${weight}`,
    style: 'normal',
    src: [{ url: `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`, format: 'woff2' }],
  }));
  return { name, resolveFont: () => ({ fonts }) };
}
