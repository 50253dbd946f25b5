import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Makes the search index over the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'trama:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'es', keepIndexUrl: false });
        if (!index) throw new Error(`No se pudo crear el índice de búsqueda: ${errors.join('; ')}`);
        const root = fileURLToPath(dir);
        const { page_count: pages, errors: indexErrors } = await index.addDirectory({ path: root });
        if (indexErrors.length) throw new Error(`No se pudo indexar el sitio: ${indexErrors.join('; ')}`);
        const { errors: writeErrors } = await index.writeFiles({ outputPath: `${root}pagefind` });
        if (writeErrors.length) throw new Error(`No se pudo escribir el índice: ${writeErrors.join('; ')}`);
        await pagefind.close();
        logger.info(`${pages} páginas en el índice de búsqueda`);
      },
    },
  };
}
