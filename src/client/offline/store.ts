import { indexKeys, keyOf, listOrphans, type KeptPackage } from '#domain/offline/kept.ts';
import type { PackageFile } from '#domain/offline/packages.ts';

/**
 * What the device keeps of a site. Files are kept by address and content: an update adds, and takes away nothing that
 * is in use.
 */
export interface Store {
  /** Every package kept, whole or not. */
  list(): Promise<readonly KeptPackage[]>;
  keep(kept: KeptPackage): Promise<void>;
  forget(id: string, states?: readonly KeptPackage['state'][]): Promise<void>;
  /** Keys of the files on the device. */
  heldKeys(): Promise<ReadonlySet<string>>;
  put(file: PackageFile, response: Response): Promise<void>;
  /** The file of an address in its best version. */
  find(address: string, kept: readonly KeptPackage[]): Promise<Response | undefined>;
  /** Takes away the files that no package needs. */
  prune(): Promise<void>;
  /** Takes away everything. */
  clear(): Promise<void>;
}

const STATES = ['saved', 'pending', 'previous'] as const;

/**
 * Opens what the device keeps of a site.
 *
 * @param root full address of the root of the site, with its last slash: sites that share a server keep apart
 */
export function openStore(root: string): Store {
  const filesName = `trama archivos ${root}`;
  const listsName = `trama listas ${root}`;
  const files = () => caches.open(filesName);
  const lists = () => caches.open(listsName);
  const listKey = (id: string, state: string) => `${root}sin-conexion/guardado/${id}/${state}`;
  const store: Store = {
    list: async () => {
      // Asking whether it exists, not opening: a look must not make a store where nothing is kept.
      if (!(await caches.has(listsName))) return [];
      const cache = await lists();
      const found = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
      return Promise.all(found.flatMap((response) => (response ? [response.json() as Promise<KeptPackage>] : [])));
    },
    keep: async (kept) => (await lists()).put(listKey(kept.list.id, kept.state), new Response(JSON.stringify(kept))),
    forget: async (id, states = STATES) => {
      const cache = await lists();
      await Promise.all(states.map((state) => cache.delete(listKey(id, state))));
    },
    heldKeys: async () => {
      if (!(await caches.has(filesName))) return new Set();
      return new Set((await (await files()).keys()).map(({ url }) => url.slice(root.length)));
    },
    put: async (file, response) => {
      const headers = new Headers(response.headers);
      headers.delete('content-encoding');
      headers.delete('content-length');
      // Read to its end first: what a lost connection cut short is never kept. A copy also forgets that it was
      // redirected.
      await (await files()).put(root + keyOf(file), new Response(await response.blob(), { headers }));
    },
    find: async (address, kept) => {
      const keys = indexKeys(kept).get(address);
      if (!keys) return undefined;
      const cache = await files();
      for (const key of keys) {
        const response = await cache.match(root + key);
        if (response) return response;
      }
      return undefined;
    },
    prune: async () => {
      const cache = await files();
      await Promise.all(listOrphans(await store.heldKeys(), await store.list()).map((key) => cache.delete(root + key)));
    },
    clear: async () => {
      await Promise.all([caches.delete(filesName), caches.delete(listsName)]);
    },
  };
  return store;
}
