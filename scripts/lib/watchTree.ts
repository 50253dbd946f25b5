import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls a listener after each change in a folder or in those inside of it. Each folder is watched by itself: on Linux
 * the recursive watch of Node loses a file as soon as an editor saves it aside and renames it, as many do.
 *
 * @param folder one that is not there is not watched
 */
export function watchTree(folder: string, listener: () => void): void {
  const watchers = new Map<string, FSWatcher>();
  const close = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const follow = (): void => {
    const folders = new Set(listFolders(folder));
    for (const path of [...watchers.keys()]) if (!folders.has(path)) close(path);
    for (const path of folders) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, () => {
        follow();
        listener();
      });
      watchers.set(
        path,
        watcher.on('error', () => close(path)),
      );
    }
  };
  follow();
}

/** A folder with all those inside of it; none where it is not there. Links are not followed. */
function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return [folder, ...entries.flatMap((entry) => (entry.isDirectory() ? [join(entry.parentPath, entry.name)] : []))];
}
