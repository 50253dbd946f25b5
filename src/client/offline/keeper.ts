import { listFreed, listHeld, listMissing, type Holdings } from '#domain/offline/kept.ts';
import { sumBytes, type PackageFile, type PackageSummary } from '#domain/offline/packages.ts';
import type { Progress } from './download.ts';
import { openNews } from './news.ts';
import { findRegistration, register } from './registration.ts';
import { bringOffered, bringPackage, savePackage } from './saving.ts';
import { openStore } from './store.ts';
import { openTurns } from './turns.ts';

/** Saves, updates and removes packages. */
export interface Keeper {
  /** The packages of the site as it is now. @throws SaveFailure without a connection, or when something else answers */
  offered(): Promise<readonly PackageSummary[]>;
  /** What is on the device at this moment. */
  look(): Promise<Holdings>;
  /**
   * Compares every file with its digest, and takes away those that are something else: an earlier edition kept what
   * came as it came. What is saved gets its worker back where it lost it.
   *
   * @returns how many it took away
   */
  verify(): Promise<number>;
  /** What an update would bring. @throws SaveFailure as `offered` */
  changesOf(id: string): Promise<{ readonly files: number; readonly bytes: number }>;
  /**
   * Saves a package, goes on with one that was interrupted, or updates one that is saved. @throws SaveFailure
   */
  save(id: string, onProgress: (progress: Progress) => void): Promise<void>;
  /** Takes a package away. @returns the bytes that it frees: files of other packages stay */
  remove(id: string): Promise<number>;
  /** Takes away all that this site keeps, whatever state it is in. @throws when the browser does not let it */
  clear(): Promise<void>;
  /** @param hear called when what is kept may have changed, here or in another tab */
  watch(hear: () => void): () => void;
}

/** @param root full address of the root of the site, with its last slash */
export function createKeeper(root: string): Keeper {
  const store = openStore(root);
  const turns = openTurns(root);
  const news = openNews(root);
  const hearers = new Set<() => void>();
  const hearAll = (): void => hearers.forEach((hear) => hear());
  news.listen(hearAll);
  const watch = (hear: () => void) => {
    hearers.add(hear);
    return () => void hearers.delete(hear);
  };
  const tell = async (): Promise<void> => {
    news.tell();
    const registration = await findRegistration(root).catch(() => undefined);
    for (const worker of [registration?.active, registration?.waiting]) worker?.postMessage('guardado');
    navigator.serviceWorker.controller?.postMessage('guardado');
  };
  const leaveNothing = async (): Promise<void> => {
    await store.clear();
    await (await findRegistration(root))?.unregister();
  };
  return {
    offered: () => bringOffered(root),
    look: store.look,
    verify: async () => {
      const holdings = await store.look();
      const lost = await verifyAll(listHeld(holdings), store.verify);
      if (holdings.packages.length && navigator.onLine) await register(root).catch(() => undefined);
      if (lost) await tell();
      return lost;
    },
    changesOf: async (id) => {
      const list = await bringPackage(root, id);
      const missing = listMissing(list.files, (await store.look()).held);
      return { files: missing.length, bytes: sumBytes(missing) };
    },
    save: (id, onProgress) => savePackage({ root, store, turns, tell, watch }, id, onProgress),
    remove: async (id) => {
      const freed = await turns(async () => {
        const { held, packages } = await store.look();
        const going = listFreed(id, packages);
        await store.forget(id);
        if (packages.some(({ list }) => list.id !== id)) await store.prune();
        else await leaveNothing();
        return sumBytes(going) - sumBytes(listMissing(going, held));
      });
      await tell();
      hearAll();
      return freed;
    },
    clear: async () => {
      await turns(leaveNothing);
      await tell();
      hearAll();
    },
    watch,
  };
}

/** Files compared at once. */
const AT_ONCE = 8;

async function verifyAll(
  files: readonly PackageFile[],
  verify: (file: PackageFile) => Promise<boolean>,
): Promise<number> {
  const waiting = [...files];
  let lost = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) if (!(await verify(file))) lost += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return lost;
}
