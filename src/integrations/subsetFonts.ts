import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Characters of Spanish, of names in Quechua and Aymara, and of figures; all else falls back to the system's font. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’–—…·•°ºª×÷−±≥≤→←↑↓†‡§©€\u00a0',
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

/**
 * Cuts the fonts down to the characters and weights that the site uses, once: a phone pays for what it reads.
 *
 * @param folder where the subsets are kept between builds
 * @returns the path of each subset
 */
export async function subsetFonts(folder: URL): Promise<Record<keyof typeof SOURCES, string>> {
  mkdirSync(folder, { recursive: true });
  const entries = await Promise.all(
    Object.entries(SOURCES).map(async ([name, { file, weights }]) => {
      const original = readFileSync(require.resolve(file));
      const key = createHash('sha256')
        .update(original)
        .update(CHARACTERS)
        .update(JSON.stringify(weights))
        .digest('hex')
        .slice(0, 12);
      const filePath = fileURLToPath(new URL(`${name}-${key}.woff2`, folder));
      if (!existsSync(filePath))
        writeFileSync(
          filePath,
          await subsetFont(original, CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: weights } }),
        );
      return [name, filePath] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<keyof typeof SOURCES, string>;
}
