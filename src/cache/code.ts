import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the code of the engine stands. */
const SOURCE = fileURLToPath(new URL('..', import.meta.url));
/** An import of a module of ours: `from './a.ts'`, `from '#domain/a.ts'`, `import('./a.ts')`. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([#.][^']+)'/g;
/** The list that fixes the version of every package: that of the project, else the one that npm leaves. */
const LOCKS = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * A sum of the code that something is made by: of these files, of all that they import of ours, and of the versions
 * of the packages. Whatever changes in them, what was kept is not taken any more; nobody has to remember.
 *
 * @param files from `src/`: modules, and whatever else is read
 */
export function sumCode(...files: readonly string[]): string {
  const sum = createHash('sha256');
  for (const file of listModules(files)) sum.update(`${file}\n`).update(readFileSync(join(SOURCE, file)));
  const lock = LOCKS.map((name) => join(SOURCE, '..', name)).find((file) => existsSync(file));
  return sum.update(lock ? readFileSync(lock) : '').digest('hex');
}

/** Files with all that they import of ours, from `src/`, in a fixed order. */
export function listModules(files: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = files.map((file) => resolve(SOURCE, file));
  for (let file = queue.shift(); file; file = queue.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!/\.[mc]?tsx?$/.test(file)) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = name.startsWith('#') ? join(SOURCE, name.slice(1)) : resolve(dirname(file), name);
      // The words of the browser stand elsewhere, by language; a comment may show an import that is none.
      if (existsSync(target)) queue.push(target);
    }
  }
  return [...found].map((file) => relative(SOURCE, file).replaceAll('\\', '/')).sort();
}
