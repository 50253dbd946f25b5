import { listFreed, listMissing, type KeptPackage } from '#domain/offline/kept.ts';
import { sumBytes, type PackageList, type PackageSummary } from '#domain/offline/packages.ts';
import { download, type Progress } from './download.ts';
import { openStore } from './store.ts';

/** Saves, updates and removes packages. */
export interface Keeper {
  /** The packages of the site as it is now. @throws without a connection */
  offered(): Promise<readonly PackageSummary[]>;
  kept(): Promise<readonly KeptPackage[]>;
  /** How much of a package that is on its way has come. */
  progressOf(list: PackageList): Promise<Progress>;
  /** What an update would bring. @throws without a connection */
  changesOf(id: string): Promise<{ readonly files: number; readonly bytes: number }>;
  /**
   * Saves a package, goes on with one that was interrupted, or updates one that is saved. @throws when the connection
   * is lost
   */
  save(id: string, onProgress: (progress: Progress) => void): Promise<void>;
  /** Takes a package away. @returns the bytes that it frees: files of other packages stay */
  remove(id: string): Promise<number>;
}

/** Times that a save begins anew because the site changed meanwhile. */
const TURNS = 3;

/** @param root full address of the root of the site, with its last slash */
export function createKeeper(root: string): Keeper {
  const store = openStore(root);
  const folder = `${root}sin-conexion/`;
  const offered = async () =>
    (await fetchJson<{ packages: readonly PackageSummary[] }>(`${folder}paquetes.json`)).packages;
  const fetchList = (id: string) => fetchJson<PackageList>(`${folder}${id}.json`);
  const tellWorker = async () => (await navigator.serviceWorker.getRegistration(root))?.active?.postMessage('guardado');

  const save = async (id: string, onProgress: (progress: Progress) => void): Promise<void> => {
    // Nothing of this is done before a person asks for it: who only reads loads no worker.
    await navigator.serviceWorker.register(`${root}trabajador.js`, { scope: root });
    void navigator.storage?.persist?.();
    for (let turn = 0; turn < TURNS; turn += 1) {
      const list = await fetchList(id);
      await store.keep({ state: 'pending', at: Date.now(), list });
      await tellWorker();
      await download(store, root, list.files, onProgress);
      // A site published while this went on would leave pages of one edition with parts of another.
      if ((await offered()).find((other) => other.id === id)?.version !== list.version) continue;
      const before = (await store.list()).find((kept) => kept.state === 'saved' && kept.list.id === id);
      if (before && before.list.version !== list.version) await store.keep({ ...before, state: 'previous' });
      await store.keep({ state: 'saved', at: Date.now(), list });
      await store.forget(id, ['pending']);
      await store.prune();
      await navigator.serviceWorker.ready;
      await tellWorker();
      return;
    }
    throw new Error(`The package «${id}» changed while it was being kept.`);
  };

  const remove = async (id: string): Promise<number> => {
    const held = await store.heldKeys();
    const going = listFreed(id, await store.list());
    const freed = sumBytes(going) - sumBytes(listMissing(going, held));
    await store.forget(id);
    if ((await store.list()).length) await store.prune();
    else {
      await store.clear();
      await (await navigator.serviceWorker.getRegistration(root))?.unregister();
    }
    await tellWorker();
    return freed;
  };

  return {
    offered,
    kept: store.list,
    progressOf: async ({ files }) => ({
      done: files.length - listMissing(files, await store.heldKeys()).length,
      total: files.length,
    }),
    changesOf: async (id) => {
      const missing = listMissing((await fetchList(id)).files, await store.heldKeys());
      return { files: missing.length, bytes: sumBytes(missing) };
    },
    save,
    remove,
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
