import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What an institution keeps when it makes the site its own. */
const CODE = ['src', 'data', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
/** What else a fork takes along to run its own tests. */
export const WITH_TESTS = [
  'tests',
  'vitest.config.ts',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'eslint.config.mjs',
  'prettier.config.mjs',
];
/** Folders of `data` that do not tell of the first site. */
const KEPT = ['vocabularies', 'licences'];

/**
 * Writes the code with the content of another project into a folder: what an institution has after it made the site
 * its own.
 *
 * @param root of this repository
 * @param content folders of a whole project, laid over each other in their order; without any, the fork is empty but
 *   for the vocabularies
 * @param more other files and folders of the repository to take along
 */
export function writeFork(
  root: string,
  folder: string,
  content: readonly string[] = [],
  more: readonly string[] = [],
): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [...CODE, ...more])
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  rmSync(join(folder, 'src', 'content'), { recursive: true });
  for (const name of readdirSync(join(folder, 'data')))
    if (!KEPT.includes(name)) rmSync(join(folder, 'data', name), { recursive: true });
  if (content.length) rmSync(join(folder, 'data', 'vocabularies'), { recursive: true });
  for (const layer of content) cpSync(layer, folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}
