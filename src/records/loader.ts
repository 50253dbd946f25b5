import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Kind } from '#kinds/index.ts';
import { titleOf, type AnyEntry, type SiteRecords } from './assemble.ts';

/**
 * Tells Astro which records of a kind there are, by the title of each. Nothing is read here: the records come from
 * the site that was checked, and all that a page shows comes from there too, its prose included.
 */
export function recordLoader(kind: Kind, loadRecords: () => Promise<SiteRecords>): Loader {
  return {
    name: `trama:${kind}`,
    load: async ({ config, store, parseData, generateDigest }) => {
      const root = fileURLToPath(config.root);
      store.clear();
      for (const entry of (await loadRecords()).list(kind) as readonly AnyEntry[]) {
        const { id, file } = entry;
        store.set({
          id,
          data: await parseData({ id, data: { title: titleOf(entry) }, filePath: join(root, file) }),
          filePath: file,
          digest: generateDigest(titleOf(entry)),
        });
      }
    },
  };
}
