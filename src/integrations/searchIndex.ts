import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { buildPageTable } from './pagefind/pageTable.ts';
import { splitChunks } from './pagefind/splitChunks.ts';

/** Files that Pagefind adds for interfaces that this site does not use. Its plain script stays, for other sites that merge this index into theirs. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Makes the full-text index over the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'trama:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, pieces } = await indexFolder(fileURLToPath(dir));
        logger.info(`${pages} páginas en el índice de búsqueda, en ${pieces} partes`);
      },
    },
  };
}

/**
 * Indexes the pages of a folder into its `pagefind/`, in small pieces and with the table of pages.
 *
 * @throws Error when Pagefind cannot
 */
export async function indexFolder(root: string): Promise<{ readonly pages: number; readonly pieces: number }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'es', keepIndexUrl: false });
  if (!index) throw new Error(`No se pudo crear el índice de búsqueda: ${errors.join('; ')}`);
  const folder = join(root, 'pagefind');
  const { page_count: pages, errors: indexErrors } = await index.addDirectory({ path: root });
  if (indexErrors.length) throw new Error(`No se pudo indexar el sitio: ${indexErrors.join('; ')}`);
  const { errors: writeErrors } = await index.writeFiles({ outputPath: folder });
  if (writeErrors.length) throw new Error(`No se pudo escribir el índice: ${writeErrors.join('; ')}`);
  await pagefind.close();
  for (const file of readdirSync(folder)) if (UNUSED.test(file)) rmSync(join(folder, file));
  const pieces = splitChunks(folder);
  writeFileSync(join(folder, 'paginas.json'), JSON.stringify(buildPageTable(folder)));
  return { pages, pieces };
}
