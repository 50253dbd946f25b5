import { listMissing } from '#domain/offline/kept.ts';
import type { PackageFile } from '#domain/offline/packages.ts';
import type { Store } from './store.ts';

/** Files asked for at once: more would only get in each other's way on a slow connection. */
const AT_ONCE = 4;
/** Rests before asking again for a file that did not come, in milliseconds. */
const RESTS = [500, 2000];

/** How far a download is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Brings to the device the files that are not on it. What came stays, whatever happens to the rest: the next call goes
 * on from there.
 *
 * @param root full address of the root of the site, with its last slash
 * @throws when a file does not come after all
 */
export async function download(
  store: Store,
  root: string,
  files: readonly PackageFile[],
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const missing = [...listMissing(files, await store.heldKeys())];
  let done = files.length - missing.length;
  let failure: unknown;
  const tell = () => onProgress({ done, total: files.length });
  tell();
  const work = async (): Promise<void> => {
    for (let file = missing.shift(); file && failure === undefined; file = missing.shift()) {
      try {
        await store.put(file, await fetchFile(root + file.path.slice(1)));
        done += 1;
        tell();
      } catch (error) {
        failure ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failure !== undefined) throw failure;
}

/** Asks for a file past what the browser holds, and again after a rest while there is a connection. */
async function fetchFile(url: string): Promise<Response> {
  for (let turn = 0; ; turn += 1) {
    try {
      const response = await fetch(url, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return response;
    } catch (error) {
      const rest = RESTS[turn];
      if (rest === undefined || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }
}
