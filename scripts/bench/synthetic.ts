import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds that grow with an archive, with their folders; the rest (vocabularies, clusters, sources) does not. */
const GROWING = ['src/content/networks', 'src/content/cases', 'data/events', 'data/glossary', 'data/notes', 'data/allies'];

/**
 * Makes a copy of the project with at least `count` records of the same kinds: its own, cloned under other ids.
 *
 * @param root folder of the project
 * @param target folder of the copy; emptied first
 * @param count records in the copy
 * @returns records in the copy
 */
export function makeSynthetic(root: string, target: string, count: number): number {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const name of ['src', 'data', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(root, name), join(target, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'), 'dir');
  const folders = GROWING.map((folder) => ({ folder, files: readdirSync(join(root, folder)).filter((file) => /\.(?:mdx?|yaml)$/.test(file)) }));
  let total = countRecords(root);
  for (let copy = 2; total < count; copy += 1) {
    for (const { folder, files } of folders) {
      for (const file of files) {
        if (total >= count) break;
        const source = readFileSync(join(root, folder, file), 'utf8').replace(/^(name|title|term): (['"]?)(.+?)\2$/m, (_, key: string, quote: string, name: string) => `${key}: ${quote}${name} ${copy}${quote}`);
        writeFileSync(join(target, folder, file.replace(/(\.\w+)$/, `-${copy}$1`)), source);
        total += 1;
      }
    }
  }
  return total;
}

/** Records of a project: files of content and data, a dataset counted once. */
export function countRecords(root: string): number {
  const count = (folder: string): number => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && /\.(?:mdx?|yaml)$/.test(entry.name)).length;
  return count('src/content') + count('data');
}
