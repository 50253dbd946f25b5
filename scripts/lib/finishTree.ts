import { chmod, open, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Modes of what is published, whatever the mask of who builds: everyone reads, the owner writes. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/** Files that are put on the disk at once. */
const AT_ONCE = 16;

/**
 * Makes a finished site ready to take its place: every file and folder with the mode that a server needs, and all of it
 * on the disk, so that no loss of power leaves an empty page.
 *
 * @returns every file, from the root of the site, in a fixed order
 */
export async function finishTree(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const listOf = (kind: 'isFile' | 'isDirectory') =>
    entries.filter((entry) => entry[kind]()).map((entry) => join(entry.parentPath, entry.name));
  for (const folder of [root, ...listOf('isDirectory')]) await chmod(folder, FOLDER_MODE);
  const files = listOf('isFile');
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      await chmod(file, FILE_MODE);
      const handle = await open(file, 'r+');
      await handle.sync().finally(() => handle.close());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files.map((file) => relative(root, file).replaceAll('\\', '/')).sort();
}
