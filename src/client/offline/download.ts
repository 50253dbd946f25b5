import { keyOf } from '#domain/offline/kept.ts';
import type { PackageFile } from '#domain/offline/packages.ts';
import { bring } from './bring.ts';
import { SaveFailure, toFailure } from './saveFailure.ts';
import type { Store } from './store.ts';

/** Files asked for at once: more would only get in each other's way on a slow connection. */
const AT_ONCE = 4;
/** Rests before asking again for a file that did not come well, in milliseconds. */
const RESTS = [500, 2000];
/** Files of the wrong content after which no more are asked for: it is not the site that answers. */
const MOST_FOREIGN = 4;

/** How far a download is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A download, and where it puts what comes. */
export interface Download {
  readonly store: Store;
  /** Full address of the root of the site, with its last slash. */
  readonly root: string;
  readonly files: readonly PackageFile[];
  /** Does a step only while the package is still this tab's to save. @throws SaveFailure where it is not */
  readonly step: <T>(work: () => Promise<T>) => Promise<T>;
  readonly onProgress: (progress: Progress) => void;
  /** Tells that nobody waits for this any more. */
  readonly stop: AbortSignal;
}

/**
 * Brings to the device the files that are not on it, each compared with its digest. What came well stays, whatever
 * happens to the rest: the next call goes on from there. What is there already is compared too: an earlier edition kept
 * it as it came.
 *
 * @throws SaveFailure when a file does not come after all
 */
export async function download({ store, root, files, step, onProgress, stop }: Download): Promise<void> {
  const { held } = await store.look();
  const waiting = [...files];
  const foreign: string[] = [];
  let done = 0;
  let failure: SaveFailure | undefined;
  const fail = (error: unknown): void => {
    const found = toFailure(error);
    if (found.reason === 'foreign' && found.paths.length) foreign.push(...found.paths);
    if (found.reason !== 'foreign' || foreign.length >= MOST_FOREIGN) failure ??= found;
  };
  const isThere = async (file: PackageFile) => (held.has(keyOf(file)) && (await store.verify(file))) || isAdopted(file);
  const isAdopted = (file: PackageFile) => step(() => store.adopt(file));
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file && !failure; file = waiting.shift()) {
      try {
        if (!(await isThere(file))) await bringFile(store, root, file, step, stop);
        done += 1;
        onProgress({ done, total: files.length });
      } catch (error) {
        fail(error);
      }
    }
  };
  onProgress({ done, total: files.length });
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failure && failure.reason !== 'foreign') throw failure;
  if (foreign.length) throw new SaveFailure('foreign', foreign);
}

/** Brings a file, and asks again after a rest for one that did not come well, while there is a connection. */
async function bringFile(
  store: Store,
  root: string,
  file: PackageFile,
  step: Download['step'],
  stop: AbortSignal,
): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    try {
      // The first time what the browser holds may serve if the server says so; after that nothing but the site.
      const brought = await bring(root + file.path.slice(1), turn ? 'reload' : 'no-cache', stop);
      return await step(() => store.put(file, brought));
    } catch (error) {
      const { reason } = toFailure(error);
      const rest = RESTS[turn];
      if (reason === 'foreign' && rest === undefined) throw new SaveFailure('foreign', [file.path]);
      const isWorthAnother = (reason === 'lost' && navigator.onLine) || reason === 'foreign';
      if (rest === undefined || stop.aborted || !isWorthAnother) throw error;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
}
