import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Dataset } from '#kinds/dataset/schema.ts';
import { kinds, type Kind } from '#kinds/index.ts';
import { readKind } from './read.ts';
import { typeTable } from './table.ts';

/**
 * Loads the records of one kind into Astro's content store through the same reader as the check, so that what
 * is published is what was checked.
 */
export function recordLoader(kind: Kind): Loader {
  return {
    name: `trama:${kind}`,
    load: async ({ config, store, parseData, generateDigest, watcher }) => {
      const root = fileURLToPath(config.root);
      const load = async (): Promise<void> => {
        store.clear();
        for (const raw of readKind(root, kind).records) {
          const parsed = await parseData({
            id: raw.id,
            data: raw.data as Record<string, unknown>,
            filePath: join(root, raw.file),
          });
          const rows = raw.table ? { rows: typeTable(parsed as unknown as Dataset, raw.table).rows } : {};
          store.set({
            id: raw.id,
            data: { ...parsed, ...rows },
            filePath: raw.file,
            body: raw.body,
            digest: generateDigest(`${JSON.stringify(raw.data)}${raw.body}${JSON.stringify(rows)}`),
            ...(raw.body.trim() ? { deferredRender: true } : {}),
          });
        }
      };
      await load();
      const folder = join(root, kinds[kind].folder);
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (path.startsWith(folder)) void load();
        });
      }
    },
  };
}
