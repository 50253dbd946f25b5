import {
  isSame,
  keyOf,
  listAddresses,
  listKeys,
  listOrphans,
  parseKept,
  type Holdings,
  type KeptPackage,
} from '#domain/offline/kept.ts';
import type { PackageFile } from '#domain/offline/packages.ts';
import type { Brought } from './bring.ts';
import { readJson } from '../readJson.ts';
import { digestHex } from './digest.ts';
import { SaveFailure } from './saveFailure.ts';

/** A file of the device, under the address that a visitor should see. */
export interface StoredFile {
  /** From the root of the site: with its last slash where whoever asked left it out. */
  readonly address: string;
  readonly response: Response;
}

/**
 * What the device keeps of a site. Files are kept by address and content: an update adds, and takes away nothing that
 * is in use. What goes in and what comes out is compared with its digest.
 */
export interface Store {
  /** What is there now. What cannot be read is counted and left aside. */
  look(): Promise<Holdings>;
  keep(kept: KeptPackage): Promise<void>;
  /** A package in one of its states. */
  findKept(id: string, state: KeptPackage['state']): Promise<KeptPackage | undefined>;
  forget(id: string, states?: readonly KeptPackage['state'][]): Promise<void>;
  /** @throws SaveFailure `foreign` when the content is another than the list names */
  put(file: PackageFile, brought: Brought): Promise<void>;
  /** Takes a content that an earlier edition kept under another key. @returns whether there was one, and a good one */
  adopt(file: PackageFile): Promise<boolean>;
  /** Compares a file with its digest, and takes it away when it is another. @returns whether it is there and good */
  verify(file: PackageFile): Promise<boolean>;
  /** The file of an address in its best version that is whole. */
  find(asked: string, index: ReadonlyMap<string, readonly PackageFile[]>): Promise<StoredFile | undefined>;
  /** Takes away the files that no package needs, and the entries of the list that cannot be read. */
  prune(): Promise<void>;
  /** Takes away everything of this site, also what earlier editions kept under other names. */
  clear(): Promise<void>;
}

const STATES = ['saved', 'pending', 'previous'] as const;

/**
 * Opens what the device keeps of a site.
 *
 * @param root full address of the root of the site, with its last slash: sites that share a server keep apart
 */
export function openStore(root: string): Store {
  const names = { files: `trama archivos ${root}`, lists: `trama listas ${root}` };
  const files = () => caches.open(names.files);
  const lists = () => caches.open(names.lists);
  const listKey = (id: string, state: string) => `${root}sin-conexion/guardado/${id}/${state}`;
  const dropFile = async (key: string) => void (await (await files()).delete(root + key));
  const readLists = () => readEach(names.lists, async (response) => parseKept(readJson(await response.text())));
  const look = async (): Promise<Holdings> => {
    const [entries, keys] = await Promise.all([readLists(), listUrls(names.files)]);
    const packages = entries.flatMap(({ value }) => value ?? []);
    return {
      packages,
      unreadable: entries.length - packages.length,
      held: new Set(keys.map((url) => url.slice(root.length))),
    };
  };
  /** The content under a key, where it is the one that the file should have; what is another is taken away. */
  const read = async (file: PackageFile, key = keyOf(file)): Promise<Brought | undefined> => {
    const response = await matchIn(names.files, root + key);
    if (!response) return undefined;
    const content = await response.arrayBuffer().catch(() => undefined);
    if (content && isSame(await digestHex(content), file)) return { content, headers: response.headers };
    await dropFile(key).catch(() => undefined);
    return undefined;
  };
  const write = async (file: PackageFile, { content, headers }: Brought): Promise<void> => {
    const kept = new Headers(headers);
    for (const name of ['content-encoding', 'content-length', 'vary']) kept.delete(name);
    // A new answer also forgets that it was redirected.
    await (await files()).put(root + keyOf(file), new Response(content, { headers: kept }));
  };
  return {
    look,
    keep: async (kept) => (await lists()).put(listKey(kept.list.id, kept.state), new Response(JSON.stringify(kept))),
    findKept: async (id, state) => {
      const text = await (await matchIn(names.lists, listKey(id, state)))?.text().catch(() => undefined);
      return text === undefined ? undefined : parseKept(readJson(text));
    },
    forget: async (id, states = STATES) => {
      const cache = await lists();
      await Promise.all(states.map((state) => cache.delete(listKey(id, state))));
    },
    put: async (file, brought) => {
      if (!isSame(await digestHex(brought.content), file)) throw new SaveFailure('foreign', [file.path]);
      await write(file, brought);
    },
    adopt: async (file) => {
      for (const key of listKeys(file).slice(1)) {
        const found = await read(file, key);
        if (found) await write(file, found);
        if (found) return true;
      }
      return false;
    },
    verify: async (file) => (await read(file)) !== undefined,
    find: async (asked, index) => {
      for (const address of listAddresses(asked))
        for (const file of index.get(address) ?? []) {
          const found = await read(file);
          if (found) return { address, response: new Response(found.content, { headers: found.headers }) };
        }
      return undefined;
    },
    prune: async () => {
      const { held, packages } = await look();
      await Promise.all(listOrphans(held, packages).map(dropFile));
      const broken = (await readLists()).filter(({ value }) => !value);
      if (!broken.length) return;
      const cache = await lists();
      await Promise.all(broken.map(({ url }) => cache.delete(url)));
    },
    clear: async () => {
      const own = (await caches.keys()).filter((name) => name.startsWith('trama ') && name.endsWith(` ${root}`));
      await Promise.all([...new Set([...own, ...Object.values(names)])].map((name) => caches.delete(name)));
    },
  };
}

/** An entry of a cache. Asking the cache whether it exists, not opening it: a look must not make one. */
async function matchIn(cacheName: string, url: string): Promise<Response | undefined> {
  try {
    return await caches.match(url, { cacheName, ignoreVary: true });
  } catch {
    // What the browser cannot read back is not there.
    return undefined;
  }
}

/** Addresses of the entries of a cache; none where there is no such cache, or it cannot be read. */
async function listUrls(cacheName: string): Promise<readonly string[]> {
  try {
    if (!(await caches.has(cacheName))) return [];
    return (await (await caches.open(cacheName)).keys()).map(({ url }) => url);
  } catch {
    return [];
  }
}

/** Reads each entry of a cache by itself: one that is broken takes no other along. */
async function readEach<T>(
  cacheName: string,
  read: (response: Response) => Promise<T | undefined>,
): Promise<readonly { readonly url: string; readonly value: T | undefined }[]> {
  return Promise.all(
    (await listUrls(cacheName)).map(async (url) => {
      const response = await matchIn(cacheName, url);
      return { url, value: response && (await read(response).catch(() => undefined)) };
    }),
  );
}
